import { brandIndex, type BrandIndex } from './brand-index.ts';
import type { EngineSettings } from '../settings.ts';
import type { Address } from './address.ts';
import { isCheap, isThrowAway } from './risky-ending.signal.ts';
import { listed } from './word-list.ts';

/** Whom the organisation vouches for, and whom strangers imitate. */
export interface Trust {
  readonly brands: BrandIndex;
  /** Own domains, allowed ones and those the operator posted: never marked. */
  isVouched(address: Address): boolean;
  /** A genuine domain of a known company: not an unknown page. */
  isKnown(address: Address): boolean;
}

export function trustOf(settings: EngineSettings): Trust {
  const brands = brandIndex(settings);
  const vouched = new Set([...settings.ownDomains, ...settings.allowedLinkDomains].map(domain => domain.toLowerCase()));
  return {
    brands,
    isVouched: address => address.host !== '' && (vouched.has(address.domain) || listed(address.tails, vouched) !== undefined || address.host === settings.consoleHost),
    isKnown: address => !address.hosted && (brands.ownerOf(address.domain) !== undefined || isBranch(address, brands)),
  };
}

/** A much-attacked name under the ending of a country where such firms trade: they hold those themselves. */
function isBranch(address: Address, brands: BrandIndex): boolean {
  const brand = brands.exact(address.label)?.brand;
  return brand !== undefined && brand.core && brand.labels.has(address.label) && branchEnding.test(address.suffix) && !isCheap(address) && !isThrowAway(address);
}

const branchEnding = /^(?:com|net|org|eu|[a-z]{2}|com?\.(?:ar|au|br|cn|co|hk|id|il|in|jp|kr|mx|my|nz|pe|ph|sg|th|tr|tw|uk|za))$/;

import { brandIndex, type BrandIndex } from './brand-index.ts';
import type { EngineSettings } from '../settings.ts';
import type { Address } from './address.ts';
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
    isKnown: address => !address.hosted && brands.ownerOf(address.domain) !== undefined,
  };
}

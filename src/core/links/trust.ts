import { brandIndex, type BrandIndex } from './brand-index.ts';
import { fromLists } from './from-lists.ts';
import { indicatorMaker } from '../indicator.ts';
import type { EngineSettings } from '../settings.ts';
import type { Address } from './address.ts';
import { isCheap, isThrowAway } from './risky-ending.signal.ts';
import { endsWithAny } from './word-list.ts';

/** Whom the organisation vouches for, and whom strangers imitate. */
export interface Trust {
  readonly brands: BrandIndex;
  /** Own domains, allowed ones and those the operator posted: never marked. */
  isVouched(address: Address): boolean;
  /** A genuine domain of a known company: not an unknown page. */
  isKnown(address: Address): boolean;
  /** A colleague confirmed this domain as a lure. */
  isConfirmedLure(address: Address): boolean;
}

export function trustOf(settings: EngineSettings): Trust {
  // Made ready by the first question, as most pages show no link to judge.
  const brands = fromLists(() => brandIndex(settings));
  const vouched = new Set([...settings.ownDomains, ...settings.allowedLinkDomains].map(domain => domain.toLowerCase()));
  return {
    get brands() { return brands(); },
    isVouched: address => address.host !== '' && (address.host === settings.consoleHost || (vouched.size > 0 && (vouched.has(address.domain) || endsWithAny(address.host, vouched) !== undefined))),
    isKnown: address => !address.hosted && (brands().ownerOf(address.domain) !== undefined || isBranch(address, brands())),
    isConfirmedLure: confirmedBy(settings.team),
  };
}

/** A hash costs a few microseconds: the same domain is asked about again and again, by its links and by the addresses inside them. */
function confirmedBy(team: EngineSettings['team']): (address: Address) => boolean {
  if (team === null) return () => false;
  const make = indicatorMaker(team.key);
  const known = new Map<string, boolean>();
  return ({ domain }) => {
    let isConfirmed = known.get(domain);
    if (isConfirmed === undefined) {
      isConfirmed = team.indicators.has(make.domain(domain));
      if (known.size >= 500) known.clear();
      known.set(domain, isConfirmed);
    }
    return isConfirmed;
  };
}

/** A much-attacked name under the ending of a country where such firms trade: they hold those themselves. */
function isBranch(address: Address, brands: BrandIndex): boolean {
  const brand = brands.exact(address.label)?.brand;
  return brand !== undefined && brand.core && brand.labels.has(address.label) && branchEnding.test(address.suffix) && !isCheap(address) && !isThrowAway(address);
}

const branchEnding = /^(?:com|net|org|eu|[a-z]{2}|com?\.(?:ar|au|br|cn|co|hk|id|il|in|jp|kr|mx|my|nz|pe|ph|sg|th|tr|tw|uk|za))$/;

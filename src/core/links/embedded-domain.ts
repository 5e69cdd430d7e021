import type { Address } from './address.ts';
import type { BrandIndex, BrandWord } from './brand-index.ts';
import { governments } from './first-sight.ts';
import { fold } from './skeleton.ts';

/** `paypal.com` or `paypal-com` as labels of somebody else's host, also with its tail in the registered name (`paypal.com-receipts.info`). */
export function embeddedDomain(all: readonly string[], address: Address, index: BrandIndex): BrandWord | undefined {
  return embeddedIn(all, address, index) ?? (all.some(name => name.includes('-')) ? embeddedIn(all.flatMap(name => name.split('-')), address, index) : undefined);
}

function embeddedIn(all: readonly string[], address: Address, index: BrandIndex): BrandWord | undefined {
  for (let at = 0; at + 1 < all.length; at++) {
    const hit = index.exact(all[at]!) ?? index.folded(fold(all[at]!));
    if (governments.has(all[at]!) && /^[a-z]{2}$/.test(all[at + 1]!) && at + 1 < all.length - 1) return government(`${all[at]!}.${all[at + 1]!}`);
    if (hit === undefined || hit.word.length < 3) continue;
    for (let reach = 1; reach <= 2 && at + reach < all.length; reach++) {
      const name = all.slice(at, at + reach + 1).join('.');
      if (hit.brand.domains.has(name) || (endings.has(all[at + reach]!) && hit.word.length >= 3)) return address.domain === name ? undefined : hit;
    }
  }
  return undefined;
}

function government(domain: string): BrandWord {
  return { brand: { name: domain, domain, domains: new Set([domain]), labels: new Set(), common: false, core: true, own: false }, word: domain, folded: domain };
}

/** Endings that genuine addresses of brands have; elsewhere in a host they are out of place. */
const endings = new Set(['com', 'net', 'org', 'de', 'fr', 'es', 'it', 'nl', 'br', 'uk', 'pl', 'pt', 'io', 'us', 'mx', 'jp', 'au', 'ca', 'ch', 'at', 'be', 'gov', 'gob', 'gouv']);

import type { Address } from './address.ts';
import { isCheap, isThrowAway } from './risky-ending.signal.ts';
import type { Tier } from '../model.ts';
import type { Borrowed } from './impersonation.ts';
import type { Signal, Visit } from './visit.ts';

/** The registered name is written to look like a protected one. */
export const lookAlike: Signal = visit => {
  const borrowed = visit.borrowed.find(found => found.how === 'look' || found.how === 'split');
  if (borrowed === undefined) return null;
  return { type: 'look-alike', tier: borrowed.how === 'split' ? stricter('caution', borrowed) : lookTier(borrowed), reason: 'look-alike', evidence: evidenceOf(visit, borrowed) };
};

function lookTier(borrowed: Borrowed): Tier {
  return borrowed.foreign || (borrowed.hit.brand.core && borrowed.hit.word.length >= 6) || (!borrowed.hit.brand.common && borrowed.hit.word.length >= 7) ? 'danger' : stricter('caution', borrowed);
}

/** One letter more, less, other or swapped. */
export const oneLetterOff: Signal = visit => {
  const borrowed = visit.borrowed.find(found => found.how === 'near');
  if (borrowed === undefined) return null;
  const sure = borrowed.foreign || (!borrowed.hit.brand.common && borrowed.hit.word.length >= 7 && borrowed.edit?.at !== 0);
  return { type: 'one-letter-off', tier: stricter(sure ? 'danger' : 'caution', borrowed), reason: 'one-letter-off', evidence: evidenceOf(visit, borrowed) };
};

/** A genuine address of somebody else stands inside the host as decoration. */
export const embeddedBrand: Signal = visit => {
  const borrowed = visit.borrowed.find(found => found.how === 'embedded');
  if (borrowed !== undefined) return { type: 'embedded-brand', tier: 'danger', reason: 'embedded-brand', evidence: evidenceOf(visit, borrowed) };
  const target = embeddedAddress(visit.address);
  return target === null ? null : { type: 'embedded-brand', tier: isThrowAway(visit.address) ? 'danger' : 'caution', reason: 'embedded-brand', evidence: { domain: visit.address.domain, target } };
};

/** `acme.com` in `www.acme.com.login-portal.top`: whoever it belongs to, the host is somebody else's. */
function embeddedAddress(address: Address): string | null {
  if (address.hosted || !address.subdomain.includes('.') || !(isThrowAway(address) || isCheap(address) || address.label.includes('-'))) return null;
  const found = /(?:^|\.)([a-z0-9-]{3,63}\.(?:com|net|org|gov|fr|de|es|it|nl|pl|pt|co\.uk|com\.br|com\.au|com\.mx))$/.exec(address.subdomain);
  return found === null ? null : found[1]!;
}

/** Imitations of the organisation itself weigh one tier more. */
function stricter(tier: Tier, { hit }: Borrowed): Tier {
  return hit.brand.own ? 'danger' : tier;
}

const evidenceOf = ({ address }: Visit, { hit }: Borrowed) => ({ domain: address.domain, target: hit.brand.domain, brand: hit.brand.name });

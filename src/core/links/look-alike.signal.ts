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
  const sure = borrowed.foreign || (!borrowed.hit.brand.common && borrowed.hit.word.length >= 7);
  return { type: 'one-letter-off', tier: stricter(sure ? 'danger' : 'caution', borrowed), reason: 'one-letter-off', evidence: evidenceOf(visit, borrowed) };
};

/** A genuine address of somebody else stands inside the host as decoration. */
export const embeddedBrand: Signal = visit => {
  const borrowed = visit.borrowed.find(found => found.how === 'embedded');
  return borrowed === undefined ? null : { type: 'embedded-brand', tier: 'danger', reason: 'embedded-brand', evidence: evidenceOf(visit, borrowed) };
};

/** Imitations of the organisation itself weigh one tier more. */
function stricter(tier: Tier, { hit }: Borrowed): Tier {
  return hit.brand.own ? 'danger' : tier;
}

const evidenceOf = ({ address }: Visit, { hit }: Borrowed) => ({ domain: address.domain, target: hit.brand.domain, brand: hit.brand.name });

import type { Hit } from './kind.ts';

const identities = new Set(['payment-card', 'iban', 'national-id', 'passport', 'driving-licence', 'health-id', 'date-of-birth', 'bank-account']);
const companions = new Set(['phone', 'email', 'postal-address', 'bank-account', 'ip-address']);

/**
 * A phone number or an address alone is ordinary support, often a shop's. Beside somebody's birth date or identity number it is part of
 * that person's record: then it is marked as well.
 */
export function asRecord(hits: readonly Hit[]): readonly Hit[] {
  if (hits.length < 2 || !hits.some(hit => hit.tier !== 'note' && identities.has(hit.type))) return hits;
  return hits.map(hit => (hit.tier === 'note' && companions.has(hit.type) ? atCaution(hit) : hit));
}

/** Spread is slow, and a paste may hold fifty thousand; none of these types comes with more at this tier. */
function atCaution(hit: Hit): Hit {
  const { type, start, end, reason, proof, scheme, evidence } = hit;
  return scheme === undefined && evidence === undefined ? { type, tier: 'caution', start, end, reason, proof } : { ...hit, tier: 'caution' };
}

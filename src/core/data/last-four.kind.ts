import { noHits, proof, type Hit, type NumberKind } from './kind.ts';
import { gaps } from './pieces.ts';
import { contextOf } from './reading.ts';

/** The last four digits of a card or social security number: enough to pass for its owner with many firms, too little to pay with. */
export const lastFour: NumberKind = {
  id: 'last-four',
  labels: ['us-ssn', 'last-four'],
  mayBeginWith: ({ digits, isAllDigits, isMasked, gap }) => digits === 4 && isAllDigits && !isMasked && (gap === gaps.none || gap === gaps.space || gap === gaps.line || gap === gaps.loose),
  find(reading, candidates) {
    let hits: Hit[] | undefined;
    const { pieces } = reading;
    for (let index = candidates.from(0); index >= 0; index = candidates.from(index + 1)) {
      const nextGap = pieces.gapAt(index + 1);
      if (nextGap !== gaps.none && nextGap !== gaps.line && pieces.digitsOf(index + 1) > 2) continue;
      const start = pieces.startOf(index);
      const end = pieces.endOf(index);
      const { ids } = contextOf(reading, start, end);
      const isSsn = ids[0] === 'us-ssn' || (ids.includes('us-ssn') && ids.includes('last-four'));
      const isCard = ids.includes('payment-card') && ids.includes('last-four');
      if (!isSsn && !isCard) continue;
      (hits ??= []).push(isSsn ? { type: 'national-id', scheme: 'us-ssn', tier: 'note', start, end, reason: 'last-four-id', proof: proof.label } : { type: 'payment-card', tier: 'note', start, end, reason: 'last-four-card', proof: proof.label });
    }
    return hits ?? noHits;
  },
};

import { noHits, proof, type Hit, type Kind } from './kind.ts';
import { gaps, isAllDigits } from './pieces.ts';
import { contextOf } from './reading.ts';

/** The last four digits of a card or social security number: enough to pass for its owner with many firms, too little to pay with. */
export const lastFour: Kind = {
  id: 'last-four',
  find(reading) {
    if (reading.isUnlabelled() || (!reading.hasLabel('us-ssn') && !reading.hasLabel('last-four'))) return noHits;
    let hits: Hit[] | undefined;
    const pieces = reading.pieces();
    for (let index = 0; index < pieces.length; index++) {
      const piece = pieces[index]!;
      if (piece.masked || piece.digits !== 4 || !isAllDigits(piece) || (piece.gap !== gaps.none && piece.gap !== gaps.space && piece.gap !== gaps.line && piece.gap !== gaps.loose)) continue;
      const next = pieces[index + 1];
      if (next !== undefined && next.gap !== gaps.none && next.gap !== gaps.line && next.digits > 2) continue;
      const { ids } = contextOf(reading, piece.start, piece.end);
      const isSsn = ids[0] === 'us-ssn' || (ids.includes('us-ssn') && ids.includes('last-four'));
      const isCard = ids.includes('payment-card') && ids.includes('last-four');
      if (!isSsn && !isCard) continue;
      const span = { start: piece.start, end: piece.end, tier: 'note', proof: proof.label } as const;
      (hits ??= []).push(isSsn ? { ...span, type: 'national-id', scheme: 'us-ssn', reason: 'last-four-id' } : { ...span, type: 'payment-card', reason: 'last-four-card' });
    }
    return hits ?? noHits;
  },
};

import { valueOf } from './dates.ts';
import { noHits, proof, type Hit, type NumberKind } from './kind.ts';
import { gaps, type Pieces } from './pieces.ts';

/** Latitude and longitude in degrees with four decimals or more: that is eleven metres. */
export const geoCoordinates: NumberKind = {
  id: 'geo-coordinates',
  mayBeginWith: ({ digits, isAllDigits: plain, nextGap }) => plain && digits < 3 && nextGap === gaps.dot,
  find({ text, codes, pieces }, candidates) {
    let hits: Hit[] | undefined;
    let next = 0;
    for (let index = candidates.from(0); index >= 0; index = candidates.from(index + 1)) {
      if (index < next || !isPairOfDecimals(pieces, index)) continue;
      const start = pieces.startOf(index);
      const second = pieces.startOf(index + 2);
      const between = text.slice(pieces.endOf(index + 1), second);
      if (between.length > 6 || !/^°?[ ,;/]{1,3}-?$/.test(between.replace(/[NSEW]/, ''))) continue;
      if (valueOf(codes, start, pieces.digitsOf(index)) > 90 || valueOf(codes, second, pieces.digitsOf(index + 2)) > 180) continue;
      (hits ??= []).push({ type: 'geo-coordinates', tier: 'note', start: text[start - 1] === '-' ? start - 1 : start, end: pieces.endOf(index + 3), reason: 'geo-coordinates', proof: proof.check });
      next = index + 4;
    }
    return hits ?? noHits;
  },
};

/** A decimal begins here, and another follows, each with four decimals and more. */
function isPairOfDecimals(pieces: Pieces, index: number): boolean {
  if (!pieces.has(index + 3) || pieces.digitsOf(index + 1) < 4 || pieces.gapAt(index + 3) !== gaps.dot || pieces.digitsOf(index + 3) < 4) return false;
  return pieces.digitsOf(index + 2) < 4 && pieces.isPlain(index + 1) && pieces.isPlain(index + 2) && pieces.isPlain(index + 3);
}

import { noHits, proof, type Hit, type NumberKind } from './kind.ts';
import { gaps, isAllDigits } from './pieces.ts';

/** Latitude and longitude in degrees with four decimals or more: that is eleven metres. */
export const geoCoordinates: NumberKind = {
  id: 'geo-coordinates',
  mayBeginWith: ({ digits, isAllDigits: plain, nextGap }) => plain && digits < 3 && nextGap === gaps.dot,
  find({ text, pieces: all }, candidates) {
    let hits: Hit[] | undefined;
    let next = 0;
    for (let index = candidates.from(0); index >= 0; index = candidates.from(index + 1)) {
      if (index < next || index + 3 >= all.length) continue;
      const b = all.get(index + 1);
      const d = all.get(index + 3);
      if (b.digits < 4 || d.gap !== gaps.dot) continue;
      const a = all.get(index);
      const c = all.get(index + 2);
      if (d.digits < 4 || c.digits > 3 || !isAllDigits(b) || !isAllDigits(c) || !isAllDigits(d)) continue;
      const between = text.slice(b.end, c.start);
      if (between.length > 6 || !/^°?[ ,;/]{1,3}-?$/.test(between.replace(/[NSEW]/, ''))) continue;
      if (Number(text.slice(a.start, a.end)) > 90 || Number(text.slice(c.start, c.end)) > 180) continue;
      const start = text[a.start - 1] === '-' ? a.start - 1 : a.start;
      (hits ??= []).push({ type: 'geo-coordinates', tier: 'note', start, end: d.end, reason: 'geo-coordinates', proof: proof.check });
      next = index + 4;
    }
    return hits ?? noHits;
  },
};

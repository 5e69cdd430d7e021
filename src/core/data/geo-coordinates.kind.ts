import { noHits, proof, type Hit, type Kind } from './kind.ts';
import { gaps, isAllDigits } from './pieces.ts';

/** Latitude and longitude in degrees with four decimals or more: that is eleven metres. */
export const geoCoordinates: Kind = {
  id: 'geo-coordinates',
  find({ text, pieces }) {
    let hits: Hit[] | undefined;
    const all = pieces();
    for (let index = 0; index + 3 < all.length; index++) {
      const b = all[index + 1]!;
      const d = all[index + 3]!;
      if (b.gap !== gaps.dot || d.gap !== gaps.dot) continue;
      const a = all[index]!;
      const c = all[index + 2]!;
      if (b.digits < 4 || d.digits < 4 || a.digits > 2 || c.digits > 3 || ![a, b, c, d].every(isAllDigits)) continue;
      const between = text.slice(b.end, c.start);
      if (between.length > 6 || !/^°?[ ,;/]{1,3}-?$/.test(between.replace(/[NSEW]/, ''))) continue;
      if (Number(text.slice(a.start, a.end)) > 90 || Number(text.slice(c.start, c.end)) > 180) continue;
      const start = text[a.start - 1] === '-' ? a.start - 1 : a.start;
      (hits ??= []).push({ type: 'geo-coordinates', tier: 'note', start, end: d.end, reason: 'geo-coordinates', proof: proof.check });
      index += 3;
    }
    return hits ?? noHits;
  },
};

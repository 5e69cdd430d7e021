import { noHits, proof, type Hit, type Kind } from './kind.ts';
import { gaps, isAllDigits } from './pieces.ts';
import { contextOf } from './reading.ts';

export const nationalId: Kind = {
  id: 'national-id',
  find(reading) {
    const pieces = reading.pieces();
    let hits: Hit[] | undefined;
    for (let index = 0; index < pieces.length; index++) {
      const [a, b, c] = [pieces[index]!, pieces[index + 1], pieces[index + 2]];
      if (a.masked || !isAllDigits(a)) continue;
      let end = -1;
      let digits = '';
      if (a.digits === 9) {
        end = a.end;
        digits = reading.text.slice(a.start, a.end);
      } else if (a.digits === 3 && b?.digits === 2 && c?.digits === 4 && b.gap === c.gap && b.gap !== gaps.none) {
        end = c.end;
        digits = reading.text.slice(a.start, a.end) + reading.text.slice(b.start, b.end) + reading.text.slice(c.start, c.end);
      }
      if (end < 0 || !contextOf(reading, a.start, end).ids.includes('us-ssn')) continue;
      const valid = /^(?!000|666|9)\d{3}(?!00)\d{2}(?!0000)\d{4}$/.test(digits);
      (hits ??= []).push({ type: 'national-id', scheme: 'us-ssn', tier: valid ? 'danger' : 'caution', start: a.start, end, reason: valid ? 'national-id' : 'national-id-unchecked', proof: valid ? proof.checkAndLabel : proof.label, evidence: { scheme: 'SSN (US)' } });
    }
    return hits ?? noHits;
  },
};

import { wordAfter } from './address/words.ts';
import { noHits, proof, type Hit, type Kind } from './kind.ts';
import { findIntroductions } from '../labels/find-labels.ts';

/** One to three capitalised words behind "my name is" and its like. Off by default: names cannot be told by rule alone (facts/data.md: 22.7 % precision). */
export const personName: Kind = {
  id: 'person-name',
  find(reading) {
    const { text, codes } = reading;
    let hits: Hit[] | undefined;
    for (const label of findIntroductions(codes, text)) {
      const start = label.end + (/^:? {0,2}/.exec(text.slice(label.end, label.end + 3))?.[0].length ?? 0);
      const end = nameEnd(text, start);
      if (end > start) (hits ??= []).push({ type: 'person-name', tier: 'note', start, end, reason: 'person-name', proof: proof.label });
    }
    return hits ?? noHits;
  },
};

function nameEnd(text: string, start: number): number {
  let end = start;
  for (let count = 0; count < 3; count++) {
    const word = wordAfter(text, count === 0 ? start - 1 : end);
    if (word === null || !word.isName || word.start !== (count === 0 ? start : end + 1)) break;
    end = text[word.end - 1] === '.' ? word.end - 1 : word.end;
    if (end < word.end) break;
  }
  return end;
}

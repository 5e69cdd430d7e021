import { lexicon } from './languages.ts';
import { votesFor } from './matching.ts';
import type { Reading } from './reading.ts';

const enough = 8;

/**
 * The language words are most likely in, of these, as bits: those with nearly as many votes (`likelyLanguages`). Null when they do not tell. Counts the
 * everyday words of each language; a word used by fewer languages counts more.
 */
export function toldBy(reading: Reading, likely: number): string | null {
  let best = 0;
  let isTied = false;
  for (let left = likely & ~1; left !== 0; left &= left - 1) {
    const index = 31 - Math.clz32(left & -left);
    const lead = votesFor(reading, index) - votesFor(reading, best);
    if (lead > 0 || best === 0) [best, isTied] = [index, false];
    else if (lead === 0) isTied = true;
  }
  return votesFor(reading, best) < enough || isTied ? null : lexicon().languages[best]!;
}

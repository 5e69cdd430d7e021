import { lexicon } from './languages.ts';
import { votesFor } from './matching.ts';
import type { Reading } from './reading.ts';

const enough = 8;

/**
 * The language words are most likely in, of those with a file in `lang/`, or null when they do not tell. Counts the everyday words of
 * each language; a word used by fewer languages counts more.
 */
export function toldBy(reading: Reading): string | null {
  let best = 0;
  let isTied = false;
  for (let index = 1; index < lexicon().languages.length; index++) {
    const lead = votesFor(reading, index) - votesFor(reading, best);
    if (lead > 0 || best === 0) [best, isTied] = [index, false];
    else if (lead === 0) isTied = true;
  }
  return votesFor(reading, best) < enough || isTied ? null : lexicon().languages[best]!;
}

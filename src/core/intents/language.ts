import { normalise } from '../normalise.ts';
import { lexicon } from './languages.ts';
import { votesFor } from './matching.ts';
import { readWords } from './reading.ts';

const enough = 8;

/**
 * The language a text is most likely in, of those with a file in `lang/`, or null when its words do not tell.
 * Counts the everyday words of each language; a word used by fewer languages counts more.
 */
export function guessLanguage(text: string): string | null {
  const reading = readWords(normalise(text.slice(0, 4000)).text, 0, lexicon());
  let best = 0;
  let isTied = false;
  for (let index = 1; index < lexicon().languages.length; index++) {
    const lead = votesFor(reading, index) - votesFor(reading, best);
    if (lead > 0 || best === 0) [best, isTied] = [index, false];
    else if (lead === 0) isTied = true;
  }
  return votesFor(reading, best) < enough || isTied ? null : lexicon().languages[best]!;
}

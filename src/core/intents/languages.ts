import { normalise } from '../normalise.ts';
import { de } from './lang/de.ts';
import { en } from './lang/en.ts';
import { es } from './lang/es.ts';
import { fr } from './lang/fr.ts';
import { hiLatn } from './lang/hi-latn.ts';
import { it } from './lang/it.ts';
import { names } from './lang/names.ts';
import { nl } from './lang/nl.ts';
import { pl } from './lang/pl.ts';
import { pt } from './lang/pt.ts';
import type { LanguageFile, LanguageHead, LanguagePhrases } from './language-file.ts';
import { Lexicon } from './lexicon.ts';
import { likelyLanguages } from './matching.ts';
import { readWords, type Reading } from './reading.ts';
import { tokenOf } from './written-words.ts';

/**
 * All languages; adding one is one more file in this list. Names come first, as they belong to every language. In the content script the
 * build leaves only the heads of the others (languages-apart.ts): their phrases are brought when a text is in one.
 */
export const files: readonly (LanguageFile | LanguageHead)[] = [names, en, es, de, fr, pt, it, nl, pl, hiLatn];

let built: Lexicon | null = null;

/** All languages in one, made when the first message asks for it: most frames of a page never do. */
export const lexicon = (): Lexicon => (built ??= new Lexicon(files));

/** Ids of all languages whose phrases are not here. Never any where they are built in. */
export const absentLanguages = (): readonly string[] => lexicon().missing(-1);

/**
 * Ids of the languages a text is in whose phrases are not here: what is asked for in it would not be understood. `isUrgent`: only where a
 * secret is named, as what may never be asked for stops the send.
 */
export function missingLanguages(text: string, isUrgent = false): readonly string[] {
  const known = lexicon();
  if (known.missing(-1).length === 0) return [];
  const { text: body } = normalise(text);
  const missing = new Set<string>();
  for (let from = 0; from < body.length; ) {
    const reading = readWords(body, from, known);
    const likely = likelyLanguages(reading);
    for (const id of known.missing(isUrgent ? likely & secretsIn(reading) : likely)) missing.add(id);
    from = reading.end;
  }
  return [...missing];
}

/** Languages, as bits, in which a word of a secret is there; all when it is one of the names. */
function secretsIn({ numbers, count }: Reading): number {
  let languages = 0;
  for (let index = 0; index < count; index++) languages |= tokenOf(numbers[index]!).secrets;
  return (languages & 1) === 1 ? -1 : languages;
}

/** Gives a language the phrases that were missing, in steps; it is there behind the last. Throws a RangeError that says what is wrong with them; then they are missing as before. */
export const supplyLanguage = (id: string, phrases: LanguagePhrases): Generator<void> => lexicon().supply(id, phrases);

import { frames, meanings, objects, type LanguageFile } from './language-file.ts';
import { eachEntry, groupsOf, spelled, stepsOf } from './notation.ts';

const asked: readonly string[] = [...objects, ...frames];
const tells = meanings.map(name => asked.includes(name));
/** A word or the beginning of one, long enough to be hardly anything in another language. */
const telling = /^[^~?#@*_]{3,}\*?$/;

/**
 * Words of a language's phrases that tell it beside its everyday words: those of what is asked for, which often stand alone, and of how
 * it is asked for. Words that begin like another of them are left out.
 */
export function tellingWords(file: LanguageFile): string {
  const groups = groupsOf(file);
  const found = new Set<string>();
  eachEntry(file, (entry, meaning) => {
    if (tells[meaning]) for (const step of stepsOf(entry, groups)) for (const text of step) if (telling.test(text)) found.add(text);
  });
  for (const word of file.common.split(/\s+/).flatMap(spelled)) found.delete(word);
  const stems = [...found].filter(word => word.endsWith('*')).map(stem => stem.slice(0, -1));
  return [...found].filter(word => !stems.some(stem => word.startsWith(stem) && word !== `${stem}*`)).sort().join(' ');
}

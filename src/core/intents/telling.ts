import { meanings, objects, frames, type LanguageFile } from './language-file.ts';
import { eachEntry, groupsOf, stepsOf } from './notation.ts';

const tells = new Set<number>(meanings.flatMap((name, number) => (([...objects, ...frames] as readonly string[]).includes(name) ? [number] : [])));

/** Words of a language's phrases that tell it beside its everyday words: those of what is asked for, which often stand alone. */
export function tellingWords(file: LanguageFile): string {
  const groups = groupsOf(file);
  const found = new Set<string>();
  eachEntry(file, (entry, meaning) => {
    if (!tells.has(meaning)) return;
    for (const step of stepsOf(entry, groups)) for (const text of step) if (/^[^~?#@*]{3,}\*?$/.test(text)) found.add(text);
  });
  return [...found].sort().join(' ');
}

import { packed } from './front-coding.ts';
import { frames, meanings, objects, secrets, type LanguageFile, type LanguageHead } from './language-file.ts';
import { eachEntry, groupsOf, spelled, stepsOf } from './notation.ts';

const numbersOf = (names: readonly string[]): readonly boolean[] => meanings.map(name => names.includes(name));
const isAsked = numbersOf([...objects.filter(name => name !== 'decoy'), ...frames]);
const isSecret = numbersOf(secrets);
/** A word or the beginning of one, long enough to be hardly anything in another language. */
const telling = /^[^~?#@*_]{3,}\*?$/;

/**
 * Words of a language's phrases that tell it beside its everyday words: those of what is asked for, which often stand alone, and of how
 * it is asked for. Words that begin like another of them are left out.
 */
export function tellingWords(file: LanguageFile): Pick<LanguageHead, 'telling' | 'secrets'> {
  const common = new Set(file.common.split(/\s+/).flatMap(spelled));
  // Words that alone name a secret: in "security code of the card" most words stand in any answer, and a send is held for these.
  const words = wordsOf(file, isSecret, common, 1);
  // The words of a longer phrase are mostly those that join the words of others.
  return { secrets: words.join(' '), telling: packed(wordsOf(file, isAsked, new Set([...common, ...words]), 3)) };
}

/** `mostWords`: only of phrases that are no longer. */
function wordsOf(file: LanguageFile, isMeant: readonly boolean[], known: ReadonlySet<string>, mostWords: number): readonly string[] {
  const groups = groupsOf(file);
  const found = new Set<string>();
  eachEntry(file, (entry, meaning) => {
    if (!isMeant[meaning]) return;
    const steps = stepsOf(entry, groups);
    if (steps.length > mostWords) return;
    for (const step of steps) for (const text of step) if (telling.test(text) && !known.has(text)) found.add(text);
  });
  const stems = [...found].filter(word => word.endsWith('*')).map(stem => stem.slice(0, -1));
  return [...found].filter(word => !stems.some(stem => word.startsWith(stem) && word !== `${stem}*`)).sort();
}

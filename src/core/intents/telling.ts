import { packed } from './front-coding.ts';
import { frames, meanings, objects, secrets, type LanguageFile, type LanguageHead } from './language-file.ts';
import { eachEntry, groupsOf, spelled, stepsOf } from './notation.ts';

const numbersOf = (names: readonly string[]): readonly boolean[] => meanings.map(name => names.includes(name));
const isThing = numbersOf(objects.filter(name => name !== 'decoy'));
const isFrame = numbersOf(frames);
const isSecret = numbersOf(secrets);
/** A word or the beginning of one, long enough to be hardly anything in another language. */
const telling = /^[^~?#@*_]{3,}\*?$/;

/**
 * The words that tell a language: its everyday ones, and of its phrases those of what is asked for, which often stand alone, and of how
 * it is asked for. Of the latter, words that begin like another of them are left out.
 */
export function tellingWords(file: LanguageFile): Pick<LanguageHead, 'telling' | 'secrets'> {
  const everyday = file.common.split(/\s+/).filter(Boolean);
  const common = new Set(everyday.flatMap(spelled));
  // Words that alone name a secret: in "security code of the card" most words stand in any answer, and a send is held for these.
  const secrets = wordsOf(file, common, [isSecret, 1]);
  // Of a secret also phrases of three words, of other things of two: a third word stands in any answer. Of how it is asked only single words, as the others are everywhere.
  return { secrets: secrets.join(' '), telling: packed([...new Set([...everyday, ...wordsOf(file, new Set([...common, ...secrets]), [isSecret, 3], [isThing, 2], [isFrame, 1])])]) };
}

/** Of which meanings, and of phrases of how many words. */
type Choice = readonly [isMeant: readonly boolean[], mostWords: number];

function wordsOf(file: LanguageFile, known: ReadonlySet<string>, ...choices: readonly Choice[]): readonly string[] {
  const groups = groupsOf(file);
  const found = new Set<string>();
  eachEntry(file, (entry, meaning) => {
    const most = choices.find(([isMeant]) => isMeant[meaning])?.[1];
    if (most === undefined) return;
    const steps = stepsOf(entry, groups);
    if (steps.length > most) return;
    for (const step of steps) for (const text of step) if (telling.test(text) && !known.has(text)) found.add(text);
  });
  const stems = [...found].filter(word => word.endsWith('*')).map(stem => stem.slice(0, -1));
  return [...found].filter(word => !stems.some(stem => word.startsWith(stem) && word !== `${stem}*`)).sort();
}

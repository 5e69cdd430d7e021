import { foldWord } from './fold.ts';
import { meanings, type LanguagePhrases } from './language-file.ts';

/** One entry of a language's file: the words of a phrase, each with its alternatives. `~` alone is a gap, `?` a word that may be missing. */
export type Steps = readonly (readonly string[])[];

const meaningNumbers = new Map<string, number>(meanings.map((name, index) => [name, index]));
export const simple = /^[a-z0-9#@*-]*$/;

/** A line of the file: its entries, and the number of what they mean. */
interface Line {
  readonly meaning: number;
  readonly entries: readonly string[];
}

/** Calls `take` with every entry of the file and the number of its meaning. Throws a RangeError that names a meaning nobody knows. */
export function eachEntry(file: LanguagePhrases, take: (entry: string, meaning: number) => void): void {
  for (const { entries, meaning } of linesOf(file)) for (const entry of entries) take(entry, meaning);
}

/** The file line by line. Throws as `eachEntry`. */
export function* linesOf(file: LanguagePhrases): Generator<Line> {
  let meaning = -1;
  for (const line of file.words.split('\n')) {
    const colon = line.indexOf(': ');
    // A long list goes on in a line without a name.
    const isNamed = colon > 0 && line[0] !== ' ';
    if (isNamed) meaning = meaningNumbers.get(line.slice(0, colon)) ?? -1;
    if (meaning < 0 && line !== '') throw new RangeError(`unknown meaning: ${line.slice(0, 20)}`);
    yield { meaning, entries: (isNamed ? line.slice(colon + 2) : line).split(' ').filter(Boolean) };
  }
}

/** The file's groups: alternatives by name. */
export const groupsOf = ({ groups = '' }: LanguagePhrases): ReadonlyMap<string, string> =>
  new Map(groups.split('\n').filter(line => line !== '').map(line => [line.slice(0, line.indexOf(':')), line.slice(line.indexOf(':') + 1).trim()]));

/** The words of an entry, each as it is written with its alternatives. Throws a RangeError that names a group nobody knows. */
export function partsOf(entry: string, groups: ReadonlyMap<string, string>): readonly string[] {
  if (simple.test(entry)) return [entry];
  const whole = entry.includes('{') ? withGroups(entry, groups) : entry;
  return (whole.includes("'") ? whole.replace(elided, '_') : whole).replaceAll('~', '_~_').split('_');
}

/** The alternatives of such a word. */
export const wordsOf = (part: string): readonly string[] => (simple.test(part) || part === '~' ? [part] : part.split('/').flatMap(spelled));

/** The words of an entry. Throws as `partsOf`. */
export const stepsOf = (entry: string, groups: ReadonlyMap<string, string>): Steps => partsOf(entry, groups).map(wordsOf);

const withGroups = (entry: string, groups: ReadonlyMap<string, string>): string =>
  entry.replace(/\{([^{}]{0,40})\}/g, (_, name: string) => {
    const group = groups.get(name);
    if (group === undefined) throw new RangeError(`unknown group: ${name}`);
    return group;
  });

/** The ways one word of a file may be written: folded, with and without its apostrophe. */
export function spelled(word: string): string[] {
  if (simple.test(word)) return [word];
  if (word.endsWith('!')) return [`${foldWord(word.slice(0, -1))}_`];
  const text = foldWord(word);
  return text.includes("'") && !ambiguous.has(text) ? [text, text.replaceAll("'", '')] : [text];
}

/** An apostrophe that parts two words ("l'iban"), unlike the one of "what's"; the reading of messages parts them too. */
const elided = /'(?!(?:s|t|re|ll|ve|m|d)(?![a-z]))/g;

/** Without the apostrophe these are other words. */
const ambiguous = new Set(["i'd", "i'll", "we'll", "we're", "he'll", "she'll", "she'd", "we'd", "it's", "let's"]);

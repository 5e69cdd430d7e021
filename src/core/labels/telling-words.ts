import { betweenWords, withoutAccents } from './label-trie.ts';
import { languages } from './languages.ts';

/** Words of all talk: another one of their label is rarer. */
const common = new Set(['en', 'le', 'no', 'number']);

/** For labels with these ids as few words as are needed so that each, written in ASCII, holds one of them: a text without any has none of the labels. */
export function tellingWords(ids: readonly string[]): ReadonlySet<string> {
  const phrases = ids.flatMap(id => languages.flatMap(language => language[id]?.split(',') ?? [])).map(withoutAccents);
  const telling = new Set<string>();
  // What the short ones say is said in the long ones too.
  for (const phrase of phrases.sort((a, b) => a.length - b.length)) {
    const words = phrase.split(betweenWords);
    if (!words.some(word => telling.has(word))) telling.add(rarestOf(words));
  }
  return telling;
}

/** Longer words are rarer. */
const rarestOf = (words: readonly string[]): string => words.reduce((a, b) => (!common.has(b) && (common.has(a) || b.length > a.length) ? b : a));

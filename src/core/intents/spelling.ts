import { foldWord } from './fold.ts';
import type { LanguageFile } from './language-file.ts';

/** Splits a list of phrases and writes out their alternatives, endings and spellings. */
export function* phrasesOf(list: string, file: LanguageFile): Generator<string[]> {
  for (const phrase of list.split(',')) {
    const choices = phrase.replace(elided, ' ').trim().split(/\s+/).filter(Boolean).map(word => word.split('/').flatMap(one => spelled(one, file)));
    if (choices.length > 0) yield* combinations(choices, 0, []);
  }
}

function* combinations(choices: readonly string[][], index: number, chosen: string[]): Generator<string[]> {
  if (index === choices.length) return void (yield chosen.flatMap(word => word.split(' ')));
  for (const word of choices[index]!) yield* combinations(choices, index + 1, [...chosen, word]);
}

/** The ways one word of a file may be written: with and without apostrophe, with other vowels, with endings. */
export function spelled(word: string, file: LanguageFile): string[] {
  const ways = new Set<string>([word]);
  for (const pair of (file.spellings ?? '').split(',')) {
    const [from, to] = pair.trim().split(' ');
    if (from && to && word.includes(from)) ways.add(word.replaceAll(from, to));
  }
  const out = new Set<string>();
  for (const way of ways) {
    if (way.endsWith('!')) {
      out.add(`${foldWord(way.slice(0, -1))}_`);
      continue;
    }
    const base = way.endsWith('+') ? way.slice(0, -1) : way;
    for (const ending of way.endsWith('+') ? ['', ...(file.endings ?? '').split(' ')] : ['']) {
      const text = foldWord(base + ending);
      out.add(text);
      if (text.includes("'") && !ambiguous.has(text)) out.add(text.replaceAll("'", ''));
    }
  }
  return [...out];
}

/** An apostrophe that parts two words ("l'iban"), unlike the one of "what's"; the reading of messages parts them too. */
const elided = /'(?!(?:s|t|re|ll|ve|m|d)(?![a-z]))/g;

/** Without the apostrophe these are other words. */
const ambiguous = new Set(["i'd", "i'll", "we'll", "we're", "he'll", "she'll", "she'd", "we'd", "it's", "let's"]);

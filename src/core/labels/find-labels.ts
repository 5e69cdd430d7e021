import { isLetterCode } from '../data/characters.ts';
import { buildTrie, hashed, placeOf, type LabelTrie } from './label-trie.ts';
import { languages } from './languages.ts';

export interface Label {
  readonly start: number;
  readonly end: number;
  readonly ids: readonly string[];
}

// Built when first needed: most messages of most pages need none.
let values: LabelTrie | undefined;
let introductions: LabelTrie | undefined;

/** All label words of the text, whose codes are `codes`: the longest phrase at each place, in one pass over its words. */
export const findLabels = (codes: Uint16Array, text: string): readonly Label[] => find(codes, text, (values ??= buildTrie(languages, id => id !== 'person-name')));

/** The words people give their name with. */
export const findIntroductions = (codes: Uint16Array, text: string): readonly Label[] => find(codes, text, (introductions ??= buildTrie(languages, id => id === 'person-name')));

function find(codes: Uint16Array, text: string, trie: LabelTrie): readonly Label[] {
  const labels: Label[] = [];
  const { length } = text;
  const { beginnings } = trie;
  let index = 0;
  while (index < length) {
    const code = codes[index]!;
    if (!isLetterCode(code)) {
      index++;
      continue;
    }
    let hash = 0;
    let end = index;
    // A zero behind the last character ends the word.
    for (let letter = code; isLetterCode(letter); letter = codes[++end]!) hash = hashed(hash, letter);
    const before = labels.length;
    if (beginnings[placeOf(hash)] === 1 && end - index <= longestWord) longestPhrase(codes, text, index, end, trie, labels);
    if (labels.length > before) index = Math.max(end, labels.at(-1)!.end);
    else {
      if (code >= 0x0e00 || codes[end - 1]! >= 0x0e00) withinWord(codes, text, index, end, trie, labels);
      index = end;
    }
  }
  return labels;
}

const longestWord = 40;
const longestGap = 3;

function wordEnd(codes: Uint16Array, start: number): number {
  let end = start + 1;
  while (isLetterCode(codes[end]!)) end++;
  return end;
}

function longestPhrase(codes: Uint16Array, text: string, start: number, firstEnd: number, { root }: LabelTrie, labels: Label[]): void {
  let node = root.next.get(text.slice(start, firstEnd).toLowerCase());
  let end = firstEnd;
  let found: readonly string[] | undefined;
  let foundEnd = firstEnd;
  while (node !== undefined) {
    if (node.ids.length > 0) {
      found = node.ids;
      foundEnd = end;
    }
    if (node.next.size === 0) break;
    let next = end;
    while (next - end < longestGap && isPhraseGap(codes[next]!)) next++;
    if (next === end || !isLetterCode(codes[next]!)) break;
    end = wordEnd(codes, next);
    if (end - next > longestWord) break;
    node = node.next.get(text.slice(next, end).toLowerCase());
  }
  if (found !== undefined) labels.push({ start, end: foundEnd, ids: found });
}

/** Space, line break, apostrophe, hyphen, dot, slash, underscore. */
const isPhraseGap = (code: number): boolean => code === 32 || code === 10 || code === 39 || (code >= 45 && code <= 47) || code === 95;

function withinWord(codes: Uint16Array, text: string, from: number, to: number, { unspaced }: LabelTrie, labels: Label[]): void {
  for (let index = from; index < to; index++) {
    const entries = unspaced.get(codes[index]!);
    const entry = entries?.find(({ words }) => text.startsWith(words, index));
    if (entry === undefined) continue;
    labels.push({ start: index, end: index + entry.words.length, ids: entry.ids });
    index += entry.words.length - 1;
  }
}

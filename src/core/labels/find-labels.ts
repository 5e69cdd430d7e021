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

/** All label words of the text, the longest phrase at each place, in one pass over its words. */
export const findLabels = (text: string): readonly Label[] => find(text, (values ??= buildTrie(languages, id => id !== 'person-name')));

/** The words people give their name with. */
export const findIntroductions = (text: string): readonly Label[] => find(text, (introductions ??= buildTrie(languages, id => id === 'person-name')));

function find(text: string, trie: LabelTrie): readonly Label[] {
  const labels: Label[] = [];
  let index = 0;
  while (index < text.length) {
    const code = text.charCodeAt(index);
    if (!isLetterCode(code)) {
      index++;
      continue;
    }
    let hash = 0;
    let end = index;
    for (let letter = code; isLetterCode(letter); letter = text.charCodeAt(end)) {
      hash = hashed(hash, letter);
      if (++end === text.length) break;
    }
    const before = labels.length;
    if (trie.beginnings[placeOf(hash)] === 1 && end - index <= longestWord) longestPhrase(text, index, end, trie, labels);
    if (labels.length > before) index = Math.max(end, labels.at(-1)!.end);
    else {
      if (code >= 0x0e00 || text.charCodeAt(end - 1) >= 0x0e00) withinWord(text, index, end, trie, labels);
      index = end;
    }
  }
  return labels;
}

const longestWord = 40;
const longestGap = 3;

function wordEnd(text: string, start: number): number {
  let end = start + 1;
  while (end < text.length && isLetterCode(text.charCodeAt(end))) end++;
  return end;
}

function longestPhrase(text: string, start: number, firstEnd: number, { root }: LabelTrie, labels: Label[]): void {
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
    while (next < text.length && next - end < longestGap && !isLetterCode(text.charCodeAt(next)) && isPhraseGap(text.charCodeAt(next))) next++;
    if (next === end || next >= text.length || !isLetterCode(text.charCodeAt(next))) break;
    end = wordEnd(text, next);
    if (end - next > longestWord) break;
    node = node.next.get(text.slice(next, end).toLowerCase());
  }
  if (found !== undefined) labels.push({ start, end: foundEnd, ids: found });
}

/** Space, line break, apostrophe, hyphen, dot, slash, underscore. */
const isPhraseGap = (code: number): boolean => code === 32 || code === 10 || code === 39 || (code >= 45 && code <= 47) || code === 95;

function withinWord(text: string, from: number, to: number, { unspaced }: LabelTrie, labels: Label[]): void {
  for (let index = from; index < to; index++) {
    const entries = unspaced.get(text.charCodeAt(index));
    const entry = entries?.find(({ words }) => text.startsWith(words, index));
    if (entry === undefined) continue;
    labels.push({ start: index, end: index + entry.words.length, ids: entry.ids });
    index += entry.words.length - 1;
  }
}

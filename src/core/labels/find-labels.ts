import { hashed, letterOf } from '../codes.ts';
import { buildTrie, type LabelTrie } from './label-trie.ts';
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
  let index = 0;
  while (index < length) {
    const code = codes[index]!;
    const end = wordEnd(codes, index);
    if (end === index) {
      index++;
      continue;
    }
    const node = trie.mayBegin(hash) && end - index <= longestWord ? trie.step(0, hash, codes, index, end) : 0;
    const label = node === 0 ? null : longestPhrase(codes, index, end, node, trie);
    if (label !== null) labels.push(label);
    else if (code >= 0x0e00 || codes[end - 1]! >= 0x0e00) withinWord(codes, text, index, end, trie, labels);
    index = label === null ? end : label.end;
  }
  return labels;
}

/** Of the word whose end was last read. */
let hash = 0;

/** Where the word that begins here ends; `start` itself where none does. */
function wordEnd(codes: Uint16Array, start: number): number {
  let end = start;
  hash = 0;
  // The zero behind the last character is no letter.
  for (let letter = letterOf(codes[end]!); letter !== 0; letter = letterOf(codes[++end]!)) hash = hashed(hash, letter);
  return end;
}

const longestWord = 40;
const longestGap = 3;

/** `node` is that of the first word. */
function longestPhrase(codes: Uint16Array, start: number, firstEnd: number, first: number, trie: LabelTrie): Label | null {
  let node = first;
  let end = firstEnd;
  let found: Label | null = null;
  while (node !== 0) {
    const ids = trie.ids[node]!;
    if (ids.length > 0) found = { start, end, ids };
    if (!trie.goesOn[node]!) break;
    let next = end;
    while (next - end < longestGap && isPhraseGap(codes[next]!)) next++;
    if (next === end) break;
    end = wordEnd(codes, next);
    if (end === next || end - next > longestWord) break;
    node = trie.step(node, hash, codes, next, end);
  }
  return found;
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

import { isLetterCode } from '../data/characters.ts';
import type { LabelWords } from './label-words.ts';
import { languages } from './languages.ts';

export interface Label {
  readonly start: number;
  readonly end: number;
  readonly ids: readonly string[];
}

interface Node {
  readonly next: Map<string, Node>;
  ids: readonly string[];
}

const newNode = (): Node => ({ next: new Map(), ids: [] });
const root = newNode();
/** Labels in scripts that write no spaces, by their first character. */
const unspaced = new Map<number, { readonly words: string; readonly ids: readonly string[] }[]>();
const beginnings = new Uint8Array(26 * 64);
for (const language of languages) learn(language);

/** All label words of the text, the longest phrase at each place, in one pass over its words. */
export function findLabels(text: string): readonly Label[] {
  const labels: Label[] = [];
  let index = 0;
  while (index < text.length) {
    if (!isLetterCode(text.charCodeAt(index))) {
      index++;
      continue;
    }
    const end = wordEnd(text, index);
    const before = labels.length;
    if (end - index <= longestWord && mayBegin(text, index, end)) longestPhrase(text, index, end, labels);
    if (labels.length > before) index = Math.max(end, labels.at(-1)!.end);
    else {
      if (text.charCodeAt(index) >= 0x0e00 || text.charCodeAt(end - 1) >= 0x0e00) withinWord(text, index, end, labels);
      index = end;
    }
  }
  return labels;
}

/** Whether any label begins with a word of this first letter and length: spares most words the look-up. Letters beyond ASCII always may. */
function mayBegin(text: string, start: number, end: number): boolean {
  const code = text.charCodeAt(start) | 32;
  return code > 127 || beginnings[(code - 97) * 64 + end - start] === 1;
}

const longestWord = 40;
const longestGap = 3;

function wordEnd(text: string, start: number): number {
  let end = start + 1;
  while (end < text.length && isLetterCode(text.charCodeAt(end))) end++;
  return end;
}

function longestPhrase(text: string, start: number, firstEnd: number, labels: Label[]): void {
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

function withinWord(text: string, from: number, to: number, labels: Label[]): void {
  for (let index = from; index < to; index++) {
    const entries = unspaced.get(text.charCodeAt(index));
    const entry = entries?.find(({ words }) => text.startsWith(words, index));
    if (entry === undefined) continue;
    labels.push({ start: index, end: index + entry.words.length, ids: entry.ids });
    index += entry.words.length - 1;
  }
}

function learn(language: LabelWords): void {
  for (const [id, phrases] of Object.entries(language)) {
    for (const phrase of phrases) {
      teach(phrase, id);
      const plain = withoutAccents(phrase);
      if (plain !== phrase) teach(plain, id);
    }
  }
}

function teach(phrase: string, id: string): void {
  if (phrase.charCodeAt(0) < 128) beginnings[(phrase.charCodeAt(0) - 97) * 64 + phrase.split(/[ '\-._/]/)[0]!.length] = 1;
  const first = phrase.charCodeAt(0);
  if (first >= 0x0e00 && !phrase.includes(' ')) {
    const entries = unspaced.get(first) ?? [];
    const same = entries.find(entry => entry.words === phrase);
    if (same === undefined) entries.push({ words: phrase, ids: [id] });
    unspaced.set(first, entries.sort((a, b) => b.words.length - a.words.length));
  }
  let node = root;
  for (const word of phrase.split(/[ '\-._/]/)) {
    if (word === '') continue;
    const next = node.next.get(word) ?? newNode();
    node.next.set(word, next);
    node = next;
  }
  if (!node.ids.includes(id)) node.ids = id === 'other' ? [id, ...node.ids] : [...node.ids, id];
}

function withoutAccents(phrase: string): string {
  return phrase.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('ł', 'l').replaceAll('ß', 'ss').replaceAll('ø', 'o').replaceAll('ı', 'i');
}

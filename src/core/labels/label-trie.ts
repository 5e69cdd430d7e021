import { hashed } from '../data/codes.ts';
import type { LabelWords } from './label-words.ts';

/** Labels in scripts that write no spaces. */
export interface UnspacedLabel {
  readonly words: string;
  readonly ids: readonly string[];
}

/** All phrases of all languages, word by word. A node is a number, the root 0: it stands for the words from the root to it. */
export interface LabelTrie {
  /** The node behind `node` for the word of this hash that stands from `start` to `end`; 0 where no phrase goes on so. */
  step(node: number, hash: number, codes: Uint16Array, start: number, end: number): number;
  /** What the phrase that ends at each node stands for; nothing where none ends. */
  readonly ids: readonly (readonly string[])[];
  /** Whether a longer phrase begins with that of the node. */
  readonly goesOn: readonly boolean[];
  /** By their first character, the longest first. */
  readonly unspaced: ReadonlyMap<number, readonly UnspacedLabel[]>;
}

const betweenWords = /[ '\-._/]/;
const noIds: readonly string[] = [];

/** Nodes lie in one table by the hash of their word and the node before: a text is full of words that are no label, and a look tells them. */
const slots = 1 << 14;
const slotOf = (node: number, hash: number): number => {
  const mixed = Math.imul(hash ^ Math.imul(node, 0x9e3779b1), 0x85ebca6b);
  return (mixed ^ (mixed >>> 15)) & (slots - 1);
};

export function buildTrie(languages: readonly LabelWords[], wanted: (id: string) => boolean): LabelTrie {
  const table = new Uint16Array(slots);
  const words = [''];
  const before = [0];
  const hashes = [0];
  const ids: (readonly string[])[] = [noIds];
  const goesOn = [true];
  const unspaced = new Map<number, UnspacedLabel[]>();
  for (const language of languages) {
    for (const [id, phrases] of Object.entries(language)) {
      if (!wanted(id)) continue;
      // The text is read in NFKC, which takes some letters apart (Thai sara am).
      for (const phrase of phrases.split(',')) for (const form of new Set([phrase.normalize('NFKC'), withoutAccents(phrase)])) teach(form, id);
    }
  }
  return { step, ids, goesOn, unspaced };

  function step(node: number, hash: number, codes: Uint16Array, start: number, end: number): number {
    for (let slot = slotOf(node, hash); table[slot] !== 0; slot = (slot + 1) & (slots - 1)) {
      const next = table[slot]!;
      if (hashes[next] === hash && before[next] === node && isWordAt(words[next]!, codes, start, end)) return next;
    }
    return 0;
  }

  function teach(phrase: string, id: string): void {
    const first = phrase.charCodeAt(0);
    if (first >= 0x0e00 && !phrase.includes(' ')) teachUnspaced(unspaced, phrase, id);
    let node = 0;
    for (const word of phrase.split(betweenWords)) if (word !== '') node = grow(node, word);
    const known = ids[node]!;
    // `other` leads: readers look at the first id to tell it.
    if (!known.includes(id)) ids[node] = id === 'other' ? [id, ...known] : [...known, id];
  }

  function grow(node: number, word: string): number {
    let hash = 0;
    for (let index = 0; index < word.length; index++) hash = hashed(hash, word.charCodeAt(index));
    let slot = slotOf(node, hash);
    for (; table[slot] !== 0; slot = (slot + 1) & (slots - 1)) if (before[table[slot]!] === node && words[table[slot]!] === word) return table[slot]!;
    goesOn[node] = true;
    const next = words.length;
    table[slot] = next;
    words.push(word);
    before.push(node);
    hashes.push(hash);
    ids.push(noIds);
    goesOn.push(false);
    return next;
  }
}

/** Whether the word stands there, in either case. */
function isWordAt(word: string, codes: Uint16Array, start: number, end: number): boolean {
  if (word.length !== end - start) return false;
  for (let index = 0; index < word.length; index++) {
    const code = codes[start + index]!;
    const expected = word.charCodeAt(index);
    if (code === expected || (code < 128 && (code | 32) === expected)) continue;
    // Letters of other scripts have their own ways to be small.
    return code >= 128 && String.fromCharCode(...codes.subarray(start, end)).toLowerCase() === word;
  }
  return true;
}

function teachUnspaced(unspaced: Map<number, UnspacedLabel[]>, phrase: string, id: string): void {
  const first = phrase.charCodeAt(0);
  const entries = unspaced.get(first) ?? [];
  const same = entries.findIndex(entry => entry.words === phrase);
  if (same < 0) entries.push({ words: phrase, ids: [id] });
  else if (!entries[same]!.ids.includes(id)) entries[same] = { words: phrase, ids: [...entries[same]!.ids, id] };
  unspaced.set(first, entries.sort((a, b) => b.words.length - a.words.length));
}

const withoutAccents = (phrase: string): string => phrase.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('ł', 'l').replaceAll('ß', 'ss').replaceAll('ø', 'o').replaceAll('ı', 'i');

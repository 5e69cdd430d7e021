import { codesOf, hashOf } from '../codes.ts';
import type { LabelWords } from './label-words.ts';

/** Labels in scripts that write no spaces. */
export interface UnspacedLabel {
  readonly words: string;
  readonly ids: readonly string[];
}

/** All phrases of all languages, word by word. A node is a number, the root 0: it stands for the words from the root to it. */
export interface LabelTrie {
  /** False for nearly all words that begin no phrase, by their hash: a text is full of them. */
  mayBegin(hash: number): boolean;
  /** The node behind `node` for the word of this hash that stands from `start` to `end`; 0 where no phrase goes on so. */
  step(node: number, hash: number, codes: Uint16Array, start: number, end: number): number;
  /** What the phrase that ends at each node stands for; nothing where none ends. */
  readonly ids: readonly (readonly string[])[];
  /** Whether a longer phrase begins with that of the node. */
  readonly goesOn: readonly boolean[];
  /** By their first character, the longest first. */
  readonly unspaced: ReadonlyMap<number, readonly UnspacedLabel[]>;
}

export const betweenWords = /[ '\-._/]/;
const noIds: readonly string[] = [];

/** Nodes lie in one table by the hash of their word and the node before. */
const slots = 1 << 14;
const slotOf = (node: number, hash: number): number => {
  const mixed = Math.imul(hash ^ Math.imul(node, 0x9e3779b1), 0x85ebca6b);
  return (mixed ^ (mixed >>> 15)) & (slots - 1);
};

/** Places of a filter for first words, a bit for each: it must stay in the processor's first cache. */
const places = 1 << 16;
const placeOf = (hash: number): number => (hash ^ (hash >>> 16)) & (places - 1);

export function buildTrie(languages: readonly LabelWords[], wanted: (id: string) => boolean): LabelTrie {
  const table = new Uint16Array(slots);
  const first = new Int32Array(places >> 5);
  const nodes = new Nodes();
  const unspaced = new Map<number, UnspacedLabel[]>();
  for (const language of languages) {
    for (const [id, phrases] of Object.entries(language)) {
      if (!wanted(id)) continue;
      for (const phrase of phrases.split(',')) for (const form of formsOf(phrase)) teach(form, id);
    }
  }
  const { words, ids, goesOn } = nodes;
  const letters = codesOf(words.join(''));
  const begins = new Int32Array(words.length + 1);
  for (let node = 0; node < words.length; node++) begins[node + 1] = begins[node]! + words[node]!.length;
  const before = Uint16Array.from(nodes.before);
  const hashes = Int32Array.from(nodes.hashes);
  return { mayBegin: hash => ((first[placeOf(hash) >> 5]! >> (placeOf(hash) & 31)) & 1) !== 0, step, ids, goesOn, unspaced };

  function step(node: number, hash: number, codes: Uint16Array, start: number, end: number): number {
    for (let slot = slotOf(node, hash); table[slot] !== 0; slot = (slot + 1) & (slots - 1)) {
      const next = table[slot]!;
      if (hashes[next] === hash && before[next] === node && isWordAt(next, codes, start, end)) return next;
    }
    return 0;
  }

  /** Whether the word of the node stands there, in either case. */
  function isWordAt(node: number, codes: Uint16Array, start: number, end: number): boolean {
    const begin = begins[node]!;
    if (begins[node + 1]! - begin !== end - start) return false;
    for (let index = start, at = begin; index < end; index++, at++) {
      const code = codes[index]!;
      if (code === letters[at] || (code < 128 && (code | 32) === letters[at])) continue;
      // Letters of other scripts have their own ways to be small.
      return code > 127 && isInCapitals(words[node]!, codes, start, end);
    }
    return true;
  }

  function teach(phrase: string, id: string): void {
    if (phrase.charCodeAt(0) >= 0x0e00 && !phrase.includes(' ')) teachUnspaced(unspaced, phrase, id);
    let node = 0;
    for (const word of phrase.split(betweenWords)) if (word !== '') node = grow(node, word);
    nodes.name(node, id);
  }

  function grow(node: number, word: string): number {
    const hash = hashOf(word);
    let slot = slotOf(node, hash);
    for (; table[slot] !== 0; slot = (slot + 1) & (slots - 1)) if (nodes.is(table[slot]!, node, word)) return table[slot]!;
    if (node === 0) first[placeOf(hash) >> 5]! |= 1 << (placeOf(hash) & 31);
    return (table[slot] = nodes.add(node, word, hash));
  }
}

/** What is known of each node, as the trie grows. */
class Nodes {
  readonly words = [''];
  readonly before = [0];
  readonly hashes = [0];
  readonly ids: (readonly string[])[] = [noIds];
  readonly goesOn = [true];

  add(node: number, word: string, hash: number): number {
    this.goesOn[node] = true;
    this.before.push(node);
    this.hashes.push(hash);
    this.ids.push(noIds);
    this.goesOn.push(false);
    return this.words.push(word) - 1;
  }

  is(index: number, node: number, word: string): boolean {
    return this.before[index] === node && this.words[index] === word;
  }

  /** The phrase that ends at the node has this label. */
  name(node: number, id: string): void {
    const known = this.ids[node]!;
    // `other` leads: readers look at the first id to tell it.
    if (!known.includes(id)) this.ids[node] = id === 'other' ? [id, ...known] : [...known, id];
  }
}

const isInCapitals = (word: string, codes: Uint16Array, start: number, end: number): boolean => String.fromCharCode(...codes.subarray(start, end)).toLowerCase() === word;

function teachUnspaced(unspaced: Map<number, UnspacedLabel[]>, phrase: string, id: string): void {
  const first = phrase.charCodeAt(0);
  const entries = unspaced.get(first) ?? [];
  const same = entries.findIndex(entry => entry.words === phrase);
  if (same < 0) entries.push({ words: phrase, ids: [id] });
  else if (!entries[same]!.ids.includes(id)) entries[same] = { words: phrase, ids: [...entries[same]!.ids, id] };
  unspaced.set(first, entries.sort((a, b) => b.words.length - a.words.length));
}

const ascii = /^[\0-\x7f]*$/;

/** The text is read in NFKC, which takes some letters apart (Thai sara am). */
const formsOf = (phrase: string): Iterable<string> => (ascii.test(phrase) ? [phrase] : new Set([phrase.normalize('NFKC'), withoutAccents(phrase)]));

/** As people write it who have not the accents on their keyboard. */
export const withoutAccents = (phrase: string): string => phrase.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('ł', 'l').replaceAll('ß', 'ss').replaceAll('ø', 'o').replaceAll('ı', 'i');

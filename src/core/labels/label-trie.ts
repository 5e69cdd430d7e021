import type { LabelWords } from './label-words.ts';

export interface TrieNode {
  readonly next: ReadonlyMap<string, TrieNode>;
  readonly ids: readonly string[];
}

interface Growing {
  readonly next: Map<string, Growing>;
  ids: readonly string[];
}

/** All phrases of all languages, word by word. */
export interface LabelTrie {
  readonly root: TrieNode;
  /** 1 at the place of each word that begins a phrase (`placeOf`): spares most words the look-up. */
  readonly beginnings: Uint8Array;
  /** Labels in scripts that write no spaces, by their first character, the longest first. */
  readonly unspaced: ReadonlyMap<number, readonly { readonly words: string; readonly ids: readonly string[] }[]>;
}

/** Adds one letter to the hash of a word: those of ASCII in either case, all others alike. */
export const hashed = (hash: number, code: number): number => (Math.imul(hash, 31) + (code < 128 ? code | 32 : 1)) | 0;
const places = 1 << 16;
export const placeOf = (hash: number): number => (hash ^ (hash >>> 16)) & (places - 1);

const betweenWords = /[ '\-._/]/;

export function buildTrie(languages: readonly LabelWords[], wanted: (id: string) => boolean): LabelTrie {
  const root: Growing = { next: new Map(), ids: [] };
  const beginnings = new Uint8Array(places);
  const unspaced = new Map<number, { words: string; ids: string[] }[]>();
  for (const language of languages) {
    for (const [id, phrases] of Object.entries(language)) {
      if (!wanted(id)) continue;
      // The text is read in NFKC, which takes some letters apart (Thai sara am).
      for (const phrase of phrases.split(',')) for (const form of new Set([phrase.normalize('NFKC'), withoutAccents(phrase)])) teach(form, id);
    }
  }
  return { root, beginnings, unspaced };

  function teach(phrase: string, id: string): void {
    const first = phrase.charCodeAt(0);
    if (first >= 0x0e00 && !phrase.includes(' ')) teachUnspaced(phrase, id, first);
    let node = root;
    const words = phrase.split(betweenWords).filter(word => word !== '');
    const [leading = ''] = words;
    let hash = 0;
    for (let index = 0; index < leading.length; index++) hash = hashed(hash, leading.charCodeAt(index));
    beginnings[placeOf(hash)] = 1;
    for (const word of words) {
      let next = node.next.get(word);
      if (next === undefined) node.next.set(word, (next = { next: new Map(), ids: [] }));
      node = next;
    }
    // `other` leads: readers look at the first id to tell it.
    if (!node.ids.includes(id)) node.ids = id === 'other' ? [id, ...node.ids] : [...node.ids, id];
  }

  function teachUnspaced(phrase: string, id: string, first: number): void {
    const entries = unspaced.get(first) ?? [];
    const same = entries.find(entry => entry.words === phrase);
    if (same === undefined) entries.push({ words: phrase, ids: [id] });
    else if (!same.ids.includes(id)) same.ids.push(id);
    unspaced.set(first, entries.sort((a, b) => b.words.length - a.words.length));
  }
}

const withoutAccents = (phrase: string): string => phrase.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('ł', 'l').replaceAll('ß', 'ss').replaceAll('ø', 'o').replaceAll('ı', 'i');

import type { BrandIndex, BrandWord } from './brand-index.ts';
import { oneEdit } from './one-edit.ts';

const longest = 24;
/** Below this length only the slips that leave the word whole count: `loomm`, not `look`. */
const shortestOfAnyEdit = 5;

/**
 * Finds a word one edit away from a folded label. An edit spoils the beginning or the end of a word, never both: a table of either says no to
 * nearly all labels before any word is compared.
 */
export function nearFinder(words: readonly BrandWord[]): BrandIndex['near'] {
  const buckets: Buckets = { byNumber: new Map(), byMiddle: new Map() };
  const begins = new Int32Array(cells);
  const ends = new Int32Array(cells);
  for (const word of words) {
    const { folded } = word;
    push(buckets.byNumber, firstKey(folded, 0, folded.length), word);
    push(buckets.byNumber, secondKey(folded, folded.length), word);
    push(buckets.byMiddle, `${folded.slice(1, 4)}${folded.length}`, word);
    if (folded.length > longest + 1) continue;
    const size = edge(folded.length);
    begins[cellAt(folded, 0, size)]! |= 1 << folded.length;
    ends[cellAt(folded, folded.length - size, size)]! |= 1 << folded.length;
  }
  const mayBeNear = (label: string, length: number): boolean => {
    const size = edge(length);
    return ((begins[cellAt(label, 0, size)]! | ends[cellAt(label, label.length - size, size)]!) & (1 << length)) !== 0;
  };
  return label => {
    const { length } = label;
    if (length < shortestOfAnyEdit - 1 || length > longest) return undefined;
    return mayBeNear(label, length) || mayBeNear(label, length - 1) || mayBeNear(label, length + 1) ? nearest(buckets, label) : undefined;
  };
}

const cells = 1 << 12;

/** So many letters at the beginning or at the end of a word of this length are left by any one edit, a swap in its middle included. */
const edge = (length: number): number => (length >= 7 ? 3 : length >= 5 ? 2 : 1);

function cellAt(text: string, at: number, size: number): number {
  let cell = size;
  for (let index = at; index < at + size; index++) cell = cell * 29 + (text.charCodeAt(index) & 31);
  return cell & (cells - 1);
}

/** A slip leaves the first letter (with the length one off at most), swaps or loses it (then the second stands first), or mistypes it. */
interface Buckets {
  readonly byNumber: Map<number, BrandWord[]>;
  readonly byMiddle: Map<string, BrandWord[]>;
}

const firstKey = (word: string, at: number, length: number): number => word.charCodeAt(at) * 128 + length;
const secondKey = (word: string, length: number): number => -firstKey(word, 1, length);

function nearest({ byNumber: near, byMiddle }: Buckets, label: string): ReturnType<BrandIndex['near']> {
  const { length } = label;
  const key = firstKey(label, 0, length);
  return (
    among(near.get(key), label) ?? among(near.get(key - 1), label) ?? among(near.get(key + 1), label) ?? among(near.get(-key), label) ?? among(near.get(-key - 1), label) ??
    (length >= 8 ? among(byMiddle.get(`${label.slice(1, 4)}${length}`), label) : undefined)
  );
}

function among(hits: readonly BrandWord[] | undefined, label: string): ReturnType<BrandIndex['near']> {
  if (hits === undefined) return undefined;
  for (const hit of hits) {
    const found = oneEdit(label, hit.folded);
    if (found !== null && (hit.word.length >= shortestOfAnyEdit || found.edit === 'inserted')) return { hit, edit: found.edit, at: found.at };
  }
  return undefined;
}

function push<Key>(map: Map<Key, BrandWord[]>, key: Key, word: BrandWord): void {
  const list = map.get(key);
  if (list === undefined) map.set(key, [word]);
  else if (!list.includes(word)) list.push(word);
}

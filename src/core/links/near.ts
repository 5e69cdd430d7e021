import type { BrandIndex, BrandWord } from './brand-index.ts';
import { oneEdit } from './one-edit.ts';

const longest = 24;
/** Below this length only the slips that leave the word whole count: `loomm`, not `look`. */
const shortestOfAnyEdit = 5;

/** Names one slip away from a word. */
export interface Near {
  /** False where no name is one slip away from the folded word of so many letters. */
  mayBe(codes: ArrayLike<number>, size: number): boolean;
  /** The first name that a folded label is one edit away from. */
  find(label: string): ReturnType<BrandIndex['near']>;
}

export function nearFinder(words: readonly BrandWord[]): Near {
  const buckets: Buckets = { byNumber: new Map(), byMiddle: new Map() };
  for (const word of words) {
    const { folded } = word;
    push(buckets.byNumber, firstKey(folded, 0, folded.length), word);
    push(buckets.byNumber, secondKey(folded, folded.length), word);
    push(buckets.byMiddle, `${folded.slice(1, 4)}${folded.length}`, word);
  }
  const forms = words.filter(({ folded }) => folded.length <= longest + 1).map(({ folded }) => Uint16Array.from(folded, letter => letter.charCodeAt(0)));
  const keepsAnEdge = edgeTable(forms);
  const isOneOff = slipTable(forms);
  return {
    mayBe: (codes, size) => size >= shortestOfAnyEdit - 1 && size <= longest && keepsAnEdge(codes, size) && isOneOff(codes, size),
    find: label => (label.length < shortestOfAnyEdit - 1 || label.length > longest ? undefined : nearest(buckets, label)),
  };
}

type MayBe = Near['mayBe'];

/** An edit spoils the beginning or the end of a word, never both: a table of either says no to most words. */
function edgeTable(forms: readonly Uint16Array[]): MayBe {
  /** The lengths of the words that begin, or end, with the letters of a cell, a bit each. */
  const begins = new Int32Array(cells);
  const ends = new Int32Array(cells);
  for (const form of forms) {
    const size = edge(form.length);
    begins[cellAt(form, 0, size)]! |= 1 << form.length;
    ends[cellAt(form, form.length - size, size)]! |= 1 << form.length;
  }
  return (codes, size) => {
    const lengths = 7 << (size - 1);
    for (let left = edge(size - 1); left <= edge(size + 1); left++) {
      if (((begins[cellAt(codes, 0, left)]! | ends[cellAt(codes, size - left, left)]!) & lengths & lengthsOf[left]!) !== 0) return true;
    }
    return false;
  };
}

/** Two words are one edit apart when they, or what is left of one or both without a letter, are the same: sums stand for all of these. */
function slipTable(forms: readonly Uint16Array[]): MayBe {
  const sums = new Set<number>();
  for (const form of forms) {
    const sum = sumOf(form, form.length);
    sums.add(sum);
    for (let at = 0, head = 0; at < form.length; at++) {
      const next = grown(head, form[at]!);
      sums.add(without(sum, head, next, form.length - 1 - at));
      head = next;
    }
  }
  const has = numberSet(sums);
  return (codes, size) => {
    const sum = sumOf(codes, size);
    if (has(sum)) return true;
    for (let at = 0, head = 0; at < size; at++) {
      const next = grown(head, codes[at]!);
      if (has(without(sum, head, next, size - 1 - at))) return true;
      head = next;
    }
    return false;
  };
}

const factor = 0x01000193;
const grown = (sum: number, code: number): number => (Math.imul(sum, factor) + code) | 0;
const powers = new Int32Array(longest + 2).fill(1);
for (let at = 1; at < powers.length; at++) powers[at] = Math.imul(powers[at - 1]!, factor);

function sumOf(codes: ArrayLike<number>, size: number): number {
  let sum = 0;
  for (let at = 0; at < size; at++) sum = grown(sum, codes[at]!);
  return sum;
}

/** The sum of a word without one letter: `head` and `next` are the sums before and behind it, `left` letters follow. */
const without = (sum: number, head: number, next: number, left: number): number => (sum - Math.imul(next - head, powers[left]!)) | 0;

/** Whether a number is one of these, without anything being made. */
function numberSet(numbers: ReadonlySet<number>): (number: number) => boolean {
  let size = 64;
  while (size < 3 * numbers.size) size *= 2;
  const mask = size - 1;
  const table = new Int32Array(size);
  const cellFor = (number: number): number => {
    let cell = (number ^ (number >>> 15)) & mask;
    while (table[cell] !== 0 && table[cell] !== number) cell = (cell + 1) & mask;
    return cell;
  };
  for (const number of numbers) table[cellFor(number)] = number;
  return number => table[cellFor(number)] === number;
}

const cells = 1 << 12;

/** So many letters at the beginning or at the end of a word of this length are left by any one edit, a swap in its middle included. */
const edge = (length: number): number => (length >= 7 ? 3 : length >= 5 ? 2 : 1);
/** By such numbers: the lengths they belong to, a bit each. */
const lengthsOf = [0, 0b11110, 0b1100000, -1 << 7];

function cellAt(codes: ArrayLike<number>, at: number, size: number): number {
  let cell = size;
  for (let index = at; index < at + size; index++) cell = cell * 29 + (codes[index]! & 31);
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

import type { BrandWord } from './brand-index.ts';
import type { Near } from './near.ts';
import { foldInto, plain, type Codes } from './skeleton.ts';

/**
 * What tables of numbers say of a word at first sight, a bit each: nearly all words of nearly all hosts have nothing to do with any name. A bit
 * may be set where a closer look finds nothing, never the other way round.
 */
export const sight = {
  /** Some name may fold to this, or to this without its hyphens. */
  known: 1,
  /** It may be one slip away from a name. */
  near: 2,
  /** A long name may stand somewhere in it. */
  inside: 4,
  /** A name of several words may begin with it. */
  first: 8,
  /** It may be what governments call their domains. */
  government: 16,
} as const;

/** Bits of `sight` for a word in plain letters, or for a stretch of a longer text. */
export type FirstSight = (text: string, from?: number, to?: number) => number;

export const governments = new Set(['gov', 'gob', 'gouv', 'gub']);

/** No shorter name is looked for inside of words. */
export const shortestInside = 5;
/** The last five letters, five bits each. */
export const nextFive = (five: number, code: number): number => ((five << 5) | (code & 31)) & 0x1ffffff;

const cells = 1 << 15;
const cellOf = (hash: number): number => (hash ^ (hash >>> 15)) & (cells - 1);
const cellOfFive = (five: number): number => (five ^ (five >>> 11)) & (cells - 1);
const grown = (hash: number, code: number): number => Math.imul(hash ^ code, 0x01000193);
const hyphen = 0x2d;

/** Where a word is folded to be looked at; longer ones get more room when they come. */
let codes: Codes = new Uint16Array(256);

function folded(text: string, from = 0, to = text.length): number {
  if (to - from > codes.length) codes = new Uint16Array(to - from);
  return foldInto(codes, text, from, to);
}

export function firstSight(words: readonly BrandWord[], { mayBe }: Near): FirstSight {
  const table = tableOf(words);
  return (text, from, to) => {
    const size = folded(text, from, to);
    let hash = 0;
    let five = 0;
    let seen = 0;
    for (let at = 0; at < size; at++) {
      const code = codes[at]!;
      if (code !== hyphen) hash = grown(hash, code);
      five = nextFive(five, code);
      if (at >= shortestInside - 1) seen |= table[cellOfFive(five)]! & sight.inside;
    }
    seen |= table[cellOf(hash)]! & ~sight.inside;
    return mayBe(codes, size) ? seen | sight.near : seen;
  };
}

function tableOf(words: readonly BrandWord[]): Uint8Array {
  const table = new Uint8Array(cells);
  const mark = (text: string, bit: number): void => void (table[cellOf(hashOf(folded(text)))]! |= bit);
  for (const { word, folded: form, brand } of words) {
    mark(form, sight.known);
    // Own names of other scripts are folded as they are registered and looked up as they are read.
    if (brand.own) mark(plain(word), sight.known);
    if (word.includes('-')) mark(word.split(/[-_]/).find(Boolean) ?? '', sight.first);
    if (form.length < shortestInside) continue;
    let five = 0;
    for (let at = 0; at < shortestInside; at++) five = nextFive(five, form.charCodeAt(at));
    table[cellOfFive(five)]! |= sight.inside;
  }
  for (const word of governments) mark(word, sight.government);
  return table;
}

/** Of the first so many letters of `codes`, hyphens left out. */
function hashOf(size: number): number {
  let hash = 0;
  for (let at = 0; at < size; at++) if (codes[at] !== hyphen) hash = grown(hash, codes[at]!);
  return hash;
}

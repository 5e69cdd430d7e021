import type { NumberKind } from './kind.ts';
import { bits, gaps, type Gap, type Pieces } from './pieces.ts';

/** What can be told of a piece without a look at the text. */
export interface Shape {
  /** 31 stands for more as well. */
  readonly digits: number;
  readonly isAllDigits: boolean;
  readonly isMasked: boolean;
  readonly gap: Gap;
  /** Before the next piece. */
  readonly nextGap: Gap;
  /** Joined to a piece of digits only. */
  readonly isInside: boolean;
  /** That piece has as many digits. */
  readonly isInsideEven: boolean;
}

/** Indexes of the pieces each kind may begin with, rising; undefined where there is none. */
export type Candidates = readonly (readonly number[] | undefined)[];

/**
 * Deals the pieces of a text out to the kinds. Most pieces of most texts are nothing to most kinds: who wants a shape is asked once for
 * each shape and kept, so that a piece costs one look.
 */
export function dealer(kinds: readonly NumberKind[]): (pieces: Pieces) => Candidates {
  const wanting = new Uint16Array(1 << 15);
  const fewest = kinds.map(({ fewestDigits = 0 }) => fewestDigits);
  const ofShort = bitsOf(kinds, ({ ofShortNumbers }) => ofShortNumbers === true);
  return pieces => {
    const dealt: (number[] | undefined)[] = [];
    const open = hasLongNumber(pieces) ? everyKind : ofShort;
    let ahead = 0;
    let nextGap = 0;
    for (let index = pieces.length - 1; index >= 0; index--) {
      const piece = pieces.shapeAt(index);
      const gap = piece & bits.gap;
      const digits = piece >> bits.digits;
      ahead = digits + (nextGap === gaps.none || nextGap === gaps.colon ? 0 : ahead);
      const before = gap === gaps.none ? 0 : pieces.shapeAt(index - 1);
      const inside = (before & bits.allDigits) === 0 ? 0 : before >> bits.digits === digits ? 2 : 1;
      const shape = (Math.min(digits, mostDigits) << bits.digits) | (piece & 31) | (nextGap << 10) | (inside << 13);
      let wanted = (wanting[shape]! || (wanting[shape] = known | bitsOf(kinds, kind => kind.mayBeginWith(shapeOf(shape))))) & open;
      while (wanted !== 0) {
        const place = 31 - Math.clz32(wanted);
        wanted ^= 1 << place;
        if (ahead >= fewest[place]!) (dealt[place] ??= []).push(index);
      }
      nextGap = gap;
    }
    for (const indexes of dealt) if (indexes !== undefined && indexes.length > 1) indexes.reverse();
    return dealt;
  };
}

const mostDigits = 31;
const known = 1 << 15;
const everyKind = known - 1;

const bitsOf = (kinds: readonly NumberKind[], holds: (kind: NumberKind) => boolean): number => kinds.reduce((bits, kind, place) => (holds(kind) ? bits | (1 << place) : bits), 0);

const shapeOf = (shape: number): Shape => ({
  digits: (shape >> bits.digits) & mostDigits,
  isAllDigits: (shape & bits.allDigits) !== 0,
  isMasked: (shape & bits.masked) !== 0,
  gap: (shape & bits.gap) as Gap,
  nextGap: ((shape >> 10) & bits.gap) as Gap,
  isInside: shape >> 13 !== 0,
  isInsideEven: shape >> 13 === 2,
});

/** A number of three digits and more, or several joined to four and more, times apart: all that most kinds look at. */
function hasLongNumber(pieces: Pieces): boolean {
  let joined = 0;
  for (let index = 0; index < pieces.length; index++) {
    const piece = pieces.shapeAt(index);
    const digits = piece >> bits.digits;
    const gap = piece & bits.gap;
    joined = gap === gaps.none || gap === gaps.colon ? digits : joined + digits;
    if (digits > 2 || joined > 3) return true;
  }
  return false;
}

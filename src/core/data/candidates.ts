import type { NumberKind } from './kind.ts';
import { bits, gaps, type Gap, type Pieces } from './pieces.ts';
import type { Reading } from './reading.ts';

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

/** The pieces one kind may begin with, in order of the text. */
export class Candidates {
  constructor(
    private readonly pieces: Pieces,
    private readonly bit: number,
  ) {}

  /** Index of the first one from the piece at `index` on, or -1. */
  from(index: number): number {
    return this.pieces.wanted(index, this.bit);
  }
}

/**
 * Deals the pieces of a text out to the kinds; answers with a bit for each kind that got one. Most pieces of most texts are nothing to most
 * kinds: who wants a shape is asked once for each shape and kept, so that a piece costs one look.
 */
export function dealer(kinds: readonly NumberKind[]): (reading: Reading) => number {
  const wanting = new Uint16Array(1 << 15);
  const ofShort = bitsOf(kinds, ({ ofShortNumbers }) => ofShortNumbers === true);
  const unlabelled = bitsOf(kinds, ({ labels }) => labels === undefined);
  const long = Array.from({ length: mostDigits + 1 }, (_, digits) => bitsOf(kinds, ({ fewestDigits = 0 }) => digits >= fewestDigits));
  const byIds = new Map<readonly string[], number>();
  return reading => {
    const { pieces } = reading;
    const open = !hasLongNumber(pieces) ? ofShort : unlabelled | labelled(reading);
    let all = 0;
    let ahead = 0;
    let nextGap = 0;
    for (let index = pieces.length - 1; index >= 0; index--) {
      const piece = pieces.shapeAt(index);
      const gap = piece & bits.gap;
      const digits = piece >> bits.digits;
      ahead = digits + (nextGap === gaps.none || nextGap === gaps.colon ? 0 : ahead);
      const before = gap === gaps.none ? 0 : pieces.shapeAt(index - 1);
      const inside = (before & bits.allDigits) === 0 ? 0 : before >> bits.digits === digits ? 2 : 1;
      const shape = ((digits > mostDigits ? mostDigits : digits) << bits.digits) | (piece & 31) | (nextGap << 10) | (inside << 13);
      const wanted = (wanting[shape]! || (wanting[shape] = known | bitsOf(kinds, kind => kind.mayBeginWith(shapeOf(shape))))) & open & long[ahead > mostDigits ? mostDigits : ahead]!;
      pieces.want(index, wanted);
      all |= wanted;
      nextGap = gap;
    }
    return all;
  };

  /** Kinds that need a label, and have one. */
  function labelled(reading: Reading): number {
    const asked = reading.asked();
    let all = asked.length === 0 ? 0 : namedIn(asked);
    let previous = asked;
    for (const { ids } of reading.labels()) {
      if (ids === previous) continue;
      previous = ids;
      let named = byIds.get(ids);
      // The ids of a phrase are one list, whoever writes it: there are not more than phrases.
      if (named === undefined) byIds.set(ids, (named = namedIn(ids)));
      all |= named;
    }
    return all;
  }

  function namedIn(ids: readonly string[]): number {
    return bitsOf(kinds, ({ labels }) => labels?.some(id => ids.includes(id)) === true);
  }
}

const mostDigits = 31;
const known = 1 << 15;

function bitsOf(kinds: readonly NumberKind[], holds: (kind: NumberKind) => boolean): number {
  let all = 0;
  for (let place = 0; place < kinds.length; place++) if (holds(kinds[place]!)) all |= 1 << place;
  return all;
}

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

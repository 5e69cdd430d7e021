import { classOf, isAlnumCode, isDigitCode, isMaskCode, signs } from './characters.ts';

/** A run of ASCII letters and digits with at least one digit in it. */
export interface Piece {
  readonly start: number;
  readonly end: number;
  readonly digits: number;
  /** What stands between this piece and the one before it. */
  readonly gap: Gap;
}

/** Joins two pieces of one number, or not. `loose`: brackets, two or three spaces, ` - ` and the like. */
export const gaps = { none: 0, space: 1, dash: 2, dot: 3, slash: 4, line: 5, colon: 6, loose: 7 } as const;
export type Gap = (typeof gaps)[keyof typeof gaps];

/** Three numbers for each piece: where it begins and ends, and its shape; and a column for `candidates.ts`. */
const width = 4;
/** Bits of a shape; the number of digits stands above them. `masked`: the rest of a number that is masked already (`•••• 1881`, `***-**-1120`). */
export const bits = { gap: 7, masked: 8, allDigits: 16, digits: 5 } as const;

const kept = width * 4096;
let columns = new Int32Array(kept);

/**
 * The pieces of one text, in columns shared by all: a paste may hold half a million, and an object for each took longer than all that is
 * done with them. Holds until the pieces of the next text are found. Indexes must be of pieces, but where a method says otherwise.
 */
export class Pieces {
  length = 0;

  add(start: number, end: number, digits: number, gap: Gap, masked: boolean): void {
    const place = this.length++ * width;
    if (place === columns.length) grow();
    columns[place] = start;
    columns[place + 1] = end;
    columns[place + 2] = (digits << bits.digits) | (digits === end - start ? bits.allDigits : 0) | (masked ? bits.masked : 0) | gap;
  }

  get(index: number): Piece {
    return { start: this.startOf(index), end: this.endOf(index), digits: this.digitsOf(index), gap: this.gapAt(index) };
  }

  startOf(index: number): number {
    return columns[index * width]!;
  }

  endOf(index: number): number {
    return columns[index * width + 1]!;
  }

  shapeAt(index: number): number {
    return columns[index * width + 2]!;
  }

  digitsOf(index: number): number {
    return columns[index * width + 2]! >> bits.digits;
  }

  /** True for pieces of nothing but digits. */
  isPlain(index: number): boolean {
    return (columns[index * width + 2]! & bits.allDigits) !== 0;
  }

  isMasked(index: number): boolean {
    return (columns[index * width + 2]! & bits.masked) !== 0;
  }

  /** Whether there is a piece with this index. */
  has(index: number): boolean {
    return index >= 0 && index < this.length;
  }

  /** Before the piece at `index`; none where there is no such piece. */
  gapAt(index: number): Gap {
    return index >= 0 && index < this.length ? ((columns[index * width + 2]! & bits.gap) as Gap) : gaps.none;
  }

  /** Keeps by whom the piece is wanted: a bit for each kind. */
  want(index: number, wanted: number): void {
    columns[index * width + 3] = wanted;
  }

  /** The first piece from `index` on that is wanted by the kind whose bit this is, or -1. */
  wanted(index: number, bit: number): number {
    const all = columns;
    const end = this.length * width;
    for (let place = index * width + 3; place < end; place += width) if ((all[place]! & bit) !== 0) return (place - 3) / width;
    return -1;
  }
}

function grow(): void {
  const more = new Int32Array(columns.length * 4);
  more.set(columns);
  columns = more;
}

/** All pieces of the text, in one pass: from digit to digit, as most of a message is letters. */
export function findPieces(codes: Uint16Array, length: number): Pieces {
  const pieces = new Pieces();
  // After a huge paste the columns are small again.
  if (columns.length > kept && length < kept) columns = new Int32Array(kept);
  let lastStart = 0;
  let reach = 0;
  let wasMasked = false;
  for (let index = 0; index < length; index++) {
    if (!isDigitCode(codes[index]!)) continue;
    let runStart = index;
    while (runStart > reach && isAlnumCode(codes[runStart - 1]!)) runStart--;
    let digits = 0;
    for (; index < length; index++) {
      const kind = classOf(codes[index]!);
      if (kind === 0) break;
      digits += kind & 1;
    }
    const areFours = digits === 4 && index - runStart === 4 && reach - lastStart === 4;
    const gap = pieces.length === 0 ? gaps.none : areFours && isLikeDash(codes, reach, runStart) ? gaps.dash : gapBetween(codes, reach, runStart);
    const start = digits < 3 || digits > 13 || digits === index - runStart ? runStart : runStart + gluedWord(codes, runStart, index);
    wasMasked = (wasMasked && gap !== gaps.none && reach - lastStart > 3) || (start > 0 && isBehindMask(codes, start));
    pieces.add(start, index, digits, start === runStart ? gap : gaps.none, wasMasked);
    lastStart = start;
    reach = index;
  }
  return pieces;
}

const glued = /^(?:is|tel|phone|number|code|ssn|pesel|cpf|dni|bsn|SSN|PESEL|CPF|DNI|BSN|TEL)(?=\d)/;

/** Length of a word typed without a blank before the number: `is415`, `SSN536221234`. */
const gluedWord = (codes: Uint16Array, start: number, end: number): number => (isDigitCode(codes[start]!) || isDigitCode(codes[start + 1]!) ? 0 : glued.exec(String.fromCharCode(...codes.subarray(start, Math.min(end, start + 8))))?.[0].length ?? 0);

/** What one character between two pieces makes of them, by its code. Some join only loosely. */
const lone = new Uint8Array(128);
for (const [character, gap] of [[' ', gaps.space], ['-', gaps.dash], ['.', gaps.dot], ['/', gaps.slash], ['\n', gaps.line], [':', gaps.colon], ['(', gaps.loose], [')', gaps.loose], ['\t', gaps.loose]] as const) lone[character.charCodeAt(0)] = gap;

function gapBetween(codes: Uint16Array, from: number, to: number): Gap {
  if (to - from > 3) return gaps.none;
  const first = codes[from]!;
  if (to - from === 1) return (first < 128 ? lone[first]! : gaps.none) as Gap;
  // A line break behind a blank, a hyphen or a carriage return.
  if (to - from === 2 && codes[from + 1] === 10 && (first === 32 || first === 45 || first === 13)) return gaps.line;
  for (let index = from; index < to; index++) {
    const code = codes[index]!;
    if (code > 127 || lone[code] === gaps.none || lone[code] === gaps.line || lone[code] === gaps.colon) return gaps.none;
  }
  return gaps.loose;
}

/** What people write for a dash between four digits and four more; the last is what Japanese input methods make of one. Lists, sums and columns have other signs. */
const dashes = signs('_*~\u00b7\u30fc');
/** `** **` stands between groups that are bold. */
const mostDashes = 5;
const [blank, comma] = [32, 44];

/** Such signs, with blanks or without; or a comma alone, as behind a list's a blank follows. */
function isLikeDash(codes: Uint16Array, from: number, to: number): boolean {
  let isSeen = false;
  for (let at = from; at < to; at++) {
    if (dashes(codes[at])) isSeen = true;
    else if (codes[at] !== blank) return codes[at] === comma && to - from === 1;
  }
  return isSeen && to - from <= mostDashes;
}

const star = 42;

/** `start` is not the beginning of the text. */
function isBehindMask(codes: Uint16Array, start: number): boolean {
  const last = codes[start - 1]!;
  const separated = last === 32 || last === 45 || last === 47 || last === 46;
  const end = separated ? start - 1 : start;
  if (end === 0) return false;
  const sign = codes[end - 1]!;
  if (!isMaskCode(sign)) return false;
  let length = 1;
  while (length < 4 && length < end && codes[end - 1 - length] === sign) length++;
  if (sign !== star) return length > 1 || !separated;
  // One or two stars are the bold type of Markdown, as one bullet and a blank begin a line of a list.
  return length >= (last === 32 ? 4 : separated ? 2 : 3);
}

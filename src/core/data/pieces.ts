import { classOf, isAlnumCode, isMaskCode } from './characters.ts';

/** A run of ASCII letters and digits with at least one digit in it. */
export interface Piece {
  readonly start: number;
  readonly end: number;
  readonly digits: number;
  /** What stands between this piece and the one before it. */
  readonly gap: Gap;
  /** The rest of a number that is masked already (`•••• 1881`, `***-**-1120`). */
  readonly masked: boolean;
}

/** Joins two pieces of one number, or not. `loose`: brackets, two or three spaces, ` - ` and the like. */
export const gaps = { none: 0, space: 1, dash: 2, dot: 3, slash: 4, line: 5, colon: 6, loose: 7 } as const;
export type Gap = (typeof gaps)[keyof typeof gaps];

export const isAllDigits = (piece: Piece): boolean => piece.digits === piece.end - piece.start;

/**
 * The pieces of a text, three small numbers each: a paste may hold half a million, and an object for each took longer than all that is
 * done with them. An object is made for those that a kind looks at.
 */
export class Pieces {
  private readonly columns: number[] = [];
  length = 0;

  add(start: number, end: number, digits: number, gap: Gap, masked: boolean): void {
    this.columns.push(start, end, (digits << 5) | (digits === end - start ? bits.allDigits : 0) | (masked ? bits.masked : 0) | gap);
    this.length++;
  }

  /** `index` is one of a piece. */
  get(index: number): Piece {
    const place = index * 3;
    const shape = this.columns[place + 2]!;
    return { start: this.columns[place]!, end: this.columns[place + 1]!, digits: shape >> 5, gap: (shape & bits.gap) as Gap, masked: (shape & bits.masked) !== 0 };
  }

  at(index: number): Piece | undefined {
    return index >= 0 && index < this.length ? this.get(index) : undefined;
  }

  /** Before the piece at `index`; none where there is no such piece. */
  gapAt(index: number): Gap {
    return index >= 0 && index < this.length ? ((this.columns[index * 3 + 2]! & bits.gap) as Gap) : gaps.none;
  }

  /** All but the place, as `bits` has it; the number of digits stands above. */
  shapeAt(index: number): number {
    return this.columns[index * 3 + 2]!;
  }
}

export const bits = { gap: 7, masked: 8, allDigits: 16, digits: 5 } as const;

/** All pieces of the text, in one pass: from digit to digit, as most of a message is letters. */
export function findPieces(text: string): Pieces {
  const pieces = new Pieces();
  let lastStart = 0;
  let reach = 0;
  let wasMasked = false;
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index);
    if (code > 57 || code < 48) continue;
    let runStart = index;
    while (runStart > reach && isAlnumCode(text.charCodeAt(runStart - 1))) runStart--;
    let digits = 0;
    for (; index < text.length; index++) {
      const kind = classOf(text.charCodeAt(index));
      if (kind === 0) break;
      if (kind === 1) digits++;
    }
    const gap = pieces.length === 0 ? gaps.none : gapBetween(text, reach, runStart);
    const start = digits < 3 || digits > 13 || digits === index - runStart ? runStart : runStart + gluedWord(text, runStart, index);
    wasMasked = (wasMasked && gap !== gaps.none && reach - lastStart > 3) || isBehindMask(text, start);
    pieces.add(start, index, digits, start === runStart ? gap : gaps.none, wasMasked);
    lastStart = start;
    reach = index;
  }
  return pieces;
}

const glued = /^(?:is|tel|phone|number|code|ssn|pesel|cpf|dni|bsn|SSN|PESEL|CPF|DNI|BSN|TEL)(?=\d)/;

/** Length of a word typed without a blank before the number: `is415`, `SSN536221234`. */
const gluedWord = (text: string, start: number, end: number): number => glued.exec(text.slice(start, Math.min(end, start + 8)))?.[0].length ?? 0;

const joiners: Readonly<Record<string, Gap>> = { ' ': gaps.space, '-': gaps.dash, '.': gaps.dot, '/': gaps.slash, '\n': gaps.line, ':': gaps.colon, '\r\n': gaps.line, '-\n': gaps.line, ' \n': gaps.line };

/** One character between two pieces: by far the most frequent gap. */
const lone: readonly (Gap | undefined)[] = Array.from({ length: 128 }, (_, code) => joiners[String.fromCharCode(code)] ?? (code === 40 || code === 41 || code === 9 ? gaps.loose : undefined));

function gapBetween(text: string, from: number, to: number): Gap {
  if (to - from > 3) return gaps.none;
  if (to - from === 1) return lone[text.charCodeAt(from)] ?? gaps.none;
  const between = text.slice(from, to);
  const known = joiners[between];
  if (known !== undefined) return known;
  for (let index = from; index < to; index++) if (!' -./()\t'.includes(text[index]!)) return gaps.none;
  return gaps.loose;
}

function isBehindMask(text: string, start: number): boolean {
  const last = text.charCodeAt(start - 1);
  const separated = last === 32 || last === 45 || last === 47 || last === 46;
  const end = separated ? start - 1 : start;
  if (!isMaskCode(text.charCodeAt(end - 1))) return false;
  let length = 1;
  while (length < 4 && text[end - 1 - length] === text[end - 1]) length++;
  if (text[end - 1] !== '*') return length > 1 || !separated;
  // One or two stars are the bold type of Markdown, as one bullet and a blank begin a line of a list.
  return length >= (last === 32 ? 4 : separated ? 2 : 3);
}

import { hashed, letterOf } from '../../codes.ts';
import { isDigitCode, isLetterCode, isUpperCode } from '../characters.ts';
import { mayHaveRole, rolesOf } from './street-words.ts';

export interface Word {
  readonly start: number;
  readonly end: number;
  readonly isName: boolean;
  /** What it can be in an address, as bits. */
  readonly roles: number;
}

/** A text and its codes. */
export interface Source {
  readonly text: string;
  readonly codes: Uint16Array;
}

const longest = 28;
const [blank, apostrophe, comma, hyphen, fullStop, slash] = [32, 39, 44, 45, 46, 47];
const isInner = (code: number): boolean => isLetterCode(code) || code === apostrophe || code === hyphen || code === fullStop;

/** The word that ends one blank before `position` (a comma or "n." may stand between), or null. */
export function wordBefore(source: Source, position: number): Word | null {
  const { codes } = source;
  let end = position;
  for (let skipped = 0; skipped < 3 && end > 0 && (codes[end - 1] === blank || codes[end - 1] === comma); skipped++) end--;
  if (end === position) return null;
  let start = end;
  while (start > 0 && end - start < longest && isInner(codes[start - 1]!)) start--;
  return start > 0 && isDigitCode(codes[start - 1]!) ? null : wordOf(source, start, end);
}

/** The word that begins one blank behind `position`, or null. */
export function wordAfter(source: Source, position: number): Word | null {
  const { codes } = source;
  if (codes[position] !== blank) return null;
  const start = position + 1;
  let end = start;
  while (end - start < longest && (isInner(codes[end]!) || (codes[end] === slash && end === start + 1))) end++;
  return isDigitCode(codes[end]!) ? null : wordOf(source, start, end);
}

function wordOf(source: Source, start: number, end: number): Word | null {
  const { codes } = source;
  if (start >= end || end - start >= longest || !isLetterCode(codes[start]!)) return null;
  let hash = 0;
  for (let index = start, stop = wordEnd(codes, end); index < stop; index++) hash = hashed(hash, letterOf(codes[index]!));
  return { start, end, isName: mayBeginName(codes[start]!), roles: mayHaveRole(hash) ? rolesOf(valueOf(source, { start, end })) : 0 };
}

/** Without a full stop, or the slash of an abbreviation, at its end. */
const wordEnd = (codes: Uint16Array, end: number): number => (codes[end - 1] === fullStop || codes[end - 1] === slash ? end - 1 : end);

/** Lower case, without a full stop at its end. Most words are asked for their roles only, which are told without it. */
export const valueOf = ({ text, codes }: Source, { start, end }: Pick<Word, 'start' | 'end'>): string => text.slice(start, wordEnd(codes, end)).toLowerCase();

/** Letters, without a full stop at its end. */
export const lengthOf = ({ codes }: Source, { start, end }: Word): number => wordEnd(codes, end) - start;

/** What a letter beyond ASCII is. */
const [capital, small, caseless] = [1, 2, 3];
/** Of letters as they are met: asking a string costs more than all else that is done with a word. */
let cases: Uint8Array | undefined;

function caseOf(code: number): number {
  cases ??= new Uint8Array(1 << 16);
  return (cases[code] ||= caseOfLetter(String.fromCharCode(code)));
}

function caseOfLetter(letter: string): number {
  if (letter !== letter.toLowerCase()) return capital;
  return letter === letter.toUpperCase() ? caseless : small;
}

/** Upper case. */
export const isCapital = (code: number): boolean => (code < 128 ? isUpperCode(code) : caseOf(code) === capital);

/** Upper case, or of a script that has no case. */
const mayBeginName = (code: number): boolean => (code < 128 ? isUpperCode(code) : caseOf(code) !== small);

import { hashed, letterOf } from '../../codes.ts';
import { isDigitCode, isLetterCode, isUpperCode } from '../characters.ts';
import { rolesAt } from './street-words.ts';

export interface Word {
  readonly start: number;
  readonly end: number;
  readonly isName: boolean;
  /** What it can be in an address, as bits. */
  readonly roles: number;
}

const longest = 28;
const [blank, apostrophe, comma, hyphen, fullStop, slash] = [32, 39, 44, 45, 46, 47];
const isBlankOrComma = (code: number): boolean => code === blank || code === comma;
const isInner = (code: number): boolean => isLetterCode(code) || code === apostrophe || code === hyphen || code === fullStop;

/** The word that ends one blank before `position` (a comma or "n." may stand between), or null. */
export function wordBefore(text: string, position: number): Word | null {
  let end = position;
  for (let skipped = 0; skipped < 3 && end > 0 && isBlankOrComma(text.charCodeAt(end - 1)); skipped++) end--;
  if (end === position) return null;
  let start = end;
  while (start > 0 && end - start < longest && isInner(text.charCodeAt(start - 1))) start--;
  return start > 0 && isDigitCode(text.charCodeAt(start - 1)) ? null : wordOf(text, start, end);
}

/** The word that begins one blank behind `position`, or null. */
export function wordAfter(text: string, position: number): Word | null {
  if (text.charCodeAt(position) !== blank) return null;
  const start = position + 1;
  let end = start;
  while (end - start < longest && (isInner(text.charCodeAt(end)) || (text.charCodeAt(end) === slash && end === start + 1))) end++;
  return isDigitCode(text.charCodeAt(end)) ? null : wordOf(text, start, end);
}

function wordOf(text: string, start: number, end: number): Word | null {
  if (start >= end || end - start >= longest || !isLetterCode(text.charCodeAt(start))) return null;
  const stop = wordEnd(text, end);
  let hash = 0;
  for (let index = start; index < stop; index++) hash = hashed(hash, letterOf(text.charCodeAt(index)));
  return { start, end, isName: mayBeginName(text.charCodeAt(start)), roles: rolesAt(text, start, stop, hash) };
}

/** Without a full stop, or the slash of an abbreviation, at its end. */
function wordEnd(text: string, end: number): number {
  const last = text.charCodeAt(end - 1);
  return last === fullStop || last === slash ? end - 1 : end;
}

/** Lower case, without a full stop at its end. Most words are asked for their roles only, which are told without it. */
export const valueOf = (text: string, { start, end }: Pick<Word, 'start' | 'end'>): string => text.slice(start, wordEnd(text, end)).toLowerCase();

/** Letters, without a full stop at its end. */
export const lengthOf = (text: string, { start, end }: Word): number => wordEnd(text, end) - start;

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

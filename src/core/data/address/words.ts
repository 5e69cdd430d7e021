import { isDigitCode, isLetterCode, isUpperCode } from '../characters.ts';
import { rolesOf } from './street-words.ts';

export interface Word {
  readonly start: number;
  readonly end: number;
  /** Lower case, without a full stop at its end. */
  readonly value: string;
  readonly isName: boolean;
  /** What it can be in an address, as bits. */
  readonly roles: number;
}

const longest = 28;
const isInner = (code: number): boolean => isLetterCode(code) || code === 39 || code === 45 || code === 46;

/** The word that ends one blank before `position` (a comma or "n." may stand between), or null. */
export function wordBefore(text: string, position: number): Word | null {
  let end = position;
  for (let skipped = 0; skipped < 3 && (text[end - 1] === ' ' || text[end - 1] === ','); skipped++) end--;
  if (end === position) return null;
  let start = end;
  while (start > 0 && end - start < longest && isInner(text.charCodeAt(start - 1))) start--;
  return isDigitCode(text.charCodeAt(start - 1)) ? null : wordOf(text, start, end);
}

/** The word that begins one blank behind `position`, or null. */
export function wordAfter(text: string, position: number): Word | null {
  if (text[position] !== ' ') return null;
  const start = position + 1;
  let end = start;
  while (end < text.length && end - start < longest && (isInner(text.charCodeAt(end)) || (text[end] === '/' && end === start + 1))) end++;
  return isDigitCode(text.charCodeAt(end)) ? null : wordOf(text, start, end);
}

function wordOf(text: string, start: number, end: number): Word | null {
  if (start >= end || end - start >= longest || !isLetterCode(text.charCodeAt(start))) return null;
  const last = text.charCodeAt(end - 1);
  const value = text.slice(start, last === 46 || last === 47 ? end - 1 : end).toLowerCase();
  return { start, end, value, isName: isCapital(text.charCodeAt(start)), roles: rolesOf(value) };
}

/** Upper case, or of a script that has no case. */
function isCapital(code: number): boolean {
  if (code < 128) return isUpperCode(code);
  const first = String.fromCharCode(code);
  return first !== first.toLowerCase() || first === first.toUpperCase();
}

import { isAlnumCode, isDigitCode, isLetterCode } from './characters.ts';

const before = new Set('/_=#@&%$€£¥₹~+^\\');
const after = new Set('_=@&$€£°\\');

/** Part of a longer code, an amount, an address of the web or a file name: no number of its own. */
export function isGlued(text: string, start: number, end: number): boolean {
  const last = text[start - 1] ?? ' ';
  const next = text[end] ?? ' ';
  if (before.has(last) || after.has(next) || isAsciiLetter(text, start - 1) || isAsciiLetter(text, end)) return true;
  if ((last === '-' || last === '.' || last === ',') && isAlnumCode(text.charCodeAt(start - 2))) return true;
  if ((next === '-' || next === '/') && isAlnumCode(text.charCodeAt(end + 1))) return true;
  if ((next === '.' || next === ',') && isDigitCode(text.charCodeAt(end + 1))) return true;
  return isPrice(text, start, end) || isFileName(text, end);
}

const isAsciiLetter = (text: string, index: number): boolean => text.charCodeAt(index) < 128 && isLetterCode(text.charCodeAt(index));

const isPrice = (text: string, start: number, end: number): boolean =>
  (text[start - 1] === ' ' && '$€£¥₹'.includes(text[start - 2] ?? ' ')) || (text[end] === ' ' && '$€£¥₹%'.includes(text[end + 1] ?? ' ') && !isAsciiLetter(text, end + 2)) || (text[end] === '%' && !isAsciiLetter(text, end + 1));

/** A dot and a lower-case ending right behind: `175694-300.jpg`. A full stop is followed by a blank. */
const isFileName = (text: string, end: number): boolean => text[end] === '.' && isAsciiLetter(text, end + 1) && text.charCodeAt(end + 1) >= 97;

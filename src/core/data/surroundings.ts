import { isAlnumCode, isAsciiLetterCode, isDigitCode, isLowerCode, signs } from './characters.ts';

const isBefore = signs('/_=#@&%$€£¥₹~+^\\');
const isBehind = signs('_=@&$€£°\\');
const isMoney = signs('$€£¥₹');
const isMoneyOrShare = signs('$€£¥₹%');
const [blank, percent, comma, hyphen, fullStop, slash] = [32, 37, 44, 45, 46, 47];

/** Part of a longer code, an amount, an address of the web or a file name: no number of its own. `codes` are those of the text, with a zero behind. */
export function isGlued(codes: Uint16Array, start: number, end: number): boolean {
  const last = start > 0 ? codes[start - 1]! : blank;
  const next = codes[end]!;
  if (isBefore(last) || isBehind(next) || isAsciiLetterCode(last) || isAsciiLetterCode(next)) return true;
  if ((last === hyphen || last === fullStop || last === comma) && start > 1 && isAlnumCode(codes[start - 2]!)) return true;
  if ((next === hyphen || next === slash) && isAlnumCode(codes[end + 1]!)) return true;
  if ((next === fullStop || next === comma) && isDigitCode(codes[end + 1]!)) return true;
  return isPrice(codes, start, end) || isFileName(codes, end);
}

const isPrice = (codes: Uint16Array, start: number, end: number): boolean =>
  (codes[start - 1] === blank && isMoney(codes[start - 2])) || (codes[end] === blank && isMoneyOrShare(codes[end + 1]) && !isAsciiLetterCode(codes[end + 2]!)) || (codes[end] === percent && !isAsciiLetterCode(codes[end + 1]!));

/** A dot and a lower-case ending right behind: `175694-300.jpg`. A full stop is followed by a blank. */
const isFileName = (codes: Uint16Array, end: number): boolean => codes[end] === fullStop && isLowerCode(codes[end + 1]!);

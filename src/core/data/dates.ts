import { isDay } from './checksums.ts';
import { isDigitCode } from './characters.ts';
import { gaps, type Pieces } from './pieces.ts';

/** How many pieces from `index` on are a calendar date (3), or 0: `2024-05-19`, `19.05.2024`, `5/19/24`. */
export function dateAt(codes: Uint16Array, pieces: Pieces, index: number): number {
  const gap = pieces.gapAt(index + 1);
  if ((gap !== gaps.dash && gap !== gaps.dot && gap !== gaps.slash) || pieces.gapAt(index + 2) !== gap || pieces.gapAt(index + 3) === gap) return 0;
  const digits = pieces.digitsOf(index);
  if (!pieces.isPlain(index) || !pieces.isPlain(index + 1) || pieces.digitsOf(index + 1) > 2 || digits > 4 || digits === 3) return 0;
  const lastDigits = pieces.digitsOf(index + 2);
  const isLastPlain = pieces.isPlain(index + 2);
  if (digits === 4 ? lastDigits > 4 : !isLastPlain || (lastDigits !== 2 && lastDigits !== 4)) return 0;
  const first = valueOf(codes, pieces.startOf(index), digits);
  const second = valueOf(codes, pieces.startOf(index + 1), pieces.digitsOf(index + 1));
  const start = pieces.startOf(index + 2);
  // `2025-06-24T03:46`: the day and the hour are one piece.
  const third = valueOf(codes, start, isLastPlain ? lastDigits : digitsAhead(codes, start, 2));
  if (digits === 4) return isYear(first) && isDay(first, second, third) ? 3 : 0;
  const year = lastDigits === 4 ? third : 2000 + third;
  return (lastDigits === 2 || isYear(year)) && (isDay(year, second, first) || isDay(year, first, second)) ? 3 : 0;
}

const isYear = (year: number): boolean => year >= 1850 && year < 2150;

/** The number that so many digits from `start` on are. */
export function valueOf(codes: Uint16Array, start: number, digits: number): number {
  let value = 0;
  for (let index = start; index < start + digits; index++) value = value * 10 + codes[index]! - 48;
  return value;
}

function digitsAhead(codes: Uint16Array, start: number, most: number): number {
  let count = 0;
  while (count < most && isDigitCode(codes[start + count]!)) count++;
  return count;
}

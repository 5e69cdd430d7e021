import { isDay } from './checksums.ts';
import { gaps, isAllDigits, type Piece, type Pieces } from './pieces.ts';

/** How many pieces from `index` on are a calendar date (3), or 0: `2024-05-19`, `19.05.2024`, `5/19/24`. */
export function dateAt(text: string, pieces: Pieces, index: number): number {
  if (index + 2 >= pieces.length) return 0;
  const b = pieces.get(index + 1);
  if (b.gap !== gaps.dash && b.gap !== gaps.dot && b.gap !== gaps.slash) return 0;
  const a = pieces.get(index);
  const c = pieces.get(index + 2);
  if (b.gap !== c.gap) return 0;
  const after = pieces.at(index + 3);
  if (after !== undefined && after.gap === b.gap) return 0;
  if (!isAllDigits(a) || !isAllDigits(b) || b.digits > 2 || a.digits > 4 || a.digits === 3) return 0;
  const [first, second] = [valueOf(text, a), valueOf(text, b)];
  // `2025-06-24T03:46`: the day and the hour are one piece.
  const third = isAllDigits(c) ? valueOf(text, c) : Number.parseInt(text.slice(c.start, c.start + 2), 10);
  if (a.digits === 4) return c.digits <= 4 && isYear(first) && isDay(first, second, third) ? 3 : 0;
  if (!isAllDigits(c) || a.digits > 2 || (c.digits !== 2 && c.digits !== 4)) return 0;
  const year = c.digits === 4 ? third : 2000 + third;
  return (c.digits === 2 || isYear(year)) && (isDay(year, second, first) || isDay(year, first, second)) ? 3 : 0;
}

const isYear = (year: number): boolean => year >= 1850 && year < 2150;
const valueOf = (text: string, { start, end }: Piece): number => Number(text.slice(start, end));

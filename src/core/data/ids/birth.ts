import { isDay } from '../checksums.ts';

/** Whether six digits at `from` are a birth date written year, month, day, in either century. */
export function isYymmdd(digits: string, from = 0): boolean {
  const year = number(digits, from, 2);
  const month = number(digits, from + 2, 2);
  const day = number(digits, from + 4, 2);
  return isDay(1900 + year, month, day) || isDay(2000 + year, month, day);
}

/** Day, month, year. */
export function isDdmmyy(digits: string, from = 0): boolean {
  const day = number(digits, from, 2);
  const month = number(digits, from + 2, 2);
  const year = number(digits, from + 4, 2);
  return isDay(1900 + year, month, day) || isDay(2000 + year, month, day);
}

/** Year with its century, month, day; born 1880 to 2049. */
export function isYyyymmdd(digits: string, from = 0): boolean {
  const year = number(digits, from, 4);
  return year >= 1880 && year < 2050 && isDay(year, number(digits, from + 4, 2), number(digits, from + 6, 2));
}

export const number = (text: string, from: number, length: number): number => Number(text.slice(from, from + length));

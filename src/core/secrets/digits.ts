import { isAlphanumeric, isDigit } from './characters.ts';

/** Groups of digits that stand by themselves: not part of an amount, a date, a time, a decimal or a longer id. */
export function digitRun(text: string, start: number): { end: number; digits: string } | null {
  const before = text[start - 1] ?? ' ';
  if (/[\w$€£¥₹%+/.]/.test(before) && !(before === '.' && !isDigit(text.charCodeAt(start - 2)))) return null;
  let end = start;
  while (end - start < 24 && isDigit(text.charCodeAt(end))) end++;
  if (end === start) return null;
  let digits = text.slice(start, end);
  // One gap only: "482 913", "482-913".
  const gap = text[end];
  if (digits.length === 3 && (gap === ' ' || gap === '-') && /^\d{3}(?![\d])/.test(text.slice(end + 1, end + 5))) {
    digits += text.slice(end + 1, end + 4);
    end += 4;
  }
  const after = text.charCodeAt(end);
  if (isAlphanumeric(after) || /^[%€$£¥₹°_]|^[-/.,:@]\d|^-[A-Za-z]/.test(text.slice(end, end + 2))) return null;
  return { end, digits };
}

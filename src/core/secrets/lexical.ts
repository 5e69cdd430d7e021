import { isAlphanumeric, kindOf, letter, upper } from './characters.ts';

/** Characters that join the words of one label: `api_key`, `api-key`, `api key`, `pet's name`. */
const joints = " _-'.";

/** True when `from` to `to` holds nothing or one or two of what joins the words of one label. */
export function isJoint(text: string, from: number, to: number): boolean {
  if (from < 0 || to - from > 2) return false;
  for (let at = from; at < to; at++) if (!joints.includes(text[at]!)) return false;
  return true;
}

/**
 * The start of the whole label when the words of `lead` (nearest first) stand before `start`, else -1. Words may be joined by one or two of
 * `joints`, or by nothing (`apiKey`).
 */
export function labelStart(text: string, start: number, lead: readonly string[]): number {
  let at = start;
  for (const word of lead) {
    let end = at;
    for (let joint = 0; joint < 2 && end > 0 && joints.includes(text[end - 1]!); joint++) end--;
    at = end - word.length;
    if (at < 0 || text.slice(at, end).toLowerCase() !== word) return -1;
  }
  return at;
}

/** True when a letter of the same word stands directly before `start`: "spin", "xpassword" (camelCase parts are words of their own). */
export const startsInsideWord = (text: string, start: number): boolean =>
  start > 0 && (kindOf(text.charCodeAt(start - 1)) & letter) !== 0 && (kindOf(text.charCodeAt(start)) & upper) === 0;

/** False where the name goes on behind `end`: "codes", "pin_count", "pin-code". */
export function isWholeLabel(text: string, end: number): boolean {
  if (isAlphanumeric(text.charCodeAt(end))) return false;
  const next = text[end];
  return (next !== '_' && next !== '-') || !/\w/.test(text[end + 1] ?? ' ');
}

/** The word right before `end` on the same line, lower case, or '' when something else than spaces stands there. */
export function wordBefore(text: string, end: number): string {
  let stop = end;
  while (stop > 0 && end - stop < 3 && " '-_".includes(text[stop - 1]!)) stop--;
  let start = stop;
  while (start > 0 && stop - start < 24 && isAlphanumeric(text.charCodeAt(start - 1))) {
    start--;
    // camelCase: a word begins at its capital.
    if ((kindOf(text.charCodeAt(start)) & upper) !== 0 && (kindOf(text.charCodeAt(start + 1)) & upper) === 0) break;
  }
  return text.slice(start, stop).toLowerCase();
}

/** Behind at most `most` characters of `characters`. */
export function skipAny(text: string, from: number, characters: string, most: number): number {
  let at = from;
  while (at - from < most && at < text.length && characters.includes(text[at]!)) at++;
  return at;
}

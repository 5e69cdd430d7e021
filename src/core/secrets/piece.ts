import { isSpace, kindOf, letter, wide } from './characters.ts';
import type { Progress } from './progress.ts';

/** One run without spaces, with quotes and sentence marks around it set aside. */
export interface Piece {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** A quote stood before and behind it. */
  readonly quoted: boolean;
  /** What stood between the piece and the next space: `.`, `,`, `:` ... */
  readonly tail: string;
  /** The next place to read. */
  readonly next: number;
}

const longest = 200;
const longestQuoted = 128;
const opening = '"\'`([*_#';
const closing = '"\'`)]*_.,;:?!';

/** Reads the next piece at `from` (spaces and line breaks skipped), or null at the end of the text. */
export function readPiece(text: string, from: number, progress: Progress): Piece | null {
  let begin = from;
  while (begin < text.length && begin - from < 12 && isSpace(text.charCodeAt(begin))) begin++;
  if (begin >= text.length || isSpace(text.charCodeAt(begin))) return null;
  const inQuotes = readQuoted(text, begin);
  if (inQuotes) return inQuotes;
  const stop = progress.spaceFrom(begin, longest);
  let start = begin;
  while (start < stop && opening.includes(text[start]!)) start++;
  let end = stop;
  while (end > start && closing.includes(text[end - 1]!)) end--;
  const quoted = start > begin && '"\'`'.includes(text[start - 1]!) && end < stop && '"\'`'.includes(text[end]!);
  return { start, end, text: text.slice(start, end), quoted, tail: text.slice(end, stop), next: stop };
}

/** What stands between a pair of quotes on one line, spaces included: `"correct horse"`, `\"hunter2\"`. */
function readQuoted(text: string, begin: number): Piece | null {
  const escaped = text[begin] === '\\';
  const open = begin + (escaped ? 1 : 0);
  const quote = text[open];
  if (quote !== '"' && quote !== "'" && quote !== '`') return null;
  const start = open + 1;
  for (let at = start; at < text.length && at - start < longestQuoted; at++) {
    const code = text.charCodeAt(at);
    if (code === 10) return null;
    if (text[at] !== quote || at === start) continue;
    if (quote === "'" && isLetterAt(text, at + 1)) continue;
    const end = escaped && text[at - 1] === '\\' ? at - 1 : at;
    let stop = at + 1;
    while (stop < text.length && stop - at < 8 && !isSpace(text.charCodeAt(stop))) stop++;
    return { start, end, text: text.slice(start, end), quoted: true, tail: text.slice(at + 1, stop), next: stop };
  }
  return null;
}

function isLetterAt(text: string, at: number): boolean {
  const kind = kindOf(text.charCodeAt(at));
  return (kind & letter) !== 0 || (kind === wide && /\p{L}/u.test(text[at] ?? ''));
}

/** True when a line break stands between the two places. */
export function crossesLine(text: string, from: number, to: number): boolean {
  for (let index = from; index < to; index++) if (text.charCodeAt(index) === 10) return true;
  return false;
}

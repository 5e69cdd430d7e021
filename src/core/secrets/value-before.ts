import { kindOf, letter, wide } from './characters.ts';
import type { Progress } from './progress.ts';
import type { WordSets } from './walk.ts';

const mostWords = 5;
const reach = 100;

/**
 * The value in "Hunter22! is my password" or "482913 is your Google verification code": up to five words and a linking word stand
 * between it and the label that begins at `labelStart`. Null when the sentence is built otherwise.
 */
export function valueBefore(text: string, labelStart: number, words: WordSets, progress: Progress): { start: number; end: number; text: string } | null {
  const floor = Math.max(0, labelStart - reach);
  let at = labelStart;
  let nearest = -1;
  for (let passed = 0; passed <= mostWords && !(at === progress.passedTo && words === progress.passedFor); passed++) {
    const end = endBefore(text, at, floor);
    const start = progress.blankBefore(end, floor);
    if (start === end || '.!?;:'.includes(text[end - 1]!)) break;
    if (isLetter(text, end - 1) && end - start <= words.longest && words.links.has(text.slice(start, end).toLowerCase())) {
      const valueEnd = endBefore(text, start, floor);
      const valueStart = progress.blankBefore(valueEnd, floor);
      return valueStart === valueEnd ? null : trimmed(text, valueStart, valueEnd);
    }
    if (nearest < 0) nearest = start;
    at = start;
  }
  if (nearest >= 0) {
    progress.passedTo = nearest;
    progress.passedFor = words;
  }
  return null;
}

/** As every linking word ends. */
const isLetter = (text: string, index: number): boolean => (kindOf(text.charCodeAt(index)) & (letter | wide)) !== 0;

/** Where the word before `from` ends: words of one line, as a line break is no part of one. */
function endBefore(text: string, from: number, floor: number): number {
  let end = from;
  while (end > floor && ' \t'.includes(text[end - 1]!)) end--;
  return end;
}

function trimmed(whole: string, start: number, end: number): { start: number; end: number; text: string } {
  const text = whole.slice(start, end);
  const lead = /^["'`(*<]{0,3}/.exec(text)![0].length;
  const tail = /["'`)*>,]{0,3}$/.exec(text)![0].length;
  return lead + tail >= text.length ? { start, end, text } : { start: start + lead, end: end - tail, text: text.slice(lead, text.length - tail) };
}

import type { WordSets } from './walk.ts';

/**
 * The value in "Hunter22! is my password" or "482913 is your Google verification code": up to five words and a linking word stand
 * between it and the label that begins at `labelStart`. Null when the sentence is built otherwise.
 */
export function valueBefore(text: string, labelStart: number, words: WordSets): { start: number; end: number; text: string } | null {
  const window = Math.max(0, labelStart - 100);
  const floor = window + text.slice(window, labelStart).lastIndexOf('\n') + 1;
  let at = labelStart;
  for (let passed = 0; passed <= 5; passed++) {
    const word = pieceBefore(text, at, floor);
    if (word === null || /[.!?;:]$/.test(word.text)) return null;
    if (words.links.has(word.text.toLowerCase())) {
      const value = pieceBefore(text, word.start, floor);
      return value && trimmed(value);
    }
    at = word.start;
  }
  return null;
}

function pieceBefore(text: string, before: number, floor: number): { start: number; end: number; text: string } | null {
  let end = before;
  while (end > floor && ' \t'.includes(text[end - 1]!)) end--;
  let start = end;
  while (start > floor && !' \t\n'.includes(text[start - 1]!)) start--;
  return start < end ? { start, end, text: text.slice(start, end) } : null;
}

function trimmed({ start, end, text }: { start: number; end: number; text: string }): { start: number; end: number; text: string } {
  const lead = /^["'`(*<]{0,3}/.exec(text)![0].length;
  const tail = /["'`)*>,]{0,3}$/.exec(text)![0].length;
  return lead + tail >= text.length ? { start, end, text } : { start: start + lead, end: end - tail, text: text.slice(lead, text.length - tail) };
}

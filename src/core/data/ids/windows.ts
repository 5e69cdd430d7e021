import { classOf, isLowerCode } from '../characters.ts';

/** One way to read a number out of the text: letters and digits only, and where it ends. */
export interface Window {
  readonly compact: string;
  readonly digits: number;
  readonly end: number;
  /** Lengths of the groups it is written in. */
  readonly groups: readonly number[];
  /** What separates the groups, when it is the same everywhere; '' for one group, null when mixed. */
  readonly separator: string | null;
}

export const longestId = 20;
const shortestId = 6;

/**
 * Windows that begin at `start` and end where a group ends, shortest first. Groups are joined by one blank, dash, dot, slash,
 * colon or line break; a word of the sentence ends the number.
 */
export function windowsFrom(text: string, start: number): readonly Window[] {
  const windows: Window[] = [];
  const groups: number[] = [];
  let compact = '';
  let digits = 0;
  let separator: string | null = '';
  let index = start;
  for (;;) {
    const from = index;
    let groupDigits = 0;
    for (; index < text.length; index++) {
      const kind = classOf(text.charCodeAt(index));
      if (kind === 0 || index - from > longestId) break;
      if (kind === 1) groupDigits++;
    }
    if (index === from || compact.length + index - from > longestId || isWord(text, from, index, groupDigits)) break;
    compact += text.slice(from, index);
    digits += groupDigits;
    groups.push(index - from);
    if (compact.length >= shortestId && digits > 2) windows.push({ compact, digits, end: index, groups: groups.slice(), separator });
    const gap = text[index];
    if (gap === undefined || !' -./:\n+'.includes(gap)) break;
    separator = separator === '' || separator === gap ? gap : null;
    index++;
  }
  return windows;
}

/** Letters that are no part of a number: four and more, or two and more in lower case. */
function isWord(text: string, from: number, to: number, digits: number): boolean {
  return digits === 0 && (to - from > 3 || (to - from > 1 && isLowerCode(text.charCodeAt(from + 1))));
}

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

type Open = { -readonly [key in keyof Window]: Window[key] } & { groups: number[] };

/**
 * Shows windows that begin at `start` and end where a group ends, shortest first. Groups are joined by one blank, dash, dot, slash,
 * colon or line break; a word of the sentence ends the number. The stretch is one object, changed from call to call: on
 * hostile pastes this is the hottest place of the engine, so nothing is cut out of the text before a window is shown. Windows of nothing but
 * digits are shown from `fewestDigits` on.
 */
export function eachWindow(text: string, start: number, visit: (stretch: Window) => void, fewestDigits = 0): void {
  const groups: number[] = [];
  let length = 0;
  let shown = start;
  const stretch: Open = { compact: '', digits: 0, end: start, groups, separator: '' };
  let index = start;
  for (;;) {
    const from = index;
    let groupDigits = 0;
    for (; index < text.length; index++) {
      const kind = classOf(text.charCodeAt(index));
      if (kind === 0 || index - from > longestId) break;
      if (kind === 1) groupDigits++;
    }
    if (index === from || length + index - from > longestId || isWord(text, from, index, groupDigits)) return;
    length += index - from;
    stretch.digits += groupDigits;
    stretch.end = index;
    groups.push(index - from);
    const isShown = length >= shortestId && stretch.digits > 2 && (length > stretch.digits || length >= fewestDigits);
    const closes = text[index] === '(' && text[index + 2] === ')';
    if (isShown || closes) {
      stretch.compact += joined(text, shown, index);
      shown = index + 1;
    }
    if (isShown) visit(stretch);
    if (closes) {
      closeBracket(text, stretch, index, visit);
      return;
    }
    const gap = text[index];
    if (gap === undefined || !' -./:\n+'.includes(gap)) return;
    stretch.separator = groups.length === 1 || stretch.separator === gap ? gap : null;
    index++;
  }
}

/** The groups from `from` to `to`, one character between any two, without what stands between. */
function joined(text: string, from: number, to: number): string {
  let out = '';
  let begin = from;
  for (let index = from; index < to; index++) {
    if (classOf(text.charCodeAt(index)) !== 0) continue;
    out += text.slice(begin, index);
    begin = index + 1;
  }
  return out + text.slice(begin, to);
}

/** A check character in brackets ends the number: `C123456(9)`. */
function closeBracket(text: string, stretch: Open, index: number, visit: (stretch: Window) => void): void {
  const kind = classOf(text.charCodeAt(index + 1));
  if (kind === 0) return;
  stretch.compact += text[index + 1];
  stretch.digits += kind === 1 ? 1 : 0;
  stretch.end = index + 3;
  stretch.groups.push(1);
  if (stretch.compact.length >= shortestId) visit(stretch);
}

/** Letters that are no part of a number: four and more, or two and more in lower case. */
export function isWord(text: string, from: number, to: number, digits: number): boolean {
  return digits === 0 && (to - from > 3 || (to - from > 1 && isLowerCode(text.charCodeAt(from + 1))));
}

import { blank, digit, kindOf, space } from './characters.ts';
import type { WordSets } from './walk.ts';

/** How far a walk looks for a digit. */
const reach = 64;

/**
 * How far one message was read. Labels of a hostile paste stand side by side without a blank, and behind each the same two hundred characters are
 * looked at: what they were seen to hold is kept, so that each is read once.
 */
export interface Progress {
  /** How far values behind labels were read: a label inside a value that is already judged is part of it. */
  readTo: number;
  /** Where the last password that surely is one ends: a label inside it is part of it, as above. */
  passwordTo: number;
  /** The words before this place link no value to a label of these languages: they were looked at for a label further up. */
  passedTo: number;
  passedFor: WordSets | undefined;
  /** The first space among the `most` characters from `from` on; behind them, or the end of the text, when there is none. */
  spaceFrom(from: number, most: number): number;
  /** Behind the last blank before `to`, or `limit`. */
  blankBefore(to: number, limit: number): number;
  /** A digit within the next few words: asked before anything dearer. */
  hasDigitAhead(from: number): boolean;
  hasDigitBehind(to: number): boolean;
}

export function progressOf(text: string): Progress {
  const { length } = text;
  const nextDigit = ahead(text, digit);
  const lastDigit = behind(text, digit);
  const nextSpace = ahead(text, space);
  return {
    readTo: 0,
    passwordTo: 0,
    passedTo: -1,
    passedFor: undefined,
    spaceFrom: (from, most) => nextSpace(from, Math.min(length, from + most)),
    blankBefore: behind(text, blank),
    hasDigitAhead(from) {
      const limit = Math.min(length, from + reach);
      return nextDigit(from, limit) < limit;
    },
    hasDigitBehind(to) {
      const limit = Math.max(0, to - reach);
      return lastDigit(to, limit) > limit;
    },
  };
}

/** Looks for the next character of some kinds: between `known` and `seen` there is none. */
function ahead(text: string, kinds: number): (from: number, limit: number) => number {
  let known = 0;
  let seen = 0;
  return (from, limit) => {
    if (from < known || from > seen) known = seen = from;
    while (seen < limit && (kindOf(text.charCodeAt(seen)) & kinds) === 0) seen++;
    return Math.min(seen, limit);
  };
}

/** Looks for the last character of some kinds: between `known` and `seen` there is none. */
function behind(text: string, kinds: number): (to: number, limit: number) => number {
  let known = 0;
  let seen = 0;
  const back = (from: number, limit: number): number => {
    let at = from;
    while (at > limit && (kindOf(text.charCodeAt(at - 1)) & kinds) === 0) at--;
    return at;
  };
  return (to, limit) => {
    if (to < known) known = seen = to;
    if (to > seen) {
      const at = back(to, Math.max(limit, seen));
      if (at > seen) known = at;
      seen = to;
    }
    if (known > limit) known = back(known, limit);
    return Math.max(known, limit);
  };
}

import { blank, digit, kindOf, space } from './characters.ts';
import type { WordSets } from './walk.ts';

/** How far a walk looks for a digit. */
const reach = 64;

/**
 * How far one message was read. Labels of a hostile paste stand side by side without a blank, and behind each the same two hundred characters are
 * looked at: what they were seen to hold is kept, so that each is read once.
 */
export class Progress {
  /** How far values behind labels were read: a label inside a value that is already judged is part of it. */
  readTo = 0;
  /** The words before this place link no value to a label of these languages. */
  private passedTo = -1;
  private passedFor: WordSets | undefined;
  private readonly spaces: Ahead;
  private readonly blanks: Behind;
  private readonly nextDigits: Ahead;
  private readonly lastDigits: Behind;

  constructor(private readonly text: string) {
    this.spaces = new Ahead(text, space);
    this.blanks = new Behind(text, blank);
    this.nextDigits = new Ahead(text, digit);
    this.lastDigits = new Behind(text, digit);
  }

  /** The first space among the `most` characters from `from` on; behind them, or the end of the text, when there is none. */
  spaceFrom(from: number, most: number): number {
    return this.spaces.next(from, Math.min(this.text.length, from + most));
  }

  /** Behind the last blank before `to`, or `limit`. */
  blankBefore(to: number, limit: number): number {
    return this.blanks.last(to, limit);
  }

  /** A digit within the next few words: asked before anything dearer. */
  hasDigitAhead(from: number): boolean {
    const limit = Math.min(this.text.length, from + reach);
    return this.nextDigits.next(from, limit) < limit;
  }

  /** Whether the words before `place` were looked at for a label further up, and none links it to a value. */
  isPassed(place: number, words: WordSets): boolean {
    return place === this.passedTo && words === this.passedFor;
  }

  pass(place: number, words: WordSets): void {
    this.passedTo = place;
    this.passedFor = words;
  }

  hasDigitBehind(to: number): boolean {
    const limit = Math.max(0, to - reach);
    return this.lastDigits.last(to, limit) > limit;
  }
}

/** Looks for the next character of some kinds. */
class Ahead {
  /** Between these there is none. */
  private from = 0;
  private to = 0;

  constructor(
    private readonly text: string,
    private readonly kinds: number,
  ) {}

  next(from: number, limit: number): number {
    if (from < this.from || from > this.to) this.from = this.to = from;
    const { text, kinds } = this;
    let at = this.to;
    while (at < limit && (kindOf(text.charCodeAt(at)) & kinds) === 0) at++;
    this.to = at;
    return Math.min(at, limit);
  }
}

/** Looks for the last character of some kinds. */
class Behind {
  /** Between these there is none. */
  private from = 0;
  private to = 0;

  constructor(
    private readonly text: string,
    private readonly kinds: number,
  ) {}

  last(to: number, limit: number): number {
    if (to < this.from) this.from = this.to = to;
    if (to > this.to) {
      const at = this.back(to, Math.max(limit, this.to));
      this.from = at > this.to ? at : this.from;
      this.to = to;
    }
    if (this.from > limit) this.from = this.back(this.from, limit);
    return Math.max(this.from, limit);
  }

  private back(from: number, limit: number): number {
    const { text, kinds } = this;
    let at = from;
    while (at > limit && (kindOf(text.charCodeAt(at - 1)) & kinds) === 0) at--;
    return at;
  }
}

import { classOf, isLowerCode } from '../characters.ts';

export const longestId = 20;
const shortestId = 6;

/** Between two groups of one number: blank, dash, dot, slash, colon, line break, plus. */
const joins = new Uint8Array(128);
for (const character of ' -./:\n+') joins[character.charCodeAt(0)] = 1;
const [openBracket, closeBracket] = [40, 41];
/** Letters that stand for digits where people or scanners mistake them. */
const meant = new Uint8Array(128);
for (const letter of 'OolIiSsBZz') meant[letter.charCodeAt(0)] = 1;

/**
 * The ways to read a number that begins at one place, shortest first: each ends where a group ends. Groups are joined by one blank, dash, dot,
 * slash, colon or line break; a word of the sentence ends the number. On hostile pastes this is the hottest place of the engine: what a window is
 * like is told by bits, one for each letter or digit, and nothing is cut out of the text before it is asked for.
 *
 *     for (windows.from(text, codes, start); windows.next(); ) windows.end ...
 */
export class Windows {
  end = 0;
  /** Letters and digits. */
  length = 0;
  digits = 0;
  groups = 0;
  /** Places of digits, and of letters that may stand for digits. */
  digitBits = 0;
  meantBits = 0;
  /** Where groups end but the last: bit 4 for a first group of four. */
  groupBits = 0;
  /** Code of what separates the groups when it is the same everywhere; 0 for one group, -1 when mixed. */
  separator = 0;
  private text = '';
  private codes: Uint16Array = new Uint16Array(1);
  private start = 0;
  private fewestDigits = 0;
  private mayGoOn: ((windows: Windows) => boolean) | undefined;
  private isAtEnd = false;
  private cut: string | undefined;

  /** Windows of nothing but digits are shown from `fewestDigits` on, and none with another group where `mayGoOn` denies it. `codes` are those of `text`. */
  from(text: string, codes: Uint16Array, start: number, fewestDigits: number, mayGoOn?: (windows: Windows) => boolean): void {
    this.text = text;
    this.codes = codes;
    this.start = this.end = start;
    this.fewestDigits = fewestDigits;
    this.mayGoOn = mayGoOn;
    this.length = this.digits = this.groups = this.digitBits = this.meantBits = this.groupBits = this.separator = 0;
    this.isAtEnd = false;
  }

  next(): boolean {
    while (!this.isAtEnd) {
      this.cut = undefined;
      if (this.groups > 0 && this.mayGoOn?.(this) === false) return this.stop();
      if (this.isCheckInBrackets()) return this.readBrackets();
      if (this.readGroup() && this.length >= shortestId && this.digits > 2 && (this.length > this.digits || this.length >= this.fewestDigits)) return true;
    }
    return false;
  }

  /** Letters and digits only. */
  compact(): string {
    return (this.cut ??= this.cutOut());
  }

  private cutOut(): string {
    let out = '';
    let begin = this.start;
    for (let index = begin; index < this.end; index++) {
      if (classOf(this.codes[index]!) !== 0) continue;
      out += this.text.slice(begin, index);
      begin = index + 1;
    }
    return out + this.text.slice(begin, this.end);
  }

  /** False where no group follows, or one that is too long or a word. */
  private readGroup(): boolean {
    const { codes } = this;
    let index = this.end;
    if (this.groups > 0) {
      const gap = codes[index]!;
      if (gap > 127 || joins[gap] === 0) return this.stop();
      this.separator = this.groups === 1 || this.separator === gap ? gap : -1;
      index++;
    }
    const from = index;
    let place = this.length;
    let digits = 0;
    let { digitBits, meantBits } = this;
    for (let kind = classOf(codes[index]!); kind !== 0; kind = classOf(codes[++index]!)) {
      if (place === longestId) return this.stop();
      digits += kind & 1;
      digitBits |= (kind & 1) << place;
      meantBits |= meant[codes[index]!]! << place;
      place++;
    }
    if (index === from || isWord(codes, from, index, digits)) return this.stop();
    if (this.groups > 0) this.groupBits |= 1 << this.length;
    this.groups++;
    this.length = place;
    this.digits += digits;
    this.digitBits = digitBits;
    this.meantBits = meantBits;
    this.end = index;
    return true;
  }

  /** A check character in brackets ends the number: `C123456(9)`. */
  private isCheckInBrackets(): boolean {
    return this.groups > 0 && this.codes[this.end] === openBracket && this.codes[this.end + 2] === closeBracket;
  }

  private readBrackets(): boolean {
    this.isAtEnd = true;
    const kind = classOf(this.codes[this.end + 1]!);
    if (kind === 0) return false;
    this.groupBits |= 1 << this.length;
    this.groups++;
    if (kind === 1) {
      this.digits++;
      this.digitBits |= 1 << this.length;
    } else this.meantBits |= meant[this.codes[this.end + 1]!]! << this.length;
    this.length++;
    this.end += 3;
    return this.length >= shortestId;
  }

  private stop(): false {
    this.isAtEnd = true;
    return false;
  }
}

/** Letters that are no part of a number: four and more, or two and more in lower case. */
export function isWord(codes: Uint16Array, from: number, to: number, digits: number): boolean {
  return digits === 0 && (to - from > 3 || (to - from > 1 && isLowerCode(codes[from + 1]!)));
}

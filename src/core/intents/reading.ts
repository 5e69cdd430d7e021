import type { Look } from '../detector.ts';
import { interest, mayBeDot } from '../word-interests.ts';
import { addressEnd } from './address-end.ts';
import { apostrophe, colon, comma, digit, gap, letter, odd, quote, sortOf, sorts } from './fold.ts';
import type { Lexicon } from './lexicon.ts';
import { mostVoters } from './vocabulary.ts';
import { editionOf, flagsAt, isMore, numberAtPlace, openWords, packable, placeIn, placeOf, scanned, sizeOf, table, votesAt } from './written-words.ts';

/** The words of a stretch of text, with the sentence and clause each stands in. Valid until the next reading: it is used again. */
export interface Reading extends Look {
  /** Numbers of the words as they were written: `tokenOf`. */
  readonly numbers: Int32Array;
  /** Offsets into the normalised text. */
  readonly starts: Int32Array;
  readonly ends: Int32Array;
  readonly sentences: Int32Array;
  readonly clauses: Int32Array;
  readonly count: number;
  /** Sentences that end with a question mark. */
  readonly questions: readonly number[];
  /** Offsets of quotation marks: what stands between two of them is somebody else's words. */
  readonly quotes: readonly number[];
  /** What the words vote for, as ballots are laid out: four languages to a number. */
  readonly first: number;
  readonly second: number;
  readonly third: number;
  /** Languages, as bits, in which a word is there that alone may be a thing or a move. */
  readonly triggers: number;
  /** Languages, as bits, in which a word is there that is the rarest of a phrase. */
  readonly rare: number;
  /** Where the stretch ended. */
  readonly end: number;
}

/** More words than any chat message has; what lies behind is read as a next stretch. */
export const mostWords = 4000;
const mostQuotes = 64;

/** Made once: what was made anew for each message took half of the time of reading it. */
const madeReading = (): Mutable<Reading> => ({
  numbers: new Int32Array(mostWords), starts: new Int32Array(mostWords), ends: new Int32Array(mostWords), sentences: new Int32Array(mostWords + 1), clauses: new Int32Array(mostWords), count: 0,
  questions: none, quotes: none, first: 0, second: 0, third: 0, triggers: 0, rare: 0, interests: 0, longestRun: 0, longestWords: 0, end: 0,
});
type Mutable<T> = { -readonly [Key in keyof T]: T[Key] };
const none: readonly number[] = [];
export const readings = madeReading();
/** For a message before, which is read while the words of this one are still asked for. */
export const readingsBefore = madeReading();
/** How often the first lists were filled, and how often all words had been forgotten then. */
let filled = 0;
let filledIn = 0;

/** Reads `text` from `from` on. Linear: every character is looked at a bounded number of times. */
export function readWords(text: string, from: number, lexicon: Lexicon, into = readings): Reading {
  openWords(lexicon);
  openMarks();
  if (into === readings) {
    filled++;
    filledIn = editionOf();
  }
  const { numbers, starts, ends, sentences, clauses } = into;
  const { length } = text;
  let count = 0;
  let flags = 0;
  let voters = 0;
  let first = 0;
  let second = 0;
  let third = 0;
  let runFrom = from;
  let longestRun = 0;
  let words = 0;
  let longestWords = 0;
  let index = from;
  while (index < length && count < mostWords) {
    let code = text.charCodeAt(index);
    let sort = sorts[code]!;
    if (sort !== letter && sort !== digit) {
      if (code <= 32 || code >= 128) {
        if (index - runFrom > longestRun) longestRun = index - runFrom;
        runFrom = index + 1;
      }
      index++;
      if (sort !== gap && sort !== apostrophe) mark(text, index, code, sort);
      continue;
    }
    const start = index;
    // What `scanned` says of a word is kept in variables while it is an ordinary one.
    let head = 0;
    let tail = 0;
    let bits = 0;
    do {
      head = (head << 8) | (tail >>> 24);
      tail = (tail << 8) | (code & 255);
      bits |= code;
      if (++index === length) break;
      code = text.charCodeAt(index);
      sort = sorts[code]!;
    } while (sort === letter || sort === digit);
    let place = placeIn(head, tail, sizeOf(index - start, bits));
    if (index < length && mayGoOn[code] === 1 && goesOn(text, index, code)) {
      index = wordOrAddressEnd(text, start);
      place = placeOf(text, start, index, lexicon);
    } else if (place < 0) {
      scanned[0] = head;
      scanned[1] = tail;
      scanned[2] = sizeOf(index - start, index - start > packable ? isMore : bits);
      place = placeOf(text, start, index, lexicon);
    }
    numbers[count] = numberAtPlace(place);
    starts[count] = start;
    ends[count] = index;
    sentences[count] = sentence;
    clauses[count] = clause;
    count++;
    const flag = table[place + flagsAt]!;
    flags |= flag;
    // Without a branch as well.
    words += 1 - ((flag >>> noWord) & 1);
    if (words > longestWords) longestWords = words;
    words &= ((flag >>> endsRun) & 1) - 1;
    const one = table[place + votesAt]!;
    const two = table[place + votesAt + 1]!;
    const three = table[place + votesAt + 2]!;
    // Without a branch, as no processor can foresee which words vote: all bits while there is room for more voters, none later.
    const counts = (voters - mostVoters) >> 31;
    const any = one | two | three;
    voters += (any | -any) >>> 31;
    // Whole numbers of 32 bits: the sum of a language is read from its eight.
    first = (first + (one & counts)) | 0;
    second = (second + (two & counts)) | 0;
    third = (third + (three & counts)) | 0;
  }
  sentences[count] = -1;
  into.count = count;
  into.questions = questions ?? none;
  into.quotes = quotes ?? none;
  into.first = first;
  into.second = second;
  into.third = third;
  into.triggers = flags & 0xfff;
  into.rare = (flags >>> 12) & 0xfff;
  into.interests = (flags >>> 24) | (sign ? interest.sign : 0);
  into.longestRun = Math.max(longestRun, index - runFrom);
  into.longestWords = longestWords;
  into.end = index;
  return into;
}

/** Where these interests stand in what a word is. */
const endsRun = 24 + Math.log2(interest.endsRun);
const noWord = 24 + Math.log2(interest.noWord);

/** A number that changes when what was read is no longer valid. */
export const readingOf = (): number => (filledIn === editionOf() ? filled : -1);

// Where the reading stands, and what it met: of one text at a time, as are the lists above.
let sentence = 0;
let clause = 0;
let isList = false;
/** Something that every address has some of stood outside a word. */
let sign = false;
let questions: number[] | null = null;
let quotes: number[] | null = null;

function openMarks(): void {
  sentence = clause = 0;
  isList = sign = false;
  questions = quotes = null;
}

/** A mark with this code and sort, which ends before `index`: it may end a clause or a sentence. */
function mark(text: string, index: number, code: number, sort: number): void {
  if (sort === quote) {
    if ((quotes ??= []).length < mostQuotes) quotes.push(index - 1);
    return;
  }
  if (!sign) sign = mayBeSign(text, index, code, sort);
  if (sort === odd) return;
  if (sort === comma || sort === colon) {
    clause++;
    isList = sort === colon;
    return;
  }
  if (code === 46 && !endsSentence(text, index)) return;
  if (code === 63) (questions ??= []).push(sentence);
  clause++;
  // A line break behind a colon, or before an item of the list it began, goes on with the sentence.
  if (code === 10 && (isList || isItem(text, index) || isWrapped(text, index))) return;
  sentence++;
  isList = false;
}

/** What `scanAddresses` looks for begins so, or holds a slash. */
function mayBeSign(text: string, index: number, code: number, sort: number): boolean {
  const next = text.charCodeAt(index);
  if (code === 46) return next > 46 || text.charCodeAt(index - 2) === 32;
  if (code === 44) return next > 64;
  return sort === odd || (sort === colon && next > 32) || ((code === 40 || code === 91) && (next === 58 || mayBeDot(text, next === 32 ? index + 1 : index))) || code === 0x3002;
}

/** Behind a word these may go on with it, or with an address that it begins. */
const mayGoOn = Uint8Array.from(sorts, (sort, code) => Number(sort === apostrophe || code === 46 || code === 64 || code === 58));

/** False where that cannot be, as mostly: a full stop that ends a sentence, a colon that is not that of `https://`. */
function goesOn(text: string, index: number, code: number): boolean {
  const next = sortOf(text.charCodeAt(index + 1));
  if (code === 58) return text.charCodeAt(index + 1) === 47;
  return next === letter || next === digit;
}

/** The end of the word that begins here; of the whole address when one does. */
function wordOrAddressEnd(text: string, start: number): number {
  const end = wordEnd(text, start);
  const next = text.charCodeAt(end);
  if (next !== 46 && next !== 64 && next !== 58) return end;
  const address = addressEnd(text, start);
  if (address === 0) return end;
  // It is more than the word that was scanned.
  scanned[2] = sizeOf(address - start, isMore);
  return address;
}

/** A full stop inside "setup.exe" or "3.50", or behind the number of a list's item, ends nothing. */
function endsSentence(text: string, after: number): boolean {
  const next = sortOf(text.charCodeAt(after));
  if (after < text.length && (next === letter || next === digit)) return false;
  const isNumbered = sortOf(text.charCodeAt(after - 2)) === digit && (after < 3 || text.charCodeAt(after - 3) === 10);
  return !isNumbered;
}

/** `- item`, `* item` or `1. item`, after a line break. */
function isItem(text: string, index: number): boolean {
  let at = index;
  while (at < index + 8 && (text.charCodeAt(at) === 32 || text.charCodeAt(at) === 10)) at++;
  const code = text.charCodeAt(at);
  return code === 45 || code === 42 || code === 8226 || (sortOf(code) === digit && text.charCodeAt(at + 1) === 46);
}

/** "I need you to tell me", "the code", "from the text message", a line each: a line that begins with a small letter goes on with the sentence. */
function isWrapped(text: string, index: number): boolean {
  const before = sortOf(text.charCodeAt(text.charCodeAt(index - 2) === 32 ? index - 3 : index - 2));
  return (before === letter || before === comma) && isSmall(text.charCodeAt(text.charCodeAt(index) === 32 ? index + 1 : index));
}
const isSmall = (code: number): boolean => (code > 96 && code < 123) || (code > 0xde && code < 0x250);

function wordEnd(text: string, start: number): number {
  let index = start;
  let head = 0;
  let tail = 0;
  let widest = 0;
  for (const { length } = text; index < length; index++) {
    let code = text.charCodeAt(index);
    const sort = sorts[code]!;
    if (sort !== letter && sort !== digit) {
      if (sort !== apostrophe || index === start || !isContraction(text, index + 1)) break;
      // The letter behind stands for both; what was written is compared as a whole.
      widest = isMore;
      code = text.charCodeAt(++index);
    }
    widest |= code;
    head = (head << 8) | (tail >>> 24);
    tail = (tail << 8) | (code & 255);
  }
  scanned[0] = head;
  scanned[1] = tail;
  scanned[2] = sizeOf(index - start, index - start > packable ? isMore : widest);
  return index;
}

/** The end of "what's", "you'll" or "don't", unlike the two words of "l'iban". */
function isContraction(text: string, at: number): boolean {
  const first = text.charCodeAt(at) | 32;
  const second = text.charCodeAt(at + 1);
  const hasOne = sortOf(second) !== letter;
  if (first === 115 || first === 116 || first === 109 || first === 100) return hasOne;
  if (hasOne || sortOf(text.charCodeAt(at + 2)) === letter) return false;
  return (first === 114 && (second | 32) === 101) || (first === 108 && (second | 32) === 108) || (first === 118 && (second | 32) === 101);
}

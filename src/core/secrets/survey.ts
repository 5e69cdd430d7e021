import { codesOf, sharedCodes } from '../codes.ts';
import type { Prepared } from '../detector.ts';
import { held, type Normalised } from '../normalise.ts';
import { askOfWords, interest, isPlain } from '../word-interests.ts';
import { digit, entries, isDigit, kindOf, kindShift, letter, lowerCase, separatorInPair, space, tableSize, upper, wide } from './characters.ts';
import { mnemonicIndex } from './mnemonic-words.ts';
import { labelFilter, lookUp, mayBeLabel, openLexicon, tellingOf, type Endings } from './lexicon.ts';

/** A label met in the text. */
export interface Mark {
  readonly start: number;
  readonly end: number;
}

export interface LabelMark extends Mark {
  /** The phrases that end here, when the words before them stand before `start`. */
  readonly endings: Endings;
  /** Where the word before this one ended and began; -1 for the first word. */
  readonly wordBefore: Stretch;
}

export interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** What one pass over a message found worth a closer look. */
export interface Survey {
  readonly marks: readonly LabelMark[];
  /** ASCII runs without a space, long enough to be a token and not plain words. */
  readonly tokens: readonly Stretch[];
  /** Runs of twelve or more words, each as long as those of the BIP-39 list. */
  readonly mnemonics: readonly Stretch[];
}

/** A page with more label words than this is no message; the rest is let be, so that a hostile one costs little. */
const mostMarks = 20_000;
/** Words of BIP-39 have three to eight letters, phrases twelve words or more: sentences hold an "a" or "to" long before that. */
const mnemonicWords = 12;
const shortestWord = 3;
const longestWord = 8;

/**
 * The cheap gate: a look-up and a rolling hash per letter, nothing allocated for a message that holds no label word, no long token and no
 * run of recovery words. Returns null for such a message, which is nearly every one.
 */
export function survey({ text, holds }: Normalised): Survey | null {
  openLexicon();
  const codes = sharedCodes(text);
  const { length } = text;
  const tokens = readTokens(codes, length, holds);
  // Codes and PINs are digits: where there are none, their labels need no look.
  const filter = labelFilter((holds & held.digit) !== 0 || tokens !== null);
  let marks: LabelMark[] | null = null;
  let mnemonics: Stretch[] | null = null;
  let run = 0;
  let runStart = 0;
  let start = -1;
  let end = -1;
  for (let index = 0; index < length; ) {
    if ((entryOf(codes[index]!) & letters) === 0) {
      index++;
      continue;
    }
    const endBefore = end;
    const startBefore = start;
    start = index;
    index = end = wordEnd(codes, index);
    if (mayBeLabel(filter, hash)) {
      const endings = lookUp(text.slice(start, end).toLowerCase());
      if (endings && (marks === null || marks.length < mostMarks)) (marks ??= []).push({ start, end, endings, wordBefore: { start: startBefore, end: endBefore } });
    }
    if (end - start >= shortestWord && end - start <= longestWord) {
      if (run++ === 0) runStart = start;
    } else {
      if (run >= mnemonicWords) (mnemonics ??= []).push({ start: runStart, end: endBefore });
      run = 0;
    }
  }
  if (run >= mnemonicWords) (mnemonics ??= []).push({ start: runStart, end });
  if (marks === null && tokens === null && mnemonics === null) return null;
  return { marks: marks ?? [], tokens: tokens ?? [], mnemonics: mnemonics ?? [] };
}

/** Of the word whose end was last read. */
let hash = 0;

/** A word ends before what is no letter and where camelCase begins a new one. */
function wordEnd(codes: Uint16Array, start: number): number {
  let index = start;
  hash = 0;
  let entry = entryOf(codes[index]!);
  for (let before = uppers; (entry & letters) !== 0 && (entry & uppers & ~before) === 0; ) {
    hash = (Math.imul(hash, 31) + (entry & lowerCase)) | 0;
    before = entry;
    // The zero behind the last character is no letter.
    entry = entryOf(codes[++index]!);
  }
  return index;
}

const letters = letter << kindShift;
const uppers = upper << kindShift;
const entryOf = (code: number): number => (code < tableSize ? entries[code]! : wide << kindShift);

askOfWords(word => {
  openLexicon();
  if (isPlain(word)) return (mnemonicIndex(word) === undefined ? interest.endsRun : 0) | tellingOf(word);
  const codes = codesOf(word);
  let bits: number = interest.noWord;
  let parts = 0;
  for (let index = 0; index < word.length; ) {
    if ((entryOf(codes[index]!) & letters) === 0) {
      index++;
      continue;
    }
    const start = index;
    index = wordEnd(codes, start);
    bits &= ~interest.noWord;
    const part = word.slice(start, index).toLowerCase();
    if (mnemonicIndex(part) === undefined) bits |= interest.endsRun;
    // Of several in one, as in an address, not each is counted: such a word is looked at.
    if (index - start >= shortestWord && index - start <= longestWord && ++parts > 1) bits |= interest.label | interest.labelWithoutDigits;
    bits |= tellingIn(word, start, index);
  }
  return bits;
});

/** What a part of a word tells; of "MYAPI key", where the label is "API key", what stands behind any of its capitals. */
function tellingIn(word: string, start: number, end: number): number {
  let bits = tellingOf(word.slice(start, end).toLowerCase());
  for (let from = start + 1; from < end; from++) if ((kindOf(word.charCodeAt(from)) & upper) !== 0) bits |= tellingOf(word.slice(from, end).toLowerCase());
  return bits;
}

/** False where reading its words showed that secrets would find nothing in a message. */
export function isWorthSurvey({ body: { text, holds }, look }: Prepared): boolean {
  if (look === undefined || look.end < text.length) return true;
  const labels = (holds & held.digit) === 0 ? interest.labelWithoutDigits : interest.label;
  return (look.interests & labels) !== 0 || look.longestWords >= mnemonicWords - 1 || (look.longestRun >= shortestRun(holds) && mayBeToken(text, holds, look.longestRun));
}

/** Whether a run of this length may be a token: most words that are long enough, had they a digit, have none. */
const mayBeToken = (text: string, holds: number, longest: number): boolean => longest >= shortestPlainToken || (holds & (held.at | held.other)) !== 0 || hasLongRunWithDigit(text);

/** In a text of nothing but printable ASCII, blanks and line breaks. */
function hasLongRunWithDigit(text: string): boolean {
  let from = 0;
  let hasDigit = false;
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index);
    if (code <= 32) {
      from = index + 1;
      hasDigit = false;
      continue;
    }
    if (isDigit(code)) hasDigit = true;
    if (hasDigit && index - from >= shortestToken - 1) return true;
  }
  return false;
}

const shortestToken = 12;
const shortestPlainToken = 20;
/** A `:` and an `@` in one token make it an address with credentials, which takes some characters more. */
const shortestAddress = 9;
const pair = held.at | held.colon;

/** Runs without a space that are long enough, found by a look at every so many characters: most words are passed unread. */
function readTokens(codes: Uint16Array, length: number, holds: number): Stretch[] | null {
  const shortest = shortestRun(holds);
  let tokens: Stretch[] | null = null;
  for (let from = 0; from + shortest <= length; ) {
    let start = from + shortest;
    while (start > from && !endsToken(codes[start - 1]!)) start--;
    if (start > from) {
      from = start;
      continue;
    }
    let seen = 0;
    let end = from;
    for (; end < length && !endsToken(codes[end]!); end++) seen |= kindOf(codes[end]!);
    const isLong = end - from >= ((seen & digit) !== 0 ? shortestToken : shortestPlainToken);
    if (isLong || (seen & separatorInPair) === separatorInPair) (tokens ??= []).push({ start: from, end });
    from = end + 1;
  }
  return tokens;
}

const shortestRun = (holds: number): number => ((holds & pair) === pair ? shortestAddress : (holds & held.digit) === 0 ? shortestPlainToken : shortestToken);

const endsToken = (code: number): boolean => (kindOf(code) & (space | wide)) !== 0;

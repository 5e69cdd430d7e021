import { isLabelHash, lookUp, openLexicon, type Endings } from './lexicon.ts';
import { digit, kinds, letter, lowers, separatorInPair, space, tableSize, upper, wide } from './characters.ts';

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
const shortestToken = 12;
const shortestPlainToken = 20;
/** Words of BIP-39 have three to eight letters, phrases twelve words or more: sentences hold an "a" or "to" long before that. */
const mnemonicWords = 12;
const shortestWord = 3;
const longestWord = 8;

/**
 * The cheap gate: one pass, a table look-up and a rolling hash per character, nothing allocated for a message that holds no
 * label word, no long token and no run of recovery words. Returns null for such a message, which is nearly every one.
 */
export function survey(text: string): Survey | null {
  openLexicon();
  let marks: LabelMark[] | null = null;
  let tokens: Stretch[] | null = null;
  let mnemonics: Stretch[] | null = null;
  let hash = 0;
  let wordStart = -1;
  let lastStart = -1;
  let lastEnd = -1;
  let tokenStart = -1;
  let seen = 0;
  let before = 0;
  let run = 0;
  let runStart = 0;
  let runEnd = 0;
  const length = text.length;
  const kindTable = kinds;
  const lowerTable = lowers;
  for (let index = 0; index <= length; index++) {
    const code = index < length ? text.charCodeAt(index) : 32;
    const kind = code < tableSize ? kindTable[code]! : wide;
    const isLetter = (kind & letter) !== 0;
    // A word ends before what is no letter and where camelCase begins a new one.
    if (wordStart >= 0 && (!isLetter || (kind & upper & ~before) !== 0)) {
      const slot = hash ^ (hash >>> 15);
      if (isLabelHash(slot)) {
        const endings = lookUp(text.slice(wordStart, index).toLowerCase());
        if (endings && (marks === null || marks.length < mostMarks)) (marks ??= []).push({ start: wordStart, end: index, endings, wordBefore: { start: lastStart, end: lastEnd } });
      }
      const size = index - wordStart;
      if (size >= shortestWord && size <= longestWord) {
        if (run++ === 0) runStart = wordStart;
        runEnd = index;
      } else {
        if (run >= mnemonicWords) (mnemonics ??= []).push({ start: runStart, end: runEnd });
        run = 0;
      }
      lastStart = wordStart;
      lastEnd = index;
      wordStart = -1;
    }
    if (isLetter) {
      if (wordStart < 0) {
        wordStart = index;
        hash = 0;
      }
      hash = (Math.imul(hash, 31) + lowerTable[code]!) | 0;
    }
    if ((kind & (space | wide)) !== 0) {
      if (tokenStart >= 0) {
        const size = index - tokenStart;
        const worth = size >= shortestToken && ((seen & digit) !== 0 || size >= shortestPlainToken);
        if (worth || (seen & separatorInPair) === separatorInPair) (tokens ??= []).push({ start: tokenStart, end: index });
        tokenStart = -1;
        seen = 0;
      }
    } else {
      if (tokenStart < 0) tokenStart = index;
      seen |= kind;
    }
    before = kind;
  }
  if (run >= mnemonicWords) (mnemonics ??= []).push({ start: runStart, end: runEnd });
  if (marks === null && tokens === null && mnemonics === null) return null;
  return { marks: marks ?? [], tokens: tokens ?? [], mnemonics: mnemonics ?? [] };
}

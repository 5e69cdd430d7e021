import { isSpace } from './characters.ts';
import type { SecretWords } from './lang/languages.ts';
import { crossesLine, readPiece, type Piece } from './piece.ts';
import type { Progress } from './progress.ts';

/** The piece that follows a label once separators, linking words and fillers are passed, and what was passed on the way. */
export interface Reached {
  readonly piece: Piece;
  /** `:`, `=`, `=>`, `>` ... stood between label and value. */
  readonly separated: boolean;
  /** "is", "was", "lautet" stood between. */
  readonly linked: boolean;
  /** How many other words were passed. */
  readonly passed: number;
  /** A sentence ended between: "I have my PIN. It's 3100." */
  readonly nextSentence: boolean;
}

export interface WordSets {
  readonly links: ReadonlySet<string>;
  readonly fillers: ReadonlySet<string>;
  readonly notValues: ReadonlySet<string>;
  readonly determiners: ReadonlySet<string>;
  readonly or: ReadonlySet<string>;
  readonly about: ReadonlySet<string>;
  /** Letters of the longest of them all: what is longer needs no look. */
  readonly longest: number;
}

const fields = ['links', 'fillers', 'notValues', 'determiners', 'or', 'about'] as const;
const sets = new WeakMap<readonly SecretWords[], WordSets>();

/** The words of the languages that share a label ("pin" is a word of eight), as one vocabulary. */
export function wordSets(languages: readonly SecretWords[]): WordSets {
  let known = sets.get(languages);
  if (!known) {
    const lists = fields.map(field => [field, new Set(languages.flatMap(words => words[field].split(',')))] as const);
    const longest = Math.max(...lists.flatMap(([, list]) => [...list].map(word => word.length)));
    known = { ...Object.fromEntries(lists), longest } as unknown as WordSets;
    sets.set(languages, known);
  }
  return known;
}

const mostPieces = 8;
const separators = /[:=>|]/;
const onlySeparators = /^[:=>|?<~!-]{1,4}$/;

/** Walks from the end of a label to the piece that may be its value; null when the sentence or line ends first. */
export function walk(text: string, from: number, words: WordSets, across: 'line' | 'sentence', progress: Progress): Reached | null {
  let at = closeLabel(text, from);
  let separated = false;
  let linked = false;
  let passed = 0;
  let nextSentence = false;
  let unknownAllowed = 0;
  const direct = readSeparator(text, at);
  if (direct > at) {
    separated = true;
    at = direct;
  }
  for (let count = 0; count < mostPieces; count++) {
    const piece = readPiece(text, at, progress);
    if (piece === null) return null;
    // A value may stand on the line below its label only behind a separator.
    if (crossesLine(text, at, piece.start) && !separated) return null;
    const bare = piece.text.length > 4 ? '' : text.slice(at, piece.next).trim();
    if (bare.includes('||')) return null;
    if (bare !== '' && onlySeparators.test(bare)) {
      if (separators.test(bare)) separated = true;
      at = piece.next;
      continue;
    }
    if (piece.text === '') {
      if (/[?]/.test(piece.tail) || (/[.!;]/.test(piece.tail) && (across === 'line' || nextSentence))) return null;
      if (/[.!;]/.test(piece.tail)) nextSentence = true;
      at = piece.next;
      continue;
    }
    const lower = lowerCase(piece.text, words.longest);
    const isLink = words.links.has(lower);
    const isAbout = words.about.has(lower);
    if (isAbout) unknownAllowed = 2;
    const isFiller = isAbout || words.fillers.has(lower);
    // "password for the router is admin123": what it is for may be any noun.
    const isNoun = !isFiller && !separated && !linked && unknownAllowed > 0 && /^\p{L}{2,20}$/u.test(piece.text);
    if (isNoun) unknownAllowed--;
    if (piece.quoted || (separated && !isLink) || (!isLink && !isFiller && !isNoun)) return { piece, separated, linked, passed, nextSentence };
    if (isLink) linked = true;
    else passed++;
    if (/[:=]/.test(piece.tail)) separated = true;
    else if (/[.!?;]/.test(piece.tail)) {
      if (across === 'line' || nextSentence) return null;
      nextSentence = true;
    }
    at = piece.next;
  }
  return null;
}

/** In lower case, or '' for what is longer than any word that is asked for: the text of a hostile label may be two hundred characters. */
export const lowerCase = (word: string, longest: number): string => (word.length > longest ? '' : word.toLowerCase());

/** Passes quotes and brackets that close the label: `"password":`, `['pin']`, `**PIN**`. */
function closeLabel(text: string, from: number): number {
  let at = from;
  while (at - from < 4 && at < text.length && '"\'`)]*\\'.includes(text[at]!)) at++;
  return at;
}

/** Behind `:`, `=`, `:=`, `=>`, `?=`, `->`, `>`, with spaces before it; `from` itself when none of them stands there. */
export function readSeparator(text: string, from: number): number {
  let at = from;
  while (at - from < 20 && at < text.length && text.charCodeAt(at) !== 10 && isSpace(text.charCodeAt(at))) at++;
  // `<add key="Password" value="...">`
  if (text.startsWith('value', at)) at += 5;
  const begin = at;
  let strong = false;
  while (at - begin < 4 && at < text.length && ':=>|?-'.includes(text[at]!)) {
    if (text[at] !== '?' && text[at] !== '-') strong = true;
    at++;
  }
  // `a || b` is source code.
  return strong && !text.slice(begin, at).includes('||') ? at : from;
}

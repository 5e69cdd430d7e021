import { foldWord } from './fold.ts';
import type { Word } from './language-model.ts';
import type { Lexicon } from './lexicon.ts';
import { nobody, type Ballot } from './vocabulary.ts';

/** A word as it was written, with what the languages make of it. */
export interface Token extends Ballot {
  readonly isNumber: boolean;
  /** By number of a language; undefined where its phrases are not there. */
  readonly words: readonly (Word | undefined)[];
  /** Languages, as bits, in which it alone may be a thing or a move, or whose phrases are not there yet. */
  readonly triggers: number;
  /** Languages, as bits, in which it is the rarest word of a phrase. */
  readonly rare: number;
}

/**
 * Of the word last scanned: its last eight characters as bytes in two numbers, and the bits of all of them in a third. A word of up to
 * eight Latin letters is told by the first two. A typed list, as a number this wide in a variable of its own would be made anew each time.
 */
export const scanned = new Int32Array(3);
/** In the third place of `scanned`: more than the two numbers tell. */
export const isMore = 256;
export const packable = 8;

/** A table with one place per hash, so that the same spelling is read only once and the size is fixed whatever a page writes. */
const places = 1 << 15;
const longest = 32;
/** Behind the table, for words that share a place. */
const known = new Map<string, Token>();
const mostKnown = 20_000;
const texts: string[] = [];
texts.length = places;
texts.fill('');
/** One place more than the table has: where a word too long for it stands for a moment. */
const passing = places;
export const written: (Token | undefined)[] = [];
written.length = places + 1;
written.fill(undefined);
/** Of each place four numbers, read for every word of every message: what the word votes for, and `triggers | rare << 12`. */
export const hot = new Int32Array(4 * (places + 1));
/** Of a word that is told by its characters alone: those; most messages are read without touching a string. */
const heads = new Int32Array(places);
const tails = new Int32Array(places);
/** The lexicon the words were read with, and the languages it was ready for. */
let writtenFor: Lexicon | null = null;
let writtenWith = 0;

/** Forgets what was read with another lexicon, or with fewer languages. */
export function openWords(lexicon: Lexicon): void {
  if (writtenFor === lexicon && writtenWith === lexicon.ready) return;
  texts.fill('');
  written.fill(undefined);
  known.clear();
  writtenFor = lexicon;
  writtenWith = lexicon.ready;
}

/** The place in `written` of the word last scanned, which stands here. */
export function placeOf(text: string, start: number, end: number, lexicon: Lexicon): number {
  const head = scanned[0]!;
  const tail = scanned[1]!;
  const mixed = Math.imul(tail, 0x9e3779b1) ^ Math.imul(head, 0x85ebca6b) ^ (end - start);
  const place = (mixed ^ (mixed >>> 15)) & (places - 1);
  if (written[place] !== undefined && (scanned[2]! < isMore ? tails[place] === tail && heads[place] === head && texts[place] === '' : isAt(text, start, end, texts[place]!))) return place;
  return keep(text.slice(start, end), place, lexicon);
}

function keep(raw: string, place: number, lexicon: Lexicon): number {
  const isShort = scanned[2]! < isMore;
  const head = scanned[0]!;
  const tail = scanned[1]!;
  const at = raw.length < longest ? place : passing;
  const token = at === passing ? read(raw, lexicon) : remembered(raw, lexicon);
  written[at] = token;
  hot[4 * at] = token.first;
  hot[4 * at + 1] = token.second;
  hot[4 * at + 2] = token.third;
  hot[4 * at + 3] = (token.triggers & 0xfff) | ((token.rare & 0xfff) << 12);
  if (at === passing) return at;
  texts[at] = isShort ? '' : raw;
  heads[at] = head;
  tails[at] = tail;
  return at;
}

function remembered(raw: string, lexicon: Lexicon): Token {
  let token = known.get(raw);
  if (token === undefined) {
    token = read(raw, lexicon);
    // A hostile page may use more different words than any chat does.
    if (known.size >= mostKnown) known.clear();
    known.set(raw, token);
  }
  return token;
}

function isAt(text: string, start: number, end: number, written: string): boolean {
  if (written.length !== end - start) return false;
  for (let index = 0; index < written.length; index++) if (text.charCodeAt(start + index) !== written.charCodeAt(index)) return false;
  return true;
}

function read(raw: string, lexicon: Lexicon): Token {
  let isPlain = true;
  let digits = 0;
  if (raw.includes('@')) return special(['@mail'], lexicon);
  for (let index = 0; index < raw.length; index++) {
    const code = raw.charCodeAt(index);
    if (code >= 97 && code <= 122) continue;
    if (code >= 48 && code <= 57) digits++;
    else if (code === 47 || code === 46) return special(isArchive(raw) ? ['@archive', '@url'] : ['@url', ...namesIn(raw, lexicon)], lexicon);
    else isPlain = false;
  }
  if (digits === raw.length) return special(digits <= 3 ? ['#', raw] : ['#'], lexicon, true);
  const folded = isPlain ? raw : foldWord(raw);
  // Only a word that is entered with its accent is another one with it.
  const isAccented = !isPlain && '\u00e9\u00ed\u00c9\u00cd'.includes(raw.charAt(raw.length - 1));
  const ballot = lexicon.vocabulary.ballot(folded);
  return made(lexicon, ballot, lexicon.words(folded, isAccented), false);
}

/** What stands for any word of a kind says nothing of the language. */
const special = (texts: readonly string[], lexicon: Lexicon, isNumber = false): Token => made(lexicon, nobody, lexicon.specials(texts), isNumber);

function made({ ready }: Lexicon, ballot: Ballot, words: readonly (Word | undefined)[], isNumber: boolean): Token {
  let triggers = ~ready;
  let rare = 0;
  words.forEach((word, index) => {
    if (word?.triggers) triggers |= 1 << index;
    if (word !== undefined && word.rare.length > 0) rare |= 1 << index;
  });
  return { ...ballot, isNumber, words, triggers, rare };
}

/** Names of tools and channels that an address begins with: "anydesk.com" is AnyDesk too. */
function namesIn(address: string, lexicon: Lexicon): readonly string[] {
  const label = foldWord(/^(?:https?:\/\/)?(?:www\.)?([a-z0-9-]{3,24})\./i.exec(address)?.[1] ?? '');
  return lexicon.isName(label) ? [label] : [];
}

const archives = new Set(['zip', 'rar', '7z', 'iso', 'img', 'exe', 'msi', 'lnk', 'js', 'hta', 'scr', 'bat', 'cmd', 'vbs', 'ps1', 'dmg', 'apk', 'vhd', 'one', 'docm', 'xlsm', 'ace', 'cab', 'gz', 'tgz', 'tar', 'jar', 'wsf', 'url']);

/** An address whose path ends like an archive, a program or a disk image. */
function isArchive(address: string): boolean {
  const path = address.split(/[?#]/, 1)[0]!;
  const slash = path.lastIndexOf('/');
  return slash > 8 && archives.has(path.slice(path.lastIndexOf('.') + 1).toLowerCase());
}

import { answersEdition, interestsOf } from '../word-interests.ts';
import { foldWord } from './fold.ts';
import type { Word } from './language-model.ts';
import type { Lexicon } from './lexicon.ts';
import { nobody, type Ballot } from './vocabulary.ts';

/** A word as it was written, with what the languages make of it. */
export interface Token extends Ballot {
  readonly isNumber: boolean;
  /** It stands for any word of a kind: numbers, addresses, what no language knows. */
  readonly isKind: boolean;
  /** By number of a language; undefined where its phrases are not there. */
  readonly words: readonly (Word | undefined)[];
  /** Languages, as bits, in which it alone may be a thing or a move, or whose phrases are not there yet. */
  readonly triggers: number;
  /** Languages, as bits, in which it is the rarest word of a phrase. */
  readonly rare: number;
}

/**
 * Of the word last scanned: its last eight characters as bytes in two numbers, and in a third its length above the bits of all of them. A
 * word of up to eight Latin letters is told by these alone. A typed list, as a number this wide in a variable of its own would be made anew each time.
 */
export const scanned = new Int32Array(3);
/** In the third number: more was written than the numbers tell. */
export const isMore = 0xff00;
export const packable = 8;
/** The third number for so many characters with these bits. */
export const sizeOf = (length: number, bits: number): number => (length < 0x7fff ? length << 16 : 0x7fff0000) | bits;

/**
 * A table fixed in size whatever a page writes: per place eight numbers, as many as a processor reads at once: the three of `scanned`, the
 * number of the word, what it votes for, and its `triggers | rare << 12 | interests << 24`. Most messages are read from it alone.
 */
export const table = new Int32Array(8 * ((1 << 15) + 1));
const numberAt = 3;
export const votesAt = 4;
export const flagsAt = 7;
/** Behind the others: where a word too long to be remembered stands for a moment. */
const passing = 8 << 15;

/** Words may share a hash: then they live next door, or one or two further. */
const nextDoor = 8;
const doors = 4 * nextDoor;

const longest = 32;
const mostKnown = 16_000;
const known = new Map<string, number>();
/** By number of a word, in the order in which they came, so that what is known of the common ones lies together. */
const texts: string[] = [];
const tokens: Token[] = [];
/** The lexicon the words were read with, and the languages it was ready for. */
let writtenFor: Lexicon | null = null;
let writtenWith = 0;
let writtenFrom = 0;
/** How often all was forgotten. */
let edition = 0;

/** The word with this number, which is valid until the next reading. */
export const tokenOf = (number: number): Token => tokens[number]!;

/** The number of the word that stands at a place of the table. */
export const numberAtPlace = (place: number): number => table[place + numberAt]!;

/** Numbers of words are valid as long as this stays the same. */
export const editionOf = (): number => edition;

/** Forgets what was read with another lexicon, or with fewer languages, or when a page wrote more different words than any chat does. */
export function openWords(lexicon: Lexicon): void {
  if (writtenFor === lexicon && writtenWith === lexicon.ready && writtenFrom === answersEdition() && tokens.length < mostKnown) return;
  table.fill(0);
  known.clear();
  kinds.clear();
  numbersOfKinds.clear();
  texts.length = tokens.length = 0;
  writtenFor = lexicon;
  writtenWith = lexicon.ready;
  writtenFrom = answersEdition();
  edition++;
}

function placeOfHash(head: number, tail: number, size: number): number {
  const mixed = Math.imul(Math.imul(tail ^ (size >>> 16), 0x9e3779b1) ^ head, 0x85ebca6b);
  return (Math.imul(mixed ^ (mixed >>> 15), 0x9e3779b1) >>> 17) << 3;
}

/** Where in `table` the word stands of which this was scanned, if the numbers tell it alone and it is there; else -1. */
export function placeIn(head: number, tail: number, size: number): number {
  const place = placeOfHash(head, tail, size);
  if ((size & isMore) !== 0) return -1;
  if (table[place] === head && table[place + 1] === tail && table[place + 2] === size) return place;
  const second = place ^ nextDoor;
  return table[second] === head && table[second + 1] === tail && table[second + 2] === size ? second : -1;
}

/** Where in `table` the word stands that was last scanned, which is here. */
export function placeOf(text: string, start: number, end: number, lexicon: Lexicon): number {
  const head = scanned[0]!;
  const tail = scanned[1]!;
  const size = scanned[2]!;
  const place = placeOfHash(head, tail, size);
  for (let door = 0; door < doors; door += nextDoor) if (isThere(place ^ door, head, tail, size, text, start, end)) return place ^ door;
  return keep(text.slice(start, end), place, lexicon);
}

const isThere = (place: number, head: number, tail: number, size: number, text: string, start: number, end: number): boolean =>
  table[place] === head && table[place + 1] === tail && table[place + 2] === size && ((size & isMore) === 0 || isAt(text, start, end, texts[table[place + numberAt]!]!));

function isAt(text: string, start: number, end: number, written: string): boolean {
  if (written.length !== end - start) return false;
  for (let index = 0; index < written.length; index++) if (text.charCodeAt(start + index) !== written.charCodeAt(index)) return false;
  return true;
}

function keep(raw: string, place: number, lexicon: Lexicon): number {
  const isKept = raw.length < longest;
  const at = isKept ? freePlace(place) : passing;
  table.set(scanned, at);
  const number = isKept ? remembered(raw, (scanned[2]! & isMore) === 0, lexicon) : added('', read(raw, lexicon), lexicon);
  const token = tokens[number]!;
  table[at + numberAt] = number;
  table[at + votesAt] = token.first;
  table[at + votesAt + 1] = token.second;
  table[at + votesAt + 2] = token.third;
  table[at + flagsAt] = (token.triggers & 0xfff) | ((token.rare & 0xfff) << 12) | (interestsOf(raw) << 24);
  return at;
}

/** Who came first stays, as it is likely the commoner one; the last door changes hands. */
function freePlace(place: number): number {
  let door = 0;
  while (door < doors - nextDoor && table[(place ^ door) + 2] !== 0) door += nextDoor;
  return place ^ door;
}

/** `isTold`: its place in the table tells it alone. Then it shares the number of its kind: most words that are new to a page are names and amounts. */
function remembered(raw: string, isTold: boolean, lexicon: Lexicon): number {
  let number = known.get(raw);
  if (number !== undefined) return number;
  const token = read(raw, lexicon);
  number = isTold ? numbersOfKinds.get(token) : undefined;
  if (number !== undefined) return number;
  number = added(raw, token, lexicon);
  if (isTold && token.isKind) numbersOfKinds.set(token, number);
  else known.set(raw, number);
  return number;
}

/** Gives a word a number, by which the models of the languages know it too. */
function added(raw: string, token: Token, lexicon: Lexicon): number {
  const number = tokens.push(token) - 1;
  texts.push(raw);
  for (let language = 0; language < token.words.length; language++) {
    const word = token.words[language];
    if (word !== undefined) lexicon.model(language)!.records.set(number, word);
  }
  return number;
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
  const words = lexicon.words(folded, isAccented);
  // What no language knows is all the same.
  return ballot === nobody && words.every(word => word === undefined || word.symbols.length === 0) ? special([], lexicon) : made(lexicon, ballot, words, false, false);
}

/** Numbers and addresses differ in every message and stand for the same: each kind is made once. */
const kinds = new Map<string, Token>();
const numbersOfKinds = new Map<Token, number>();

/** What stands for any word of a kind says nothing of the language. */
function special(texts: readonly string[], lexicon: Lexicon, isNumber = false): Token {
  const key = texts.join();
  let token = kinds.get(key);
  if (token === undefined) {
    token = made(lexicon, nobody, lexicon.specials(texts), isNumber, true);
    kinds.set(key, token);
  }
  return token;
}

// Written out: objects put together from others are slow to make, and a page is full of new words when it opens.
function made({ ready }: Lexicon, { languages, secrets, first, second, third }: Ballot, words: readonly (Word | undefined)[], isNumber: boolean, isKind: boolean): Token {
  let triggers = ~ready;
  let rare = 0;
  for (let index = 0; index < words.length; index++) {
    const word = words[index];
    if (word === undefined) continue;
    if (word.triggers) triggers |= 1 << index;
    if (word.rare.length > 0) rare |= 1 << index;
  }
  return { languages, secrets, first, second, third, isNumber, isKind, words, triggers, rare };
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

import { apostrophe, colon, comma, digit, foldWord, gap, letter, quote, sortOf, sorts, stop } from './fold.ts';
import { unknownWord, type Lexicon, type Word } from './lexicon.ts';

/** The words of a stretch of text, with the sentence and clause each stands in. Valid until the next reading: the lists are used again. */
export interface Reading {
  readonly words: readonly Word[];
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
  /** Languages, as bits, in which a word is there that alone may be a thing or a move. */
  readonly triggers: number;
  /** Where the stretch ended. */
  readonly end: number;
}

/** More words than any chat message has; what lies behind is read as a next stretch. */
const mostWords = 4000;
const mostQuotes = 64;

// Lists made once: making five per message was half of the time of reading one.
const words: Word[] = [];
const starts = new Int32Array(mostWords);
const ends = new Int32Array(mostWords);
const sentences = new Int32Array(mostWords + 1);
const clauses = new Int32Array(mostWords);
const none: readonly number[] = [];

/** Reads `text` from `from` on. Linear: every character is looked at a bounded number of times. */
export function readWords(text: string, from: number, lexicon: Lexicon): Reading {
  if (writtenFor !== lexicon || writtenWith !== lexicon.ready) forget(lexicon);
  let count = 0;
  let questions: number[] | null = null;
  let quotes: number[] | null = null;
  let triggers = 0;
  let sentence = 0;
  let clause = 0;
  let isList = false;
  let index = from;
  const length = text.length;
  while (index < length && count < mostWords) {
    const code = text.charCodeAt(index);
    const sort = sorts[code]!;
    if (sort === letter || sort === digit) {
      const end = wordOrAddressEnd(text, index);
      const place = lookUp(text, index, end, lexicon);
      words[count] = writtenWords[place]!;
      starts[count] = index;
      ends[count] = end;
      sentences[count] = sentence;
      clauses[count] = clause;
      count++;
      triggers |= writtenTriggers[place]!;
      index = end;
      continue;
    }
    index++;
    if (sort === gap || sort === apostrophe) continue;
    if (sort === quote && (quotes ??= []).length < mostQuotes) quotes.push(index - 1);
    if (sort === comma || sort === colon) {
      clause++;
      isList = sort === colon;
    }
    if (sort !== stop || (code === 46 && !endsSentence(text, index))) continue;
    if (code === 63) (questions ??= []).push(sentence);
    clause++;
    // A line break behind a colon, or before an item of the list it began, goes on with the sentence.
    if (code === 10 && (isList || isItem(text, index))) continue;
    sentence++;
    isList = false;
  }
  sentences[count] = -1;
  return { words, starts, ends, sentences, clauses, count, questions: questions ?? none, quotes: quotes ?? none, triggers, end: index };
}

/** The end of the word that begins here; of the whole address when one does. */
function wordOrAddressEnd(text: string, start: number): number {
  const end = wordEnd(text, start);
  const next = text.charCodeAt(end);
  if (next !== 46 && next !== 64 && next !== 58) return end;
  const address = addressEnd(text, start);
  if (address === 0) return end;
  // It is more than the word that was scanned.
  scanned[2] = 256;
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

/**
 * Of the word last scanned: its last eight characters as bytes in two numbers, and the bits of all of them in a third. A word of up to
 * eight Latin letters is told by the first two. A typed list, as a number this wide in a variable of its own would be made anew each time.
 */
const scanned = new Int32Array(3);
const packable = 8;

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
      widest = 256;
      code = text.charCodeAt(++index);
    }
    widest |= code;
    head = (head << 8) | (tail >>> 24);
    tail = (tail << 8) | (code & 255);
  }
  scanned[0] = head;
  scanned[1] = tail;
  scanned[2] = index - start > packable ? 256 : widest;
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

/** The end of a web or mail address that begins here, or 0. */
function addressEnd(text: string, start: number): number {
  const code = text.charCodeAt(start) | 32;
  if (code === 104 && (text.startsWith('://', start + 4) || text.startsWith('://', start + 5))) return blank(text, start);
  if (code === 119 && text.startsWith('ww.', start + 1)) return blank(text, start);
  let index = start;
  let dots = 0;
  while (index < text.length && index < start + 64) {
    const next = text.charCodeAt(index);
    const sort = sortOf(next);
    if (next === 46 && sortOf(text.charCodeAt(index + 1)) === letter) dots++;
    else if (next === 64 && index > start) return sortOf(text.charCodeAt(index + 1)) === letter ? blank(text, index) : 0;
    else if (next === 47 && dots > 0) return blank(text, index);
    else if (sort !== letter && sort !== digit && next !== 45 && next !== 95) break;
    index++;
  }
  return dots > 0 && isHost(text.slice(start, index)) ? index : 0;
}

/** Endings of the hosts that people write without `https://` and without a path; "ok.thanks" is no host. */
const writtenEndings = new Set('com net org io app dev info co biz online site shop help support eu uk us ca au de at ch fr es pt br mx ar it nl be pl in example'.split(' '));

const isHost = (word: string): boolean => {
  const dot = word.lastIndexOf('.');
  return dot >= 3 && writtenEndings.has(word.slice(dot + 1).toLowerCase());
};

/** The next blank; a dot or comma just before it does not belong to an address. */
function blank(text: string, start: number): number {
  let index = start;
  while (index < text.length && text.charCodeAt(index) > 32) index++;
  while (index > start + 1 && '.,;:!?)\'"'.includes(text.charAt(index - 1))) index--;
  return index;
}

/** Words as they were written, so that the same spelling is read only once: a table with one place per hash, so its size is fixed whatever a page writes. */
const places = 1 << 14;
/** Behind the table: where a word too long for it stands for a moment. */
const passing = places;
const writtenTexts: string[] = Array.from({ length: places }, () => '');
const writtenWords: Word[] = Array.from({ length: places + 1 }, () => unknownWord);
/** Of a word that is told by its characters alone: those; most messages are read without touching a string. */
const writtenHeads = new Int32Array(places);
const writtenTails = new Int32Array(places);
const writtenTriggers = new Int32Array(places + 1);
/** The lexicon the words were read with, and the languages it was ready for. */
let writtenFor: Lexicon | null = null;
let writtenWith = 0;

function forget(lexicon: Lexicon): void {
  writtenTexts.fill('');
  writtenHeads.fill(0);
  writtenTails.fill(0);
  writtenFor = lexicon;
  writtenWith = lexicon.ready;
}

/** The place of a word in the table. */
function lookUp(text: string, start: number, end: number, lexicon: Lexicon): number {
  const head = scanned[0]!;
  const tail = scanned[1]!;
  const mixed = Math.imul(tail, 0x9e3779b1) ^ Math.imul(head, 0x85ebca6b) ^ (end - start);
  const place = (mixed ^ (mixed >>> 15)) & (places - 1);
  if (scanned[2]! < 256 ? writtenTails[place] === tail && writtenHeads[place] === head : isAt(text, start, end, writtenTexts[place]!)) return place;
  return keep(text.slice(start, end), place, lexicon);
}

function keep(raw: string, place: number, lexicon: Lexicon): number {
  const isShort = scanned[2]! < 256;
  const head = scanned[0]!;
  const tail = scanned[1]!;
  const word = lookUpSlowly(raw, lexicon);
  const at = raw.length < 32 ? place : passing;
  writtenWords[at] = word;
  writtenTriggers[at] = word.triggers;
  if (at === passing) return at;
  writtenTexts[at] = isShort ? '' : raw;
  writtenHeads[at] = isShort ? head : 0;
  writtenTails[at] = isShort ? tail : 0;
  return at;
}

function isAt(text: string, start: number, end: number, written: string): boolean {
  if (written.length !== end - start) return false;
  for (let index = 0; index < written.length; index++) if (text.charCodeAt(start + index) !== written.charCodeAt(index)) return false;
  return true;
}

function lookUpSlowly(raw: string, lexicon: Lexicon): Word {
  let isPlain = true;
  let digits = 0;
  if (raw.includes('@')) return lexicon.special('@mail');
  for (let index = 0; index < raw.length; index++) {
    const code = raw.charCodeAt(index);
    if (code >= 97 && code <= 122) continue;
    if (code >= 48 && code <= 57) digits++;
    else if (code === 47 || code === 46) return isArchive(raw) ? lexicon.special('@archive', '@url') : lexicon.special('@url', ...namesIn(raw, lexicon));
    else isPlain = false;
  }
  if (digits === raw.length) return lexicon.number(raw);
  const folded = isPlain ? raw : foldWord(raw);
  // Only a word that is entered with its accent is another one with it.
  const isAccented = !isPlain && '\u00e9\u00ed\u00c9\u00cd'.includes(raw.charAt(raw.length - 1)) && lexicon.tree.symbols.has(`${folded}_`);
  return lexicon.word(isAccented ? `${folded}_` : folded);
}

/** Names of tools and channels that an address begins with: "anydesk.com" is AnyDesk too. */
function namesIn(address: string, lexicon: Lexicon): readonly string[] {
  const label = foldWord(/^(?:https?:\/\/)?(?:www\.)?([a-z0-9-]{3,24})\./i.exec(address)?.[1] ?? '');
  return (lexicon.word(label).languages & 1) !== 0 ? [label] : [];
}

const archives = new Set(['zip', 'rar', '7z', 'iso', 'img', 'exe', 'msi', 'lnk', 'js', 'hta', 'scr', 'bat', 'cmd', 'vbs', 'ps1', 'dmg', 'apk', 'vhd', 'one', 'docm', 'xlsm', 'ace', 'cab', 'gz', 'tgz', 'tar', 'jar', 'wsf', 'url']);

/** An address whose path ends like an archive, a program or a disk image. */
function isArchive(address: string): boolean {
  const path = address.split(/[?#]/, 1)[0]!;
  const slash = path.lastIndexOf('/');
  return slash > 8 && archives.has(path.slice(path.lastIndexOf('.') + 1).toLowerCase());
}

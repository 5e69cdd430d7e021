import { isDigitCode } from '../characters.ts';
import type { Piece } from '../pieces.ts';
import { boxWord, longType, particle, streetEnding, typeAfterNumber, typeBefore, typeBehind, typeBehindNumberLast, unitWord } from './street-words.ts';
import { wordAfter, wordBefore, type Word } from './words.ts';

export interface Street {
  readonly start: number;
  readonly end: number;
  /** The street's form alone proves it. */
  readonly certain: boolean;
}

/** The street, box or unit that the number belongs to, by its form; null when there is none. */
export function streetAt(text: string, piece: Piece, reach: number): Street | null {
  const before = wordBefore(text, piece.start);
  const last = before === null ? null : postBox(text, piece, before) ?? numberLast(text, piece, before, reach);
  const first = last ?? (text[piece.end] === ' ' ? numberFirst(text, piece) : null);
  return first ?? (before === null ? null : unitAlone(piece, before)) ?? (text[piece.end] === ' ' ? nameBetweenNumbers(text, piece) : null);
}

const mostWords = 5;

/** P.O. Box 104, Postfach 12 34; PSC 1437, Box 3833 and Unit 8505 Box 9220 of military post. */
function postBox(text: string, { end }: Piece, before: Word): Street | null {
  if (before.value === 'psc' || before.value === 'unit') {
    const box = /^,? Box \d{1,5}(?!\d)/.exec(text.slice(end, end + 14));
    return box === null ? null : { start: before.start, end: end + box[0].length, certain: true };
  }
  if (!is(before, boxWord)) return null;
  const office = /(?:p\.? ?o\.?|post office|post|caixa|skr\.) $/i.exec(text.slice(Math.max(0, before.start - 13), before.start));
  if (before.value === 'box' && office === null) return null;
  return { start: office === null ? before.start : before.start - office[0].length, end, certain: true };
}

/** Hauptstraße 5, Calle Mayor 12, ul. Miła 57, Dózsa György út 78; a number in front of it all belongs to it. */
function numberLast(text: string, { start, end }: Piece, before: Word, reach: number): Street | null {
  let from = start;
  let names = 0;
  for (let count = 0; count < mostWords; count++) {
    const word = count === 0 ? before : wordBefore(text, from);
    if (word === null || word.start < reach) return null;
    from = word.start;
    const ending = count === 0 && word.value.length > 5 ? streetEnding(word.value) : null;
    if (ending === 'sure' || (ending === 'likely' && word.isName)) return { start: leadingNumber(text, withNames(text, from, reach)), end, certain: ending === 'sure' };
    if (count === 0 && is(word, typeBehindNumberLast) && (wordBefore(text, from)?.isName ?? false)) return { start: leadingNumber(text, withNames(text, from, reach)), end, certain: true };
    if (count > 0 && is(word, typeBefore) && (names > 0 || word.isName) && isTypeWritten(text, word)) return { start: leadingNumber(text, from), end, certain: names > 0 };
    if (word.isName) names++;
    else if (!is(word, particle)) return null;
  }
  return null;
}

/** Short types are words of their own in other languages: they count with a full stop or a capital. */
const isTypeWritten = (text: string, word: Word): boolean => word.value.length > 2 || text[word.end - 1] === '.' || word.isName;

const is = ({ roles }: Word, bit: number): boolean => (roles & bit) !== 0;

/** Capitalised words before the street's last word: Sterre der Zeestraat, Iroon Polytechniou Avenue. */
function withNames(text: string, start: number, reach: number): number {
  let from = start;
  for (let count = 0; count < 3; count++) {
    const word = wordBefore(text, from);
    if (word === null || word.start < reach || text[word.end] === ',' || !(word.isName || is(word, particle)) || sentenceWords.has(word.value)) break;
    from = word.start;
  }
  return from;
}

const sentenceWords = new Set('the at in on to is from and address my our his her i we it meet please return live lives'.split(' '));

/** `92 ul. Lubartowska 42`: the number one blank before. */
function leadingNumber(text: string, start: number): number {
  if (text[start - 1] !== ' ' || !isDigitCode(text.charCodeAt(start - 2))) return start;
  const match = /(?<![\d.,:/$€£-])\d{1,5} $/.exec(text.slice(Math.max(0, start - 8), start));
  return match === null ? start : start - match[0].length;
}

/** 1600 Amphitheatre Parkway, 12 rue de Rivoli, 14 Rue Aghlab. */
function numberFirst(text: string, { start, end }: Piece): Street | null {
  let at = end;
  let names = 0;
  for (let count = 0; count < mostWords; count++) {
    const word = wordAfter(text, at);
    if (word === null) return null;
    at = word.end;
    if (count === 0 && is(word, typeAfterNumber) && word.value !== 'place') {
      const name = nameAfter(text, word.end);
      if (name > 0) return { start: leadingNumber(text, start), end: numberBehind(text, name), certain: true };
    }
    if (names > 0 && is(word, typeBehind) && word.isName) return { start: leadingNumber(text, start), end: numberBehind(text, trimStop(text, word.end)), certain: true };
    if (names > 0 && is(word, longType)) return { start: leadingNumber(text, start), end: numberBehind(text, word.end), certain: false };
    if (word.value.length > 6 && word.isName && streetEnding(word.value) !== null) return { start, end: numberBehind(text, trimStop(text, word.end)), certain: streetEnding(word.value) === 'sure' && isDigitCode(text.charCodeAt(word.end + 1)) };
    if (!word.isName && !is(word, particle) && names > 0) return null;
    if (text[word.end - 1] === '.' && word.value.length > 3) return null;
    names++;
  }
  return null;
}

/** End of one to four names and particles, the last of them a name; -1 when there is none. */
function nameAfter(text: string, position: number): number {
  let end = -1;
  let at = position;
  for (let count = 0; count < 4; count++) {
    const word = wordAfter(text, at);
    if (word === null || !(word.isName || is(word, particle)) || is(word, unitWord)) break;
    at = word.end;
    if (word.isName) end = trimStop(text, at);
    if (text[at] === ',' || text[at - 1] === '.') break;
  }
  return end;
}

/** A full stop ends the sentence, unless it ends an abbreviation of up to four letters in mid-line. */
const trimStop = (text: string, end: number): number => (text[end - 1] === '.' && (text[end] !== ' ' || !/[ .]\p{L}{1,4}\.$/u.test(text.slice(Math.max(0, end - 7), end))) ? end - 1 : end);

/** `Rua Augusta 1213`, `Koskikatu 25`: a number right behind the name. */
function numberBehind(text: string, end: number): number {
  if (text[end] !== ' ' && text[end] !== ',') return end;
  const match = /^,? \d{1,5}[A-Za-z]?(?![\d.,:/-]|[A-Za-z])/.exec(text.slice(end, end + 9));
  return match === null ? end : end + match[0].length;
}

/** Apt. 864, Suite 838, at the beginning of a line or behind a comma or another number: it needs more of an address round it. */
function unitAlone({ end }: Piece, before: Word): Street | null {
  if (!is(before, unitWord) || before.value.length < 3 || !before.isName) return null;
  return { start: before.start, end, certain: false };
}

/** `92 Eusebio Dávila 57`: a number, one to four names, a number. */
function nameBetweenNumbers(text: string, { start, end }: Piece): Street | null {
  const name = nameAfter(text, end);
  if (name < 0) return null;
  const last = numberBehind(text, name);
  return { start, end: last, certain: false };
}

import { isAlnumCode, isAsciiLetterCode, isDigitCode, signs } from '../characters.ts';
import { boxWord, longType, mayEndStreet, militaryWord, particle, sentenceWord, streetEnding, typeAfterNumber, typeBefore, typeBehind, typeBehindNumberLast, unitWord } from './street-words.ts';
import { lengthOf, valueOf, wordAfter, wordBefore, type Word } from './words.ts';

export interface Street {
  readonly start: number;
  readonly end: number;
  /** The street's form alone proves it. */
  readonly certain: boolean;
}

/** The street, box or unit that the number from `start` to `end` belongs to, by its form; null when there is none. */
export function streetAt(text: string, start: number, end: number, reach: number): Street | null {
  const before = wordBefore(text, start);
  const last = before === null ? null : postBox(text, end, before) ?? numberLast(text, start, end, before, reach);
  if (last !== null) return last;
  const after = wordAfter(text, end);
  const first = after === null ? null : numberFirst(text, start, after);
  return first ?? (before === null ? null : unitAlone(text, end, before)) ?? (after === null ? null : nameBetweenNumbers(text, start, after));
}

const mostWords = 5;

/** P.O. Box 104, Postfach 12 34; PSC 1437, Box 3833 and Unit 8505 Box 9220 of military post. */
function postBox(text: string, end: number, before: Word): Street | null {
  if ((before.roles & (boxWord | militaryWord)) === 0) return null;
  const value = valueOf(text, before);
  if (is(before, militaryWord)) {
    const box = /^,? Box \d{1,5}(?!\d)/.exec(text.slice(end, end + 14));
    return box === null ? null : { start: before.start, end: end + box[0].length, certain: true };
  }
  const office = /(?:p\.? ?o\.?|post office|post|caixa|skr\.) $/i.exec(text.slice(Math.max(0, before.start - 13), before.start));
  if (value === 'box' && office === null) return null;
  return { start: office === null ? before.start : before.start - office[0].length, end, certain: true };
}

/** Hauptstraße 5, Calle Mayor 12, ul. Miła 57, Dózsa György út 78; a number in front of it all belongs to it. */
function numberLast(text: string, start: number, end: number, before: Word, reach: number): Street | null {
  let from = start;
  let names = 0;
  for (let count = 0; count < mostWords; count++) {
    const word = count === 0 ? before : wordBefore(text, from);
    if (word === null || word.start < reach) return null;
    from = word.start;
    const ending = count === 0 ? endingOf(text, word, 6) : null;
    if (ending === 'sure' || (ending === 'likely' && word.isName)) return { start: leadingNumber(text, withNames(text, from, reach)), end, certain: ending === 'sure' };
    if (count === 0 && is(word, typeBehindNumberLast) && (wordBefore(text, from)?.isName ?? false)) return { start: leadingNumber(text, withNames(text, from, reach)), end, certain: true };
    if (count > 0 && is(word, typeBefore) && (names > 0 || word.isName) && isTypeWritten(text, word)) return { start: leadingNumber(text, from), end, certain: names > 0 };
    if (word.isName) names++;
    else if (!is(word, particle)) return null;
  }
  return null;
}

/** What kind of street's name the word ends as, if it has so many letters. */
const endingOf = (text: string, word: Word, fewestLetters: number): ReturnType<typeof streetEnding> =>
  lengthOf(text, word) >= fewestLetters && mayEndStreet(text.charCodeAt(word.start + lengthOf(text, word) - 1)) ? streetEnding(valueOf(text, word)) : null;

/** Short types are words of their own in other languages: they count with a full stop or a capital. */
const isTypeWritten = (text: string, word: Word): boolean => lengthOf(text, word) > 2 || text[word.end - 1] === '.' || word.isName;

const is = ({ roles }: Word, bit: number): boolean => (roles & bit) !== 0;

/** Capitalised words before the street's last word: Sterre der Zeestraat, Iroon Polytechniou Avenue. */
function withNames(text: string, start: number, reach: number): number {
  let from = start;
  for (let count = 0; count < 3; count++) {
    const word = wordBefore(text, from);
    if (word === null || word.start < reach || text[word.end] === ',' || !(word.isName || is(word, particle)) || is(word, sentenceWord)) break;
    from = word.start;
  }
  return from;
}

/** `92 ul. Lubartowska 42`: the number one blank before. */
function leadingNumber(text: string, start: number): number {
  if (text[start - 1] !== ' ' || !isDigitCode(text.charCodeAt(start - 2))) return start;
  const match = /(?<![\d.,:/$€£-])\d{1,5} $/.exec(text.slice(Math.max(0, start - 8), start));
  return match === null ? start : start - match[0].length;
}

/** 1600 Amphitheatre Parkway, 12 rue de Rivoli, 14 Rue Aghlab. */
function numberFirst(text: string, start: number, after: Word): Street | null {
  const street = (end: number, certain: boolean): Street => ({ start: leadingNumber(text, start), end: numberBehind(text, end), certain });
  let word: Word | null = after;
  for (let names = 0; names < mostWords && word !== null; names++) {
    if (names === 0 && is(word, typeAfterNumber) && valueOf(text, word) !== 'place') {
      const name = nameAfter(text, wordAfter(text, word.end));
      if (name > 0) return street(name, true);
    }
    if (names > 0 && is(word, typeBehind) && word.isName) return street(trimStop(text, word.end), true);
    if (names > 0 && is(word, longType)) return street(word.end, false);
    const ending = word.isName ? endingOf(text, word, 7) : null;
    if (ending !== null) return { start, end: numberBehind(text, trimStop(text, word.end)), certain: ending === 'sure' && isDigitCode(text.charCodeAt(word.end + 1)) };
    if (!word.isName && !is(word, particle) && names > 0) return null;
    if (text[word.end - 1] === '.' && lengthOf(text, word) > 3) return null;
    word = wordAfter(text, word.end);
  }
  return null;
}

/** End of one to four names and particles from `first` on, the last of them a name; -1 when there is none. */
function nameAfter(text: string, first: Word | null): number {
  let end = -1;
  let word = first;
  for (let count = 0; count < 4; count++) {
    if (word === null || !(word.isName || is(word, particle)) || is(word, unitWord)) break;
    if (word.isName) end = trimStop(text, word.end);
    if (text[word.end] === ',' || text[word.end - 1] === '.') break;
    word = wordAfter(text, word.end);
  }
  return end;
}

/** A full stop ends the sentence, unless it ends an abbreviation of up to four letters in mid-line. */
const trimStop = (text: string, end: number): number => (text[end - 1] === '.' && (text[end] !== ' ' || !/[ .]\p{L}{1,4}\.$/u.test(text.slice(Math.max(0, end - 7), end))) ? end - 1 : end);

/** `Rua Augusta 1213`, `Koskikatu 25B`: a number of up to five digits right behind the name. */
function numberBehind(text: string, end: number): number {
  let at = text.charCodeAt(end) === comma ? end + 1 : end;
  if (text.charCodeAt(at++) !== blank) return end;
  const first = at;
  while (isDigitCode(text.charCodeAt(at))) at++;
  if (at === first || at - first > 5) return end;
  if (isAsciiLetterCode(text.charCodeAt(at))) at++;
  return isAlnumCode(text.charCodeAt(at)) || goesOn(text.charCodeAt(at)) ? end : at;
}

const [blank, comma] = [32, 44];
const goesOn = signs('.,:/-');

/** Apt. 864, Suite 838, at the beginning of a line or behind a comma or another number: it needs more of an address round it. */
function unitAlone(text: string, end: number, before: Word): Street | null {
  if (!is(before, unitWord) || lengthOf(text, before) < 3 || !before.isName) return null;
  return { start: before.start, end, certain: false };
}

/** `92 Eusebio Dávila 57`: a number, one to four names, a number. */
function nameBetweenNumbers(text: string, start: number, after: Word): Street | null {
  const name = nameAfter(text, after);
  return name < 0 ? null : { start, end: numberBehind(text, name), certain: false };
}

import { tellingWords } from '../labels/telling-words.ts';
import { askOfWords, interest, isPlain } from '../word-interests.ts';
import { streetAt } from './address/street.ts';
import { longestParticle, mayBeOfStreet } from './address/street-words.ts';
import { classOf, isAlnumCode, isAsciiLetterCode, isDigitCode, isLowerCode, isUpperCode, signs } from './characters.ts';
import { mayBeginIban } from './iban.kind.ts';
import { mayBeHouse } from './postal-address.kind.ts';

/** Labels of data that is told in few digits. */
const labels = ['card-security-code', 'card-expiry', 'us-ssn', 'last-four', 'date-of-birth', 'postal-address'];
let labelWords: ReadonlySet<string> | undefined;

askOfWords(word => {
  const ofLabels = (labelWords ??= tellingWords(labels));
  if (isPlain(word)) return ofSmall(ofLabels.has(word), mayBeOfStreet(word, false));
  const lower = word.toLowerCase();
  let bits = 0;
  // Streets are written with an apostrophe, labels before one.
  for (const part of lower.split(/[^a-z']+/)) bits |= ofSmall(part.split("'").some(letters => ofLabels.has(letters)), mayBeOfStreet(part, lower !== word));
  return bits;
});

const ofSmall = (isLabel: boolean, isStreet: boolean): number => (isLabel ? interest.labelOfSmall : 0) | (isStreet ? interest.street : 0);

/**
 * True where no kind of data could be made of the numbers of a text, which is printable ASCII: "2 rooms", "at 10 pm", "$45.50". So are nearly all
 * numbers of chats, and one look at each spares all the kinds theirs. `interests` are those of its words; `isAnswer`: the message before may label it.
 */
export function hasOnlySmallNumbers(text: string, interests: number, isAnswer: boolean): boolean {
  let isLong = false;
  let isStreet = false;
  let row = 0;
  let dots = 0;
  for (rewind(); readNumber(text); ) {
    // A postcode would tell that it is an address; four numbers with dots are one of the net.
    if (isStreet || (dots = sign === fullStop ? dots + 1 : 0) > 2 || isOfMac(text)) return false;
    row = digits + (sign !== colon && areJoined(text) ? row : 0);
    isLong ||= digits > 2 || row > 3;
    if (!mayBeHouse(text, start, end) || sign === colon || sign === fullStop || sign === hyphen || end - start > digits + 1 || ((interests & interest.street) === 0 && !namesFollow(text, end))) continue;
    const street = streetAt(text, start, end, 0);
    if (street?.certain === true) return false;
    isStreet = street !== null;
  }
  if (!isLong && !isStreet) return true;
  return !isAnswer && (interests & interest.labelOfSmall) === 0 && (!isLong || areAllShort(text));
}

/** The number last read, with letters that touch it; what one character stands between it and the one before, or 0; and where that one ends. */
let start = 0;
let end = 0;
let digits = 0;
let sign = 0;
let last = 0;

const digit = /[0-9]/g;

function rewind(): void {
  end = -mostBetween - 1;
}

function readNumber(text: string): boolean {
  digit.lastIndex = Math.max(0, end);
  if (!digit.test(text)) return false;
  last = end;
  digits = 0;
  for (start = end = digit.lastIndex - 1; ; end++) {
    const kind = classOf(text.charCodeAt(end));
    if (kind === 0) break;
    digits += kind & 1;
  }
  while (start > last && isAlnumCode(text.charCodeAt(start - 1))) start--;
  sign = start - last === 1 ? text.charCodeAt(last) : 0;
  return true;
}

/** Every id and number of ours has more letters and digits, or is a date, a part of a card's details or of an address. */
const mostCharacters = 5;

/** Whether no number, with what may belong to it before and behind, is as long as data that has no label. */
function areAllShort(text: string): boolean {
  let characters = 0;
  for (rewind(); readNumber(text); ) {
    characters = end - start + lettersBeside(text, start - 1, -1) + (areJoined(text) ? characters : 0);
    if (characters > mostCharacters || (sign === fullStop && digits > 3) || mayGoOn(text, characters)) return false;
  }
  return true;
}

/** More than so many characters between two numbers part them: `** **`. */
const mostBetween = 5;
/** What joins two groups of any number. */
const joins = signs(' -./:\n\r\t()+_*~');
const [blank, openBracket, comma, hyphen, fullStop, colon] = [32, 40, 44, 45, 46, 58];

function areJoined(text: string): boolean {
  if (start - last > mostBetween) return false;
  // As in a card; in a sum three digits follow.
  if (sign === comma) return digits === 4;
  for (let index = last; index < start; index++) if (!joins(text.charCodeAt(index))) return false;
  return true;
}

/** Whether it may be a group of a MAC address: the groups on both sides are separated in the same way. */
function isOfMac(text: string): boolean {
  const sign = text.charCodeAt(end);
  if (end - start === 4) return sign === fullStop && text.charCodeAt(end + 5) === fullStop;
  return end - start === 2 && (sign === colon || sign === hyphen) && (text.charCodeAt(end + 3) === sign || text.charCodeAt(start - 1) === sign);
}

/** Whether it may be the beginning of something longer, of which so many characters are read. */
function mayGoOn(text: string, characters: number): boolean {
  if (!isDigitCode(text.charCodeAt(start)) || text.charCodeAt(end) === openBracket) return true;
  if (isAsciiLetterCode(text.charCodeAt(start - 2)) && isAsciiLetterCode(text.charCodeAt(start - 3)) && !isAlnumCode(text.charCodeAt(start - 4)) && mayBeginIban(text, start - 3, end)) return true;
  const behind = lettersBeside(text, end, 1);
  return behind > 0 && (characters + behind > mostCharacters || isDigitCode(text.charCodeAt(end + behind + 2)) || lettersBeside(text, end + 1 + behind, 1) > 0);
}

/** One to three letters that are no word (as ids are read, `ids/windows.ts`) may be part of an id: how many stand beside the separator at `at`, on the side that `step` shows to. */
function lettersBeside(text: string, at: number, step: number): number {
  if (!joins(text.charCodeAt(at))) return 0;
  let count = 0;
  while (count <= mostLetters && isAsciiLetterCode(text.charCodeAt(at + step * (count + 1)))) count++;
  const second = step > 0 ? at + 2 : at - count + 1;
  return count > mostLetters || (count > 1 && isLowerCode(text.charCodeAt(second))) ? 0 : count;
}

const mostLetters = 3;

/** Whether a name may stand one blank behind the number, with no more than words like "of the" between. */
function namesFollow(text: string, end: number): boolean {
  for (let at = end, count = 0; count < mostNames && text.charCodeAt(at) === blank; count++) {
    const from = at + 1;
    if (isUpperCode(text.charCodeAt(from))) return true;
    at = from;
    while (at - from <= longestParticle && isLowerCode(text.charCodeAt(at))) at++;
    if (at === from || at - from > longestParticle) return false;
  }
  return false;
}

/** So many words are read for names (`address/street.ts`). */
const mostNames = 4;

import { isDigitCode, signs } from './characters.ts';
import { dateAt } from './dates.ts';
import { noHits, proof, type Hit, type NumberKind } from './kind.ts';
import { internationalValidity, mayHaveTrunk, nationalValidity } from './numbering-plans.ts';
import { gaps, type Pieces } from './pieces.ts';
import { contextOf, type Reading } from './reading.ts';
import { isGlued } from './surroundings.ts';

const mostDigits = 15;
const fewestDigits = 6;
/** Neither behind a label nor with a calling code. */
const fewestGrouped = 8;

/**
 * Phone numbers: a `+` and a calling code in use; or valid in the plan of one of the organisation's countries and grouped as
 * people group them; or behind a phone label. Bare digits without a label never are, nor dates, prices and parts of codes.
 */
export const phone: NumberKind = {
  id: 'phone',
  fewestDigits,
  mayBeginWith: ({ digits, isMasked, gap, isInside, isInsideEven }) => !isMasked && digits <= mostDigits && !(isInside && (gap === gaps.dash || gap === gaps.dot || gap === gaps.slash || (gap === gaps.space && isInsideEven))),
  find(reading, candidates) {
    const { codes, pieces } = reading;
    let hits: Hit[] | undefined;
    let next = 0;
    let rowEnd = -1;
    for (let index = candidates.from(0); index >= 0; index = candidates.from(index + 1)) {
      if (index < next) continue;
      if (index > rowEnd) rowEnd = endOfRow(pieces, index);
      if (dateAt(codes, pieces, index) > 0) continue;
      const found = phoneAt(reading, index, rowEnd);
      if (found === null) continue;
      (hits ??= []).push(found.hit);
      next = found.last + 1;
    }
    return hits ?? noHits;
  },
};

interface Candidate {
  /** Its pieces, the last one included. */
  readonly first: number;
  readonly last: number;
  readonly start: number;
  readonly end: number;
  /** Without those of an extension. */
  readonly digits: number;
  readonly international: boolean;
}

/** The last of the pieces joined to one another behind the one at `first`. */
function endOfRow(pieces: Pieces, first: number): number {
  let last = first;
  while (goesOn(pieces, last)) last++;
  return last;
}

/** More pieces than these are no phone number. */
const mostPieces = 10;

function phoneAt(reading: Reading, first: number, rowEnd: number): { readonly hit: Hit; readonly last: number } | null {
  const { codes, pieces } = reading;
  if (!isNumberPart(codes, pieces, first)) return null;
  const start = startOf(codes, pieces.startOf(first));
  const international = codes[start] === plus || (codes[start] === openBracket && codes[start + 1] === plus);
  const gap = pieces.gapAt(first);
  const inside = first > 0 && gap !== gaps.none && gap !== gaps.line && pieces.isPlain(first - 1);
  // In the middle of a row of numbers too long for a phone.
  if (inside && !international && rowEnd - first >= mostPieces) return null;
  const last = lastPiece(codes, pieces, first);
  if (inside && !international && goesOn(pieces, last)) return null;
  if (reading.settings.ownPhones.length > 0 && isOwn(reading, textOf(reading, first, last))) return null;
  const least = international || reading.hasLabel('phone') ? fewestDigits : fewestGrouped;
  let digits = 0;
  for (let index = first; index <= last; index++) digits += digitsIn(codes, pieces, index);
  for (let end = last; digits >= least; digits -= digitsIn(codes, pieces, end--)) {
    if (digits > mostDigits) continue;
    const hit = judge(reading, { first, last: end, start, end: pieces.endOf(end), digits, international });
    if (hit !== null) return { hit, last: end };
    if (!international && last - end > 2) break;
  }
  return null;
}

const [plus, blank, openBracket, fullStop, slash] = [43, 32, 40, 46, 47];

/** Digits, or digits and an extension (`3621x0135`). */
function isNumberPart(codes: Uint16Array, pieces: Pieces, index: number): boolean {
  if (pieces.isPlain(index)) return true;
  const length = pieces.endOf(index) - pieces.startOf(index);
  const x = digitsBeforeX(codes, pieces, index);
  return x >= 3 && length - x <= 7 && pieces.digitsOf(index) === length - 1;
}

function digitsBeforeX(codes: Uint16Array, pieces: Pieces, index: number): number {
  const start = pieces.startOf(index);
  for (let place = start; place < pieces.endOf(index); place++) if ((codes[place]! | 32) === smallX) return place - start;
  return -1;
}

const smallX = 120;

/** Includes the `+` or the bracket before the first digits. */
function startOf(codes: Uint16Array, start: number): number {
  let from = start;
  if (codes[from - 1] === blank && codes[from - 2] === plus) return from - 2;
  if (codes[from - 1] === openBracket) from--;
  if (codes[from - 1] === plus) from--;
  if (codes[from - 1] === openBracket) from--;
  return from;
}

function lastPiece(codes: Uint16Array, pieces: Pieces, first: number): number {
  let digits = pieces.digitsOf(first);
  let last = first;
  while (last + 1 < pieces.length && last - first < mostPieces - 1) {
    const next = last + 1;
    const gap = pieces.gapAt(next);
    if (gap === gaps.none || gap === gaps.line || gap === gaps.colon || pieces.isMasked(next)) break;
    if (!pieces.isPlain(last) || !isNumberPart(codes, pieces, next) || codes[pieces.startOf(next) - 1] === plus) break;
    if (dateAt(codes, pieces, next) > 0) break;
    digits += digitsIn(codes, pieces, next);
    if (digits > mostDigits) break;
    last++;
  }
  return last;
}

function goesOn(pieces: Pieces, last: number): boolean {
  const gap = pieces.gapAt(last + 1);
  return gap !== gaps.none && gap !== gaps.line && gap !== gaps.colon && pieces.isPlain(last + 1);
}

/** Without those of an extension. */
const digitsIn = (codes: Uint16Array, pieces: Pieces, index: number): number => (pieces.isPlain(index) ? pieces.digitsOf(index) : digitsBeforeX(codes, pieces, index));

function textOf({ text, codes, pieces }: Reading, first: number, last: number): string {
  let digits = '';
  for (let index = first; index <= last; index++) {
    const start = pieces.startOf(index);
    digits += text.slice(start, start + digitsIn(codes, pieces, index));
  }
  return digits;
}

function judge(reading: Reading, candidate: Candidate): Hit | null {
  const { text, codes } = reading;
  const { first, last, start, end, international } = candidate;
  const brackets = hasBetween(codes, start, end, openBracket);
  const form = international ? null : customaryForm(reading, candidate, brackets);
  const isPhoneNamed = reading.hasLabel('phone');
  // Neither said nor written like one: most numbers of a message, so nothing round them is looked at.
  if (!international && form === null && !isPhoneNamed) return null;
  const digits = textOf(reading, first, last);
  if (!international && form !== 'full' && !isPhoneNamed && !mayHaveTrunk(digits, reading.settings.countries)) return null;
  if (isOwn(reading, digits) || isOneDigit(digits) || (last - first === 3 && isDottedQuad(text.slice(start, end).replace('(', '')))) return null;
  if (international) {
    const validity = internationalValidity(digits);
    if (validity === null || (validity === 'possible' && digits.length < 8)) return null;
    return hitOf(start, end, validity === 'valid' ? proof.check : proof.label);
  }
  const grouped = last > first || brackets;
  const { ids, otherwise, isRightBefore } = contextOf(reading, start, end);
  const labelled = nearestIsPhone(ids);
  if (otherwise || (!labelled && (!grouped || (isRightBefore && isNumbered(ids)))) || digits.length < (grouped ? 6 : 7) || reading.isInWebAddress(start)) return null;
  const valid = nationalValidity(digits, reading.settings.countries);
  if (valid !== null && form !== null && (form === 'full' || valid.trunk) && !isGlued(codes, start, end)) return hitOf(start, end, proof.check);
  if (!labelled || isAmount(codes, start, end)) return null;
  return hitOf(start, end, valid !== null || isDialledAbroad(digits) ? proof.checkAndLabel : proof.label);
}

function hasBetween(codes: Uint16Array, from: number, to: number, code: number): boolean {
  for (let index = from; index < to; index++) if (codes[index] === code) return true;
  return false;
}

/** `00` and `011` before the calling code, as dialled from Europe and North America. */
function isDialledAbroad(digits: string): boolean {
  const prefix = digits.startsWith('011') ? 3 : digits.startsWith('00') ? 2 : 0;
  return prefix > 0 && internationalValidity(digits.slice(prefix)) === 'valid';
}

function isOneDigit(digits: string): boolean {
  for (let index = 1; index < digits.length; index++) if (digits.charCodeAt(index) !== digits.charCodeAt(0)) return false;
  return true;
}

const dottedQuad = /^\d{1,3}\.\d{1,3}\.\d{1,3}\.\d{1,3}$/;
const isDottedQuad = (value: string): boolean => dottedQuad.test(value) && value.split('.').every(part => Number(part) < 256);

const hitOf = (start: number, end: number, strength: number): Hit => ({ type: 'phone', tier: 'note', start, end, reason: 'phone', proof: strength });

/** An e-mail label between the phone label and the number says nothing about the number: people list both. */
/** Labels whose value is no long row of digits: a phone may follow them. */
const others = new Set(['email', 'postal-address', 'date-of-birth', 'geo-coordinates', 'ip-address', 'mac-address', 'last-four', 'card-expiry', 'card-security-code', 'vehicle-plate', 'vin']);
const isNumbered = (ids: readonly string[]): boolean => ids.some(id => !others.has(id));
const nearestIsPhone = (ids: readonly string[]): boolean => ids.find(id => id !== 'email' && id !== 'postal-address') === 'phone';

/** Grouped as countries write it: 3-3-4 in North America, brackets round an area code, or two groups at least, which then need a trunk zero; null for anything else. */
function customaryForm({ codes, pieces }: Reading, { first, last, start, end, digits }: Candidate, brackets: boolean): 'full' | 'needs-trunk' | null {
  const groups = last - first + 1;
  if (groups < 2 || digits < fewestGrouped || beginsWithZeros(codes, pieces, first)) return null;
  if (groups > 2 && hasBetween(codes, start, end, slash)) return null;
  const sizeOf = (index: number): number => digitsIn(codes, pieces, index);
  const isAmerican = (groups === 3 || (groups === 4 && sizeOf(first) === 1)) && sizeOf(last - 2) === 3 && sizeOf(last - 1) === 3 && sizeOf(last) === 4;
  if (isAmerican) return brackets || isEven(pieces, first, last) ? 'full' : null;
  const [least, most] = brackets ? [0, 10] : [2, 9];
  for (let index = first; index <= last; index++) if (sizeOf(index) < least || sizeOf(index) >= most) return null;
  if (brackets) return groups <= 4 ? 'full' : null;
  return 'needs-trunk';
}

/** `00`, which is dialled before a calling code. */
function beginsWithZeros(codes: Uint16Array, pieces: Pieces, first: number): boolean {
  const second = pieces.digitsOf(first) > 1 ? pieces.startOf(first) + 1 : pieces.startOf(first + 1);
  return codes[pieces.startOf(first)] === zero && codes[second] === zero;
}

const zero = 48;

/** All groups are joined in one way. */
function isEven(pieces: Pieces, first: number, last: number): boolean {
  for (let index = first + 2; index <= last; index++) if (pieces.gapAt(index) !== pieces.gapAt(index - 1)) return false;
  return true;
}

const isBeforeAmount = signs('$€£¥₹#_');
const isBehindAmount = signs('%€_@');
const isAmount = (codes: Uint16Array, start: number, end: number): boolean => isBeforeAmount(codes[start - 1]) || isBehindAmount(codes[end]) || (codes[end] === fullStop && isDigitCode(codes[end + 1]!));

function isOwn({ settings }: Reading, digits: string): boolean {
  return settings.ownPhones.some(own => {
    const bare = own.replace(/\D/g, '').replace(/^0+/, '');
    const number = digits.replace(/^0+/, '');
    const [short, long] = bare.length < number.length ? [bare, number] : [number, bare];
    return short.length >= 6 && long.endsWith(short);
  });
}

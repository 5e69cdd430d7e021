import { isDigitCode } from './characters.ts';
import { dateAt } from './dates.ts';
import { noHits, proof, type Hit, type NumberKind } from './kind.ts';
import { internationalValidity, mayHaveTrunk, nationalValidity } from './numbering-plans.ts';
import { gaps, isAllDigits, type Piece, type Pieces } from './pieces.ts';
import { contextOf, type Reading } from './reading.ts';
import { isGlued, isInUrl } from './surroundings.ts';

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
    const pieces = reading.pieces;
    let hits: Hit[] | undefined;
    let next = 0;
    for (let index = candidates.from(0); index >= 0; index = candidates.from(index + 1)) {
      if (index < next || dateAt(reading.text, pieces, index) > 0) continue;
      const found = phoneAt(reading, pieces, index);
      if (found === null) continue;
      (hits ??= []).push(found.hit);
      next = found.last + 1;
    }
    return hits ?? noHits;
  },
};

interface Candidate {
  readonly digits: string;
  readonly start: number;
  readonly end: number;
  readonly groups: readonly number[];
  readonly international: boolean;
  readonly brackets: boolean;
  /** All groups are joined in one way. */
  readonly even: boolean;
  /** Joined by slashes: with three groups rather the number of a document. */
  readonly slashes: boolean;
}

function phoneAt(reading: Reading, pieces: Pieces, first: number): { readonly hit: Hit; readonly last: number } | null {
  const { text } = reading;
  const piece = pieces.get(first);
  if (!isNumberPart(text, piece)) return null;
  const start = startOf(text, piece);
  const international = text[start] === '+' || text.startsWith('(+', start);
  const inside = first > 0 && piece.gap !== gaps.none && piece.gap !== gaps.line && isAllDigits(pieces.get(first - 1));
  const last = lastPiece(text, pieces, first);
  // In the middle of a row of numbers too long for a phone.
  if (inside && !international && goesOn(pieces, last)) return null;
  if (reading.settings.ownPhones.length > 0 && isOwn(reading, candidateOf(text, pieces, first, last, start, international).digits)) return null;
  const least = international || reading.hasLabel('phone') ? fewestDigits : fewestGrouped;
  let digits = 0;
  for (let index = first; index <= last; index++) digits += digitsIn(text, pieces.get(index));
  for (let end = last; digits >= least; digits -= digitsIn(text, pieces.get(end--))) {
    if (digits > mostDigits) continue;
    const candidate = candidateOf(text, pieces, first, end, start, international);
    const hit = judge(reading, candidate);
    if (hit !== null) return { hit, last: end };
    if (!international && last - end > 2) break;
  }
  return null;
}

/** Digits, or digits and an extension (`3621x0135`). */
function isNumberPart(text: string, piece: Piece): boolean {
  if (isAllDigits(piece)) return true;
  const x = text.slice(piece.start, piece.end).toLowerCase().indexOf('x');
  return x >= 3 && piece.end - piece.start - x <= 7 && piece.digits === piece.end - piece.start - 1;
}

/** Includes the `+` or the bracket before the first digits. */
function startOf(text: string, { start }: Piece): number {
  let from = start;
  if (text[from - 1] === ' ' && text[from - 2] === '+') return from - 2;
  if (text[from - 1] === '(') from--;
  if (text[from - 1] === '+') from--;
  if (text[from - 1] === '(') from--;
  return from;
}

function lastPiece(text: string, pieces: Pieces, first: number): number {
  let digits = pieces.get(first).digits;
  let last = first;
  while (last + 1 < pieces.length && last - first < 9) {
    const next = pieces.get(last + 1);
    if (next.gap === gaps.none || next.gap === gaps.line || next.gap === gaps.colon || next.masked) break;
    if (!isNumberPart(text, next) || !isAllDigits(pieces.get(last)) || text[next.start - 1] === '+') break;
    if (dateAt(text, pieces, last + 1) > 0) break;
    digits += digitsIn(text, next);
    if (digits > mostDigits) break;
    last++;
  }
  return last;
}

function goesOn(pieces: Pieces, last: number): boolean {
  const next = pieces.at(last + 1);
  return next !== undefined && next.gap !== gaps.none && next.gap !== gaps.line && next.gap !== gaps.colon && isAllDigits(next);
}

/** Without those of an extension. */
const digitsIn = (text: string, piece: Piece): number => (isAllDigits(piece) ? piece.digits : digitsOf(text, piece).length);

function digitsOf(text: string, piece: Piece): string {
  const value = text.slice(piece.start, piece.end);
  return isAllDigits(piece) ? value : value.slice(0, value.toLowerCase().indexOf('x'));
}

function candidateOf(text: string, pieces: Pieces, first: number, last: number, start: number, international: boolean): Candidate {
  let digits = '';
  const groups: number[] = [];
  let even = true;
  for (let index = first; index <= last; index++) {
    const group = digitsOf(text, pieces.get(index));
    digits += group;
    groups.push(group.length);
    if (index > first + 1 && pieces.gapAt(index) !== pieces.gapAt(index - 1)) even = false;
  }
  const end = pieces.get(last).end;
  return { digits, start, end, groups, international, brackets: text.slice(start, end).includes('('), even, slashes: text.slice(start, end).includes('/') };
}

function judge(reading: Reading, candidate: Candidate): Hit | null {
  const { text } = reading;
  const { start, end, digits, groups } = candidate;
  const form = candidate.international ? null : customaryForm(candidate);
  // Neither said nor written like one: most numbers of a message, so nothing round them is looked at.
  if (!candidate.international && form !== 'full' && !reading.hasLabel('phone') && (form === null || !mayHaveTrunk(digits, reading.settings.countries))) return null;
  if (isOwn(reading, digits) || isOneDigit(digits) || (groups.length === 4 && isDottedQuad(text.slice(start, end).replace('(', '')))) return null;
  if (candidate.international) {
    const validity = internationalValidity(digits);
    if (validity === null || (validity === 'possible' && digits.length < 8)) return null;
    return hitOf(start, end, validity === 'valid' ? proof.check : proof.label);
  }
  const grouped = groups.length > 1 || candidate.brackets;
  const { ids, otherwise, isRightBefore } = contextOf(reading, start, end);
  const labelled = nearestIsPhone(ids);
  if (otherwise || (!labelled && (!grouped || (isRightBefore && isNumbered(ids)))) || digits.length < (grouped ? 6 : 7) || isInUrl(text, start)) return null;
  const valid = nationalValidity(digits, reading.settings.countries);
  if (valid !== null && form !== null && (form === 'full' || valid.trunk) && !isGlued(text, start, end)) return hitOf(start, end, proof.check);
  if (!labelled || isAmount(text, start, end)) return null;
  return hitOf(start, end, valid !== null || isDialledAbroad(digits) ? proof.checkAndLabel : proof.label);
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
function customaryForm({ digits, groups, brackets, even, slashes }: Candidate): 'full' | 'needs-trunk' | null {
  if (groups.length < 2 || digits.length < fewestGrouped || digits.startsWith('00') || (slashes && groups.length > 2)) return null;
  const american = groups.length === 3 ? groups[0] === 3 && groups[1] === 3 && groups[2] === 4 : groups.length === 4 && groups[0] === 1 && groups[1] === 3 && groups[2] === 3 && groups[3] === 4;
  if (american) return even || brackets ? 'full' : null;
  if (brackets) return groups.length <= 4 && groups.every(length => length < 10) ? 'full' : null;
  return groups.every(length => length > 1 && length < 9) ? 'needs-trunk' : null;
}

const isAmount = (text: string, start: number, end: number): boolean => '$€£¥₹#_'.includes(text[start - 1] ?? ' ') || '%€_@'.includes(text[end] ?? ' ') || (text[end] === '.' && isDigitCode(text.charCodeAt(end + 1)));

function isOwn({ settings }: Reading, digits: string): boolean {
  return settings.ownPhones.some(own => {
    const bare = own.replace(/\D/g, '').replace(/^0+/, '');
    const number = digits.replace(/^0+/, '');
    const [short, long] = bare.length < number.length ? [bare, number] : [number, bare];
    return short.length >= 6 && long.endsWith(short);
  });
}

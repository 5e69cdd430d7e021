import { isAsciiLetterCode, isDigitCode, isUpperCode } from './characters.ts';
import { isRowOfDigits } from './checksums.ts';
import { noHits, proof, type Hit, type NumberKind } from './kind.ts';
import { gaps, type Pieces } from './pieces.ts';
import { contextOf, type Reading } from './reading.ts';

/**
 * Payment card numbers (ISO/IEC 7812): length and issuer range of a known scheme and the Luhn check. Behind a card label any
 * 13 to 19 digits count, as most card numbers people type into a chat are mistyped or invented.
 */
export const paymentCard: NumberKind = {
  id: 'payment-card',
  fewestDigits: 12,
  // In a number written digit by digit, or in groups with dashes, only its first group begins it.
  mayBeginWith: ({ digits, isAllDigits: plain, isMasked, gap, isInside, isInsideEven }) =>
    !isMasked && (plain || digits > 3) && digits <= longest && !(isInside && gap === gaps.dash) && !(isInsideEven && digits === 1),
  find(reading, candidates) {
    const { pieces } = reading;
    const unlabelled = reading.isUnlabelled();
    let hits: Hit[] | undefined;
    let behindCard = 0;
    for (let index = candidates.from(0); index >= 0; index = candidates.from(Math.max(index + 1, behindCard))) {
      if (unlabelled && index > behindCard && isInsideLongNumber(pieces, index)) continue;
      const found = cardAt(reading, index, unlabelled);
      if (found === null) continue;
      behindCard = found.last + 1;
      (hits ??= []).push(found.hit);
    }
    return hits ?? noHits;
  },
};

/** Another group of four stands before: a parcel number or the like of more than sixteen digits. */
function isInsideLongNumber(pieces: Pieces, index: number): boolean {
  const gap = pieces.gapAt(index);
  return index > 0 && pieces.digitsOf(index) === 4 && pieces.digitsOf(index - 1) === 4 && pieces.isPlain(index - 1) && (gap === gaps.space || gap === gaps.dash);
}

const longest = 19;
const shortest = 12;

/** The digits of the number that is looked at, one in each place. */
const read = new Uint8Array(longest);

function cardAt(reading: Reading, first: number, unlabelled: boolean): { readonly hit: Hit; readonly last: number } | null {
  const { pieces, codes } = reading;
  const start = digitsFrom(codes, pieces, first);
  if (start < 0) return null;
  let length = 0;
  let best: { hit: Hit; last: number } | null = null;
  for (let last = first; last < pieces.length; last++) {
    if (last > first && !joins(pieces.gapAt(last)) && !isOfFours(pieces, last)) break;
    const size = pieces.digitsOf(last);
    const from = last === first ? start : pieces.startOf(last);
    const end = digitsTo(codes, pieces, last, from);
    if (end < 0 || length + size > longest) break;
    // Without a label a card is written in five groups at most, or digit by digit.
    if (last - first > 4 && size > 1 && unlabelled) break;
    for (let index = from; index < end; index++) read[length++] = codes[index]! - 48;
    if (length >= shortest && !continues(pieces, last)) {
      const isGlued = start > pieces.startOf(first) || end < pieces.endOf(last);
      const hit = isGlued ? glued(reading, length, start, end, last - first + 1) : judge(reading, length, start, end, last - first + 1);
      if (hit !== null && (best === null || hit.proof >= best.hit.proof)) best = { hit, last };
    }
    if (end < pieces.endOf(last)) break;
  }
  return best;
}

/** Letters that touch a number, as a space is lost quickly while typing: `card4111...`, `...1111and`. */
const mostLetters = 12;

/** Where the digits of a piece begin, its first letters passed; -1 when letters stand among them. */
function digitsFrom(codes: Uint16Array, pieces: Pieces, index: number): number {
  const begin = pieces.startOf(index);
  if (pieces.isPlain(index)) return begin;
  if (pieces.digitsOf(index) < 4) return -1;
  let from = begin;
  while (from - begin <= mostLetters && !isDigitCode(codes[from]!)) from++;
  return digitsTo(codes, pieces, index, from) < 0 ? -1 : from;
}

/** Where the digits that begin at `from` end; -1 when the piece has others, or more letters behind them than a word has. */
function digitsTo(codes: Uint16Array, pieces: Pieces, index: number, from: number): number {
  const end = from + pieces.digitsOf(index);
  const stop = pieces.endOf(index);
  if (end === stop) return end;
  if (end > stop || stop - end > mostLetters) return -1;
  for (let place = from; place < end; place++) if (!isDigitCode(codes[place]!)) return -1;
  return end;
}

/** Glued to letters only what needs no label counts, written as on a card or in one: codes of letters and digits are many. */
function glued(reading: Reading, length: number, start: number, end: number, groups: number): Hit | null {
  if (length < 15 || (groups > 1 && groups < 3) || isBehindCountry(reading.codes, start) || reading.isInWebAddress(start)) return null;
  const hit = judge(reading, length, start, end, groups);
  return hit?.proof === proof.check || hit?.proof === proof.checkAndLabel ? hit : null;
}

/** Two capitals right before are a country: the number is an account's. */
const isBehindCountry = (codes: Uint16Array, start: number): boolean => start > 1 && isUpperCode(codes[start - 1]!) && isUpperCode(codes[start - 2]!) && (start === 2 || !isAsciiLetterCode(codes[start - 3]!));

const joins = (gap: number): boolean => gap === gaps.space || gap === gaps.dash || gap === gaps.dot || gap === gaps.line || gap === gaps.slash;

/** Four digits and four more, as on a card: ` - ` or several blanks between them are how a form or a document prints it. */
const isOfFours = (pieces: Pieces, index: number): boolean => pieces.gapAt(index) === gaps.loose && isFour(pieces, index) && isFour(pieces, index - 1);

const isFour = (pieces: Pieces, index: number): boolean => pieces.digitsOf(index) === 4 && pieces.isPlain(index);

/** Behind a dash or dot more of the same number follows: the piece is not its end. */
function continues(pieces: Pieces, last: number): boolean {
  const gap = pieces.gapAt(last + 1);
  if (gap === gaps.dash) return true;
  return joins(gap) && pieces.digitsOf(last) === 1 && pieces.digitsOf(last + 1) === 1 && pieces.isPlain(last + 1);
}

function judge(reading: Reading, length: number, start: number, end: number, groups: number): Hit | null {
  if (!isLuhn(length)) return unchecked(reading, length, start, end);
  const digits = textOf(length);
  if (isRowOfDigits(digits) || reading.settings.testCards.includes(digits)) return null;
  const brand = brandOf(digits);
  if (brand?.strong === true && groups <= 5) {
    // One in forty numbers of an order looks like a card; an operator's paste may hold a card behind that very word. Grouped as on a card it is one.
    const isDoubtful = groups === 1 && contextOf(reading, start, end).otherwise;
    return hitOf(start, end, isDoubtful ? 'caution' : 'danger', proof.check, 'card-number');
  }
  const { ids, otherwise } = contextOf(reading, start, end);
  const labelled = ids.includes('payment-card');
  if (brand !== null && !otherwise && (labelled || (groups > 5 && length >= 15))) return hitOf(start, end, 'danger', proof.checkAndLabel, 'card-number');
  return labelled ? hitOf(start, end, 'danger', proof.checkAndLabel, 'card-number') : null;
}

/** A number whose check fails counts behind the label of a card. Most long numbers of a message are such: what stands round them is looked at before they are written out. */
function unchecked(reading: Reading, length: number, start: number, end: number): Hit | null {
  if (length < 13 || reading.isUnlabelled() || !contextOf(reading, start, end).ids.includes('payment-card') || isRowOfDigits(textOf(length))) return null;
  return hitOf(start, end, 'caution', proof.label, 'card-number-unchecked');
}

/** The digits that were read. */
function textOf(length: number): string {
  let digits = '';
  for (let index = 0; index < length; index++) digits += read[index]!;
  return digits;
}

/** As `luhn` of checksums.ts: asked of every long number, so before there is a string of its digits. */
function isLuhn(length: number): boolean {
  let sum = 0;
  for (let index = length - 1, double = false; index >= 0; index--, double = !double) {
    const value = read[index]!;
    sum += double ? (value > 4 ? value * 2 - 9 : value * 2) : value;
  }
  return sum % 10 === 0;
}

const hitOf = (start: number, end: number, tier: Hit['tier'], strength: number, reason: string): Hit => ({ type: 'payment-card', tier, start, end, reason, proof: strength });

interface Brand {
  /** Length and range together are rare enough to stand without a label. */
  readonly strong: boolean;
}

/** [first range, last range, lengths, strong], ranges read on as many leading digits as they have. Issuer ranges as the schemes publish them. */
const ranges: readonly (readonly [number, number, readonly number[], boolean])[] = [
  [4, 4, [16, 19], true], // Visa
  [4, 4, [13], false], // Visa before 1990s renumbering: as long as an EAN-13
  [51, 55, [16], true], // Mastercard
  [2221, 2720, [16], true], // Mastercard since 2017
  [34, 34, [15], true], // American Express
  [37, 37, [15], true],
  [300, 305, [14, 16], true], // Diners Club
  [3095, 3095, [14, 16], true],
  [36, 36, [14, 16], true],
  [38, 39, [14, 16], true],
  [6011, 6011, [16, 19], true], // Discover
  [644, 659, [16, 19], true],
  [622126, 622925, [16, 19], true], // UnionPay with Discover
  [62, 62, [16, 17, 18, 19], true], // UnionPay
  [81, 81, [16, 17, 18, 19], false],
  [3528, 3589, [16, 19], true], // JCB
  [1800, 1800, [15], false],
  [2131, 2131, [15], false],
  [5018, 5020, [12, 13, 14, 15, 16, 17, 18, 19], false], // Maestro
  [5018, 5020, [16], true],
  [5038, 5038, [16], true],
  [5893, 5893, [16], true],
  [6304, 6304, [16], true],
  [6759, 6763, [16], true],
  [50, 50, [12, 13, 14, 15, 16, 17, 18, 19], false],
  [56, 58, [12, 13, 14, 15, 16, 17, 18, 19], false],
  [60, 69, [12, 13, 14, 15, 16, 17, 18, 19], false],
  [2200, 2204, [16], true], // Mir
  [9792, 9792, [16], true], // Troy
  [508, 508, [16], true], // RuPay
  [606282, 606282, [16], true], // Hipercard
  [636368, 636368, [16], true], // Elo
  [8600, 8600, [16], false], // Uzcard
  [9860, 9860, [16], false], // Humo
  [1, 1, [15], false], // UATP
];

interface Range {
  readonly low: number;
  readonly high: number;
  readonly lengths: number;
  readonly brand: Brand;
}

/** Ranges widened to six digits, lengths as bits, by first digit. */
const byFirstDigit: readonly (readonly Range[])[] = Array.from({ length: 10 }, (_, digit) =>
  ranges
    .filter(([low, high]) => Number(String(low)[0]) <= digit && digit <= Number(String(high)[0]))
    .map(([low, high, lengths, strong]) => ({ low: Number(String(low).padEnd(6, '0')), high: Number(String(high).padEnd(6, '9')), lengths: lengths.reduce((bits, length) => bits | (1 << length), 0), brand: { strong } })),
);

function brandOf(digits: string): Brand | null {
  const prefix = Number(digits.slice(0, 6));
  const length = 1 << digits.length;
  let weak: Brand | null = null;
  for (const { low, high, lengths, brand } of byFirstDigit[digits.charCodeAt(0) - 48]!) {
    if (prefix < low || prefix > high || (lengths & length) === 0) continue;
    if (brand.strong) return brand;
    weak = brand;
  }
  return weak;
}

import { isDigitCode } from './characters.ts';
import { isRowOfDigits, luhn } from './checksums.ts';
import { noHits, proof, type Hit, type NumberKind } from './kind.ts';
import { gaps, isAllDigits, type Piece, type Pieces } from './pieces.ts';
import { contextOf, type Reading } from './reading.ts';
import { isInUrl } from './surroundings.ts';

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
    const pieces = reading.pieces;
    const unlabelled = reading.isUnlabelled();
    let hits: Hit[] | undefined;
    let behindCard = 0;
    for (let index = candidates.from(0); index >= 0; index = candidates.from(Math.max(index + 1, behindCard))) {
      if (unlabelled && index > behindCard && isInsideLongNumber(pieces, index)) continue;
      const found = cardAt(reading, pieces, index, unlabelled);
      if (found === null) continue;
      behindCard = found.last + 1;
      (hits ??= []).push(found.hit);
    }
    return hits ?? noHits;
  },
};

/** Another group of four stands before: a parcel number or the like of more than sixteen digits. */
function isInsideLongNumber(pieces: Pieces, index: number): boolean {
  const [before, piece] = [pieces.at(index - 1), pieces.get(index)];
  return before !== undefined && piece.digits === 4 && before.digits === 4 && isAllDigits(before) && (piece.gap === gaps.space || piece.gap === gaps.dash);
}

const longest = 19;
const shortest = 12;

function cardAt(reading: Reading, pieces: Pieces, first: number, unlabelled: boolean): { readonly hit: Hit; readonly last: number } | null {
  const { text } = reading;
  const piece = pieces.get(first);
  const start = digitsFrom(text, piece);
  if (start < 0) return null;
  let length = 0;
  let best: { hit: Hit; last: number } | null = null;
  for (let last = first; last < pieces.length; last++) {
    const next = pieces.get(last);
    if (last > first && !joins(next)) break;
    const from = last === first ? start : next.start;
    const end = digitsTo(text, next, from);
    if (end < 0 || length + next.digits > longest) break;
    // Without a label a card is written in five groups at most, or digit by digit.
    if (last - first > 4 && next.digits > 1 && unlabelled) break;
    length += next.digits;
    if (length >= shortest && !continues(pieces, last)) {
      const digits = digitsBetween(text, start, end);
      const isGlued = start > piece.start || end < next.end;
      const hit = isGlued ? glued(reading, digits, start, end, last - first + 1) : judge(reading, digits, start, end, last - first + 1);
      if (hit !== null && (best === null || hit.proof >= best.hit.proof)) best = { hit, last };
    }
    if (end < next.end) break;
  }
  return best;
}

/** The digits from `start` to `end`, without what separates their groups. Most rows of numbers are too short to be read at all. */
function digitsBetween(text: string, start: number, end: number): string {
  let digits = '';
  let from = start;
  for (let index = start; index < end; index++) {
    if (isDigitCode(text.charCodeAt(index))) continue;
    digits += text.slice(from, index);
    from = index + 1;
  }
  return digits + text.slice(from, end);
}

/** Letters that touch a number, as a space is lost quickly while typing: `card4111...`, `...1111and`. */
const mostLetters = 12;

/** Where the digits of a piece begin, its first letters passed; -1 when letters stand among them. */
function digitsFrom(text: string, piece: Piece): number {
  if (isAllDigits(piece)) return piece.start;
  if (piece.digits < 4) return -1;
  let from = piece.start;
  while (from - piece.start <= mostLetters && !isDigitCode(text.charCodeAt(from))) from++;
  return digitsTo(text, piece, from) < 0 ? -1 : from;
}

/** Where the digits that begin at `from` end; -1 when the piece has others, or more letters behind them than a word has. */
function digitsTo(text: string, piece: Piece, from: number): number {
  const end = from + piece.digits;
  if (end === piece.end) return end;
  if (end > piece.end || piece.end - end > mostLetters) return -1;
  for (let index = from; index < end; index++) if (!isDigitCode(text.charCodeAt(index))) return -1;
  return end;
}

/** Glued to letters only what needs no label counts, written as on a card or in one: codes of letters and digits are many. */
function glued(reading: Reading, digits: string, start: number, end: number, groups: number): Hit | null {
  // Two capitals in front are a country: the number is an account's.
  if (digits.length < 15 || (groups > 1 && groups < 3) || /(?:^|[^A-Za-z])[A-Z]{2}$/.test(reading.text.slice(Math.max(0, start - 3), start)) || isInUrl(reading.text, start)) return null;
  const hit = judge(reading, digits, start, end, groups);
  return hit?.proof === proof.check || hit?.proof === proof.checkAndLabel ? hit : null;
}

const joins = ({ gap }: Piece): boolean => gap === gaps.space || gap === gaps.dash || gap === gaps.dot || gap === gaps.line || gap === gaps.slash;

/** Behind a dash or dot more of the same number follows: the piece is not its end. */
function continues(pieces: Pieces, last: number): boolean {
  const next = pieces.at(last + 1);
  if (next === undefined) return false;
  if (next.gap === gaps.dash) return true;
  return isAllDigits(next) && next.digits === 1 && pieces.get(last).digits === 1 && joins(next);
}

function judge(reading: Reading, digits: string, start: number, end: number, groups: number): Hit | null {
  const passes = luhn(digits) && !isRowOfDigits(digits);
  if (!passes && reading.isUnlabelled()) return null;
  const brand = brandOf(digits);
  if (passes && reading.settings.testCards.includes(digits)) return null;
  if (passes && brand?.strong === true && groups <= 5) {
    // One in forty numbers of an order looks like a card; an operator's paste may hold a card behind that very word. Grouped as on a card it is one.
    const isDoubtful = groups === 1 && contextOf(reading, start, end).otherwise;
    return hitOf(start, end, isDoubtful ? 'caution' : 'danger', proof.check, 'card-number');
  }
  const { ids, otherwise } = contextOf(reading, start, end);
  const labelled = ids.includes('payment-card');
  if (passes && brand !== null && !otherwise && (labelled || (groups > 5 && digits.length >= 15))) return hitOf(start, end, 'danger', proof.checkAndLabel, 'card-number');
  if (!labelled || digits.length < (passes ? 12 : 13) || isRowOfDigits(digits)) return null;
  return hitOf(start, end, passes ? 'danger' : 'caution', passes ? proof.checkAndLabel : proof.label, passes ? 'card-number' : 'card-number-unchecked');
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

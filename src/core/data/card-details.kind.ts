import { isDigitCode } from './characters.ts';
import { luhn } from './checksums.ts';
import { noHits, proof, type Hit, type Kind, type NumberKind } from './kind.ts';
import { gaps, isAllDigits, type Gap, type Piece, type Pieces } from './pieces.ts';
import { contextOf, type Reading } from './reading.ts';

/**
 * What goes with a card number: security code (3 or 4 digits behind its label, or behind number and expiry), expiry month,
 * and the magnetic stripe (ISO/IEC 7813 tracks 1 and 2). PCI DSS forbids keeping the code and the stripe at all.
 */
export const cardDetails: NumberKind = {
  id: 'card-details',
  mayBeginWith: ({ digits, isAllDigits: plain, isMasked, gap, nextGap }) => plain && !isMasked && (digits < 3 ? isWithin(monthGaps, nextGap) && gap !== nextGap : digits < 5 ? !isWithin(codeGaps, gap) && !isWithin(codeGaps, nextGap) : digits > 11),
  find(reading, candidates) {
    const pieces = reading.pieces;
    const codeLabelled = !reading.isUnlabelled() && reading.hasLabel('card-security-code');
    let hits: Hit[] | undefined;
    for (let index = candidates.from(0); index >= 0; index = candidates.from(index + 1)) {
      const piece = pieces.get(index);
      const { digits } = piece;
      const hit = digits < 3 ? expiryAt(reading, pieces, index) : digits < 5 ? codeAt(reading, pieces, index, codeLabelled) : trackAt(reading.text, piece);
      if (hit !== null) (hits ??= []).push(hit);
    }
    return hits ?? noHits;
  },
};

const isWithin = (set: number, gap: Gap): boolean => ((set >> gap) & 1) !== 0;
/** Between month and year; a code is never joined in the other ways to what stands beside it. */
const monthGaps = (1 << gaps.slash) | (1 << gaps.dash) | (1 << gaps.loose);
const codeGaps = (1 << gaps.dash) | (1 << gaps.dot) | (1 << gaps.colon) | (1 << gaps.slash);

function codeAt(reading: Reading, pieces: Pieces, index: number, mayBeLabelled: boolean): Hit | null {
  const piece = pieces.get(index);
  if (!mayBeLabelled && pieces.gapAt(index - 1) !== gaps.slash) return null;
  if ('$€£#%'.includes(reading.text[piece.start - 1] ?? ' ') || reading.text[piece.end] === '%') return null;
  const ids = mayBeLabelled ? contextOf(reading, piece.start, piece.end).ids : [];
  const labelled = ids[0] === 'card-security-code' || (ids.includes('card-security-code') && ids[0] === 'card-expiry');
  if (!labelled && !followsExpiry(pieces, index)) return null;
  return { type: 'card-security-code', tier: 'danger', start: piece.start, end: piece.end, reason: 'card-security-code', proof: proof.label };
}

/** `4111 1111 1111 1111 12/27 123`: three digits right behind number and expiry. */
function followsExpiry(pieces: Pieces, index: number): boolean {
  const [month, year, code] = [pieces.at(index - 2), pieces.at(index - 1), pieces.at(index)];
  if (month === undefined || year === undefined || code === undefined) return false;
  return month.digits === 2 && year.gap === gaps.slash && (year.digits === 2 || year.digits === 4) && code.start - year.end < 8 && isCardBefore(pieces, index - 2);
}

/** A number of 13 digits and more, or its last two groups, ends less than twelve characters before. */
function isCardBefore(pieces: Pieces, index: number): boolean {
  const last = pieces.at(index - 1);
  if (last === undefined || last.masked || !isAllDigits(last) || pieces.get(index).start - last.end > 12) return false;
  const before = pieces.at(index - 2);
  return (last.digits > 12 && last.digits < 20) || (last.digits >= 3 && last.gap !== gaps.none && before !== undefined && !before.masked && isAllDigits(before) && before.digits >= 4 && before.digits < 7);
}

function expiryAt(reading: Reading, pieces: Pieces, index: number): Hit | null {
  const month = pieces.get(index);
  const year = pieces.at(index + 1);
  if (year === undefined || !isAllDigits(year) || (year.digits !== 2 && year.digits !== 4)) return null;
  const value = Number(reading.text.slice(month.start, month.end));
  const after = pieces.at(index + 2);
  if (value < 1 || value > 12 || (after !== undefined && after.gap === year.gap)) return null;
  if (year.digits === 4 && !/^20[2-6]/.test(reading.text.slice(year.start, year.end))) return null;
  const { ids } = contextOf(reading, month.start, year.end);
  const besideCard = year.gap === gaps.slash && isCardBefore(pieces, index);
  const labelled = ids.includes('card-expiry') && reading.labels().some(label => label.ids.includes('payment-card') || label.ids.includes('card-security-code'));
  if (!labelled && !besideCard) return null;
  return { type: 'card-expiry', tier: 'caution', start: month.start, end: year.end, reason: 'card-expiry', proof: proof.label };
}

/** `%B4111...^NAME^2512...?` and `;4111...=2512...?`. */
function trackAt(text: string, { start, end, digits }: Piece): Hit | null {
  const two = text[start - 1] === ';' && text[end] === '=' && isDigitCode(text.charCodeAt(end + 1));
  if (!two || digits > 19 || !luhn(text.slice(start, end))) return null;
  const stop = endOfTrack(text, end + 1);
  return { type: 'card-track', tier: 'danger', start: start - 1, end: stop, reason: 'card-track', proof: proof.checkAndLabel };
}

function endOfTrack(text: string, from: number): number {
  let index = from;
  while (index < text.length && index - from < 90 && text[index] !== '?' && text.charCodeAt(index) > 31) index++;
  return text[index] === '?' ? index + 1 : index;
}

/** Track 1 glues `B` to the number, so its piece is not all digits. */
export const trackOne: Kind = {
  id: 'card-track',
  find({ text }) {
    let hits: Hit[] | undefined;
    for (let index = text.indexOf('%B'); index >= 0; index = text.indexOf('%B', index + 2)) {
      const match = /^%B\d{12,19}\^/.exec(text.slice(index, index + 24));
      if (match === null) continue;
      (hits ??= []).push({ type: 'card-track', tier: 'danger', start: index, end: endOfTrack(text, index + match[0].length), reason: 'card-track', proof: proof.checkAndLabel });
    }
    return hits ?? noHits;
  },
};

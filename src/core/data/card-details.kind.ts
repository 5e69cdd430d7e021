import { isDigitCode, signs } from './characters.ts';
import { luhn } from './checksums.ts';
import { valueOf } from './dates.ts';
import { noHits, proof, type Hit, type Kind, type NumberKind } from './kind.ts';
import { gaps, type Gap, type Piece, type Pieces } from './pieces.ts';
import { contextOf, type Reading } from './reading.ts';

/**
 * What goes with a card number: security code (3 or 4 digits behind its label, or behind number and expiry), expiry month,
 * and the magnetic stripe (ISO/IEC 7813 tracks 1 and 2). PCI DSS forbids keeping the code and the stripe at all.
 */
export const cardDetails: NumberKind = {
  id: 'card-details',
  mayBeginWith: ({ digits, isAllDigits: plain, isMasked, gap, nextGap }) => plain && !isMasked && (digits < 3 ? isWithin(monthGaps, nextGap) && gap !== nextGap : digits < 5 ? !isWithin(codeGaps, gap) && !isWithin(codeGaps, nextGap) : digits > 11),
  find(reading, candidates) {
    const { pieces } = reading;
    const codeLabelled = !reading.isUnlabelled() && reading.hasLabel('card-security-code');
    let hits: Hit[] | undefined;
    for (let index = candidates.from(0); index >= 0; index = candidates.from(index + 1)) {
      const digits = pieces.digitsOf(index);
      const hit = digits < 3 ? expiryAt(reading, index) : digits < 5 ? codeAt(reading, index, codeLabelled) : trackAt(reading.text, pieces.get(index));
      if (hit !== null) (hits ??= []).push(hit);
    }
    return hits ?? noHits;
  },
};

const isWithin = (set: number, gap: Gap): boolean => ((set >> gap) & 1) !== 0;
/** Between month and year; a code is never joined in the other ways to what stands beside it. */
const monthGaps = (1 << gaps.slash) | (1 << gaps.dash) | (1 << gaps.loose);
const codeGaps = (1 << gaps.dash) | (1 << gaps.dot) | (1 << gaps.colon) | (1 << gaps.slash);

function codeAt(reading: Reading, index: number, mayBeLabelled: boolean): Hit | null {
  const { pieces, codes } = reading;
  if (!mayBeLabelled && pieces.gapAt(index - 1) !== gaps.slash) return null;
  const start = pieces.startOf(index);
  const end = pieces.endOf(index);
  if (isAmountSign(codes[start - 1]) || codes[end] === percent) return null;
  const ids = mayBeLabelled ? contextOf(reading, start, end).ids : [];
  const labelled = ids[0] === 'card-security-code' || (ids.includes('card-security-code') && ids[0] === 'card-expiry');
  if (!labelled && !followsExpiry(pieces, index)) return null;
  return { type: 'card-security-code', tier: 'danger', start, end, reason: 'card-security-code', proof: proof.label };
}

const isAmountSign = signs('$€£#%');
const percent = 37;

/** `4111 1111 1111 1111 12/27 123`: three digits right behind number and expiry. */
function followsExpiry(pieces: Pieces, index: number): boolean {
  if (index < 2 || pieces.gapAt(index - 1) !== gaps.slash || pieces.digitsOf(index - 2) !== 2) return false;
  const yearDigits = pieces.digitsOf(index - 1);
  return (yearDigits === 2 || yearDigits === 4) && pieces.startOf(index) - pieces.endOf(index - 1) < 8 && isCardBefore(pieces, index - 2);
}

/** A number of 13 digits and more, or its last two groups, ends less than twelve characters before. */
function isCardBefore(pieces: Pieces, index: number): boolean {
  const last = index - 1;
  if (last < 0 || pieces.isMasked(last) || !pieces.isPlain(last) || pieces.startOf(index) - pieces.endOf(last) > 12) return false;
  const digits = pieces.digitsOf(last);
  if (digits > 12 && digits < 20) return true;
  if (digits < 3 || last === 0 || pieces.gapAt(last) === gaps.none || pieces.isMasked(last - 1) || !pieces.isPlain(last - 1)) return false;
  return pieces.digitsOf(last - 1) >= 4 && pieces.digitsOf(last - 1) < 7;
}

function expiryAt(reading: Reading, index: number): Hit | null {
  const { pieces, codes } = reading;
  if (!pieces.has(index + 1)) return null;
  const yearGap = pieces.gapAt(index + 1);
  const yearDigits = pieces.digitsOf(index + 1);
  if (!pieces.isPlain(index + 1) || (yearDigits !== 2 && yearDigits !== 4) || pieces.gapAt(index + 2) === yearGap) return null;
  const start = pieces.startOf(index);
  const end = pieces.endOf(index + 1);
  const month = valueOf(codes, start, pieces.digitsOf(index));
  if (month < 1 || month > 12 || (yearDigits === 4 && !isNear(valueOf(codes, end - 4, 4)))) return null;
  const { ids } = contextOf(reading, start, end);
  const besideCard = yearGap === gaps.slash && isCardBefore(pieces, index);
  const labelled = ids.includes('card-expiry') && (reading.isNamed('payment-card') || reading.isNamed('card-security-code'));
  if (!labelled && !besideCard) return null;
  return { type: 'card-expiry', tier: 'caution', start, end, reason: 'card-expiry', proof: proof.label };
}

const isNear = (year: number): boolean => year >= 2020 && year < 2070;

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
  find({ text, hasPercent }) {
    if (!hasPercent) return noHits;
    let hits: Hit[] | undefined;
    for (let index = text.indexOf('%B'); index >= 0; index = text.indexOf('%B', index + 2)) {
      const match = /^%B\d{12,19}\^/.exec(text.slice(index, index + 24));
      if (match === null) continue;
      (hits ??= []).push({ type: 'card-track', tier: 'danger', start: index, end: endOfTrack(text, index + match[0].length), reason: 'card-track', proof: proof.checkAndLabel });
    }
    return hits ?? noHits;
  },
};

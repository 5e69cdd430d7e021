import { streetAt } from './address/street.ts';
import { endOfAddress } from './address/extent.ts';
import { isLetterCode, signs } from './characters.ts';
import { dateAt } from './dates.ts';
import { noHits, proof, type Hit, type NumberKind } from './kind.ts';
import { gaps, type Piece } from './pieces.ts';
import { contextOf, type Reading } from './reading.ts';

/**
 * Postal addresses: a house number and a street by the form of its language, a post box, or a military address, with what follows
 * of unit, town and postcode. A number and names that only look like a street need a postcode, a unit or a label.
 */
export const postalAddress: NumberKind = {
  id: 'postal-address',
  ofShortNumbers: true,
  // One to five digits; not the middle of a phone number or a time.
  mayBeginWith: ({ digits, isMasked, gap }) => digits < 6 && !isMasked && gap !== gaps.colon && gap !== gaps.dot && gap !== gaps.dash,
  find(reading, candidates) {
    const { text, codes, pieces } = reading;
    let hits: Hit[] | undefined;
    let reach = 0;
    let next = 0;
    for (let index = candidates.from(0); index >= 0; index = candidates.from(index + 1)) {
      const start = pieces.startOf(index);
      if (index < next || start < reach || pieces.endOf(index) - start > pieces.digitsOf(index) + 1) continue;
      const days = dateAt(codes, pieces, index);
      if (days > 0) {
        next = index + days;
        continue;
      }
      const hit = mayBeHouse(text, start, pieces.endOf(index)) ? addressAt(reading, pieces.get(index), reach) : null;
      if (hit === null) continue;
      (hits ??= []).push(hit);
      reach = hit.end;
    }
    return hits ?? noHits;
  },
};

function addressAt(reading: Reading, piece: Piece, reach: number): Hit | null {
  const { text } = reading;
  const street = streetAt(text, piece.start, piece.end, reach);
  if (street === null) return null;
  const label = !street.certain && isLabelled(reading, street.start, piece.end);
  const extent = endOfAddress(text, street.end);
  if (!street.certain && !label && !extent.confirmed) return null;
  const personal = (label || isLabelled(reading, street.start, street.end)) && !ofPlace.test(text.slice(Math.max(0, street.start - 40), street.start));
  return { type: 'postal-address', tier: personal && extent.confirmed ? 'caution' : 'note', start: street.start, end: extent.end, reason: 'postal-address', proof: street.certain ? proof.label : proof.shape };
}

/** Before an amount, an order, a calling code. */
const isNoHouse = signs('$€£¥#+');

/** Where a shop, a hotel or a museum is: nobody's home. */
const ofPlace = /(?:\b(?:located|situated|visit us|find us|(?:our|the) (?:office|store|shop|branch|restaurant|hotel)|ubicad[oa]|se encuentra|befindet sich|situ[ée]e?|localizad[oa]|situad[oa]|si trova|gevestigd)|znajduje się) ?[^.!?\n]{0,24}$/iu;

/** Most numbers of a chat are an amount, or have no word one blank away on the side where a street would be. */
export function mayBeHouse(text: string, start: number, end: number): boolean {
  const last = text.charCodeAt(start - 1);
  if (isNoHouse(last)) return false;
  if (text.charCodeAt(end) === blank && isLetterCode(text.charCodeAt(end + 1))) return true;
  if (start < 2 || (last !== blank && last !== comma)) return false;
  const code = text.charCodeAt(start - 2);
  return isLetterCode(code) || code === comma || code === fullStop;
}

const [blank, comma, fullStop] = [32, 44, 46];

function isLabelled(reading: Reading, start: number, end: number): boolean {
  return contextOf(reading, start, end).ids[0] === 'postal-address';
}

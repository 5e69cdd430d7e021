import { isAlnumCode, isDigitCode } from './characters.ts';
import { valueOf } from './dates.ts';
import { noHits, proof, type Hit, type Kind, type NumberKind } from './kind.ts';
import { gaps, type Pieces } from './pieces.ts';
import { contextOf, type Reading } from './reading.ts';

/** IPv4 in dotted decimal, not behind a word for a version. */
export const ipAddress: NumberKind = {
  id: 'ip-address',
  ofShortNumbers: true,
  mayBeginWith: ({ digits, isAllDigits: plain, nextGap }) => plain && digits < 4 && nextGap === gaps.dot,
  find(reading, candidates) {
    const { pieces } = reading;
    let hits: Hit[] | undefined;
    let next = 0;
    for (let index = candidates.from(0); index >= 0; index = candidates.from(index + 1)) {
      if (index < next || pieces.gapAt(index + 2) !== gaps.dot || pieces.gapAt(index + 3) !== gaps.dot) continue;
      const hit = versionFour(reading, index);
      if (hit === null) continue;
      (hits ??= []).push(hit);
      next = index + 4;
    }
    return hits ?? noHits;
  },
};

/** IPv6 by RFC 4291. */
export const ipAddressSix: Kind = {
  id: 'ip-address',
  find({ text, hasColon }) {
    if (!hasColon) return noHits;
    const hits: Hit[] = [];
    versionSix(text, hits);
    return hits;
  },
};

const hitOf = (start: number, end: number): Hit => ({ type: 'ip-address', tier: 'note', start, end, reason: 'ip-address', proof: proof.shape });

function versionFour(reading: Reading, first: number): Hit | null {
  const { text, codes, pieces } = reading;
  for (let index = first; index < first + 4; index++) if (!isOctet(codes, pieces, index)) return null;
  const longer = (first > 0 && pieces.gapAt(first) === gaps.dot) || pieces.gapAt(first + 4) === gaps.dot;
  // Five parts and more are an address only where one is spoken of.
  if (longer && !reading.hasLabel('ip-address')) return null;
  const start = pieces.startOf(first);
  const end = pieces.endOf(first + 3);
  if (text[end] === '_' || text[start - 1] === '_' || text[start - 1] === '-') return null;
  if ((longer && !contextOf(reading, start, end).ids.includes('ip-address')) || isVersion(text, start)) return null;
  return hitOf(start, end);
}

/** 0 to 255, without a zero in front. */
function isOctet(codes: Uint16Array, pieces: Pieces, index: number): boolean {
  const digits = pieces.digitsOf(index);
  const start = pieces.startOf(index);
  return pieces.isPlain(index) && digits < 4 && (digits === 1 || codes[start] !== zero) && (digits < 3 || valueOf(codes, start, 3) < 256);
}

const zero = 48;

const versionWords = /(?:version|ver|release|build|firmware|chapter|section|v)[ .:]{0,2}$/i;
const isVersion = (text: string, start: number): boolean => versionWords.test(text.slice(Math.max(0, start - 12), start));

/** Runs of hex digits, colons and dots with two colons at least. */
function versionSix(text: string, hits: Hit[]): void {
  const isPart = (code: number): boolean => isDigitCode(code) || code === 58 || code === 46 || (code >= 65 && code <= 70) || (code >= 97 && code <= 102);
  for (let colon = text.indexOf(':'); colon >= 0; ) {
    let start = colon;
    while (start > 0 && colon - start < 4 && isPart(text.charCodeAt(start - 1)) && text[start - 1] !== '.') start--;
    let end = colon;
    while (end < text.length && end - colon < 64 && isPart(text.charCodeAt(end))) end++;
    while (end > colon && (text[end - 1] === '.' || (text[end - 1] === ':' && text[end - 2] !== ':'))) end--;
    const glued = isAlnumCode(text.charCodeAt(start - 1)) || isAlnumCode(text.charCodeAt(end)) || text[start - 1] === '_';
    if (!glued && end - start > 1 && isVersionSix(text.slice(start, end))) hits.push(hitOf(start, end));
    colon = text.indexOf(':', Math.max(end, colon + 1));
  }
}

const embeddedFour = /^(?:(?:25[0-5]|2[0-4]\d|1?\d?\d)\.){3}(?:25[0-5]|2[0-4]\d|1?\d?\d)$/;

/** Eight groups of one to four hex digits, or fewer and one `::`; the last two may be written as IPv4. */
function isVersionSix(address: string): boolean {
  let groups = 0;
  let shortened = false;
  let length = 0;
  for (let index = 0; index <= address.length; index++) {
    const character = address[index];
    if (character === '.') {
      if (!embeddedFour.test(address.slice(index - length))) return false;
      groups += 2;
      break;
    }
    if (character !== undefined && character !== ':') {
      if (++length > 4) return false;
      continue;
    }
    if (length > 0) groups++;
    else if (character === undefined ? !address.endsWith('::') : index > 0 && address[index - 1] !== ':') return false;
    if (character === ':' && address[index + 1] === ':') {
      if (shortened) return false;
      shortened = true;
      index++;
    } else if (character === ':' && index === 0) return false;
    length = 0;
  }
  return shortened ? groups < 8 : groups === 8;
}

import { luhn } from './checksums.ts';
import { noHits, proof, type Hit, type NumberKind } from './kind.ts';
import { gaps, type Piece } from './pieces.ts';
import { contextOf, type Reading } from './reading.ts';

/** What marks one device or vehicle: MAC address (IEEE 802), VIN (ISO 3779, 49 CFR 565 check digit). */
export const device: NumberKind = {
  id: 'device',
  ofShortNumbers: true,
  // In a MAC address digits are joined to more by a colon, a dash or a dot, or to letters, where no piece is.
  mayBeginWith: ({ digits, isAllDigits: plain, isMasked, nextGap }) => !isMasked && (plain ? digits === 17 || ((digits === 2 || digits === 4) && nextGap !== gaps.space && nextGap !== gaps.slash && nextGap !== gaps.line && nextGap !== gaps.loose) : digits < 18),
  find(reading, candidates) {
    let hits: Hit[] | undefined;
    let reach = 0;
    const { pieces, codes, text } = reading;
    for (let index = candidates.from(0); index >= 0; index = candidates.from(index + 1)) {
      const start = pieces.startOf(index);
      if (start < reach) continue;
      const length = pieces.endOf(index) - start;
      const hit = length === 17 ? vinAt(reading, pieces.get(index)) : (length === 2 || length === 4) && isJoinedAsMac(codes, start) ? macAt(text, start) : null;
      if (hit === null) continue;
      (hits ??= []).push(hit);
      reach = hit.end;
    }
    return hits ?? noHits;
  },
};

/** IMEI (3GPP TS 23.003, Luhn): 15 digits in one, or 2-6-6-1, behind their label. */
export const imei: NumberKind = {
  id: 'imei',
  labels: ['imei'],
  fewestDigits: 15,
  mayBeginWith: ({ digits, isAllDigits: plain, isMasked }) => plain && !isMasked && (digits === 2 || digits === 6 || digits === 15),
  find(reading, candidates) {
    let hits: Hit[] | undefined;
    let reach = 0;
    const { pieces } = reading;
    for (let index = candidates.from(0); index >= 0; index = candidates.from(index + 1)) {
      const hit = pieces.startOf(index) < reach ? null : imeiAt(reading, index);
      if (hit === null) continue;
      (hits ??= []).push(hit);
      reach = hit.end;
    }
    return hits ?? noHits;
  },
};

const [colon, dash, dot] = [58, 45, 46];

const isJoinedAsMac = (codes: Uint16Array, start: number): boolean => codes[start + 2] === colon || codes[start + 2] === dash || codes[start + 4] === dot;

const macShape = /^(?:(?:[0-9a-f]{2}:){5}[0-9a-f]{2}|(?:[0-9a-f]{2}-){5}[0-9a-f]{2}|[0-9a-f]{4}\.[0-9a-f]{4}\.[0-9a-f]{4})(?![0-9a-z:.-])/i;

function macAt(text: string, start: number): Hit | null {
  // The first groups may be letters only: go back over them.
  let from = start;
  while (from >= 3 && start - from < 15 && (text[from - 1] === ':' || text[from - 1] === '-') && /^[a-f]{2}$/i.test(text.slice(from - 3, from - 1))) from -= 3;
  if (/[0-9a-z:.-]/i.test(text[from - 1] ?? ' ')) return null;
  const value = macShape.exec(text.slice(from, from + 20))?.[0];
  if (value === undefined || /^[0:.-]+$/.test(value) || /^[f:.-]+$/i.test(value)) return null;
  return { type: 'mac-address', tier: 'note', start: from, end: from + value.length, reason: 'mac-address', proof: proof.check };
}

const vinValues: Readonly<Record<string, number>> = { A: 1, B: 2, C: 3, D: 4, E: 5, F: 6, G: 7, H: 8, J: 1, K: 2, L: 3, M: 4, N: 5, P: 7, R: 9, S: 2, T: 3, U: 4, V: 5, W: 6, X: 7, Y: 8, Z: 9 };
const vinWeights = [8, 7, 6, 5, 4, 3, 2, 10, 0, 9, 8, 7, 6, 5, 4, 3, 2];

function vinAt(reading: Reading, { start, end, digits }: Piece): Hit | null {
  const value = reading.text.slice(start, end).toUpperCase();
  if (/[IOQ]/.test(value)) return null;
  const sum = vinWeights.reduce((total, weight, index) => total + weight * (vinValues[value[index]!] ?? Number(value[index])), 0);
  const passes = digits > 4 && digits < 17 && '0123456789X'[sum % 11] === value[8];
  const { ids, otherwise } = contextOf(reading, start, end);
  if (!ids.includes('vin') && (!passes || otherwise)) return null;
  return { type: 'vin', tier: 'note', start, end, reason: 'vin', proof: passes ? proof.check : proof.label };
}

function imeiAt(reading: Reading, index: number): Hit | null {
  const { pieces, text } = reading;
  let count = 0;
  let last = index;
  for (; last < pieces.length && count < 15; last++) {
    const gap = pieces.gapAt(last);
    if (!pieces.isPlain(last) || (last > index && gap !== gaps.space && gap !== gaps.dash)) break;
    count += pieces.digitsOf(last);
  }
  if (count !== 15) return null;
  const start = pieces.startOf(index);
  const end = pieces.endOf(last - 1);
  return luhn(text.slice(start, end).replace(/[ -]/g, '')) && contextOf(reading, start, end).ids.includes('imei') ? { type: 'imei', tier: 'note', start, end, reason: 'imei', proof: proof.checkAndLabel } : null;
}

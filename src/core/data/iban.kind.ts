import { isAlnumCode, isDigitCode, isLowerCode, isUpperCode } from './characters.ts';
import { mod97 } from './checksums.ts';
import { ibanStructures } from './iban-countries.ts';
import { noHits, proof, type Hit, type NumberKind } from './kind.ts';
import { gaps, type Piece } from './pieces.ts';
import { contextOf, isDenied, type Reading } from './reading.ts';

/** IBAN (ISO 13616): the country's length and structure and MOD 97-10; behind an account label the structure alone, letters read for digits included. */
export const iban: NumberKind = {
  id: 'iban',
  // Letters in it or one blank before it, or a number without a country.
  mayBeginWith: ({ digits, isAllDigits: plain, isMasked, gap }) => !isMasked && (!plain || gap === gaps.none || digits === 26 || (digits === 2 && (gap === gaps.line || gap === gaps.loose || gap === gaps.colon))),
  find(reading, candidates) {
    const { text } = reading;
    const pieces = reading.pieces;
    let hits: Hit[] | undefined;
    let reach = 0;
    for (let index = candidates.from(0); index >= 0; index = candidates.from(index + 1)) {
      const piece = pieces.get(index);
      if (piece.start < reach) continue;
      const start = countryStart(text, piece);
      const hit = start < reach || start < 0 ? polishAccount(text, piece) : ibanAt(reading, start);
      if (hit === null) continue;
      (hits ??= []).push(hit);
      reach = hit.end;
    }
    return hits ?? noHits;
  },
};

/** A Polish account number (NRB) is its IBAN without the country code: 26 digits whose check is that of the IBAN. */
function polishAccount(text: string, { start, digits, end, gap }: Piece): Hit | null {
  if ((digits !== 26 && (digits !== 2 || (gap !== gaps.none && gap !== gaps.line && gap !== gaps.loose && gap !== gaps.colon))) || digits !== end - start || isAlnumCode(text.charCodeAt(start - 1)) || text[start - 1] === '-') return null;
  // Most pairs of digits are no account: look at the next few characters before reading on.
  if (!/^\d{2}(?:[ .-]?\d){8}/.test(text.slice(start, start + 20))) return null;
  const read = readCompact(text, start, 26);
  return read !== null && /^\d{26}$/.test(read.compact) && mod97(`PL${read.compact}`) ? hitOf(start, read.end, proof.check, 'iban') : null;
}

const structureOf = new Map(ibanStructures.map(line => [line.slice(0, 2), expand(line.slice(3))]));

/** `n2a1` as `nna`. */
function expand(runs: string): string {
  return runs.replace(/([nac])(\d{1,2})/g, (_run, kind: string, length: string) => kind.repeat(Number(length)));
}

/** Where two country letters begin, glued to the piece (`GB29...`) or one blank before it (`GB 29 ...`); -1 when there are none. */
function countryStart(text: string, { start }: Piece): number {
  if (isLetter(text, start) && isLetter(text, start + 1)) return isDigitCode(text.charCodeAt(start + 2)) || isSeparator(text.charCodeAt(start + 2)) || isLookAlike(text[start + 2]) ? start : -1;
  const from = start - 3;
  return from >= 0 && isSeparator(text.charCodeAt(start - 1)) && isLetter(text, from) && isLetter(text, from + 1) && !isAlnumCode(text.charCodeAt(from - 1)) ? from : -1;
}

const isLetter = (text: string, index: number): boolean => isUpperCode(text.charCodeAt(index)) || isLowerCode(text.charCodeAt(index));
const isLookAlike = (character: string | undefined): boolean => character === 'O' || character === 'l' || character === 'I';

/** What may stand between two characters of one IBAN: blank, dot, dash, line break. */
const isSeparator = (code: number): boolean => code === 32 || code === 45 || code === 46 || code === 10;

function ibanAt(reading: Reading, start: number): Hit | null {
  const { text } = reading;
  const country = text.slice(start, start + 2).toUpperCase();
  const structure = structureOf.get(country);
  if (structure === undefined) return null;
  const read = readCompact(text, start, structure.length + 4);
  if (read === null) return announced(reading, start);
  const value = fit(read.compact, structure);
  if (value === null) return contextOf(reading, start, read.end).ids[0] === 'iban' ? hitOf(start, read.end, proof.label, 'iban-unchecked') : null;
  const asTyped = value === read.compact.toUpperCase();
  if (hasOneCase(read.compact, asTyped) && mod97(value)) return hitOf(start, read.end, proof.check, 'iban');
  const { ids } = contextOf(reading, start, read.end);
  return ids.includes('iban') || ids.includes('bank-account') ? hitOf(start, read.end, proof.label, 'iban-unchecked') : null;
}

const hitOf = (start: number, end: number, strength: number, reason: string): Hit => ({ type: 'iban', tier: 'caution', start, end, reason, proof: strength });

/** Exactly `length` letters and digits with at most one separator (or a blank and a line break) between any two, nothing alphanumeric right behind. */
function readCompact(text: string, start: number, length: number): { readonly compact: string; readonly end: number } | null {
  let compact = '';
  let index = start;
  while (compact.length < length) {
    const code = text.charCodeAt(index);
    if (isAlnumCode(code)) {
      compact += text[index];
      index++;
      continue;
    }
    if (!isSeparator(code)) return null;
    index++;
    if (isSeparator(text.charCodeAt(index)) && text.charCodeAt(index) === 10) index++;
    if (!isAlnumCode(text.charCodeAt(index))) return null;
  }
  return isAlnumCode(text.charCodeAt(index)) ? null : { compact, end: index };
}

const anyLength = /^[A-Za-z]{2}\d{2}[A-Za-z0-9]{11,30}(?![A-Za-z0-9])/;

/** Written in one, of a wrong length for its country, right behind the word IBAN. */
function announced(reading: Reading, start: number): Hit | null {
  const match = anyLength.exec(reading.text.slice(start, start + 36));
  if (match === null) return null;
  const context = contextOf(reading, start, start + match[0].length);
  return context.ids[0] === 'iban' && !isDenied(reading, context) ? hitOf(start, start + match[0].length, proof.label, 'iban-unchecked') : null;
}

/** Letters all large or all small; where O, I and l stand for digits the case says nothing. */
const hasOneCase = (compact: string, asTyped: boolean): boolean => !asTyped || compact === compact.toUpperCase() || compact === compact.toLowerCase() || (/^[A-Z]{2}[^A-Z]*$/.test(compact) && !/[a-z]/.test(compact));

const lookAlikes: Readonly<Record<string, string>> = { O: '0', o: '0', l: '1', I: '1', i: '1', S: '5', B: '8', Z: '2' };

/** The value in capitals when it fits the country's structure, letters that scanners and hasty typists put for digits set right; else null. */
function fit(compact: string, structure: string): string | null {
  let value = compact.slice(0, 2).toUpperCase();
  for (let index = 2; index < compact.length; index++) {
    const expected = index < 4 ? 'n' : structure[index - 4]!;
    const character = compact[index]!;
    const digit = isDigitCode(compact.charCodeAt(index));
    if (expected === 'n' && !digit) {
      const meant = lookAlikes[character];
      if (meant === undefined) return null;
      value += meant;
    } else if (expected === 'a' && digit) return null;
    else value += character.toUpperCase();
  }
  return value;
}

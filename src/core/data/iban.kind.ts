import { isAlnumCode, isAsciiLetterCode, isDigitCode } from './characters.ts';
import { mod97 } from './checksums.ts';
import { ibanStructures } from './iban-countries.ts';
import { noHits, proof, type Hit, type NumberKind } from './kind.ts';
import { gaps } from './pieces.ts';
import { contextOf, isDenied, type Reading } from './reading.ts';

/** IBAN (ISO 13616): the country's length and structure and MOD 97-10; behind an account label the structure alone, letters read for digits included. */
export const iban: NumberKind = {
  id: 'iban',
  // Letters in it or one blank before it, or a number without a country.
  mayBeginWith: ({ digits, isAllDigits: plain, isMasked, gap }) => !isMasked && (!plain || gap === gaps.none || digits === 26 || (digits === 2 && (gap === gaps.line || gap === gaps.loose || gap === gaps.colon))),
  find(reading, candidates) {
    const { codes, pieces } = reading;
    let hits: Hit[] | undefined;
    let reach = 0;
    for (let index = candidates.from(0); index >= 0; index = candidates.from(index + 1)) {
      const begin = pieces.startOf(index);
      if (begin < reach) continue;
      const start = countryStart(codes, begin);
      const hit = start < reach || start < 0 ? polishAccount(reading, index) : ibanAt(reading, start);
      if (hit === null) continue;
      (hits ??= []).push(hit);
      reach = hit.end;
    }
    return hits ?? noHits;
  },
};

/** A Polish account number (NRB) is its IBAN without the country code: 26 digits whose check is that of the IBAN. */
function polishAccount({ text, codes, pieces }: Reading, index: number): Hit | null {
  const digits = pieces.digitsOf(index);
  const gap = pieces.gapAt(index);
  const start = pieces.startOf(index);
  if ((digits !== 26 && (digits !== 2 || (gap !== gaps.none && gap !== gaps.line && gap !== gaps.loose && gap !== gaps.colon))) || !pieces.isPlain(index) || isAlnumCode(codes[start - 1]!) || text[start - 1] === '-') return null;
  // Most pairs of digits are no account: look at the next few characters before reading on.
  if (digits === 2 && (!isSeparator(codes[start + 2]!) || !/^\d{2}(?:[ .-]?\d){8}/.test(text.slice(start, start + 20)))) return null;
  const end = endOf(codes, start, 26);
  const compact = end < 0 ? '' : text.slice(start, end).replace(separators, '');
  return /^\d{26}$/.test(compact) && mod97(`PL${compact}`) ? hitOf(start, end, proof.check, 'iban') : null;
}

const structureOf = new Map(ibanStructures.map(line => [line.slice(0, 2), expand(line.slice(3))]));

/** Whether the letters at `start` may be the country of an IBAN whose first digits end at `end`: mostly letters follow, where only digits, or letters like them, would do. */
export function mayBeginIban(text: string, start: number, end: number): boolean {
  if (!isSeparator(text.charCodeAt(end))) return false;
  const structure = structureOf.get(text.slice(start, start + 2).toUpperCase());
  return structure !== undefined && !(structure.startsWith('nnnn') && isAsciiLetterCode(text.charCodeAt(end + 1)) && lookAlikes[text[end + 1]!] === undefined);
}

/** `n2a1` as `nna`. */
function expand(runs: string): string {
  return runs.replace(/([nac])(\d{1,2})/g, (_run, kind: string, length: string) => kind.repeat(Number(length)));
}

/** Where two country letters begin, glued to the piece (`GB29...`) or one blank before it (`GB 29 ...`); -1 when there are none. */
function countryStart(codes: Uint16Array, start: number): number {
  if (isAsciiLetterCode(codes[start]!) && isAsciiLetterCode(codes[start + 1]!)) return mayBeginCheck(codes[start + 2]!) ? start : -1;
  if (start < 3 || !isSeparator(codes[start - 1]!)) return -1;
  return isAsciiLetterCode(codes[start - 3]!) && isAsciiLetterCode(codes[start - 2]!) && !isAlnumCode(codes[start - 4]!) ? start - 3 : -1;
}

/** A digit, a separator, or O, l, I for a digit. */
const mayBeginCheck = (code: number): boolean => isDigitCode(code) || isSeparator(code) || code === 79 || code === 108 || code === 73;

/** What may stand between two characters of one IBAN: blank, dot, dash, line break. */
const isSeparator = (code: number): boolean => code === 32 || code === 45 || code === 46 || code === 10;
const separators = /[ .\n-]+/g;

function ibanAt(reading: Reading, start: number): Hit | null {
  const { text, codes } = reading;
  const structure = structureOf.get(text.slice(start, start + 2).toUpperCase());
  if (structure === undefined) return null;
  const end = endOf(codes, start, structure.length + 4);
  if (end < 0) return announced(reading, start);
  const compact = text.slice(start, end).replace(separators, '');
  const value = fit(compact, structure);
  if (value === null) return reading.hasLabel('iban') && contextOf(reading, start, end).ids[0] === 'iban' ? hitOf(start, end, proof.label, 'iban-unchecked') : null;
  const asTyped = value === compact.toUpperCase();
  if (hasOneCase(compact, asTyped) && mod97(value)) return hitOf(start, end, proof.check, 'iban');
  const { ids } = contextOf(reading, start, end);
  return ids.includes('iban') || ids.includes('bank-account') ? hitOf(start, end, proof.label, 'iban-unchecked') : null;
}

const hitOf = (start: number, end: number, strength: number, reason: string): Hit => ({ type: 'iban', tier: 'caution', start, end, reason, proof: strength });

/** Behind exactly `length` letters and digits with at most one separator (or a blank and a line break) between any two, nothing alphanumeric right behind; else -1. */
function endOf(codes: Uint16Array, start: number, length: number): number {
  let index = start;
  for (let read = 0; read < length; read++) {
    if (isSeparator(codes[index]!)) {
      index++;
      if (codes[index] === lineBreak) index++;
    }
    if (!isAlnumCode(codes[index]!)) return -1;
    index++;
  }
  return isAlnumCode(codes[index]!) ? -1 : index;
}

const lineBreak = 10;

const anyLength = /^[A-Za-z]{2}\d{2}[A-Za-z0-9]{11,30}(?![A-Za-z0-9])/;

/** Written in one, of a wrong length for its country, right behind the word IBAN. */
function announced(reading: Reading, start: number): Hit | null {
  if (!reading.hasLabel('iban')) return null;
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

import { isDay } from './checksums.ts';
import { dateAt } from './dates.ts';
import { noHits, proof, type Hit, type NumberKind } from './kind.ts';
import { monthOf } from './month-names.ts';
import { gaps } from './pieces.ts';
import { contextOf, type Reading } from './reading.ts';

/** A day of the calendar behind a label of birth; a bare date never is. */
export const dateOfBirth: NumberKind = {
  id: 'date-of-birth',
  labels: ['date-of-birth'],
  mayBeginWith: ({ digits, isMasked }) => !isMasked && digits < 9,
  find(reading, candidates) {
    const { pieces } = reading;
    let hits: Hit[] | undefined;
    let reach = 0;
    for (let index = candidates.from(0); index >= 0; index = candidates.from(index + 1)) {
      const start = pieces.startOf(index);
      if (start < reach || pieces.endOf(index) - start > 8) continue;
      const span = numericDate(reading, index) ?? writtenDate(reading.text, start);
      if (span === null || !isBirth(reading, span.start, span.end)) continue;
      (hits ??= []).push({ type: 'date-of-birth', tier: 'caution', start: span.start, end: span.end, reason: 'date-of-birth', proof: proof.checkAndLabel });
      reach = span.end;
    }
    return hits ?? noHits;
  },
};

interface Span {
  readonly start: number;
  readonly end: number;
}

function isBirth(reading: Reading, start: number, end: number): boolean {
  const { ids, otherwise } = contextOf(reading, start, end);
  return !otherwise && ids.find(id => id !== 'postal-address' && id !== 'email' && id !== 'phone') === 'date-of-birth';
}

const lookAlike = /^[0-9OolI]+$/;

/** `1979-03-08`, `08.03.1979`, `3/8/79`, `8 3 1979`, `19790308`, `08031979`, also with O and l typed for 0 and 1. */
function numericDate({ text, codes, pieces }: Reading, index: number): Span | null {
  const start = pieces.startOf(index);
  const end = pieces.endOf(index);
  const length = dateAt(codes, pieces, index);
  if (length > 0) {
    const last = index + length - 1;
    return { start, end: pieces.isPlain(last) ? pieces.endOf(last) : pieces.startOf(last) + 2 };
  }
  if (end - start === 8 && pieces.isPlain(index)) return isCompactDay(text.slice(start, end)) ? { start, end } : null;
  const gap = pieces.gapAt(index + 1);
  if (gap === gaps.none || gap === gaps.line || gap === gaps.colon || pieces.gapAt(index + 2) !== gap) return null;
  const parts = [text.slice(start, end), text.slice(pieces.startOf(index + 1), pieces.endOf(index + 1)), text.slice(pieces.startOf(index + 2), pieces.endOf(index + 2))];
  if (!parts.every(part => part.length <= 4 && lookAlike.test(part))) return null;
  const [first, second, third] = parts.map(part => Number(part.replace(/[Oo]/g, '0').replace(/[lI]/g, '1'))) as [number, number, number];
  const fits = end - start === 4 ? isDay(first, second, third) : parts[2]!.length === 4 && (isDay(third, second, first) || isDay(third, first, second));
  return fits ? { start, end: pieces.endOf(index + 2) } : null;
}

function isCompactDay(value: string): boolean {
  const part = (from: number, to: number): number => Number(value.slice(from, to));
  const plausible = (year: number): boolean => year >= 1900 && year < 2050;
  return (plausible(part(0, 4)) && isDay(part(0, 4), part(4, 6), part(6, 8))) || (plausible(part(4, 8)) && (isDay(part(4, 8), part(2, 4), part(0, 2)) || isDay(part(4, 8), part(0, 2), part(2, 4))));
}

const dayThenMonth = /^(\d{1,2})(?:st|nd|rd|th|er|º|°)?[ .\-/]{1,2}(?:de |of )?(\p{L}{3,12})\.?,?[ \-/](?:de |del )?((?:19|20)\d\d|\d\d)(?!\d)/iu;
const monthThenDay = /(?<![\p{L}\p{N}])(\p{L}{3,12})\.?[ -]$/u;
const dayThenYear = /^(\d{1,2})(?:st|nd|rd|th)?,?[ -]((?:19|20)\d\d)(?!\d)/i;

/** `8 marca 1979`, `March 15, 1989`, `5 de mayo de 1980`. */
function writtenDate(text: string, start: number): Span | null {
  const rest = text.slice(start, start + 36);
  const first = dayThenMonth.exec(rest);
  if (first !== null && monthOf(first[2]!) > 0 && Number(first[1]) <= 31) return { start, end: start + first[0].length };
  const before = monthThenDay.exec(text.slice(Math.max(0, start - 14), start));
  if (before === null || monthOf(before[1]!) === 0) return null;
  const second = dayThenYear.exec(rest);
  return second !== null && Number(second[1]) <= 31 ? { start: start - before[0].length, end: start + second[0].length } : null;
}

import { isAsciiLetterCode, isDigitCode, isLetterCode, isLowerCode } from '../characters.ts';
import { rolesOf, unitWord } from './street-words.ts';
import { isCapital } from './words.ts';

export interface Extent {
  readonly end: number;
  /** A unit, a postcode or a state stands behind the street. */
  readonly confirmed: boolean;
}

/** Blanks, commas, line breaks, quote marks of mail at the head of a line. */
const separators = ' ,;\n\t>';
const mostSeparators = 8;
const unit = /^(\p{L}{2,12})\.? ?(?:no\.? ?)?#?\d{1,5}[A-Za-z]?(?![\p{L}\d])/u;
const military = /^(?:APO|FPO|DPO) (?:AA|AE|AP) \d{5}(?!\d)/;
const postcode = /^(?:\d{5}-\d{4}|\d{5}-\d{3}|\d{2}-\d{3}|\d{4}-\d{3}|\d{4} ?[A-Z]{2}|[A-Z]{1,2}\d[A-Z\d]? ?\d[A-Z]{2}|[A-Z]\d[A-Z] ?\d[A-Z]\d|\d{3} \d{2}|\d{4,6})(?![\p{L}\d]|[-.]\d)/u;
const state = /^[A-Z]{2,3}(?![\p{L}\d])/u;
const name = /^(?:\p{L}[\p{L}'.-]{0,23})(?: \(?\p{Lu}[\p{L}'.-]{0,23}\)?| (?:de|del|of|la|le|sur|am|an|den|der|van|and|the|do|da)(?= )){0,4}(?![\p{L}\d])/u;

const longestExtent = 130;
const mostNames = 3;

/** Reads on behind the street as long as unit, town, state and postcode follow; ends behind the last that is none of mere names. */
export function endOfAddress(text: string, from: number): Extent {
  const limit = Math.min(text.length, from + longestExtent);
  let end = from;
  let at = from;
  let names = 0;
  let confirmed = false;
  while (at < limit) {
    const gap = separatorsFrom(text, at);
    if (gap === 0) break;
    at += gap;
    const rest = text.slice(at, Math.min(limit, at + 60));
    const length = lengthOf(rest);
    if (length > 0) {
      at += length;
      end = at;
      confirmed = true;
      continue;
    }
    const words = mayBeName(text, at) ? name.exec(rest)?.[0].length ?? 0 : 0;
    if (words === 0 || ++names > mostNames) break;
    const place = state.exec(rest)?.[0].length ?? 0;
    at += place > 0 && place === words ? place : words;
  }
  return { end, confirmed };
}

function separatorsFrom(text: string, from: number): number {
  let count = 0;
  while (count < mostSeparators && separators.includes(text.charAt(from + count) || '.')) count++;
  return count;
}

/** Towns begin with a capital, or a line. */
const mayBeName = (text: string, at: number): boolean => isCapital(text.charCodeAt(at)) || text[at - 1] === '\n';

/** Told apart by the first two characters: a figure begins a postcode, a word a unit. */
function lengthOf(rest: string): number {
  const first = rest.charCodeAt(0);
  const isFigure = isDigitCode(first);
  const box = isFigure ? postcode.exec(rest) : !isAsciiLetterCode(first) || isLowerCode(rest.charCodeAt(1)) ? null : military.exec(rest) ?? postcode.exec(rest);
  if (box !== null) return box[0].length;
  const match = isFigure || !isLetterCode(first) ? null : unit.exec(rest);
  return match !== null && (rolesOf(match[1]!.toLowerCase()) & unitWord) !== 0 ? match[0].length : 0;
}

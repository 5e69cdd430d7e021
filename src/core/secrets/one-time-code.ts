import { digitRun } from './digits.ts';
import type { Hit } from './hit.ts';
import { isWholeLabel, wordBefore } from './lexical.ts';
import type { Progress } from './progress.ts';
import type { Mark } from './survey.ts';
import { valueBefore } from './value-before.ts';
import { walk, type Reached, type WordSets } from './walk.ts';

/** Google's `G-482913`, Facebook's `FB-12345`, Instagram's `IG-...`: a service's initials before the digits. */
const branded = /^[A-Z]{1,3}-\d{4,8}(?![\w-])/;

/** A one-time code: behind a label that names one, behind a plain "code" that is no other kind of code, or before "is your ... code". */
export function oneTimeCodeAt(text: string, mark: Mark, kind: 'oneTimeCode' | 'code', known: WordSets, progress: Progress): Hit | null {
  if (!isWholeLabel(text, mark.end)) return null;
  if (kind === 'code' && !isPlainCode(text, mark.start, known) && !isNamedCode(text, mark.start, known)) return null;
  const reached = progress.hasDigitAhead(mark.end) ? walk(text, mark.end, known, 'sentence', progress) : null;
  const hit = reached && judge(text, reached, kind);
  return hit ?? valueAhead(text, mark.start, known, progress, kind === 'oneTimeCode' ? 'danger' : 'caution');
}

function judge(text: string, { piece, separated, linked, passed, nextSentence }: Reached, kind: 'oneTimeCode' | 'code'): Hit | null {
  const brand = branded.exec(text.slice(piece.start, piece.start + 16));
  if (brand) return hitOf(piece.start, piece.start + brand[0].length, 'danger');
  const run = digitRun(text, piece.start);
  const told = separated || linked;
  if (run) {
    const size = run.digits.length;
    // Four digits behind a bare "code" are as often a price list or a year as a code.
    if (size > 8 || size < (kind === 'oneTimeCode' && told ? 4 : 5)) return null;
    if (nextSentence && size < 5) return null;
    return hitOf(piece.start, run.end, kind === 'oneTimeCode' && !nextSentence && (told || passed === 0) ? 'danger' : 'caution');
  }
  // Mixed codes ("K7X-92M") only where the label leaves no doubt.
  if (kind === 'oneTimeCode' && told && !nextSentence && isMixedCode(piece.text)) return hitOf(piece.start, piece.end, 'caution');
  return null;
}

const isMixedCode = (value: string): boolean => /^[A-Z0-9-]{5,19}$|^[a-z0-9-]{5,19}$/.test(value) && /\d/.test(value) && /[A-Za-z]/.test(value) && !/^\d{1,3}-?[a-z]{3,}$/.test(value);

/** "482913 is your Google verification code". */
function valueAhead(text: string, labelStart: number, words: WordSets, progress: Progress, tier: Hit['tier']): Hit | null {
  const value = progress.hasDigitBehind(labelStart) ? valueBefore(text, labelStart, words, progress) : null;
  if (!value || !/^(?:[A-Z]{1,3}-)?\d{4,8}$|^\d{3}-\d{3}$/.test(value.text)) return null;
  const between = text.slice(value.end, labelStart);
  if (!/\b(?:your|my|the|ihr|dein|mein|der|votre|mon|le|su|tu|mi|el|seu|o|il|tuo|uw|je|mijn|twój|mój|to)\b/iu.test(between)) return null;
  return hitOf(value.start, value.end, tier);
}

/** Nothing, a determiner or punctuation before "code": not "zip code", "error code", "promo code", whose list would never end. */
function isPlainCode(text: string, labelStart: number, words: WordSets): boolean {
  const word = wordBefore(text, labelStart);
  return word === '' || words.determiners.has(word);
}

/** Codes that are printed on things or told to anybody. */
const otherCodes = /^(?:zip|post|postal|promo|discount|coupon|voucher|gift|error|area|country|order|product|item|booking|confirmation|reference|tracking|source|status|referral|event|dress)$/;

/** "Your Uber code": the name of a service behind a determiner. */
function isNamedCode(text: string, labelStart: number, words: WordSets): boolean {
  const name = /(?:^|[^\p{L}])(\p{Lu}[\p{L}\d]{1,20}) $/u.exec(text.slice(Math.max(0, labelStart - 24), labelStart))?.[1];
  return name !== undefined && !otherCodes.test(name.toLowerCase()) && words.determiners.has(wordBefore(text, labelStart - name.length - 1));
}

const hitOf = (start: number, end: number, tier: Hit['tier']): Hit => ({ type: 'one-time-code', tier, start, end, reason: 'one-time-code' });

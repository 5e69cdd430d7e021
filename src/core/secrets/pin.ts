import { digitRun } from './digits.ts';
import type { Hit } from './hit.ts';
import { isWholeLabel } from './lexical.ts';
import { readPiece } from './piece.ts';
import type { Progress } from './progress.ts';
import type { Mark } from './survey.ts';
import { valueBefore } from './value-before.ts';
import { walk, type WordSets } from './walk.ts';

/** Indian addresses end in a six-digit "PIN code" (Postal Index Number, first digit 1 to 8). */
const postal = /^[1-8]\d{5}$/;
/** Read out one by one: "4 7 1 1". */
const spelled = /\d(?:[ -]\d){3,7}(?![ -]?\d)/y;
/** The number goes on behind a space or line break: it is another, longer one (a Polish NIP, an account). */
const goesOn = /^\s{1,2}\d/;
const bankWords = /\b(?:card|atm|upi|bank|account|login|security|debit|credit|sim|phone|mobile)\s{1,3}$/i;

/** Four to eight digits told as a PIN: "my PIN is 9431", "PIN 4711", "either 7402 or 9431", "3100 is my PIN". */
export function pinAt(text: string, mark: Mark, known: WordSets, progress: Progress): readonly Hit[] {
  if (!isWholeLabel(text, mark.end)) return none;
  const reached = progress.hasDigitAhead(mark.end) ? walk(text, mark.end, known, 'sentence', progress) : null;
  if (reached) {
    const run = pinDigits(text, reached.piece.start);
    const told = reached.linked || reached.separated;
    if (run && run.digits.length >= 4 && run.digits.length <= 8 && !isPostal(text, mark, run.digits, reached.linked)) {
      const hit = hitOf(reached.piece.start, run.end, reached.nextSentence || (!told && reached.passed > 1) ? 'caution' : 'danger');
      const second = alternative(text, run.end, known.or, progress);
      return second ? [hit, second] : [hit];
    }
  }
  const earlier = progress.hasDigitBehind(mark.start) ? valueBefore(text, mark.start, known, progress) : null;
  return earlier && /^\d{4,8}$/.test(earlier.text) && !isPostal(text, mark, earlier.text, true) ? [hitOf(earlier.start, earlier.end, 'danger')] : none;
}

const none: readonly Hit[] = [];

function pinDigits(text: string, start: number): { end: number; digits: string } | null {
  spelled.lastIndex = start;
  const match = spelled.exec(text);
  if (match) return { end: start + match[0].length, digits: match[0].replace(/\D/g, '') };
  const run = digitRun(text, start);
  return run && !goesOn.test(text.slice(run.end, run.end + 3)) ? run : null;
}

function alternative(text: string, from: number, or: ReadonlySet<string>, progress: Progress): Hit | null {
  const word = readPiece(text, from, progress);
  if (!word || !or.has(word.text.toLowerCase())) return null;
  let piece = readPiece(text, word.next, progress);
  // "1596 or maybe 3100"
  if (piece && /^\p{L}+$/u.test(piece.text)) piece = readPiece(text, piece.next, progress);
  const run = piece && digitRun(text, piece.start);
  return piece && run && run.digits.length >= 4 && run.digits.length <= 8 ? hitOf(piece.start, run.end, 'danger') : null;
}

/** Six digits that may be the end of an address: unless a card, bank or phone is named, only "my PIN is ..." (not "PIN code is") speaks against it. */
function isPostal(text: string, mark: Mark, digits: string, linked: boolean): boolean {
  if (!postal.test(digits) || bankWords.test(text.slice(Math.max(0, mark.start - 12), mark.start))) return false;
  return !linked || /^.{0,4}code/i.test(text.slice(mark.start + 3, mark.end + 5));
}

const hitOf = (start: number, end: number, tier: Hit['tier']): Hit => ({ type: 'pin', tier, start, end, reason: 'pin' });

import { isAlphanumeric } from './characters.ts';
import { digitRun } from './digits.ts';
import type { Hit } from './hit.ts';
import type { SecretWords } from './lang/languages.ts';
import { readPiece } from './piece.ts';
import type { Mark } from './survey.ts';
import { valueBefore } from './value-before.ts';
import { walk, wordSets } from './walk.ts';

/** Indian addresses end in a six-digit "PIN code" (Postal Index Number, first digit 1 to 8). */
const postal = /^[1-8]\d{5}$/;
const addressWords = /\b(?:road|street|nagar|colony|dist|district|city|state|address|postal|post|area|village|tehsil|taluk|sector|floor|flat|near|india|delhi|mumbai|bangalore|bengaluru|chennai|hyderabad|kolkata|pune)\b/i;
const bankWords = /\b(?:my|card|atm|upi|bank|account|login|security|debit|credit|sim|phone|mobile)\s{1,3}$/i;

/** Four to eight digits told as a PIN: "my PIN is 9431", "PIN 4711", "either 7402 or 9431", "3100 is my PIN". */
export function pinAt(text: string, mark: Mark, words: SecretWords): readonly Hit[] {
  if (isAlphanumeric(text.charCodeAt(mark.end)) || /^[_-]\w/.test(text.slice(mark.end, mark.end + 2))) return [];
  const known = wordSets(words);
  const reached = walk(text, mark.end, known, 'sentence');
  const hits: Hit[] = [];
  if (reached) {
    const run = digitRun(text, reached.piece.start);
    const told = reached.linked || reached.separated;
    if (run && run.digits.length >= 4 && run.digits.length <= 8 && !isPostal(text, mark, run.digits)) {
      hits.push(hitOf(reached.piece.start, run.end, reached.nextSentence || (!told && reached.passed > 1) ? 'caution' : 'danger'));
      const second = alternative(text, run.end, known.or);
      if (second) hits.push(second);
    }
  }
  if (hits.length === 0) {
    const earlier = valueBefore(text, mark.start, known);
    if (earlier && /^\d{4,8}$/.test(earlier.text) && !isPostal(text, mark, earlier.text)) hits.push(hitOf(earlier.start, earlier.end, 'danger'));
  }
  return hits;
}

function alternative(text: string, from: number, or: ReadonlySet<string>): Hit | null {
  const word = readPiece(text, from);
  if (!word || !or.has(word.text.toLowerCase())) return null;
  let piece = readPiece(text, word.next);
  // "1596 or maybe 3100"
  if (piece && /^\p{L}+$/u.test(piece.text)) piece = readPiece(text, piece.next);
  const run = piece && digitRun(text, piece.start);
  return piece && run && run.digits.length >= 4 && run.digits.length <= 8 ? hitOf(piece.start, run.end, 'danger') : null;
}

function isPostal(text: string, mark: Mark, digits: string): boolean {
  if (!postal.test(digits)) return false;
  const before = text.slice(Math.max(0, mark.start - 160), mark.start);
  if (bankWords.test(before)) return false;
  return addressWords.test(before) || /^\W{0,2}code\b/i.test(text.slice(mark.end, mark.end + 7)) || /^pincode/i.test(text.slice(mark.start, mark.end)) || /,\s{0,3}$/.test(before);
}

const hitOf = (start: number, end: number, tier: Hit['tier']): Hit => ({ type: 'pin', tier, start, end, reason: 'pin' });

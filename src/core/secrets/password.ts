import type { Hit } from './hit.ts';
import type { Mark } from './survey.ts';
import { isAlphanumeric, isDigit, isSpace } from './characters.ts';
import { isPlaceholder } from './placeholder.ts';
import { readPiece, type Piece } from './piece.ts';
import type { Progress } from './progress.ts';
import { valueBefore } from './value-before.ts';
import { walk, type Reached, type WordSets } from './walk.ts';

/** How much a value looks like a password by itself: letters with digits or signs, digits alone, or a word of language. */
export type Strength = 'strong' | 'mixed' | 'digits' | 'word' | 'none';

/** A value behind (or before) a word for password: "the password is Hunter22!", `DB_PASSWORD=...`, "Hunter22! is my password". */
export function passwordAt(text: string, mark: Mark, known: WordSets, progress: Progress): Hit | null {
  const next = text.charCodeAt(mark.end);
  // "password_reset", "password-protected", "password1": not the end of the label.
  if (isAlphanumeric(next) || ((text[mark.end] === '_' || text[mark.end] === '-') && isAlphanumeric(text.charCodeAt(mark.end + 1)))) return null;
  const reached = walk(text, mark.end, known, 'line', progress);
  if (reached) {
    if (reached.piece.start < progress.passwordTo) return null;
    const hit = judge(text, mark.end, reached, known, progress);
    if (hit?.tier === 'danger') progress.passwordTo = hit.end;
    if (hit) return hit;
  }
  const earlier = progress.hasDigitBehind(mark.start) ? valueBefore(text, mark.start, known, progress) : null;
  if (earlier && passwordStrength(earlier.text) === 'strong' && !isPlaceholder(earlier.text)) return hitOf(earlier.start, earlier.end, 'danger');
  return null;
}

function judge(text: string, labelEnd: number, { piece, separated, linked, passed }: Reached, words: WordSets, progress: Progress): Hit | null {
  const { start, end } = valueSpan(text, piece, separated);
  const value = text.slice(start, end);
  const told = separated || linked;
  // Without "is" or a colon the value must stand behind a space, as a word of its own.
  if (!told && (!isSpace(text.charCodeAt(labelEnd)) || isVerb(text, labelEnd))) return null;
  if (value.length < 3 || (piece.tail.startsWith('?') && !separated)) return null;
  if (!piece.quoted && value.length <= words.longest + mostSigns && words.notValues.has(value.toLowerCase().replace(signsBehind, ''))) return null;
  if (isNoPassword(value)) return null;
  const strength = passwordStrength(value);
  if (strength === 'none' && piece.quoted && linked && value.length >= 4) return hitOf(start, end, 'caution');
  if (strength === 'strong') return told || passed === 0 ? hitOf(start, end, 'danger') : null;
  if (strength === 'digits') return value.length >= 4 && (told || passed === 0) ? hitOf(start, end, told ? 'danger' : 'caution') : null;
  if (strength === 'none' || value.length < 4) return null;
  if (piece.quoted && told) return hitOf(start, end, strength === 'mixed' ? 'danger' : 'caution');
  if (strength === 'mixed') return told ? hitOf(start, end, 'caution') : null;
  if (separated) return standsAlone(text, piece, progress) ? hitOf(start, end, 'caution') : null;
  return linked && /^\p{Lu}/u.test(value) && standsAlone(text, piece, progress) ? hitOf(start, end, 'caution') : null;
}

const mostSigns = 8;
const signsBehind = /[!*_]{1,8}$/;

/** "Pass" is a verb more often than a label: "pass 2 tests", "pass 'x' to the tool". */
const isVerb = (text: string, labelEnd: number): boolean => /(?:^|\W)pass$/i.test(text.slice(Math.max(0, labelEnd - 5), labelEnd));

/** A value without quotes ends at markup, at the next parameter of a query or at the end of a statement; `!` at its end belongs to it. */
function valueSpan(text: string, piece: Piece, separated: boolean): { start: number; end: number } {
  if (piece.quoted) return piece;
  const { start } = piece;
  let { end } = piece;
  while (end < piece.next && '!*_#$%'.includes(text[end]!)) end++;
  if (separated) {
    const cut = text.slice(start, end).search(/[<"';,]|&\w+=/);
    if (cut > 0) end = start + cut;
  }
  return { start, end };
}

/** True for a value that no further words of a sentence follow. */
function standsAlone(text: string, piece: Piece, progress: Progress): boolean {
  if (/[.,;!]/.test(piece.tail)) return true;
  const after = readPiece(text, piece.next, progress);
  return after === null || text.slice(piece.end, after.start).includes('\n') || !/^[\p{Ll}']+$/u.test(after.text) || /^(?:and|und|y|et|e|i|en|or)$/.test(after.text);
}

const notPasswords = [
  /^[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,4}$/, // an e-mail address
  /^\w{2,12}:\/\/|^[\w-]{1,63}(?:\.[\w-]{1,63}){1,4}\//, // an address
  /^[A-Za-z_]\w{0,60}(?:(?:\.|->|::)[A-Za-z_]\w{0,60}){1,6}(?:\(.{0,60})?$/, // a member of an object in source code
  /^(?:MD5|SHA-?\d{1,3}|AES-?\d{0,3}|UTF-?8|2FA|MFA|OAuth2?|1Password|LastPass|KeePass)$/i, // words about passwords
  /^#\d{1,3}$|^!!\w|^\w{1,40}\[\w{0,20}\]?$/, // too short, and expressions of source code
];
/** These begin with a digit, and need no look where the value does not. */
const notPasswordsOfDigits = [
  /^\d{1,4}(?:st|nd|rd|th|am|pm|h|hrs?|min|mins|sec|days?|x|k|mb|gb|%)$/i, // an amount or a time
  /^\d{1,2}[:.]\d{2}(?:[ap]m)?$/i, // a time of day
  /^\d{1,4}[-/.]\d{1,2}[-/.]\d{1,4}$/, // a date
  /^\d{1,3}-\d{1,3}$/, // a range
  /^\d{1,3}$/, // too short
];

const isNoPassword = (value: string): boolean =>
  isPlaceholder(value) || notPasswords.some(shape => shape.test(value)) || (isDigit(value.charCodeAt(0)) && notPasswordsOfDigits.some(shape => shape.test(value)));

export function passwordStrength(value: string): Strength {
  if (/^\d+$/.test(value)) return 'digits';
  if (/^[\p{L}'’-]+$/u.test(value)) {
    if (!/\p{Ll}\p{Lu}/u.test(value)) return 'word';
    // camelCase about passwords is a name in source code.
    return /pass|pwd|word|field|input|value|user|login/i.test(value) ? 'none' : 'mixed';
  }
  const hasLetter = /\p{L}/u.test(value);
  const hasDigit = /\d/.test(value);
  const hasSign = /[^\p{L}\p{M}\d\s'’,.:;/_-]/u.test(value);
  if (value.length >= 4 && ((hasLetter && hasDigit) || (hasSign && (hasDigit || hasLetter)))) return 'strong';
  return 'none';
}

const hitOf = (start: number, end: number, tier: Hit['tier']): Hit => ({ type: 'password', tier, start, end, reason: 'password' });

import { isAlphanumeric } from './characters.ts';
import type { Hit } from './hit.ts';
import { isPlaceholder } from './placeholder.ts';
import { readPiece, type Piece } from './piece.ts';
import type { Progress } from './progress.ts';
import type { Mark } from './survey.ts';
import { walk, type WordSets } from './walk.ts';

/** The answer behind the name of a security question: "my mother's maiden name is Sanders", "childhood pet: Molly". */
export function securityAnswerAt(text: string, mark: Mark, words: WordSets, progress: Progress): Hit | null {
  if (isAlphanumeric(text.charCodeAt(mark.end)) || text[mark.end] === '_') return null;
  const reached = walk(text, mark.end, words, 'sentence', progress);
  if (reached === null) return null;
  const { piece, separated, linked, nextSentence } = reached;
  const told = separated || linked;
  const value = piece.text;
  const isName = isCapital(value);
  // "Pet Bed", "the pet, I believe": the bare word needs "my pet was Molly".
  const isBare = mark.end - mark.start < 4;
  if ((nextSentence || isBare) && !(linked && isName)) return null;
  if (!isName && !told) return null;
  if (!/^\p{L}[\p{L}'-]{1,39}$/u.test(value) || words.notValues.has(value.toLowerCase()) || isPlaceholder(value) || /[?]/.test(piece.tail)) return null;
  if (!isName && !endsClause(text, piece, progress)) return null;
  const end = isName ? secondName(text, piece, words, progress) : piece.end;
  return { type: 'security-answer', tier: told && isName ? 'danger' : 'caution', start: piece.start, end, reason: 'security-answer' };
}

function isCapital(value: string): boolean {
  const code = value.charCodeAt(0);
  return code < 128 ? code > 64 && code < 91 : /^\p{Lu}/u.test(value);
}

/** "van Dijk" is left to its first word; "Smith Jones" is one answer. */
function secondName(text: string, piece: Piece, words: WordSets, progress: Progress): number {
  if (piece.tail !== '') return piece.end;
  const next = readPiece(text, piece.next, progress);
  const isName = next !== null && /^\p{Lu}[\p{L}'-]{1,39}$/u.test(next.text) && !words.notValues.has(next.text.toLowerCase()) && text.slice(piece.end, next.start) === ' ';
  return isName ? next.end : piece.end;
}

function endsClause(text: string, piece: Piece, progress: Progress): boolean {
  return /[.,;!]/.test(piece.tail) || readPiece(text, piece.next, progress) === null;
}

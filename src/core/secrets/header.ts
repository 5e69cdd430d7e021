import { assignedTo, readValue } from './assigned.ts';
import { decodeBase64 } from './base64.ts';
import { isAlphanumeric } from './characters.ts';
import type { Hit } from './hit.ts';
import { isPlaceholder } from './placeholder.ts';
import type { Progress } from './progress.ts';
import { randomness } from './randomness.ts';
import type { Mark } from './survey.ts';

/** Request headers that sign in: `Authorization: Bearer ...`, `Cookie: sid=...`, `JSESSIONID=...`, and "Bearer ..." by itself. */
export function headerAt(text: string, mark: Mark, progress: Progress): Hit | null {
  if (mark.start < progress.readTo) return null;
  const next = text.charCodeAt(mark.end);
  if (isAlphanumeric(next) || text[mark.end] === '_') return null;
  const label = text.slice(mark.start, mark.end).toLowerCase();
  if (label.startsWith('cookie')) return cookieAt(text, mark.end, progress);
  if (label === 'bearer') return bearerAt(text, mark.end);
  const value = assignedTo(text, mark.end);
  if (value === null) return null;
  progress.readTo = value.end;
  if (label !== 'authorization') return randomness(value.text) === 'strong' ? hitOf(value, 'session', 'secret-session') : null;
  return isCredential(value.text) ? hitOf(value, 'header', 'secret-header') : null;
}

/** Basic credentials decode to `user:password` (RFC 7617); others are drawn at random. */
function isCredential(value: string): boolean {
  const plain = /^[A-Za-z0-9+/]{6,400}={0,2}$/.test(value) ? decodeBase64(value) : null;
  if (plain !== null && /^[ -9;-~]{1,100}:[ -~]{3,200}$/.test(plain)) return !isPlaceholder(value);
  return randomness(value) !== null;
}

function bearerAt(text: string, from: number): Hit | null {
  if (text[from] !== ' ') return null;
  const value = readValue(text, from + 1);
  return value !== null && value.text.length >= 16 && randomness(value.text) === 'strong' ? hitOf(value, 'header', 'secret-header') : null;
}

const cookies = /["'`]?[ \t]{0,4}[:=][ \t]{0,4}["'`]?([\w.%!~*+-]{1,80}=[^\r\n"'`<>]{8,3000})/y;

/** All cookies of the line, when one of them holds a value drawn at random. */
function cookieAt(text: string, from: number, progress: Progress): Hit | null {
  cookies.lastIndex = from;
  const match = cookies.exec(text);
  if (match === null) return null;
  progress.readTo = cookies.lastIndex;
  const line = match[1]!;
  const isSession = line.split(/[;,] ?/, 40).some(pair => randomness(pair.slice(pair.indexOf('=') + 1, 400).trim()) === 'strong');
  const end = cookies.lastIndex;
  return isSession ? { type: 'secret', scheme: 'session', tier: 'danger', start: end - line.length, end, reason: 'secret-session' } : null;
}

const hitOf = ({ start, end }: { start: number; end: number }, scheme: string, reason: 'secret-header' | 'secret-session'): Hit => ({ type: 'secret', scheme, tier: 'danger', start, end, reason });

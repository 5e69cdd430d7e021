import { decodeBase64 } from './base64.ts';
import { isAlphanumeric } from './characters.ts';
import type { Hit } from './hit.ts';
import type { Stretch } from './survey.ts';

/** JSON Web Tokens (RFC 7519, compact form): a header that decodes to a JSON object with `alg` or `enc`, and a body; the signature may be missing. */
export function jwts(text: string, { start, end }: Stretch): readonly Hit[] {
  let hits: Hit[] | null = null;
  // Searched within the run only: to the end of the text for every run would be quadratic.
  const run = text.slice(start, end);
  for (let found = run.indexOf('eyJ'); found >= 0; found = run.indexOf('eyJ', found + 3)) {
    const at = start + found;
    if (isAlphanumeric(text.charCodeAt(at - 1))) continue;
    const dot = run.slice(found, found + longestHeader).indexOf('.');
    if (dot < 0 || !isHeader(run.slice(found, found + dot))) continue;
    const stop = tokenEnd(text, at);
    // An encrypted token may lack its second part; a signed one has a body.
    if (stop - at - dot < 12) continue;
    (hits ??= []).push({ type: 'secret', scheme: 'jwt', tier: 'danger', start: at, end: stop, reason: 'secret-jwt' });
    found = stop - start - 3;
  }
  return hits ?? encodedAgain(run, start);
}

const wrapped = /(?:^|[^A-Za-z0-9+/])(ZXlK[A-Za-z0-9+/]{60,8000}={0,2})/;

/** A token encoded in base64 once more, as it lies in manifests of clusters. */
function encodedAgain(run: string, start: number): readonly Hit[] {
  const match = run.includes('ZXlK') ? wrapped.exec(run) : null;
  const token = match && decodeBase64(match[1]!);
  if (!match || !token?.includes('.') || !isHeader(token.slice(0, token.indexOf('.')))) return [];
  const end = start + match.index + match[0].length;
  return [{ type: 'secret', scheme: 'jwt', tier: 'danger', start: end - match[1]!.length, end, reason: 'secret-jwt' }];
}

const partCharacter = /[\w-]/;
const mostParts = 5;
const longest = 16_000;
const longestHeader = 2000;

/** Behind at most five parts of base64url with dots between; a full stop at the end belongs to the sentence unless it ends an unsigned token. */
function tokenEnd(text: string, from: number): number {
  let dots = 0;
  let at = from;
  for (; at < text.length && at - from < longest; at++) {
    if (text[at] === '.' && dots < mostParts - 1) dots++;
    else if (!partCharacter.test(text[at]!)) break;
  }
  while (dots > 2 && text[at - 1] === '.') {
    at--;
    dots--;
  }
  return at;
}

function isHeader(part: string): boolean {
  const json = decodeBase64(part);
  // Asked before parsing, as a parser that throws is slow.
  if (json === null || !json.endsWith('}') || !/"(?:alg|enc)"/.test(json)) return false;
  try {
    const header: unknown = JSON.parse(json);
    return typeof header === 'object' && header !== null && ('alg' in header || 'enc' in header);
  } catch {
    return false;
  }
}

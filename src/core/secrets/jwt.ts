import { decodeBase64 } from './base64.ts';
import { isAlphanumeric } from './characters.ts';
import type { Hit } from './hit.ts';
import type { Stretch } from './survey.ts';

const jwt = /eyJ[\w-]{8,2000}\.([\w-]{2,8000})?(?:\.([\w-]{0,4000}))?(?:\.[\w-]{1,8000})?(?:\.[\w-]{1,400})?/y;

/** JSON Web Tokens (RFC 7519, compact form): a header that decodes to a JSON object with `alg` or `enc`, and a body; the signature may be missing. */
export function jwts(text: string, { start, end }: Stretch): readonly Hit[] {
  let hits: Hit[] | null = null;
  // Searched within the run only: to the end of the text for every run would be quadratic.
  const run = text.slice(start, end);
  for (let found = run.indexOf('eyJ'); found >= 0; found = run.indexOf('eyJ', found + 3)) {
    const at = start + found;
    if (isAlphanumeric(text.charCodeAt(at - 1))) continue;
    jwt.lastIndex = at;
    const match = jwt.exec(text);
    if (match === null) continue;
    if (isHeader(match[0].slice(0, match[0].indexOf('.'))) && (match[1]?.length ?? 0) + (match[2]?.length ?? 0) >= 10) {
      const stop = at + match[0].length;
      (hits ??= []).push({ type: 'secret', scheme: 'jwt', tier: 'danger', start: at, end: stop, reason: 'secret-jwt' });
      found = stop - start - 3;
    }
  }
  return hits ?? [];
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

import { isAlphanumeric } from './characters.ts';
import type { Hit } from './hit.ts';
import { isPlaceholder } from './placeholder.ts';
import type { Stretch } from './survey.ts';

/** The password in `scheme://user:password@host` (RFC 3986, 3.2.1), connection strings included. Placeholders and password = user name do not count. */
export function urlCredentials(text: string, { start, end }: Stretch): readonly Hit[] {
  let hits: Hit[] | null = null;
  const run = text.slice(start, end);
  for (let found = run.indexOf('://', 1); found > 0; found = run.indexOf('://', found + 3)) {
    const at = start + found;
    if (!isAlphanumeric(text.charCodeAt(at - 1))) continue;
    const hit = credentialsAt(text, at + 3, end);
    if (hit) (hits ??= []).push(hit);
  }
  return hits ?? [];
}

function credentialsAt(text: string, from: number, limit: number): Hit | null {
  let colon = -1;
  let sign = -1;
  let stop = from;
  // A password may hold `@`: the last one before the path counts.
  for (; stop < limit && stop - from < 300; stop++) {
    const character = text[stop]!;
    if ('/?#"\'<>`|\\'.includes(character)) break;
    if (character === ':' && colon < 0) colon = stop;
    else if (character === '@') sign = stop;
  }
  if (colon < 0 || sign < colon + 5 || !isAlphanumeric(text.charCodeAt(sign + 1))) return null;
  const user = text.slice(from, colon);
  const password = text.slice(colon + 1, sign);
  if (password === user || isPlaceholder(password) || password.startsWith('$') || /^(.)\1*$/.test(password) || isTemplated(user)) return null;
  return { type: 'secret', scheme: 'url-credentials', tier: 'danger', start: colon + 1, end: sign, reason: 'secret-url-credentials' };
}

const isTemplated = (user: string): boolean => /[${}<[]/.test(user);

import { isPlaceholder } from './placeholder.ts';
import type { Hit } from './hit.ts';
import type { Mark } from './survey.ts';

const opening = /-----BEGIN ((?:[A-Z0-9]{2,12} ){0,4}PRIVATE KEY(?: BLOCK)?)-----/y;
const closing = /-{4,5}END [A-Z0-9 ]{0,60}-{4,5}/y;
const longest = 16_000;

/** PEM and PGP private keys (RFC 7468, RFC 9580): from BEGIN to END, or as far as the key text runs when the end is cut off. */
export function privateKeyAt(text: string, mark: Mark): Hit | null {
  const start = mark.start - 5;
  if (start < 0) return null;
  opening.lastIndex = start;
  const head = opening.exec(text);
  if (head === null) return null;
  const bodyStart = start + head[0].length;
  const area = text.slice(bodyStart, bodyStart + longest);
  // The body of a key holds no dashes in a row (headers of old PEM files hold one): the next ones are the end, or another beginning.
  const dashes = area.indexOf('----');
  closing.lastIndex = Math.max(0, dashes);
  const tail = dashes < 0 ? null : closing.exec(area);
  const body = tail ? area.slice(0, dashes) : keyText(dashes < 0 ? area : area.slice(0, dashes));
  const plain = body.replace(/\\[nr]|[^A-Za-z0-9+/=]/g, '');
  if (plain.length < 16 || isPlaceholder(body.trim().slice(0, 40))) return null;
  const end = bodyStart + (tail ? dashes + tail[0].length : body.length);
  return { type: 'secret', scheme: 'private-key', tier: 'danger', start, end, reason: 'secret-private-key' };
}

/** As far as characters of base64, PEM headers and escaped line breaks run. */
function keyText(area: string): string {
  return /^[A-Za-z0-9+/=\\:,. \r\n-]*/.exec(area)![0].trimEnd();
}

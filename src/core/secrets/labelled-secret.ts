import { assignedTo } from './assigned.ts';
import { isAlphanumeric } from './characters.ts';
import type { Hit } from './hit.ts';
import { wordBefore } from './lexical.ts';
import type { Progress } from './progress.ts';
import { randomness } from './randomness.ts';
import type { Mark } from './survey.ts';

/** Keys, tokens and ids that are no secrets: public keys, page cursors, keys of tables, guards against forgery that live for one page. */
const harmless = new Set([
  'public', 'pub', 'publishable', 'page', 'next', 'previous', 'prev', 'cursor', 'continuation', 'partition', 'sort', 'primary', 'foreign', 'cache', 'cancel', 'cancellation', 'csrf', 'xsrf', 'authenticity',
  'verification', 'sync', 'idempotency', 'object', 'map', 'group', 'row', 'hash', 'range', 'translation', 'string', 'host', 'known', 'tracking', 'order', 'product', 'issue', 'song', 'non', 'no', 'not',
]);

/** `api_key = "..."`, `client_secret: ...`, "my API key is ...": a whole-word label and a value that looks drawn at random. */
export function labelledSecretAt(text: string, mark: Mark, progress: Progress): Hit | null {
  if (mark.start < progress.readTo) return null;
  const end = passSuffix(text, mark.end);
  const value = end < 0 ? null : assignedTo(text, end, true);
  if (value === null) return null;
  // A word behind a label without an operator may be the next label: "API token secret: ...".
  if (!value.bare) progress.readTo = value.end;
  if (value.text.length < 8 || harmless.has(wordBefore(text, mark.start))) return null;
  // AWS publishes the length of its secret keys: anything else under that label is an encrypted copy or an example.
  const flag = text.slice(Math.max(0, mark.start - 30), mark.start);
  if (value.text.length !== 40 && /\baws_?secret_?(?:access_?)?$/i.test(flag)) return null;
  // "eyJzaWdu...": cut short by who wrote it; `loadKey(`: a call.
  if (text.startsWith('...', value.end) || text[value.end] === '(') return null;
  const strength = randomness(value.text);
  if (strength === null) return null;
  // "the api key 8f7d...", `ENV TOKEN 8f7d...`, `--token 8f7d...`: without an operator the value must leave no doubt.
  if (value.bare && (strength !== 'strong' || value.text.length < 20) && !isArgument(flag)) return null;
  if (strength === 'weak' && text.slice(mark.start, mark.end).toLowerCase().startsWith('auth')) return null;
  return { type: 'secret', scheme: 'labelled', tier: strength === 'strong' ? 'danger' : 'caution', start: value.start, end: value.end, reason: 'secret-labelled' };
}

const setters = new Set(['ENV', 'ARG', 'set', 'setx', 'export']);

/** An option of a command line (`--api-key x`), or a variable behind the word that sets it (`ENV API_KEY x`). */
function isArgument(before: string): boolean {
  const [own = '', setter = ''] = before.split(' ').reverse();
  return own.startsWith('--') || setters.has(setter);
}

/** Behind a number or a neutral ending of the label (`token1`, `secret_value`), or -1 when the name goes on: `token_url`, `keyName`, `tokens`. */
function passSuffix(text: string, from: number): number {
  if (!/[\w.-]/.test(text[from] ?? '')) return from;
  const match = /^(?:\d{1,2}|(?:[_-]?(?:value|val|string|str|base64|b64|live|test|prod|production|dev|staging|v\d))){0,2}/i.exec(text.slice(from, from + 24))!;
  const end = from + match[0].length;
  const next = text.charCodeAt(end);
  if (isAlphanumeric(next) || (/[_.-]/.test(text[end] ?? '') && isAlphanumeric(text.charCodeAt(end + 1)))) return -1;
  return end;
}

import type { Hit } from './hit.ts';
import { isPlaceholder } from './placeholder.ts';
import type { Mark } from './survey.ts';

const option = /[ \t](?:-u|--user|-U|--proxy-user)(?:[ \t]{1,3}|=|(?=["']))/g;
/** One shell word: quoted and bare parts without a space between. */
const shellWord = /(?:"[^"\n]{0,200}"|'[^'\n]{0,200}'|[^\s"']){1,300}/y;
const reach = 400;

/** `curl -u user:password`: the argument, when it holds a password that is no variable or gap to fill. */
export function curlUserAt(text: string, mark: Mark): Hit | null {
  const command = text.slice(mark.end, mark.end + reach);
  option.lastIndex = 0;
  const found = option.exec(command);
  if (found === null) return null;
  const start = mark.end + found.index + found[0].length;
  shellWord.lastIndex = start;
  const word = shellWord.exec(text);
  if (word === null) return null;
  const plain = word[0].replace(/["']/g, '');
  const colon = plain.indexOf(':');
  if (colon < 0) return null;
  const secret = (plain.slice(colon + 1) || plain.slice(0, colon)).replace(/^\{([^{}]*)\}$/, '$1');
  if (secret.length < 4 || /^[$<[]|\$\{/.test(secret) || isPlaceholder(secret)) return null;
  return { type: 'secret', scheme: 'header', tier: 'danger', start, end: start + word[0].length, reason: 'secret-header' };
}

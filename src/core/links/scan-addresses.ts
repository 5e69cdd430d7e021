import type { Normalised } from '../normalise.ts';

/** An address that stands in the text: as it would be opened, and where it stands in the original. */
export interface Written {
  readonly href: string;
  readonly start: number;
  readonly end: number;
}

const mostAddresses = 2000;

/** Finds addresses as people and linkifiers would: with a scheme, with `www.`, or as a bare host. Linear; at most 2000 a message. */
export function scanAddresses(body: Normalised): readonly Written[] {
  const text = body.text;
  const found: Written[] = [];
  if (!mayHoldAddress(text)) return found;
  const pattern = /[^\s<>"'`\u00ab\u00bb\u201c\u201d]{1,2048}/g;
  for (let match = pattern.exec(text); match !== null && found.length < mostAddresses; match = pattern.exec(text)) {
    const word = match[0];
    if (word.length < 4 || !(word.includes('.') || word.includes(':') || word.includes('\\'))) continue;
    const from = word.search(/[a-z0-9\\\u0080-\uffff]/i);
    if (from < 0) continue;
    const href = trimEnd(word.slice(from));
    if (href.length < 4 || !isAddress(href)) continue;
    found.push({ href, start: body.start(match.index + from), end: body.end(match.index + from + href.length) });
  }
  return found;
}

const mayHoldAddress = (text: string): boolean => text.includes('.') || text.includes(':') || text.includes('\\\\');

function trimEnd(word: string): string {
  let end = word.length;
  while (end > 0 && '.,;:!?)]}>'.includes(word[end - 1]!)) end--;
  return word.slice(0, end);
}

const schemeFirst = /^[a-z][a-z0-9+.-]{1,30}:/i;

function isAddress(word: string): boolean {
  if (word.startsWith('\\\\')) return true;
  if (schemeFirst.test(word) && /^(?:https?|ftp|file|javascript|data|vbscript|blob|search-ms|ms-[a-z-]+):/i.test(word)) return true;
  return !word.includes('@') && /^[^\s/:?#\\]+\.[a-z\u0080-\uffff][^\s/:?#.\\]{1,62}(?:[/:?#]|$)/i.test(word);
}

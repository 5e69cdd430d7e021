import { isAlphanumeric } from './characters.ts';
import { hasGithubChecksum } from './crc32.ts';
import type { Hit } from './hit.ts';
import { isFiller } from './placeholder.ts';
import type { Stretch } from './survey.ts';
import { infixShapes, tokenShapes, type TokenShape } from './token-shapes.ts';

interface Entry extends TokenShape {
  shape?: RegExp;
  /** The third character of the prefix, which rules most of those out that share the first two; -1 for none. */
  readonly third: number;
}

/** Entries by the first two characters of their prefix, so that one look-up per position rules nearly all of them out. Read when first needed. */
let lists: Entry[][] | undefined;
/** Where in `lists` the entries of a head are; 0 for none. */
const placeByHead = new Uint8Array(128 * 128);
let inner: ReturnType<typeof readInfixes> | undefined;

function entriesByHead(): readonly (readonly Entry[])[] {
  if (lists === undefined) {
    lists = [[]];
    for (const entry of tokenShapes()) (lists[(placeByHead[headOf(entry.prefix, 0)] ||= lists.length)] ??= []).push({ ...entry, third: entry.prefix.length > 2 ? entry.prefix.charCodeAt(2) : -1 });
  }
  return lists;
}

const readInfixes = () => infixShapes().map(shape => ({ ...shape, before: new RegExp(`^(?:${shape.before})$`), from: new RegExp(shape.from, 'y') }));

/** The prefix of the list that a token begins with (`ghp_`, `sk_live_`, `AKIA`), or nothing. */
export function publicPrefix(token: string): string {
  return entriesByHead()[placeByHead[headOf(token, 0)]!]!.find(({ prefix, source }) => token.startsWith(prefix) && new RegExp(`^(?:${source})`).test(token))?.prefix ?? '';
}

/** Tokens of known issuers within one run of characters: by prefix, or by a mark in the middle. `labelled` is true beside a word like "key". */
export function providerTokens(text: string, { start, end }: Stretch, labelled: boolean): readonly Hit[] {
  let hits: Hit[] | null = null;
  const all = entriesByHead();
  for (let index = start; index < end - 8; index++) {
    const place = placeByHead[headOf(text, index)]!;
    if (place === 0 || isAlphanumeric(text.charCodeAt(index - 1))) continue;
    const third = text.charCodeAt(index + 2);
    for (const entry of all[place]!) {
      if (entry.third >= 0 && entry.third !== third) continue;
      const hit = matchPrefix(text, index, entry, labelled);
      if (hit === null) continue;
      (hits ??= []).push(hit);
      index = hit.end - 1;
      break;
    }
  }
  const marked = hits === null && end - start < 400 ? matchInfix(text, start, end) : null;
  return marked ? [marked] : (hits ?? []);
}

function matchPrefix(text: string, index: number, entry: Entry, labelled: boolean): Hit | null {
  if (!text.startsWith(entry.prefix, index)) return null;
  const { scheme, issuer, flags } = entry;
  entry.shape ??= new RegExp(entry.source, 'y');
  entry.shape.lastIndex = index;
  const match = entry.shape.exec(text);
  if (match === null) return null;
  const value = match[0];
  const end = index + value.length;
  if (goesOn(text, end)) return null;
  const body = value.slice(entry.prefix.length);
  if (isFiller(body)) return null;
  if (flags.includes('m') && !isMixed(body)) return null;
  if (flags.includes('e') && value.includes('EXAMPLE')) return null;
  const unsure = (flags.includes('c') && !hasGithubChecksum(value)) || flags.includes('n');
  return tokenHit(scheme, issuer, index, end, flags.includes('n') && !labelled ? 'note' : unsure ? 'caution' : 'danger');
}

function matchInfix(text: string, start: number, end: number): Hit | null {
  const run = text.slice(start, end);
  for (const { scheme, issuer, mark, before, from, reach } of (inner ??= readInfixes())) {
    let found = run.indexOf(mark, 1);
    for (let tries = 0; found > 0 && tries < 8; tries++, found = run.indexOf(mark, found + 1)) {
      const at = start + found;
      from.lastIndex = at;
      const tail = from.exec(text);
      if (tail === null) continue;
      let begin = at;
      while (begin > start && at - begin <= reach && /[\w~.-]/.test(text[begin - 1]!)) begin--;
      if (!before.test(text.slice(begin, at))) continue;
      const stop = at + tail[0].length;
      if (goesOn(text, stop)) continue;
      if (!isFiller(text.slice(begin, stop)) && new Set(text.slice(begin, stop)).size > 8) return tokenHit(scheme, issuer, begin, stop, 'danger');
    }
  }
  return null;
}

/** True where the token runs on into more letters, digits or `_`: then it is another, longer thing. */
function goesOn(text: string, end: number): boolean {
  const next = text.charCodeAt(end);
  return (next < 0x80 && isAlphanumeric(next)) || text[end] === '_' || (text[end] === '-' && isAlphanumeric(text.charCodeAt(end + 1)));
}

const isMixed = (body: string): boolean => /\d/.test(body) && /[a-z]/.test(body) && /[A-Z]/.test(body);


const tokenHit = (scheme: string, issuer: string, start: number, end: number, tier: Hit['tier']): Hit => ({
  type: 'secret', scheme, tier, start, end, reason: 'secret-token', evidence: { name: issuer, scheme },
});

function headOf(text: string, index: number): number {
  const first = text.charCodeAt(index);
  const second = text.charCodeAt(index + 1);
  return first < 128 && second < 128 ? first * 128 + second : 0;
}

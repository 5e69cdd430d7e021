import type { Look } from '../detector.ts';
import type { Normalised } from '../normalise.ts';
import { isAsciiLetterCode, isDigitCode } from '../data/characters.ts';
import { askOfWords, interest, isPlain, mayBeDot } from '../word-interests.ts';
import { codeInText } from './written-code.ts';
import { dressedUp } from './written-disguised.ts';
import { isFileName, looksBare } from './written-bare.ts';

/** An address that stands in the text: as it would be opened, and where it stands in the original. */
export interface Written {
  readonly href: string;
  readonly start: number;
  readonly end: number;
  /** How it is hidden from filters; null when plainly written. */
  readonly obfuscated: string | null;
  /** What a Markdown link shows in place of the address. */
  readonly text?: string;
}

const mostAddresses = 2000;

/** Finds addresses as people and linkifiers would, and those written so that linkifiers do not. Linear; at most 2000 a message. */
export function scanAddresses(body: Normalised, look?: Look): readonly Written[] {
  const text = body.text;
  if (look !== undefined && look.end >= text.length && (look.interests & interest.sign) === 0) return nothing;
  if (!mayShowSign(text) || !sign.test(text)) return nothing;
  const found: Written[] = [];
  if (mayHoldAddress(text)) plainWords(body, found);
  for (const { href, from, to, how } of dressedUp(text)) {
    const start = body.start(from);
    const end = body.end(to);
    if (found.length < mostAddresses && !found.some(other => other.start < end && start < other.end && other.obfuscated === null && other.href.includes('://'))) found.push({ href, start, end, obfuscated: how });
  }
  return found;
}

const nothing: readonly Written[] = [];

const dotWords = new Set(['dot', 'd0t', 'punto', 'ponto', 'punkt', 'point', 'kropka', '\u0442\u043e\u0447\u043a\u0430']);
askOfWords(word => ((isPlain(word) ? dotWords.has(word) : dotWords.has(word.toLowerCase()) || /[.,:\\/[({\u3002]/.test(word)) ? interest.sign : 0));

/**
 * What every address has some of, written plainly or in disguise: a dot with something behind it, a colon behind a letter, slashes, a dot in
 * words or brackets, a comma with a letter behind it. One pass tells that most chat messages have none; what is found here is looked at below.
 */
const sign = /\.(?:[/-\uffff]| [a-z]{2,12} ?\/)| (?:\.|dot|d0t|p[ou]nto|punkt|point|kropka|\u0442\u043e\u0447\u043a\u0430) |\u3002|\\\\|:(?:(?<=[a-z-]:)\S| ?[/\\])|[[({](?::| ?(?:[.,]|dot|d0t|p[ou]nto|punkt|point|kropka|\u0442\u043e\u0447\u043a\u0430) ?[\])}])|,(?=[a-z]{2})/i;

/** What a sign begins with: words in place of a dot stand behind a blank or a bracket, and colons are too rare to be told apart. */
const begins = { dot: 1, comma: 2, backslash: 3, blank: 4, colon: 5, bracket: 6 } as const;
const beginning = new Uint8Array(128);
for (const [characters, kind] of [['.', begins.dot], [',', begins.comma], ['\\', begins.backslash], [' ', begins.blank], [':', begins.colon], ['[({', begins.bracket]] as const) for (const character of characters) beginning[character.charCodeAt(0)] = kind;

/** False for most messages that have none of `sign`, with one look at each character: the pattern tries all it knows at each. */
function mayShowSign(text: string): boolean {
  const { length } = text;
  const lastSlash = text.lastIndexOf('/');
  for (let index = 0; index < length; index++) {
    const code = text.charCodeAt(index);
    if (code >= 128) {
      if (code === 0x3002) return true;
      continue;
    }
    const kind = beginning[code]!;
    if (kind !== 0 && index + 1 < length && mayBeSign(text, kind, index + 1, lastSlash)) return true;
  }
  return false;
}

/** Whether what begins so may go on from `at` as a sign does. "3.50" and "10:30" do not: a dot of digits needs a slash behind it all, a colon a letter before it. */
function mayBeSign(text: string, kind: number, at: number, lastSlash: number): boolean {
  const next = text.charCodeAt(at);
  if (kind === begins.blank) return next === 46 || mayBeDotWord(text, at, next | 32);
  if (kind === begins.comma) return (next | 32) >= 97;
  if (kind === begins.dot) return next === 32 || isDigitCode(next) ? at <= lastSlash : next > 46;
  if (kind === begins.bracket) return next === 58 || mayBeDot(text, next === 32 ? at + 1 : at);
  if (kind === begins.backslash) return next === 92;
  if (next === 32) return isSlash(text.charCodeAt(at + 1));
  return isSlash(next) || isAsciiLetterCode(text.charCodeAt(at - 2)) || text.charCodeAt(at - 2) === 45;
}

const isSlash = (code: number): boolean => code === 47 || code === 92;

/** "dot", "punkt" ... by their first two letters and their length. */
function mayBeDotWord(text: string, at: number, first: number): boolean {
  if (first === 100) return text.charCodeAt(at + 3) === 32 && ((text.charCodeAt(at + 1) | 32) === 111 || text.charCodeAt(at + 1) === 48);
  if (first === 112 || first > 128) return text.charCodeAt(at + 5) === 32;
  return first === 107 && text.charCodeAt(at + 6) === 32;
}

/** A dot or a colon between characters, or two backslashes: most chat messages have none. */
function mayHoldAddress(text: string): boolean {
  for (let at = text.indexOf('.'); at >= 0; at = text.indexOf('.', at + 1)) if (text.charCodeAt(at + 1) > 0x2e) return true;
  for (let at = text.indexOf('\u3002'); at >= 0; at = text.indexOf('\u3002', at + 1)) if (text.charCodeAt(at + 1) < 0x7f) return true;
  if (!text.includes(':')) return text.includes('\\\\');
  return text.includes(':/') || text.includes(':\\') || text.includes('\\\\') || codeInText(text) !== null || (text.includes('ms-') && /(?<![a-z-])ms-[a-z-]{2,30}:\S/i.test(text)) || text.includes('-ms:') || text.includes('shell:');
}

function plainWords({ text, start, end }: Normalised, found: Written[]): void {
  const pattern = /[^\s<>"`\u00ab\u00bb]{4,2048}/g;
  for (let match = pattern.exec(text); match !== null && found.length < mostAddresses; match = pattern.exec(text)) {
    const word = match[0];
    if (!mark.test(word)) continue;
    const code = codeInText(word);
    const from = code ?? leading(word);
    const piece = trimEnd(word.slice(from));
    const read = code !== null ? { href: piece, how: null } : readWord(piece, text, match.index + from + piece.length);
    if (read === null) continue;
    const label = /^\[([^\]]{1,300})\]\($/.exec(word.slice(0, from))?.[1];
    found.push({ href: read.href, start: start(match.index + from), end: end(match.index + from + piece.length), obfuscated: read.how, ...(label !== undefined && { text: label }) });
  }
}

/** No address is without one of these. */
const mark = /[.:\\\u3002]/;

/** Brackets, quotes and marks in front of an address do not belong to it. */
function leading(word: string): number {
  let from = 0;
  while (from < word.length && '([{\'*_~>|-=,;:!?\u00bf\u00a1\u2022'.includes(word[from]!)) from++;
  // `link:https://...`, `(see)https://...`: the scheme begins inside the word.
  const scheme = /(?<![a-z])(?:https?|ftp|file):[/\\]{2}/i.exec(word);
  return scheme !== null && scheme.index > from && !/[?=#%]|\.[a-z]{2,}\//i.test(word.slice(from, scheme.index)) ? scheme.index : from;
}

function trimEnd(word: string): string {
  let end = word.length;
  while (end > 0 && word.length - end < 20) {
    const last = word[end - 1]!;
    // `/wiki/Miele_(company)` keeps its bracket, `(https://a.b)` does not.
    if (last === ')' && count(word, '(', end) >= count(word, ')', end)) break;
    if (!'.,;:!?\'*_~)]}>\u2026\u3002'.includes(last)) break;
    end--;
  }
  return word.slice(0, end);
}

function count(word: string, character: string, end: number): number {
  let found = 0;
  for (let at = 0; at < end; at++) if (word[at] === character) found++;
  return found;
}

const schemes = /^(?:https?|ftp|file):[/\\]{1,3}[^\s/\\]|^(?:search-ms|ms-[a-z-]{2,30}|shell):\S/i;

function readWord(word: string, text: string, after: number): { readonly href: string; readonly how: string | null } | null {
  if (word.length < 4) return null;
  if (word.startsWith('\\\\')) return /^\\\\[a-z0-9.-]{1,255}(?:@[\w]{1,10})?\\/i.test(word) ? { href: word, how: null } : null;
  if (schemes.test(word)) {
    const how = /^[a-z]{2,10}:[/\\]{1,3}[^/\\?#\u3002]{0,255}\u3002/i.test(word) || /&#x?[0-9a-f]{2,5};/i.test(word) ? 'characters' : null;
    return { href: withoutEntities(word), how };
  }
  const mistyped = /^(?:h?t{1,3}ps?|htps?|https?)(?::\/?|:?\/\/)(?=[a-z0-9])/i.exec(word);
  const plain = (mistyped === null ? word : word.slice(mistyped[0].length)).replaceAll('\u3002', '.');
  if (!plain.includes('.') || isFileName(plain) || !looksBare(plain, text, after)) return null;
  return { href: withoutEntities(plain), how: word.includes('\u3002') || word.includes('&#') ? 'characters' : null };
}

function withoutEntities(word: string): string {
  if (!word.includes('&#')) return word;
  return word.replace(/&#(?:x([0-9a-f]{2,5})|(\d{2,6}));/gi, (whole, hex: string | undefined, decimal: string | undefined) => {
    const code = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16);
    return code > 0x1f && code < 0x10ffff ? String.fromCodePoint(code) : whole;
  });
}

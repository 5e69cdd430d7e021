import { isAlphanumeric, isSpace } from './characters.ts';
import { skipAny } from './lexical.ts';

/** A value assigned to a label, in any notation of configuration, code, markup or speech. */
export interface Assigned {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly quoted: boolean;
  /** Nothing but spaces stood between label and value. */
  readonly bare?: boolean;
}

const longest = 2000;
/** Ends a value when a name or value follows it; before nothing it is the padding of base64. */
const equals = 0x3d;

/**
 * Reads what is assigned to the label that ends at `from`: `= "x"`, `: x`, `" : "x"`, `:= x`, `=> x`, `>x<`, `", "x"`, `" value="x"`, ` is x`,
 * with a scheme word (`Bearer`, `Basic`, `Token`) passed. `loose` also takes a value behind spaces alone (`--token x`).
 */
export function assignedTo(text: string, from: number, loose = false): Assigned | null {
  const at = passOperator(text, from);
  if (at >= 0) return readValue(text, passScheme(text, at));
  const value = loose && text[from] === ' ' ? readValue(text, skipAny(text, from, blank, 4)) : null;
  return value && { start: value.start, end: value.end, text: value.text, quoted: value.quoted, bare: true };
}

const typeWord = /(?:string|str|value|type|const|text|is|are|was|es|ist|lautet|est|jest|é|è)\b/y;
const spoken = /(?:is|are|was|es|ist|lautet|est|jest|é|è)(?:[ \t](?:now|still|again))?:?[ \t]{1,3}/y;
const blank = ' \t';

function passOperator(text: string, from: number): number {
  const closed = skipAny(text, from, '])"\'`\\*', 4);
  const begin = skipAny(text, closed, blank, 20);
  let operator = begin;
  typeWord.lastIndex = begin;
  if (typeWord.test(text)) operator = skipAny(text, typeWord.lastIndex, blank, 20);
  const end = skipAny(text, operator, ':=?|<>-', 4);
  const sign = text.slice(operator, end);
  const isComma = text[operator] === ',' && '"\'`'.includes(text[skipAny(text, operator + 1, blank, 2)] ?? ' ');
  if (isComma || /[:=|]|^-?>|^<-/.test(sign)) return intoValue(text, isComma ? operator + 1 : end, sign);
  spoken.lastIndex = begin;
  if (begin > closed && spoken.test(text)) return spoken.lastIndex;
  return -1;
}

/** A declared type between label and value: `token: string = "..."`, `token: &str = "..."`. */
const declared = /&?[A-Za-z]\w{0,20}(?:\[\])?[ \t]{0,3}=[ \t]{0,3}/y;

/** Passes spaces and a declared type; behind `:`, `>` or `|` at the end of a line the value stands on the next. */
function intoValue(text: string, from: number, sign: string): number {
  let at = skipAny(text, from, blank, 20);
  if (sign === ':') {
    declared.lastIndex = at;
    if (declared.test(text)) return declared.lastIndex;
    at = skipAny(text, at, '>|', 1);
  }
  const isLineEnd = /[:>|]$/.test(sign) && (text[at] === '\n' || text.startsWith('\r\n', at));
  return isLineEnd ? skipAny(text, at, ' \t\r\n', 14) : at;
}

const scheme = /["'`\\]{0,3}(?:Bearer|Basic|Token|ApiKey|Digest|OAuth|JWT|Key|Negotiate)[ \t]{1,4}/iy;

function passScheme(text: string, from: number): number {
  scheme.lastIndex = from;
  const match = scheme.exec(text);
  return match === null ? from : from + match[0].length;
}

export function readValue(text: string, from: number): Assigned | null {
  // Prefixes of string literals: r"...", @"...".
  const open = /[rRbBfFuU@]/.test(text[from] ?? '') && '"\'`'.includes(text[from + 1] ?? ' ') ? from + 1 : from;
  const start = skipAny(text, open, '"\'`\\([@*', 6);
  const quote = start > from ? text[start - 1]! : '';
  return '"\'`'.includes(quote) && quote !== '' ? quotedValue(text, start, quote) : bareValue(text, start);
}

/** Up to the closing quote; words with spaces between are a sentence, not a value. */
function quotedValue(text: string, start: number, quote: string): Assigned | null {
  let end = start;
  while (end < text.length && end - start < longest && text[end] !== quote && !isSpace(text.charCodeAt(end)) && text.charCodeAt(end) < 0x80) end++;
  if (text[end] !== quote) return bareValue(text, start);
  if (text[end - 1] === '\\') end--;
  return end > start ? { start, end, text: text.slice(start, end), quoted: true } : null;
}

function bareValue(text: string, start: number): Assigned | null {
  let end = start;
  while (end < text.length && end - start < longest && !endsValue(text.charCodeAt(end)) && !(text.charCodeAt(end) === equals && isAlphanumeric(text.charCodeAt(end + 1)))) end++;
  // A sentence mark or a bracket at the end belongs to the sentence; `=` belongs to base64.
  while (end > start && !isAlphanumeric(text.charCodeAt(end - 1)) && !'=}_-'.includes(text[end - 1]!)) end--;
  return end > start ? { start, end, text: text.slice(start, end), quoted: false } : null;
}

/** Spaces, quotes, brackets of markup and separators of lists end a value. */
const endsValue = (code: number): boolean =>
  isSpace(code) || code === 0x22 || code === 0x27 || code === 0x60 || code === 0x3c || code === 0x3e || code === 0x2c || code === 0x3b || code === 0x26 || code >= 0x80;

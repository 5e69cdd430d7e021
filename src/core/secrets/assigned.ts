import { isAlphanumeric, isSpace } from './characters.ts';

/** A value assigned to a label, in any notation of configuration, code, markup or speech. */
export interface Assigned {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly quoted: boolean;
}

const longest = 2000;
const lineFeed = 10;
/** Ends a value when a name or value follows it; before nothing it is the padding of base64. */
const equals = 0x3d;

/**
 * Reads what is assigned to the label that ends at `from`: `= "x"`, `: x`, `" : "x"`, `:= x`, `=> x`, `>x<`, `", "x"`, `" value="x"`, ` is x`,
 * with a scheme word (`Bearer`, `Basic`, `Token`) passed. `loose` also takes a value behind spaces alone (`--token x`).
 */
export function assignedTo(text: string, from: number, loose = false): Assigned | null {
  const at = passOperator(text, from, loose);
  if (at < 0) return null;
  return readValue(text, passScheme(text, at));
}

const operator = /[\])"'`\\*]{0,4}(?:[ \t]{0,12}(?:string|str|value|type|const|text|is|are|was|es|ist|lautet|est|jest|é|è)\b)?[ \t]{0,20}(?:[:=?|]{0,3}[=:]>?|=?>|->|<-|\||,(?=[ \t]{0,2}["'`]))[ \t]{0,12}/y;
const spoken = /["'`]?[ \t]{1,3}(?:is|are|was|es|ist|lautet|est|jest|é|è)(?:[ \t]{1,3}(?:now|still|again))?:?[ \t]{1,3}/y;
const nextLine = /\r?\n[ \t]{0,12}/y;

function passOperator(text: string, from: number, loose: boolean): number {
  for (const shape of [operator, spoken]) {
    shape.lastIndex = from;
    const match = shape.exec(text);
    if (match === null) continue;
    const end = from + match[0].length;
    // A colon at the end of a line: the value stands on the next.
    nextLine.lastIndex = end;
    const down = nextLine.exec(text);
    return down !== null && match[0].trimEnd().endsWith(':') ? end + down[0].length : end;
  }
  return loose && isSpace(text.charCodeAt(from)) && text.charCodeAt(from) !== lineFeed ? from + 1 : -1;
}

const scheme = /["'`\\]{0,3}(?:Bearer|Basic|Token|ApiKey|Digest|OAuth|JWT|Key|Negotiate)[ \t]{1,4}/iy;

function passScheme(text: string, from: number): number {
  scheme.lastIndex = from;
  const match = scheme.exec(text);
  return match === null ? from : from + match[0].length;
}

export function readValue(text: string, from: number): Assigned | null {
  let start = from;
  while (start - from < 6 && start < text.length && '"\'`\\([@*'.includes(text[start]!)) start++;
  const quote = start > from ? text[start - 1]! : '';
  const quoted = quote !== '' && '"\'`'.includes(quote);
  let end = start;
  while (end < text.length && end - start < longest && !endsValue(text.charCodeAt(end)) && !(text.charCodeAt(end) === equals && isAlphanumeric(text.charCodeAt(end + 1)))) end++;
  if (!quoted) {
    // A sentence mark or a bracket at the end belongs to the sentence; `=` belongs to base64.
    while (end > start && !isAlphanumeric(text.charCodeAt(end - 1)) && !'=}_-'.includes(text[end - 1]!)) end--;
  } else if (text[end] !== undefined && isSpace(text.charCodeAt(end)) && closesLater(text, end, quote)) return null;
  while (end > start && text[end - 1] === '\\') end--;
  return end > start ? { start, end, text: text.slice(start, end), quoted } : null;
}

/** Spaces, quotes, brackets of markup and separators of lists end a value. */
const endsValue = (code: number): boolean =>
  isSpace(code) || code === 0x22 || code === 0x27 || code === 0x60 || code === 0x3c || code === 0x3e || code === 0x2c || code === 0x3b || code === 0x26 || code >= 0x80;

/** True when more words and then the closing quote follow: a sentence in quotes, not a value. */
function closesLater(text: string, from: number, quote: string): boolean {
  const close = text.slice(from, from + 160).indexOf(quote);
  return close >= 0 && !text.slice(from, from + close).includes('\n');
}

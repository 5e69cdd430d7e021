import { mask } from '../mask.ts';
import { one, type Scrubber, type Work } from './scrub.ts';
import { isCookieHeader, isSensitiveName, isSignInAnswer } from './sensitive-names.ts';

/** Characters judged in one step: five milliseconds or ten. Twice as many would be read a tenth faster, with tasks twice as long. */
const stepLength = 8_192;
/** Read beyond the step's end, so that nothing is cut: longer than the longest private key. */
const overlap = 4_096;
/** Read in front of it: the label of a value at its very beginning. */
const before = 256;

/** What stands in place of a value that signs somebody in. */
export const removed = '[removed]';
const secret = one('secret', 'danger');

/**
 * Replaces what the engine finds by its masks, and the values of sensitive parameters and headers. `label` is what the value is
 * called where it stands, in front of which a number is read as what it is.
 */
export function* scrubText(text: string, scrubber: Scrubber, label = ''): Work<void> {
  for (let from = 0; from < text.length; ) {
    const isLast = from + stepLength + overlap >= text.length;
    const end = isLast ? text.length : breakBefore(text, from + stepLength);
    from = judge(text, { from, end, label: from === 0 ? label : '' }, scrubber);
    yield;
  }
}

/** Judges one piece; answers where the next begins. */
function judge(text: string, { from, end, label }: { from: number; end: number; label: string }, scrubber: Scrubber): number {
  const start = Math.max(0, from - before);
  const piece = label + text.slice(start, Math.min(text.length, end + overlap));
  const at = start - label.length;
  const own = text.slice(from, end);
  const known = [...parameters(own), ...headers(own)].map(({ start: first, end: last, text: replacement }) => ({ start: from + first, end: from + last, text: replacement }));
  for (const { start: first, end: last, text: replacement } of known) scrubber.replace(first, last, replacement, secret);
  let reached = end;
  for (const { start: first, end: last, text: replacement, finding } of mask(piece, scrubber.engine.inspect({ speaker: 'agent', text: piece }).findings).replacements) {
    const isKnown = known.some(other => other.start <= at + first && other.end >= at + last);
    if (isKnown || at + first < from || at + first >= end) continue;
    scrubber.replace(at + first, at + last, replacement, one(finding.type, finding.tier));
    reached = Math.max(reached, at + last);
  }
  return reached;
}

interface Change {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** The last line break, else space, in front of an offset. */
function breakBefore(text: string, offset: number): number {
  for (const sign of ['\n', ' ', '&']) {
    const at = text.lastIndexOf(sign, offset);
    if (at > offset - stepLength / 2) return at + 1;
  }
  return offset;
}

const parameter = /(^|[?&#;])([\w.%[\]-]{1,80})=([^&#;\s"'<>\\]{1,4000})/g;

/** `?access_token=…` in addresses and in forms. */
function* parameters(text: string): Generator<Change> {
  if (!text.includes('=')) return;
  const isSignIn = isSignInAnswer(text);
  for (const { index, 1: front = '', 2: name = '', 3: value = '' } of text.matchAll(parameter)) {
    if (value === removed || (!isSensitiveName(name) && !(isSignIn && name === 'code'))) continue;
    const start = index + front.length + name.length + 1;
    yield { start, end: start + value.length, text: removed };
  }
}

const header = /(?:^|[\n'"])[<> ]{0,4}([A-Za-z][A-Za-z0-9-]{2,40}): ?([^\r\n'"]{1,16000})/g;

/** Lines of recorded requests: `Cookie: sid=…`, `-H 'X-Api-Key: …'`. */
function* headers(text: string): Generator<Change> {
  if (!text.includes(':')) return;
  for (const { 0: line, index, 1: name = '', 2: value = '' } of text.matchAll(header)) {
    if (!isCookieHeader(name) && !/authorization$/i.test(name) && !(name.includes('-') && isSensitiveName(name))) continue;
    const clean = cleanHeader(name, value);
    const end = index + line.length;
    if (clean !== value) yield { start: end - value.length, end, text: clean };
  }
}

/** A sensitive header without what signs in: the names of cookies and the kind of the credential stay. */
export function cleanHeader(name: string, value: string): string {
  if (/^set-cookie2?$/i.test(name)) return value.split('\n').map(line => cleanPair(line, line.indexOf(';'))).join('\n');
  if (isCookieHeader(name)) return value.split(';').map(pair => cleanPair(pair, -1)).join(';');
  const scheme = /^[A-Za-z][A-Za-z0-9-]{1,30} (?=\S)/.exec(value)?.[0] ?? '';
  return scheme + removed;
}

/** `sid=1; Path=/` becomes `sid=[removed]; Path=/`. */
function cleanPair(pair: string, end: number): string {
  const sign = pair.indexOf('=');
  const until = end < 0 ? pair.length : end;
  return sign < 0 || sign >= until - 1 ? pair : pair.slice(0, sign + 1) + removed + pair.slice(until);
}

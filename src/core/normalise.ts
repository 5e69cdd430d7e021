/** Text as detectors read it, tied to the text as people wrote it. */
export interface Normalised {
  readonly raw: string;
  /** NFKC, invisible characters removed, decimal digits of any script as ASCII, dashes as `-`, spaces as ` `, quotes straight; case and line breaks kept. */
  readonly text: string;
  /** Which of `held` occur in `text`, as bits: spares detectors a look at messages that have nothing for them. */
  readonly holds: number;
  /** Offset in `raw` (UTF-16) where the character at `index` of `text` begins; `text.length` maps to the raw end. */
  start(index: number): number;
  /** Offset in `raw` just behind what the character at `index - 1` of `text` came from. */
  end(index: number): number;
  /** True when nothing was changed, so every offset maps to itself. */
  readonly identical: boolean;
}

/** `other`: anything but printable ASCII, tabs and line breaks. */
export const held = { digit: 1, at: 2, colon: 4, percent: 8, other: 16 } as const;

const combining = /^\p{M}$/u;
const invisible = /^(?:\p{Cf}|[\u034f\u115f\u1160\u17b4\u17b5\u2800\u3164\uffa0]|\p{Variation_Selector})$/u;
const dash = /^\p{Pd}$|^[\u2212\u2043\u02d7\uff0d]$/u;
const space = /^[\p{Zs}\u2028\u2029\u0085]$/u;
const digit = /^\p{Nd}$/u;

/**
 * Makes the text that detectors read, with a map back to UTF-16 offsets of the original. Linear in the length of `raw`.
 * A base character and its combining marks are normalised together, so the map never points inside a composed letter.
 */
export function normalise(raw: string): Normalised {
  if (!anyHeld.test(raw)) return unchanged(raw, 0);
  if (!anyHeldButDigits.test(raw)) return unchanged(raw, held.digit);
  const holds = charactersIn(raw);
  return (holds & held.other) === 0 ? unchanged(raw, holds) : folded(raw, holds);
}

/** Anything but letters, blanks and the commoner signs: most messages hold none of it, and get no other look. */
const anyHeld = /[^\n\r\t !-$&-/;-?A-~]/;

/** Of those that hold any, most hold digits and nothing else. */
const anyHeldButDigits = /[^\n\r\t !-$&-9;-?A-~]/;

/** By what the browser looks for many characters at a time with: a loop takes twice as long in a long text, and ten times before it is compiled. */
const charactersIn = (text: string): number =>
  (anyDigit.test(text) ? held.digit : 0) | (text.includes('@') ? held.at : 0) | (text.includes(':') ? held.colon : 0) | (text.includes('%') ? held.percent : 0) | (anyOther.test(text) ? held.other : 0);

const anyDigit = /[0-9]/;
const anyOther = /[^\n\r\t -~]/;

const same = (index: number): number => index;
const unchanged = (raw: string, holds: number): Normalised => ({ raw, text: raw, holds, start: same, end: same, identical: true });

/** What is copied as it is costs a slice; only where lengths change, or a character is longer than one unit, does the map get an entry. */
function folded(raw: string, holds: number): Normalised {
  plain ??= makePlain();
  const map = offsetMap();
  let text = '';
  let copied = 0;
  for (let index = 0; index < raw.length; ) {
    if (isPlain(raw, index, plain)) {
      index++;
      continue;
    }
    const end = clusterEnd(raw, index);
    const changed = fold(raw, index, end);
    const length = changed === null ? end - index : changed.length;
    if (end - index > 1 || length !== 1) map.add(index, end, length);
    if (changed !== null) {
      text += raw.slice(copied, index) + changed;
      copied = end;
    }
    index = end;
  }
  if (copied === 0) return unchanged(raw, holds);
  text += raw.slice(copied);
  return { raw, text, holds: charactersIn(text), start: index => (index < text.length ? map.start(index) : raw.length), end: index => (index <= 0 ? 0 : index > text.length ? raw.length : map.end(index - 1)), identical: false };
}

/** Where stretches of the text come from: those copied one to one, and between them those that came from one character of the original. */
function offsetMap() {
  /** Where each stretch begins in the text and in the original, and where it ends there when it is one character, else 0. */
  const at = [0];
  const froms = [0];
  const tos = [0];
  let shift = 0;
  /** A stretch of nothing is written over. */
  const push = (begin: number, from: number, to: number): void => {
    const place = at[at.length - 1] === begin ? at.length - 1 : at.length;
    at[place] = begin;
    froms[place] = from;
    tos[place] = to;
  };
  const map = (index: number, isEnd: number): number => {
    let low = 0;
    let high = at.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (at[middle]! <= index) low = middle;
      else high = middle - 1;
    }
    if (tos[low] === 0) return froms[low]! + index - at[low]! + isEnd;
    return isEnd === 0 ? froms[low]! : tos[low]!;
  };
  return {
    /** The character from `from` to `to` of the original became `length` units. Called in order. */
    add(from: number, to: number, length: number): void {
      if (length > 0) push(from + shift, from, to);
      shift += length - (to - from);
      push(to + shift, to, 0);
    },
    start: (index: number): number => map(index, 0),
    end: (index: number): number => map(index, 1),
  };
}

/** A Latin character that stays as it is, with no combining mark behind it: by far the most frequent case. */
const isPlain = (raw: string, index: number, plain: Uint8Array): boolean => {
  const code = raw.charCodeAt(index);
  return code < 0x300 && plain[code] === 1 && !(raw.charCodeAt(index + 1) >= 0x300);
};

/** The end of one character with the combining marks that belong to it; at most 32 of them, so a wall of marks stays linear. */
function clusterEnd(raw: string, index: number): number {
  let end = index + width(raw, index);
  for (let marks = 0; marks < 32 && end < raw.length; marks++) {
    const code = raw.charCodeAt(end);
    if (code < 0x300) break;
    // The first block of marks holds nothing else but U+034F, which is invisible.
    if (code < 0x370 && code !== 0x34f) {
      end++;
      continue;
    }
    const size = width(raw, end);
    if (!isMark(raw, end, size)) break;
    end += size;
  }
  return end;
}

/** Of characters as they are met: 1 for a mark, 2 for anything else. */
let metMarks: Uint8Array | undefined;

function isMark(raw: string, index: number, size: number): boolean {
  if (size > 1) return isMarkOnce(raw.slice(index, index + size));
  const code = raw.charCodeAt(index);
  metMarks ??= new Uint8Array(1 << 16);
  return (metMarks[code] ||= isMarkOnce(raw.charAt(index)) ? 1 : 2) === 1;
}

const isMarkOnce = (character: string): boolean => combining.test(character) && !invisible.test(character);

const width = (raw: string, index: number): number => ((raw.codePointAt(index) ?? 0) > 0xffff ? 2 : 1);

const known = new Map<string | number, string | null>();

/** One cluster, folded; null when it stays as it is. Remembered, as a chat uses few different characters; bounded, as a hostile page may not. */
function fold(raw: string, index: number, end: number): string | null {
  const key = end - index === 1 ? raw.charCodeAt(index) : pairKey(raw, index, end);
  let changed = known.get(key);
  if (changed === undefined) {
    const cluster = raw.slice(index, end);
    const out = foldOnce(cluster);
    changed = out === cluster ? null : out;
    if (known.size < 4096) known.set(key, changed);
  }
  return changed;
}

/** A number for a letter with one mark, as numbers are found sooner. */
const pairKey = (raw: string, index: number, end: number): string | number => (end - index === 2 && raw.charCodeAt(index) < 0x3fff ? (raw.charCodeAt(index) + 1) * 0x10000 + raw.charCodeAt(index + 1) : raw.slice(index, end));

function foldOnce(cluster: string): string {
  let out = '';
  for (const character of cluster.normalize('NFKC')) {
    if (invisible.test(character)) continue;
    if (digit.test(character)) out += digitValue(character);
    else if (dash.test(character)) out += '-';
    else if (space.test(character)) out += ' ';
    else if ('\u2018\u2019\u201a\u201b\u2032'.includes(character)) out += "'";
    else if ('\u201c\u201d\u201e\u201f\u2033'.includes(character)) out += '"';
    else out += character;
  }
  return out;
}

/** Unicode keeps decimal digits in runs of ten, zero first: count how many digits precede this one in its run. */
function digitValue(character: string): string {
  const code = character.codePointAt(0)!;
  if (code < 0x80) return character;
  let zero = code;
  while (code - zero < 9 && digit.test(String.fromCodePoint(zero - 1))) zero--;
  // Mathematical digits (U+1D7CE) are five runs without a gap; NFKC has already made them ASCII, so no other run is longer than ten.
  return String(code - zero);
}

/** Made at the first text that is folded, as most pages show none. */
let plain: Uint8Array | undefined;
const makePlain = (): Uint8Array => Uint8Array.from({ length: 0x300 }, (_, code) => Number(foldOnce(String.fromCharCode(code)) === String.fromCharCode(code)));

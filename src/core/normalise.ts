/** Text as detectors read it, tied to the text as people wrote it. */
export interface Normalised {
  readonly raw: string;
  /** NFKC, invisible characters removed, decimal digits of any script as ASCII, dashes as `-`, spaces as ` `, quotes straight; case and line breaks kept. */
  readonly text: string;
  /** Offset in `raw` (UTF-16) where the character at `index` of `text` begins; `text.length` maps to the raw end. */
  start(index: number): number;
  /** Offset in `raw` just behind what the character at `index - 1` of `text` came from. */
  end(index: number): number;
  /** True when nothing was changed, so every offset maps to itself. */
  readonly identical: boolean;
}

const outsideAscii = /[^\n\r\t -~]/;
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
  if (!outsideAscii.test(raw)) return { raw, text: raw, start: same, end: same, identical: true };
  if (isSteady(raw)) return { raw, text: raw, start: same, end: same, identical: true };
  const starts: number[] = [];
  const ends: number[] = [];
  let text = '';
  let index = 0;
  while (index < raw.length) {
    if (isPlain(raw, index)) {
      text += raw[index];
      starts.push(index);
      ends.push(++index);
      continue;
    }
    const end = clusterEnd(raw, index);
    const folded = fold(raw.slice(index, end));
    for (let unit = 0; unit < folded.length; unit++) {
      starts.push(index);
      ends.push(end);
    }
    text += folded;
    index = end;
  }
  return {
    raw,
    text,
    start: position => (position < starts.length ? starts[position]! : raw.length),
    end: position => (position <= 0 ? 0 : ends[Math.min(position, ends.length) - 1] ?? raw.length),
    identical: false,
  };
}

const same = (index: number): number => index;

/** Nothing in it changes: told without copying a character, as most chat is plain letters and an emoji here and there. */
function isSteady(raw: string): boolean {
  for (let index = 0; index < raw.length; ) {
    if (isPlain(raw, index)) {
      index++;
      continue;
    }
    const end = clusterEnd(raw, index);
    const cluster = raw.slice(index, end);
    if (fold(cluster) !== cluster) return false;
    index = end;
  }
  return true;
}

/** A Latin character that stays as it is, with no combining mark behind it: by far the most frequent case. */
const isPlain = (raw: string, index: number): boolean => {
  const code = raw.charCodeAt(index);
  return code < 0x300 && plain[code] === 1 && !(raw.charCodeAt(index + 1) >= 0x300);
};

/** The end of one character with the combining marks that belong to it; at most 32 of them, so a wall of marks stays linear. */
function clusterEnd(raw: string, index: number): number {
  let end = index + width(raw, index);
  for (let marks = 0; marks < 32 && end < raw.length; marks++) {
    const size = width(raw, end);
    if (raw.charCodeAt(end) < 0x300 || !combining.test(raw.slice(end, end + size)) || invisible.test(raw.slice(end, end + size))) break;
    end += size;
  }
  return end;
}

const width = (raw: string, index: number): number => ((raw.codePointAt(index) ?? 0) > 0xffff ? 2 : 1);

const known = new Map<string, string>();

/** One cluster, folded. Remembered, as a chat uses few different characters; bounded, as a hostile page may not. */
function fold(cluster: string): string {
  let folded = known.get(cluster);
  if (folded === undefined) {
    folded = foldOnce(cluster);
    if (known.size < 4096) known.set(cluster, folded);
  }
  return folded;
}

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

const plain = Uint8Array.from({ length: 0x300 }, (_, code) => Number(foldOnce(String.fromCharCode(code)) === String.fromCharCode(code)));

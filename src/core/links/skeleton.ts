import * as lookAlikeLists from '../../lists/confusables.ts';
import { fromLists } from './from-lists.ts';
import { rows } from './word-list.ts';

const lookAlikes = fromLists(() => readTable(lookAlikeLists.confusables));
const marks = /\p{M}/gu;
const ascii = /^[\0-\x7f]*$/;

/** What a label looks like in plain Latin letters: accents off, look-alike letters of all scripts replaced (after Unicode TR39). */
export function plain(label: string): string {
  if (ascii.test(label)) return label;
  const table = lookAlikes();
  let out = '';
  for (const character of label.normalize('NFKD').replace(marks, '').toLowerCase()) out += table.get(character) ?? character;
  return out;
}

const digitLetters: Readonly<Record<string, string>> = { '0': 'o', '1': 'l', '2': 'z', '3': 'e', '4': 'a', '5': 's', '7': 't', '8': 'b', '9': 'g', i: 'l', '|': 'l', '!': 'l' };
/** The letter that a character of ASCII stands for. */
const letters = Uint8Array.from({ length: 128 }, (_, code) => (digitLetters[String.fromCharCode(code)] ?? String.fromCharCode(code)).charCodeAt(0));
const [m, n, r, v, w] = [0x6d, 0x6e, 0x72, 0x76, 0x77] as const;

/** Letters of a folded word as numbers, so that tables can be asked without a text being made. */
export type Codes = Uint16Array<ArrayBuffer>;

/** Writes the letters that a stretch of a label folds to; answers how many there are, never more than the stretch has. */
export function foldInto(codes: Codes, label: string, from = 0, to = label.length): number {
  let size = 0;
  let before = 0;
  for (let at = from; at < to; at++) {
    const code = label.charCodeAt(at);
    if ((code === n && before === r) || (code === v && before === v)) {
      codes[size - 1] = code === n ? m : w;
      before = 0;
      continue;
    }
    codes[size++] = code < 128 ? letters[code]! : code;
    before = code;
  }
  return size;
}

/**
 * One form for all ways to write what looks the same at a glance: `paypa1`, `paypai` and `paypal` fold to one string, `rn` to `m`.
 * Two labels that differ and fold alike imitate each other. Expects what `plain` gives.
 */
export function fold(label: string): string {
  const codes: Codes = label.length > room.length ? new Uint16Array(label.length) : room;
  const size = foldInto(codes, label);
  let at = 0;
  while (at < size && codes[at] === label.charCodeAt(at)) at++;
  return at === label.length ? label : label.slice(0, at) + textOf(codes.subarray(at, size));
}

const room: Codes = new Uint16Array(64);

// Lists of arguments are bounded; no host is that long.
const textOf = (codes: Codes): string => (codes.length < 8192 ? String.fromCharCode.apply(null, codes as unknown as number[]) : Array.from(codes, code => String.fromCharCode(code)).join(''));

function readTable(list: string): ReadonlyMap<string, string> {
  const table = new Map<string, string>();
  for (const row of rows(list)) {
    const [latin = '', looks = ''] = row.split(' ');
    for (const look of looks) table.set(look, latin);
  }
  return table;
}

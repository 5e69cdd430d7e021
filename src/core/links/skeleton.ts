import { confusables } from '../../lists/confusables.ts';

const lookAlikes = readTable(confusables);
const marks = /\p{M}/gu;
const ascii = /^[\0-\x7f]*$/;

/** What a label looks like in plain Latin letters: accents off, look-alike letters of all scripts replaced (after Unicode TR39). */
export function plain(label: string): string {
  if (ascii.test(label)) return label;
  let out = '';
  for (const character of label.normalize('NFKD').replace(marks, '').toLowerCase()) out += lookAlikes.get(character) ?? character;
  return out;
}

const digitLetters: Readonly<Record<string, string>> = { '0': 'o', '1': 'l', '2': 'z', '3': 'e', '4': 'a', '5': 's', '7': 't', '8': 'b', '9': 'g', i: 'l', '|': 'l', '!': 'l' };
/** The letter that a character of ASCII stands for, or nothing. */
const letters = Array.from({ length: 128 }, (_, code) => digitLetters[String.fromCharCode(code)] ?? '');

// One link asks for the form of the same label several times in a row.
let lastLabel = '';
let lastFolded = '';

/**
 * One form for all ways to write what looks the same at a glance: `paypa1`, `paypai` and `paypal` fold to one string, `rn` to `m`.
 * Two labels that differ and fold alike imitate each other. Expects what `plain` gives.
 */
export function fold(label: string): string {
  if (label !== lastLabel) {
    lastFolded = foldOnce(label);
    lastLabel = label;
  }
  return lastFolded;
}

function foldOnce(label: string): string {
  let out = '';
  let from = 0;
  for (let index = 0; index < label.length; index++) {
    const code = label.charCodeAt(index);
    const isPair = (code === 0x72 && label.charCodeAt(index + 1) === 0x6e) || (code === 0x76 && label.charCodeAt(index + 1) === 0x76);
    const letter = isPair ? (code === 0x72 ? 'm' : 'w') : code < 128 ? letters[code]! : '';
    if (letter === '') continue;
    out += from === index ? letter : label.slice(from, index) + letter;
    if (isPair) index++;
    from = index + 1;
  }
  return from === 0 ? label : out + label.slice(from);
}

function readTable(list: string): ReadonlyMap<string, string> {
  const table = new Map<string, string>();
  for (const row of list.trim().split('\n')) {
    const [latin = '', looks = ''] = row.split(' ');
    for (const look of looks) table.set(look, latin);
  }
  return table;
}

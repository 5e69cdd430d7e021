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

const folds = /[0-57-9i|!]|rn|vv/;

/**
 * One form for all ways to write what looks the same at a glance: `paypa1`, `paypai` and `paypal` fold to one string, `rn` to `m`.
 * Two labels that differ and fold alike imitate each other. Expects what `plain` gives.
 */
export function fold(label: string): string {
  if (!folds.test(label)) return label;
  let out = '';
  for (let index = 0; index < label.length; index++) {
    const character = label[index]!;
    const next = label[index + 1];
    if (character === 'r' && next === 'n') { out += 'm'; index++; }
    else if (character === 'v' && next === 'v') { out += 'w'; index++; }
    else out += digitLetters[character] ?? character;
  }
  return out;
}

function readTable(list: string): ReadonlyMap<string, string> {
  const table = new Map<string, string>();
  for (const row of list.trim().split('\n')) {
    const [latin = '', looks = ''] = row.split(' ');
    for (const look of looks) table.set(look, latin);
  }
  return table;
}

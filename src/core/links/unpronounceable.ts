import { isDigitCode } from '../data/characters.ts';

/** Letter pairs that hardly occur inside words of European languages; two or more of them in a name mean that a machine made it up. */
const rarePairs = readPairs();

/** 1 at `first * 32 + next`, letters counted from `a`. */
function readPairs(): Uint8Array {
  const table = new Uint8Array(26 * 32);
  const add = (first: string, next: string) => { for (const a of first) for (const b of next) table[(a.charCodeAt(0) - 97) * 32 + b.charCodeAt(0) - 97] = 1; };
  add('j', 'bcdfghjklmnpqrstvwxz');
  add('q', 'abcdefghjklmnopqrstvwxyz');
  add('v', 'bcdfghjkmnpqtvwxz');
  add('x', 'bdfgjkmnqrsvwxz');
  add('z', 'bcdfgjkmnpqrstvx');
  add('bcdfghjklmnprtvwxyz', 'q');
  add('bcdfghjklmpqrstvwyz', 'x');
  add('bcfghklmpqrstvwxz', 'j');
  add('bcfhjkmpqtwx', 'v');
  add('w', 'bcfgjmpqvwxz');
  add('f', 'bcdghjkmnpqvwxz');
  add('h', 'bcdfghjkpqvxz');
  add('k', 'bcdfgjmpqvxz');
  add('p', 'bcdfgjkmqvwxz');
  add('g', 'bcdfjkpqvxz');
  add('b', 'cdfghkpqvwxz');
  add('c', 'bdfgjmnpvwxz');
  add('d', 'cfjkpqxz');
  add('m', 'ghjkqrvwxz');
  add('y', 'hjqvwxy');
  return table;
}

/** Of letters counted from `a`: a, e, i, o, u, y. */
const isVowel = (letter: number): boolean => ((0x1104111 >> letter) & 1) === 1;

/** True for names that nobody can read aloud: `hsvxfzso`, `gzasdlgddmuh`. Acronyms of up to five letters pass. */
export function isUnpronounceable(text: string, from = 0, to = text.length): boolean {
  let odd = 0;
  let run = 0;
  let longest = 0;
  let letters = 0;
  let vowels = 0;
  let before = -1;
  for (let at = from; at < to; at++) {
    const letter = text.charCodeAt(at) - 97;
    const isLetter = letter >= 0 && letter < 26;
    if (isLetter && before >= 0) odd += rarePairs[before * 32 + letter]!;
    before = isLetter ? letter : -1;
    run = isLetter && !isVowel(letter) ? run + 1 : 0;
    if (run > longest) longest = run;
    if (!isLetter) continue;
    letters++;
    if (isVowel(letter)) vowels++;
  }
  if (letters < 6) return false;
  return odd >= 3 || (odd >= 2 && (longest >= 4 || letters <= 9)) || longest >= 7 || (letters >= 7 && vowels / letters < 0.13);
}

/** Letters and digits in turns as no name has them: `kj8lkj`, `a1b2c3d4`; or a long row of digits with few letters. */
export function isMixedUp(text: string, from = 0, to = text.length): boolean {
  let turns = 0;
  let digits = 0;
  let before = false;
  for (let at = from; at < to; at++) {
    const digit = isDigitCode(text.charCodeAt(at));
    if (digit) digits++;
    if (at > from && digit !== before) turns++;
    before = digit;
  }
  return digits >= 2 && (turns >= 4 || (turns >= 3 && digits >= 3 && to - from >= 8));
}

/** Letter pairs that hardly occur inside words of European languages; two or more of them in a name mean that a machine made it up. */
const rarePairs = readPairs();

function readPairs(): ReadonlySet<string> {
  const set = new Set<string>();
  const add = (first: string, next: string) => { for (const a of first) for (const b of next) set.add(a + b); };
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
  return set;
}

/** True for names that nobody can read aloud: `hsvxfzso`, `gzasdlgddmuh`. Acronyms of up to five letters pass. */
export function isUnpronounceable(label: string): boolean {
  let odd = 0;
  let run = 0;
  let longest = 0;
  let letters = 0;
  let vowels = 0;
  for (let index = 0; index < label.length; index++) {
    const letter = label[index]!;
    if (letter < 'a' || letter > 'z') { run = 0; continue; }
    letters++;
    const vowel = 'aeiouy'.includes(letter);
    if (vowel) { vowels++; run = 0; } else longest = Math.max(longest, ++run);
    if (rarePairs.has(letter + (label[index + 1] ?? ''))) odd++;
  }
  if (letters < 6) return false;
  return odd >= 3 || (odd >= 2 && (longest >= 4 || letters <= 9)) || longest >= 7 || (letters >= 7 && vowels / letters < 0.13);
}

/** Letters and digits in turns as no name has them: `kj8lkj`, `a1b2c3d4`; or a long row of digits with few letters. */
export function isMixedUp(label: string): boolean {
  let turns = 0;
  let digits = 0;
  for (let index = 0; index < label.length; index++) {
    const digit = label[index]! >= '0' && label[index]! <= '9';
    if (digit) digits++;
    if (index > 0 && digit !== (label[index - 1]! >= '0' && label[index - 1]! <= '9')) turns++;
  }
  return digits >= 2 && (turns >= 4 || (turns >= 3 && digits >= 3 && label.length >= 8));
}

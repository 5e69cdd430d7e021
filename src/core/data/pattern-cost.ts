/**
 * How many steps one attempt of a pattern may take, for patterns that administrators write. Small and on the safe side: what it
 * cannot bound it refuses with a sentence that says what to write instead. A bounded number of steps per place in the text makes
 * the whole search linear.
 */
export type Cost = { readonly steps: number } | { readonly problem: string };

/** Which of the characters 0-127 a place can hold; index 128 stands for all others. */
type Characters = Uint8Array;

interface Part {
  readonly first: Characters;
  /** Ways in which it can match the same text. */
  readonly ways: number;
  readonly longest: number;
  readonly canBeEmpty: boolean;
}

class Refused extends Error {}

const mostWays = 4096;

export function patternCost(source: string): Cost {
  try {
    const reader = { source, at: 0, depth: 0 };
    const part = alternatives(reader);
    if (reader.at < source.length) throw new Refused('has a ) without its (');
    return { steps: part.ways * Math.max(1, part.longest) };
  } catch (error) {
    if (error instanceof Refused) return { problem: error.message };
    throw error;
  }
}

interface Reader {
  readonly source: string;
  at: number;
  depth: number;
}

function alternatives(reader: Reader): Part {
  let all = sequence(reader);
  while (reader.source[reader.at] === '|') {
    reader.at++;
    const next = sequence(reader);
    all = { first: union(all.first, next.first), ways: all.ways + next.ways, longest: Math.max(all.longest, next.longest), canBeEmpty: all.canBeEmpty || next.canBeEmpty };
  }
  return all;
}

interface Element {
  readonly part: Part;
  /** How many different lengths it may take. */
  readonly choices: number;
}

function sequence(reader: Reader): Part {
  const elements: Element[] = [];
  while (reader.at < reader.source.length && reader.source[reader.at] !== '|' && reader.source[reader.at] !== ')') elements.push(quantified(reader, atom(reader)));
  let after: Part = { first: none(), ways: 1, longest: 0, canBeEmpty: true };
  for (const { part, choices } of elements.reverse()) {
    // A run that cannot contain what must follow it has one length only.
    const decided = choices > 1 && !after.canBeEmpty && disjoint(part.first, after.first);
    const ways = after.ways * part.ways * (decided ? 1 : choices);
    if (ways > mostWays) throw new Refused('can match one text in too many ways; use fewer or shorter repeats, or a fixed character between them');
    after = { first: part.canBeEmpty ? union(part.first, after.first) : part.first, ways, longest: after.longest + part.longest, canBeEmpty: part.canBeEmpty && after.canBeEmpty };
  }
  return after;
}

function quantified(reader: Reader, part: Part): Element {
  const match = /^(?:([*+?])|\{(\d{1,4})(,?)(\d{0,4})\})\??/.exec(reader.source.slice(reader.at, reader.at + 14));
  if (match === null) return { part, choices: 1 };
  reader.at += match[0].length;
  const [, sign, from = '', comma, to = ''] = match;
  const least = sign === undefined ? Number(from) : sign === '+' ? 1 : 0;
  const most = sign === '?' ? 1 : sign !== undefined || (comma === ',' && to === '') ? Infinity : comma === ',' ? Number(to) : least;
  const isSingle = part.longest === 1 && part.ways === 1;
  if (most === Infinity) {
    if (reader.at < reader.source.length || reader.depth > 0 || !isSingle) throw new Refused(`repeats without an end ("${match[0]}"); write a limit such as {${least},40}`);
    return { part: { ...part, canBeEmpty: part.canBeEmpty || least === 0 }, choices: 1 };
  }
  if (most < least || most > 200 || most * part.longest > 400) throw new Refused(`repeats too often ("${match[0]}"); 200 characters are the limit`);
  if (!isSingle && most > 1 && (part.ways > 1 || part.canBeEmpty)) throw new Refused('repeats a group that can itself match in several ways; write the group without inner repeats or choices');
  return { part: { ...part, longest: part.longest * most, canBeEmpty: part.canBeEmpty || least === 0 }, choices: most - least + 1 };
}

function atom(reader: Reader): Part {
  const { source } = reader;
  const character = source[reader.at]!;
  reader.at++;
  if (character === '(') return group(reader);
  if (character === '[') return single(characterClass(reader));
  if (character === '.') return single(everything());
  if (character === '^' || character === '$') return { first: none(), ways: 1, longest: 0, canBeEmpty: true };
  if (character === '\\') return escape(reader);
  if ('*+?{}'.includes(character)) throw new Refused(`has a "${character}" with nothing to repeat; write \\${character} for the character itself`);
  return single(only(character));
}

function group(reader: Reader): Part {
  const { source } = reader;
  if (/^\?(?:[=!]|<[=!])/.test(source.slice(reader.at, reader.at + 3))) throw new Refused('looks ahead or behind; leave that part out');
  const name = /^\?(?::|<[A-Za-z]\w{0,30}>)/.exec(source.slice(reader.at, reader.at + 34));
  if (name !== null) reader.at += name[0].length;
  else if (source[reader.at] === '?') throw new Refused('uses a kind of group that is not allowed');
  if (++reader.depth > 10) throw new Refused('has groups nested too deeply');
  const part = alternatives(reader);
  if (source[reader.at] !== ')') throw new Refused('has a ( without its )');
  reader.at++;
  reader.depth--;
  return part;
}

function escape(reader: Reader): Part {
  const letter = reader.source[reader.at];
  if (letter === undefined) throw new Refused('ends in a lone \\');
  if (/[1-9k]/.test(letter)) throw new Refused('refers back to an earlier group; write that part out');
  reader.at++;
  if (letter === 'b' || letter === 'B') return { first: none(), ways: 1, longest: 0, canBeEmpty: true };
  return single(escaped(letter));
}

function characterClass(reader: Reader): Characters {
  const { source } = reader;
  const set = none();
  const negated = source[reader.at] === '^';
  if (negated) reader.at++;
  for (;;) {
    const character = source[reader.at];
    if (character === undefined) throw new Refused('has a [ without its ]');
    reader.at++;
    if (character === ']') break;
    const from = character === '\\' ? escaped(source[reader.at++] ?? '') : only(character);
    const isRange = source[reader.at] === '-' && source[reader.at + 1] !== ']' && source[reader.at + 1] !== undefined && source[reader.at + 1] !== '\\';
    if (isRange) {
      const low = character.charCodeAt(0);
      const high = source.charCodeAt(reader.at + 1);
      reader.at += 2;
      for (let code = low; code <= Math.min(high, 127); code++) set[code] = 1;
      if (high > 127) set[128] = 1;
    } else add(set, from);
  }
  if (negated) for (let code = 0; code < 128; code++) set[code] = set[code] === 1 ? 0 : 1;
  if (negated) set[128] = 1;
  return set;
}

function escaped(letter: string): Characters {
  const tests: Readonly<Record<string, RegExp>> = { d: /\d/, D: /\D/, w: /\w/, W: /\W/, s: /\s/, S: /\S/ };
  const test = tests[letter];
  if (test !== undefined) return Uint8Array.from({ length: 129 }, (_, code) => (code === 128 ? (/[DWSs]/.test(letter) ? 1 : 0) : test.test(String.fromCharCode(code)) ? 1 : 0));
  // Escapes that take more characters (\u0041, \x41, \p{L}, \cA) may be anything.
  return /[uxpPc0]/.test(letter) ? everything() : only({ n: '\n', t: '\t', r: '\r', f: '\f', v: '\v' }[letter] ?? letter);
}

const single = (first: Characters): Part => ({ first, ways: 1, longest: 1, canBeEmpty: false });
const none = (): Characters => new Uint8Array(129);
const everything = (): Characters => new Uint8Array(129).fill(1);

function only(character: string): Characters {
  const set = none();
  set[Math.min(character.charCodeAt(0) || 0, 128)] = 1;
  return set;
}

function add(set: Characters, other: Characters): void {
  for (let code = 0; code < 129; code++) if (other[code] === 1) set[code] = 1;
}

function union(a: Characters, b: Characters): Characters {
  const set = a.slice();
  add(set, b);
  return set;
}

const disjoint = (a: Characters, b: Characters): boolean => a.every((value, code) => value === 0 || b[code] === 0);

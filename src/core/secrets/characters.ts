/** Kinds of characters, as bits: what the gate and the readers of values ask about one UTF-16 unit. */
export const letter = 1;
export const upper = 2;
export const space = 4;
export const digit = 8;
export const at = 16;
export const colon = 32;
/** Outside ASCII: ends a token, may be part of a word. */
export const wide = 64;
/** What parts words: a space, a tab, a line break. */
export const blank = 128;
/** `:` and `@` in one token: an address with credentials, however short. */
export const separatorInPair = at | colon;

/** Latin with its extensions, Greek and Cyrillic: the scripts that have upper case among the languages we hold labels for. */
export const tableSize = 0x530;
/** What `kindOf` and `lowerOf` say, in one look for the one loop that reads every character of every message: the kind above the lower case. */
export const entries = new Uint32Array(tableSize);
export const kindShift = 16;
export const lowerCase = 0xffff;

for (let code = 0; code < tableSize; code++) {
  const character = String.fromCharCode(code);
  const low = character.toLowerCase();
  const isLetter = /\p{L}/u.test(character);
  const lower = low.length === 1 ? low.charCodeAt(0) : code;
  add(code, (isLetter ? letter : 0) | (isLetter && lower !== code ? upper : 0) | (code >= 0x80 ? wide : 0), lower);
}
for (const code of [9, 10, 32]) add(code, blank);
for (const code of [9, 10, 11, 12, 13, 32]) add(code, space);
for (let code = 0x30; code <= 0x39; code++) add(code, digit);
add(0x40, at);
add(0x3a, colon);

function add(code: number, kind: number, lower = 0): void {
  entries[code]! |= (kind << kindShift) | lower;
}

export const kindOf = (code: number): number => (code < tableSize ? entries[code]! >>> kindShift : wide);
export const lowerOf = (code: number): number => (code < tableSize ? entries[code]! & lowerCase : code);
export const isSpace = (code: number): boolean => (kindOf(code) & space) !== 0;
export const isDigit = (code: number): boolean => code >= 0x30 && code <= 0x39;
/** Letters and digits; false for NaN, as behind the end of a text. */
export const isAlphanumeric = (code: number): boolean => (kindOf(code) & (letter | digit)) !== 0;

/** What a character is to the reader of words. */
export const gap = 0;
export const letter = 1;
export const digit = 2;
export const stop = 3;
export const comma = 4;
export const apostrophe = 5;
export const quote = 6;
export const colon = 7;
/** Ends nothing, but addresses have it. */
export const odd = 8;

const folded = new Map<number, string>([[0xdf, 'ss'], [0xe6, 'ae'], [0xc6, 'ae'], [0x153, 'oe'], [0x152, 'oe'], [0xf8, 'o'], [0xd8, 'o'], [0x142, 'l'], [0x141, 'l'], [0x131, 'i']]);

/** A word without case and accents, as people type it on a phone; letters that are not Latin stay as they are. */
export function foldWord(word: string): string {
  let out = '';
  for (let index = 0; index < word.length; index++) out += foldCharacter(word.charAt(index));
  return out;
}

function foldCharacter(character: string): string {
  const code = character.charCodeAt(0);
  if (code < 0x80 || code > 0x24f) return character.toLowerCase();
  return folded.get(code) ?? character.normalize('NFD').charAt(0).toLowerCase();
}

/** By UTF-16 code, what the character is to the reader of words. */
export const sorts = new Uint8Array(0x10000).fill(letter);
sorts.fill(gap, 0, 0x250).fill(gap, 0x2000, 0x2c00).fill(gap, 0x3000, 0x3040).fill(gap, 0xd800, 0xf900);
for (let code = 0; code < 0x250; code++) {
  if (/[a-z\u00aa\u00b5\u00ba\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u024f]/i.test(String.fromCharCode(code))) sorts[code] = letter;
  else if (code >= 48 && code <= 57) sorts[code] = digit;
}
mark('.!?;\n\r\u00bf\u00a1\u0964\u3002', stop);
mark(',()[]', comma);
mark("'`\u00b4", apostrophe);
mark('"\u00ab\u00bb', quote);
mark(':', colon);
mark('\\{/', odd);

function mark(characters: string, sort: number): void {
  for (const character of characters) sorts[character.charCodeAt(0)] = sort;
}

/** What the character with this UTF-16 code is; behind the end of a text a gap. */
export const sortOf = (code: number): number => sorts[code] ?? gap;

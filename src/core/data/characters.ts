const table = new Uint8Array(128);
for (let code = 48; code <= 57; code++) table[code] = 1;
for (let code = 65; code <= 90; code++) table[code] = table[code + 32] = 2;

/** 1 for an ASCII digit, 2 for an ASCII letter, 0 for anything else. */
export const classOf = (code: number): number => (code < 128 ? table[code]! : 0);
export const isDigitCode = (code: number): boolean => code >= 48 && code <= 57;
export const isUpperCode = (code: number): boolean => code >= 65 && code <= 90;
export const isLowerCode = (code: number): boolean => code >= 97 && code <= 122;
export const isAsciiLetterCode = (code: number): boolean => code < 128 && table[code] === 2;
export const isAlnumCode = (code: number): boolean => code < 128 && table[code] !== 0;

/** A letter of any script, roughly: everything above Latin-1's signs counts, except general punctuation and the bullets masks are made of. */
export const isLetterCode = (code: number): boolean => (code < 128 ? table[code]! > 1 : code >= 0xc0 && (code < 0x2000 || code >= 0x2c00));

/** Bullets, stars and blocks stand for hidden characters: what follows them is the rest of something masked already. */
export const isMaskCode = (code: number): boolean => code === 0x2022 || code === 42 || code === 0x25cf || code === 0x2588 || code === 0x2217 || code === 0xb7;

/** A quick way to ask whether a character is one of a few. False for 0, as behind the end of a text, and for what is not there at all. */
export function signs(characters: string): (code: number | undefined) => boolean {
  const codes = new Uint8Array(128);
  const wide: number[] = [];
  for (const character of characters) {
    const code = character.charCodeAt(0);
    if (code < 128) codes[code] = 1;
    else wide.push(code);
  }
  return code => code !== undefined && (code < 128 ? codes[code] === 1 : wide.includes(code));
}

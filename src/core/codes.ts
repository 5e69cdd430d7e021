import { isLetterCode } from './data/characters.ts';

const kept = 1 << 14;
let shared = new Uint16Array(kept);
/** The text that `shared` holds. */
let sharedText = '';

/** Zeros behind the last unit: a look at the next few characters needs no question where the text ends. */
const margin = 4;

/**
 * The UTF-16 units of a text, and a few zeros behind the last. Detectors look at every character, and at those round a number again and again, which in
 * an array takes a third of the time it takes in a string. The array is shared by all texts: it holds this one until another is read, so take it where
 * you begin to read, and read nothing else with it meanwhile.
 */
export function sharedCodes(text: string): Uint16Array {
  if (text === sharedText) return shared;
  sharedText = text;
  const needed = text.length + margin;
  // After a huge paste it is small again.
  if (needed > shared.length || shared.length > Math.max(kept, 4 * needed)) shared = new Uint16Array(Math.max(kept, 2 * needed));
  return fill(shared, text);
}

/** The same in an array of its own. */
export const codesOf = (text: string): Uint16Array => fill(new Uint16Array(text.length + margin), text);

function fill(codes: Uint16Array, text: string): Uint16Array {
  const { length } = text;
  for (let index = 0; index < length; index++) codes[index] = text.charCodeAt(index);
  for (let index = length; index < length + margin; index++) codes[index] = 0;
  return codes;
}

/** What a character adds to the hash of a word, 0 for what is no letter: ASCII in either case, all of Latin, Greek and Cyrillic beyond it alike, scripts without case as they are. */
export const letterOf = (code: number): number => (code < 128 ? letters[code]! : isLetterCode(code) ? (code < 0x600 || (code >= 0x1e00 && code < 0x2000) ? 1 : code) : 0);

const letters = Uint8Array.from({ length: 128 }, (_, code) => (isLetterCode(code) ? code | 32 : 0));

/** Adds what `letterOf` gave to the hash of a word. */
export const hashed = (hash: number, letter: number): number => (Math.imul(hash, 31) + letter) | 0;

/** The hash of a whole word. */
export function hashOf(word: string): number {
  let hash = 0;
  for (let index = 0; index < word.length; index++) hash = hashed(hash, letterOf(word.charCodeAt(index)));
  return hash;
}

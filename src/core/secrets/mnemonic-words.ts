import { recoveryWords } from '../../lists/recovery-words.ts';
import { lowerOf } from './characters.ts';

let known: ReadonlyMap<number, number> | undefined;

const longest = 8;
const headLength = 4;

/** The index in the BIP-39 English list of the word from `start` to `end`, told by its first four letters as wallets do, or undefined. */
export function mnemonicIndex(text: string, start: number, end: number): number | undefined {
  known ??= new Map(unpack(recoveryWords).map((head, index) => [keyOf(head, 0, head.length), index]));
  return end - start > longest ? undefined : known.get(keyOf(text, start, Math.min(end, start + headLength)));
}

/** Up to four letters as one number, five bits for each: a paste of words makes no strings. -1 where another letter than a to z is among them. */
function keyOf(text: string, start: number, end: number): number {
  let key = 0;
  for (let index = start; index < end; index++) {
    const code = lowerOf(text.charCodeAt(index)) - 96;
    if (code < 1 || code > 26) return -1;
    key = (key << 5) | code;
  }
  return key;
}

/** A digit tells how many letters a head shares with the one before it, an upper-case letter that they are three; the rest of the head follows. */
function unpack(packed: string): readonly string[] {
  const heads: string[] = [];
  let before = '';
  for (const [, shared, rest] of packed.replace(/\s/g, '').matchAll(/(\d|(?=[A-Z]))([A-Za-z][a-z]*)/g)) {
    before = before.slice(0, Number(shared || 3)) + rest!.toLowerCase();
    heads.push(before);
  }
  return heads;
}

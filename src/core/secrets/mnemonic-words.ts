import * as recovery from '../../lists/recovery-words.ts';
import { fromLists } from '../links/from-lists.ts';

const known = fromLists(() => new Map(unpack(recovery.recoveryWords).map((head, index) => [head, index])));

/** The index of a word (lower case) in the BIP-39 English list, told by its first four letters as wallets do, or undefined. */
export function mnemonicIndex(word: string): number | undefined {
  return word.length > 8 ? undefined : known().get(word.slice(0, 4));
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

import { recoveryWords } from '../../lists/recovery-words.ts';

let known: ReadonlyMap<string, number> | undefined;

/** The BIP-39 English words with their index, unpacked on first use. */
export function mnemonicWords(): ReadonlyMap<string, number> {
  known ??= new Map(unpack(recoveryWords).map((word, index) => [word, index]));
  return known;
}

/** A digit tells how many letters a word shares with the one before it, an upper-case letter that they are three; the rest of the word follows. */
function unpack(packed: string): readonly string[] {
  const words: string[] = [];
  let before = '';
  for (const [, shared, rest] of packed.replace(/\s/g, '').matchAll(/(\d|(?=[A-Z]))([A-Za-z][a-z]*)/g)) {
    before = before.slice(0, Number(shared || 3)) + rest!.toLowerCase();
    words.push(before);
  }
  return words;
}

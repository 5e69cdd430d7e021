import { knownPasswords, type KnownPassword, type KnownPasswords } from '../store/known-passwords.ts';
import { fingerprint } from './fingerprint.ts';
import { hash } from './hash.ts';

/** Parts of a text that are compared, and comparisons remembered; each costs some 40 ms of another thread. */
const mostParts = 40;
const mostChecked = 1000;
/** A longer text is looked at from its end. */
const mostCharacters = 4000;

export interface Part {
  readonly start: number;
  readonly end: number;
  readonly password: KnownPassword;
}

export interface PasswordMemory {
  /** The operator's own passwords in a text, as far as they are told by now. What is not yet told begins to be compared. */
  find(text: string): readonly Part[];
}

/** Tells the operator's own passwords by their fingerprints. Comparing takes a moment: `told` is called when a text may have another answer. */
export function rememberPasswords(told: () => void, signal: AbortSignal): PasswordMemory {
  let known: KnownPasswords = { salt: '', list: [] };
  const checked = new Map<string, KnownPassword | null>();
  const compare = (part: string): KnownPassword | null => {
    const id = hash(part);
    const before = checked.get(id);
    if (before !== undefined) return before;
    checked.set(id, null);
    if (checked.size > mostChecked) checked.delete(checked.keys().next().value!);
    void fingerprint(part, known.salt).then(prefix => {
      const password = known.list.find(({ length, prefix: own }) => length === part.length && own === prefix);
      if (password === undefined) return;
      checked.set(id, password);
      told();
    });
    return null;
  };
  const learn = (now: KnownPasswords): void => {
    known = now;
    checked.clear();
    told();
  };
  void knownPasswords.get().then(learn);
  knownPasswords.watch(learn, signal);
  return {
    find(text) {
      if (known.list.length === 0) return [];
      return partsOf(text, new Set(known.list.map(({ length }) => length))).flatMap(([start, end]) => {
        const password = compare(text.slice(start, end).replaceAll('\u00a0', ' '));
        return password === null ? [] : [{ start, end, password }];
      });
    },
  };
}

/**
 * Parts as long as a known password, from the beginning of a word to the end of one, so that a passphrase with spaces is among them;
 * with and without the marks around them. The last ones count: those are being typed.
 */
export function partsOf(text: string, lengths: ReadonlySet<number>): readonly (readonly [number, number])[] {
  const from = Math.max(0, text.length - mostCharacters);
  const starts = new Set<number>();
  const ends = new Set<number>();
  for (const { 0: word, index } of text.slice(from).matchAll(/\S+/g)) {
    const start = from + index;
    const end = start + word.length;
    starts.add(start).add(/^["'“«(]/.test(word) ? start + 1 : start).add(start + Math.max(word.lastIndexOf(':'), word.lastIndexOf('=')) + 1);
    ends.add(end).add(/[.,;:!?"'”»)]$/.test(word) ? end - 1 : end);
  }
  const parts: [number, number][] = [];
  for (const start of starts) for (const length of lengths) if (ends.has(start + length)) parts.push([start, start + length]);
  return parts.sort((a, b) => a[1] - b[1]).slice(-mostParts);
}

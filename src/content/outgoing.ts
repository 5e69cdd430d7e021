import { comparable } from './composer-text.ts';
import { hash } from './hash.ts';

/** Fewer characters may be anybody's, and so many more are no answer in a chat. */
const fewest = 12;
const longest = 20_000;
/** So many texts are remembered, as hashes. */
const most = 8;

/**
 * Knows of what stood in composers whether anything was seen that sends it. What comes back as a message without that went out in a way that is
 * not known, and not guarded.
 */
export interface Outgoing {
  /** A text stands in a composer. `isAsked`: and something is done that sends it. */
  stands(text: string, isAsked: boolean): void;
  /** What was seen of a message that came: null where it is no composer's. */
  wasSeen(text: string): boolean | null;
  /** What stood there was another conversation's. */
  forget(): void;
}

export function createOutgoing(): Outgoing {
  const asked = new Map<string, boolean>();
  return {
    stands(text, isAsked) {
      const words = text.length > longest ? '' : comparable(text);
      if (words.length < fewest) return;
      const name = hash(words);
      asked.set(name, isAsked || asked.get(name) === true);
      if (asked.size > most) asked.delete(asked.keys().next().value!);
    },
    wasSeen(text) {
      if (asked.size === 0) return null;
      const name = hash(comparable(text));
      const isSeen = asked.get(name) ?? null;
      asked.delete(name);
      return isSeen;
    },
    forget: () => asked.clear(),
  };
}

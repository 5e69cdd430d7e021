import { credential, telling } from './brand-index.ts';
import { fromLists } from './from-lists.ts';
import { fold } from './skeleton.ts';
import { brinksOf, dot, endOfWord, hyphen, underline } from './word-list.ts';

/** What the words beside a borrowed name tell: of signing in, another story (support, refund ...), that there are some, or nothing. */
export type Beside = 'credential' | 'story' | 'hyphen' | 'none';

const foldedCredential = fromLists(() => new Set([...credential()].map(fold)));
const foldedTelling = fromLists(() => new Set([...telling()].map(fold)));
const brinks = fromLists(() => brinksOf(foldedTelling()));
const mayBeTwoWords = (part: string): boolean => brinks().begins(part) && brinks().ends(part);

/** A folded piece that is a telling word or two of them. */
export function tells(part: string): boolean {
  if (foldedTelling().has(part)) return true;
  if (!mayBeTwoWords(part)) return false;
  for (let cut = 2; cut < part.length - 1 && cut < 16; cut++) if (foldedTelling().has(part.slice(0, cut)) && foldedTelling().has(part.slice(cut))) return true;
  return false;
}

/** Two words glued, one of them of signing in: `agentlogin`. */
function tellsSignIn(part: string): boolean {
  if (!mayBeTwoWords(part)) return false;
  for (let cut = 3; cut < part.length - 2 && cut < 16; cut++) {
    const [first, rest] = [part.slice(0, cut), part.slice(cut)];
    if ((foldedCredential().has(first) && foldedTelling().has(rest)) || (foldedTelling().has(first) && foldedCredential().has(rest))) return true;
  }
  return false;
}

/** What the words beside a name tell: the others of its label, and those of the rest of the host. */
export function besideOf(others: readonly string[], elsewhere: string): Beside {
  let best: Beside = others.length > 0 ? 'hyphen' : 'none';
  for (const word of others) {
    const told = toldBy(word);
    if (told === 'credential') return told;
    best = told ?? best;
  }
  for (let from = 0, to; from < elsewhere.length; from = to + 1) {
    to = endOfWord(elsewhere, from, dot | hyphen | underline);
    const word = elsewhere.slice(from, to);
    const told = word === 'www' ? undefined : toldBy(word);
    if (told === 'credential') return told;
    best = told ?? best;
  }
  return best;
}

function toldBy(word: string): Exclude<Beside, 'hyphen' | 'none'> | undefined {
  const folded = fold(word);
  if (foldedCredential().has(folded)) return 'credential';
  if (word.length <= 5) return telling().has(word) ? 'story' : undefined;
  if (tellsSignIn(folded)) return 'credential';
  return tells(folded) ? 'story' : undefined;
}

/** A folded word of signing in. */
export const isOfSignIn = (part: string): boolean => foldedCredential().has(part);

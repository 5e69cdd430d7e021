import { meanings, type Meaning } from './language-file.ts';
import type { Hit } from './matching.ts';
import { meaningSet, numberOf } from './meaning-set.ts';
import type { Reading } from './reading.ts';

/** Two words near one another that together are a thing or a move of their own: "number" and "card", "changed" and "bank". */
export interface Compound {
  readonly head: Uint8Array;
  readonly makes: number;
  /** Most words between the two. */
  readonly within: number;
  /** The two may stand in two clauses of one sentence. */
  readonly isLoose: boolean;
}

const compound = (heads: readonly Meaning[], makes: Meaning, within: number, isLoose = false): Compound => ({ head: meaningSet(...heads), makes: numberOf(makes), within, isLoose });

/** By the meaning of the one word: what the other may be. */
export const compounds = new Map<number, readonly Compound[]>([
  [numberOf('num'), [compound(['cards'], 'card', 3), compound(['bankWeak'], 'bank', 3)]],
  [numberOf('picture'), [compound(['cards'], 'cardPicture', 3)]],
  [numberOf('pin'), [compound(['cards'], 'cardPin', 3)]],
  [numberOf('name'), [compound(['kin'], 'identity', 3)]],
  [numberOf('changed'), [compound(['bankDetails'], 'newBank', 5, true)]],
  [numberOf('tapYes'), [compound(['push'], 'approve', 7, true)]],
  [numberOf('private'), [compound(['mail', 'phone'], 'privateContact', 2)]],
  [numberOf('showScreen'), [compound(['display'], 'screen', 4)]],
  [numberOf('confirm'), [compound(['account'], 'signIn', 5)]],
  [numberOf('uses'), [compound(['tool'], 'fishing', 4)]],
  [numberOf('refusal'), [compound(['person', 'contact', 'onFile'], 'withheld', 8, true)]],
]);

const makesOne = Uint8Array.from(meanings, (_, meaning) => Number(compounds.has(meaning)));

/** The phrases with the compounds they make, in order of the text. A compound stays within its clause. */
export function withCompounds(hits: readonly Hit[], { clauses, sentences }: Reading): readonly Hit[] {
  let made: Hit[] | null = null;
  for (let index = 0; index < hits.length; index++) {
    const one = hits[index]!;
    if (makesOne[one.meaning] === 0) continue;
    for (const { head, makes, within, isLoose } of compounds.get(one.meaning)!) {
      const other = neighbour(hits, index, head, within);
      if (other === null || (!isLoose && clauses[other.from] !== clauses[one.from]) || sentences[other.from] !== sentences[one.from]) continue;
      (made ??= []).push({ meaning: makes, from: Math.min(one.from, other.from), to: Math.max(one.to, other.to) });
    }
  }
  return made === null ? hits : [...hits, ...made].sort((a, b) => a.from - b.from);
}

/** The nearest of `set` before or behind; a compound does not reach over more than a few phrases. */
function neighbour(hits: readonly Hit[], index: number, set: Uint8Array, within: number): Hit | null {
  const { from, to } = hits[index]!;
  for (let step = 1; step < 12; step++) {
    const behind = hits[index + step];
    if (behind !== undefined && set[behind.meaning] === 1 && behind.from - to <= within) return behind;
    const before = hits[index - step];
    if (before !== undefined && set[before.meaning] === 1 && from - before.to <= within) return before;
  }
  return null;
}

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

/** By meaning: 1 for the one word of a compound, and above it a bit for each compound that it may be the other word of. */
const parts = new Int32Array(meanings.length);
const bits = new Map([...compounds.values()].flat().map((made, index) => [made, 2 << index] as const));
for (const one of compounds.keys()) parts[one]! |= 1;
for (const [{ head }, bit] of bits) head.forEach((isOne, meaning) => void (parts[meaning]! |= isOne * bit));

/** The phrases with the compounds they make, in order of the text. A compound stays within its clause. */
export function withCompounds(hits: readonly Hit[], { clauses, sentences }: Reading): readonly Hit[] {
  let made: Hit[] | null = null;
  let there = 0;
  for (let index = 0; index < hits.length; index++) there |= parts[hits[index]!.meaning]!;
  // Neither the one word nor any other: most messages.
  if ((there & 1) === 0 || there === 1) return hits;
  for (let index = 0; index < hits.length; index++) {
    const one = hits[index]!;
    if ((parts[one.meaning]! & 1) === 0) continue;
    for (const compound of compounds.get(one.meaning)!) {
      if ((there & bits.get(compound)!) === 0) continue;
      const { head, makes, within, isLoose } = compound;
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

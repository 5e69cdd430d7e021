import { meanings, type Meaning } from './language-file.ts';
import { includes, meaningSet, meets, numberOf, union, type MeaningSet } from './meaning-set.ts';
import { fromOf, meaningOf, phraseOf, toOf, type Phrases } from './phrases.ts';
import type { Reading } from './reading.ts';

/** Two words near one another that together are a thing or a move of their own: "number" and "card", "changed" and "bank". */
export interface Compound {
  readonly head: MeaningSet;
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

const firsts = meaningSet(...([...compounds.keys()].map(meaning => meanings[meaning]!)));
const others = union(...[...compounds.values()].flat().map(({ head }) => head));

/** Adds the compounds that the phrases make. A compound stays within its clause. */
export function addCompounds(phrases: Phrases, { clauses, sentences }: Reading): void {
  const { list, count, present } = phrases;
  // Neither the one word nor any other: most messages.
  if (!meets(present, firsts) || !meets(present, others)) return;
  const made: number[] = [];
  for (let index = 0; index < count; index++) {
    const one = list[index]!;
    if (!includes(firsts, meaningOf(one))) continue;
    for (const { head, makes, within, isLoose } of compounds.get(meaningOf(one))!) {
      const other = meets(present, head) ? neighbour(phrases, index, head, within) : null;
      if (other === null || (!isLoose && clauses[fromOf(other)] !== clauses[fromOf(one)]) || sentences[fromOf(other)] !== sentences[fromOf(one)]) continue;
      made.push(phraseOf(makes, Math.min(fromOf(one), fromOf(other)), Math.max(toOf(one), toOf(other))));
    }
  }
  if (made.length > 0) phrases.insert(made);
}

/** The nearest of `set` before or behind; a compound does not reach over more than a few phrases. */
function neighbour({ list, count }: Phrases, index: number, set: MeaningSet, within: number): number | null {
  const from = fromOf(list[index]!);
  const to = toOf(list[index]!);
  for (let step = 1; step < 12; step++) {
    const behind = list[index + step]!;
    if (index + step < count && includes(set, meaningOf(behind)) && fromOf(behind) - to <= within) return behind;
    const before = list[index - step]!;
    if (step <= index && includes(set, meaningOf(before)) && from - toOf(before) <= within) return before;
  }
  return null;
}

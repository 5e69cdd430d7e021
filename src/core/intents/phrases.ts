import { grown } from './grown.ts';
import { clear, include, includes, meaningSet, type MeaningSet } from './meaning-set.ts';

/** A phrase found: what it means and the words it covers, `to` exclusive. */
export interface Hit {
  readonly meaning: number;
  readonly from: number;
  readonly to: number;
}

export const means = ({ meaning }: Hit, set: MeaningSet): boolean => includes(set, meaning);

// A phrase as one number: its first word, how many words it covers, its meaning. No phrase covers 64 words, no compound 128.
const fromAt = 15;
const lengthAt = 8;

export const phraseOf = (meaning: number, from: number, to: number): number => (from << fromAt) | ((to - from) << lengthAt) | meaning;
export const meaningOf = (phrase: number): number => phrase & 255;
export const fromOf = (phrase: number): number => phrase >> fromAt;
export const toOf = (phrase: number): number => (phrase >> fromAt) + ((phrase >> lengthAt) & 127);
export const hitOf = (phrase: number): Hit => ({ meaning: meaningOf(phrase), from: fromOf(phrase), to: toOf(phrase) });

/** The phrases found in a reading: numbers in one list that is used again, as most messages that are searched hold nothing to judge. */
export class Phrases {
  /** In order of the text; what lies behind `count` is of another reading. */
  list = new Int32Array(1024);
  count = 0;
  /** What they mean, of those that are kept. */
  readonly present = meaningSet();

  /** Call before a search. */
  open(): void {
    this.count = 0;
    clear(this.present);
  }

  /** Without a branch, as no processor can foresee where phrases end. */
  addIf(isOne: boolean, phrase: number): void {
    if (this.count === this.list.length) this.list = grown(this.list);
    this.list[this.count] = phrase;
    this.count += Number(isOne);
  }

  /** What several languages found, in order of the text and each once: the names are found in all of them. */
  merge(): void {
    const all = [...new Set(this.list.subarray(0, this.count).sort())];
    this.list.set(all);
    this.count = all.length;
  }

  /** Leaves out, of these meanings, those in a longer phrase of them that began before, and of those that begin at one word all but the longest. */
  leaveOutCovered(coverable: MeaningSet): void {
    const { list, count, present } = this;
    let kept = 0;
    let covered = 0;
    let reach = 0;
    let word = -1;
    for (let index = 0; index < count; index++) {
      const phrase = list[index]!;
      const meaning = meaningOf(phrase);
      if (includes(coverable, meaning)) {
        if (fromOf(phrase) !== word) {
          word = fromOf(phrase);
          covered = reach;
          for (let next = index; next < count && fromOf(list[next]!) === word; next++) if (includes(coverable, meaningOf(list[next]!)) && toOf(list[next]!) > reach) reach = toOf(list[next]!);
        }
        if (toOf(phrase) !== reach || reach <= covered) continue;
      }
      list[kept++] = phrase;
      include(present, meaning);
    }
    this.count = kept;
  }

  /** Adds what was made of these phrases; of what begins at the same word it stands last. */
  insert(made: readonly number[]): void {
    const inOrder = [...made].sort((one, other) => fromOf(one) - fromOf(other));
    let before = this.count - 1;
    for (const phrase of inOrder) this.addIf(true, phrase);
    let at = this.count - 1;
    for (const phrase of inOrder.reverse()) {
      while (before >= 0 && fromOf(this.list[before]!) > fromOf(phrase)) this.list[at--] = this.list[before--]!;
      this.list[at--] = phrase;
      include(this.present, meaningOf(phrase));
    }
  }
}

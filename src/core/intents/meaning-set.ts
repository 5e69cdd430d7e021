import { meanings, type Meaning } from './language-file.ts';

const numbers = new Map<string, number>(meanings.map((name, index) => [name, index]));

export const numberOf = (meaning: Meaning): number => numbers.get(meaning)!;

/** A set of meanings as bits, 32 to a number: most rules ask for meanings that a message does not have, and learn it from these alone. */
export type MeaningSet = Int32Array;

/** So many of these numbers are compared, below. */
const size = 5;
if (meanings.length > 32 * size) throw new RangeError('too many meanings: raise the size of their sets');

export function meaningSet(...names: readonly Meaning[]): MeaningSet {
  const set = new Int32Array(size);
  for (const name of names) include(set, numberOf(name));
  return set;
}

export function include(set: MeaningSet, meaning: number): void {
  set[meaning >> 5]! |= 1 << meaning;
}

export function clear(set: MeaningSet): void {
  for (let index = 0; index < size; index++) set[index] = 0;
}

export const includes = (set: MeaningSet, meaning: number): boolean => ((set[meaning >> 5]! >>> meaning) & 1) === 1;

/** Whether a meaning is in both. */
export const meets = (one: MeaningSet, other: MeaningSet): boolean =>
  ((one[0]! & other[0]!) | (one[1]! & other[1]!) | (one[2]! & other[2]!) | (one[3]! & other[3]!) | (one[4]! & other[4]!)) !== 0;

/** What is in any of them. */
export function union(...sets: readonly MeaningSet[]): MeaningSet {
  const all = new Int32Array(size);
  for (const set of sets) set.forEach((bits, index) => void (all[index]! |= bits));
  return all;
}

/** What is in both. */
export const shared = (one: MeaningSet, other: MeaningSet): MeaningSet => one.map((bits, index) => bits & other[index]!);

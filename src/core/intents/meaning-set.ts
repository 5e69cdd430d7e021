import { meanings, type Meaning } from './language-file.ts';

const numbers = new Map<string, number>(meanings.map((name, index) => [name, index]));

export const numberOf = (meaning: Meaning): number => numbers.get(meaning)!;

/** A set of meanings that answers fast: 1 at the numbers of those in it. */
export function meaningSet(...names: readonly Meaning[]): Uint8Array {
  const set = new Uint8Array(meanings.length);
  for (const name of names) set[numberOf(name)] = 1;
  return set;
}

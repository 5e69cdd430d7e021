import { americas } from './americas.ts';
import { asiaAfricaOceania } from './asia-africa-oceania.ts';
import { europeNorthEast } from './europe-north-east.ts';
import { europeWest } from './europe-west.ts';
import type { Scheme } from './scheme.ts';

export const schemes: readonly Scheme[] = [...americas, ...europeWest, ...europeNorthEast, ...asiaAfricaOceania];

/** A scheme with one of its shapes. What a number must be like is told by bits, one for each place. */
export interface Shaped {
  readonly scheme: Scheme;
  readonly shape: string;
  /** All digits, whatever the shape's length. */
  readonly plain: boolean;
  /** Places where a digit must stand, and where a letter must. */
  readonly digitBits: number;
  readonly letterBits: number;
  /** Where the groups end, but the last, for each way to write it in groups. */
  readonly groupBits: readonly number[];
}

const shaped: readonly Shaped[] = schemes.flatMap(scheme =>
  scheme.shape.split('|').map(shape => ({
    scheme, shape, plain: !/[AX]/.test(shape), digitBits: bitsOf(shape, '9'), letterBits: bitsOf(shape, 'A'),
    groupBits: (scheme.groups ?? []).filter(groups => groups.reduce((sum, group) => sum + group, 0) === shape.length).map(groupBitsOf),
  })),
);

function bitsOf(shape: string, character: string): number {
  let all = 0;
  for (let place = 0; place < shape.length; place++) if (shape[place] === character) all |= 1 << place;
  return all;
}

function groupBitsOf(groups: readonly number[]): number {
  let all = 0;
  let place = 0;
  for (const group of groups.slice(0, -1)) all |= 1 << (place += group);
  return all;
}

/** Schemes proven by their check alone, by length: those that a row of digits may fit (none that may begin with a letter), and those with letters in them. */
export const aloneOfDigits: readonly (readonly Shaped[])[] = aloneByLength(shape => !/^X|[A-WYZ]/.test(shape));
export const aloneWithLetters: readonly (readonly Shaped[])[] = aloneByLength(shape => /[A-Z]/.test(shape));

function aloneByLength(fits: (shape: string) => boolean): readonly (readonly Shaped[])[] {
  return Array.from({ length: 21 }, (_, length) => shaped.filter(({ scheme, shape }) => scheme.alone === true && shape.length === length && fits(shape)));
}

/** What proves itself in several groups: its shape, and one way to write the groups. */
export interface Grouped {
  readonly shaped: Shaped;
  readonly groupBits: number;
}

/** Those of all lengths by the length of their first group. */
export const aloneByFirstGroup: readonly (readonly Grouped[])[] = Array.from({ length: 21 }, (_, length) =>
  [...new Set([...aloneOfDigits, ...aloneWithLetters].flat())].flatMap(shaped => shaped.groupBits.filter(groupBits => firstGroupOf(groupBits) === length).map(groupBits => ({ shaped, groupBits }))),
);

/** Bits of groups hold at least one. */
export function firstGroupOf(groupBits: number): number {
  return 31 - Math.clz32(groupBits & -groupBits);
}

/** Lengths of the first group of those that a row of digits may fit, as bits. */
export const firstGroups: number = aloneOfDigits.flat().flatMap(({ scheme, shape }) => [shape.length, ...(scheme.groups ?? []).map(([first = 0]) => first)]).reduce((all, length) => all | (1 << length), 0);

/** Schemes of digits only that are written in groups, by length. */
export const groupedByLength: readonly (readonly Shaped[])[] = Array.from({ length: 21 }, (_, length) => shaped.filter(({ scheme, shape, plain }) => plain && scheme.groups !== undefined && shape.length === length));

/** Schemes by their own label. */
export const byLabel: ReadonlyMap<string, readonly Shaped[]> = group(({ scheme }) => [scheme.id]);

/** Schemes by labels that stand for more than one scheme. */
export const byWiderLabel: ReadonlyMap<string, readonly Shaped[]> = group(({ scheme }) => scheme.wider ?? []);

function group(keysOf: (entry: Shaped) => readonly string[]): ReadonlyMap<string, readonly Shaped[]> {
  const groups = new Map<string, Shaped[]>();
  for (const entry of shaped) for (const key of keysOf(entry)) groups.set(key, [...(groups.get(key) ?? []), entry]);
  return groups;
}

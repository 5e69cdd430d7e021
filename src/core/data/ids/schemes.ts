import { americas } from './americas.ts';
import { asiaAfricaOceania } from './asia-africa-oceania.ts';
import { europeNorthEast } from './europe-north-east.ts';
import { europeWest } from './europe-west.ts';
import type { Scheme } from './scheme.ts';

export const schemes: readonly Scheme[] = [...americas, ...europeWest, ...europeNorthEast, ...asiaAfricaOceania];

/** A scheme with one of its shapes. */
export interface Shaped {
  readonly scheme: Scheme;
  readonly shape: string;
  /** All digits, whatever the shape's length. */
  readonly plain: boolean;
}

const shaped: readonly Shaped[] = schemes.flatMap(scheme => scheme.shape.split('|').map(shape => ({ scheme, shape, plain: !/[AX]/.test(shape) })));

/** Schemes proven by their check alone, by length: those that a row of digits may fit (none that may begin with a letter), and those with letters in them. */
export const aloneOfDigits: readonly (readonly Shaped[])[] = aloneByLength(shape => !/^X|[A-WYZ]/.test(shape));
export const aloneWithLetters: readonly (readonly Shaped[])[] = aloneByLength(shape => /[A-Z]/.test(shape));

function aloneByLength(fits: (shape: string) => boolean): readonly (readonly Shaped[])[] {
  return Array.from({ length: 21 }, (_, length) => shaped.filter(({ scheme, shape }) => scheme.alone === true && shape.length === length && fits(shape)));
}

/** Lengths of the first group of those that a row of digits may fit. */
export const firstGroups: ReadonlySet<number> = new Set(aloneOfDigits.flat().flatMap(({ scheme, shape }) => [shape.length, ...(scheme.groups ?? []).map(([first = 0]) => first)]));

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

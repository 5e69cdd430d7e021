import type { Pair } from '../pair.ts';

export const frenchPairs: readonly Pair[] = [];

import type { Pair } from '../pair.ts';

export const germanPairs: readonly Pair[] = [];

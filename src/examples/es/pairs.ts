import type { Pair } from '../pair.ts';

export const spanishPairs: readonly Pair[] = [];

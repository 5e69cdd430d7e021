import type { Pair } from '../pair.ts';

export const portuguesePairs: readonly Pair[] = [];

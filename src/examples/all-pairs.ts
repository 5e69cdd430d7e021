import { englishPairs } from './en/pairs.ts';
import type { Pair } from './pair.ts';

/** Every built-in pair. Pages load one language at a time (scenarios-in.ts). */
export const allPairs: readonly Pair[] = [...englishPairs];

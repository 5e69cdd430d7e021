import { germanPairs } from './de/pairs.ts';
import { englishPairs } from './en/pairs.ts';
import { spanishPairs } from './es/pairs.ts';
import { frenchPairs } from './fr/pairs.ts';
import type { Pair } from './pair.ts';
import { portuguesePairs } from './pt/pairs.ts';

/** Every built-in pair. Pages load one language at a time (scenarios-in.ts). */
export const allPairs: readonly Pair[] = [...englishPairs, ...spanishPairs, ...germanPairs, ...frenchPairs, ...portuguesePairs];

import type { Engine } from '../engine.ts';
import { tierRank, type Tier } from '../model.ts';

/** What was taken out of a text. */
export interface Taken {
  /** Types of what was taken out (ids of CONTRACT.md), each once, in the order in which they were met. */
  readonly types: readonly string[];
  /** How many stretches were replaced. */
  readonly count: number;
  /** The worst of them; null when nothing was taken out. */
  readonly tier: Tier | null;
}

export interface Scrubbed extends Taken {
  /** The text without it, in parts to be joined. Everything else is there to the character. */
  readonly parts: readonly string[];
}

/**
 * Work that can be paused between any two steps, so that a caller with a screen to paint never blocks it: a step judges one piece of
 * text of a bounded length.
 */
export type Work<T> = Generator<undefined, T>;

/** Gathers what is to be replaced in one text, in any order. */
export interface Scrubber {
  readonly engine: Engine;
  replace(start: number, end: number, text: string, taken: Taken): void;
  done(): Scrubbed;
}

export const one = (type: string, tier: Tier): Taken => ({ types: [type], count: 1, tier });

export function createScrubber(engine: Engine, text: string): Scrubber {
  const replacements: { start: number; end: number; text: string }[] = [];
  const types = new Set<string>();
  let count = 0;
  let worst: Tier | null = null;
  return {
    engine,
    replace(start, end, replacement, taken) {
      replacements.push({ start, end, text: replacement });
      for (const type of taken.types) types.add(type);
      count += taken.count;
      if (taken.tier !== null && (worst === null || tierRank(taken.tier) > tierRank(worst))) worst = taken.tier;
    },
    done() {
      const parts: string[] = [];
      let from = 0;
      for (const { start, end, text: replacement } of replacements.sort((a, b) => a.start - b.start || b.end - a.end)) {
        // What overlaps goes as a whole: no tail of a value survives.
        if (start >= from) parts.push(text.slice(from, start), replacement);
        from = Math.max(from, end);
      }
      parts.push(text.slice(from));
      return { parts, types: [...types], count, tier: worst };
    },
  };
}

export const joined = ({ parts }: Pick<Scrubbed, 'parts'>): string => parts.join('');

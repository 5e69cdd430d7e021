import type { Evidence, Tier } from '../model.ts';
import type { Reading } from './reading.ts';

/** How sure a hit is; where two overlap the surer one stays. */
export const proof = { shape: 1, label: 2, check: 3, checkAndLabel: 4 } as const;

/** Sensitive data found in the normalised text. */
export interface Hit {
  readonly type: string;
  readonly scheme?: string;
  readonly tier: Tier;
  /** Offsets into `reading.text`. */
  readonly start: number;
  readonly end: number;
  readonly reason: string;
  readonly evidence?: Evidence;
  readonly proof: number;
}

/** One kind of sensitive data: what makes a candidate, what proves it. Pure, linear in the text, never throws. */
export interface Kind {
  readonly id: string;
  find(reading: Reading): readonly Hit[];
}

export const noHits: readonly Hit[] = [];

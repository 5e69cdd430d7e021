import type { Evidence, Tier } from '../model.ts';
import type { Candidates, Shape } from './candidates.ts';
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

/** A kind that goes by numbers. It is shown only pieces it can begin with, and not asked at all where there is none. */
export interface NumberKind {
  readonly id: string;
  /** May turn down by shape alone, never by what stands round it. */
  mayBeginWith(shape: Shape): boolean;
  /** Also looked at where all numbers of the message are short (times, amounts, house numbers). */
  readonly ofShortNumbers?: true;
  /** Fewest digits in all pieces joined to the first, those joined as in a card or as in a phone number. */
  readonly fewestDigits?: number;
  /** Nothing without one of these labels in the message or in what was asked for. */
  readonly labels?: readonly string[];
  find(reading: Reading, candidates: Candidates): readonly Hit[];
}

export const noHits: readonly Hit[] = [];

import type { Link, Speaker } from '../core/model.ts';

/** One message of a scripted talk. `marks` is what the engine must say of it: the types it marks, or none. */
export interface Turn {
  readonly speaker: Speaker;
  readonly text: string;
  /** Links by their visible text, which stands in `text` too. */
  readonly links?: readonly Link[];
  readonly files?: readonly string[];
  readonly marks: readonly string[];
}

/** A scripted talk that trainers play, tests check and screenshots show. */
export interface Scenario {
  readonly id: string;
  readonly language: string;
  readonly title: string;
  readonly turns: readonly Turn[];
}

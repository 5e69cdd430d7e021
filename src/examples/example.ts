import type { Message } from '../core/model.ts';

/** One move and its nearest innocent twin: tests run both, trainers play them, screenshots show them. */
export interface Example {
  /** Unique: language, type and a word for the situation. */
  readonly id: string;
  readonly language: string;
  /** The intent that must be marked. */
  readonly type: string;
  readonly flags: Message;
  /** The same words without the danger: nothing may be marked. */
  readonly passes: Message;
}

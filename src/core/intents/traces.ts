import type { Prepared } from '../detector.ts';
import { analysed } from './analysis.ts';

/** What a message shows beside intents, for the talk as a whole: `claim`, `refusal`, `plea`, `insist`, `approve`, `code-arrived`. */
export const traces = (prepared: Prepared): readonly string[] => analysed(prepared).traces;

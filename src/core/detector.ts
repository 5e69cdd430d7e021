import type { Finding, Message } from './model.ts';
import type { Normalised } from './normalise.ts';
import type { EngineSettings } from './settings.ts';
import type { Talk } from './talk.ts';

/** A message made ready once for all detectors. */
export interface Prepared {
  readonly message: Message;
  readonly body: Normalised;
  /** What reading its words showed, where a detector reads them anyway: spares the others most messages. */
  readonly look?: Look | undefined;
}

/** What a message may hold, as far as words that were met before tell. */
export interface Look {
  /** Bits of `word-interests.ts`, of all words. */
  readonly interests: number;
  /** No stretch of ASCII without a blank is longer, in characters. */
  readonly longestRun: number;
  /** No row of words that may be those of a recovery phrase is longer by more than one (of "iPhone" the second part is one). */
  readonly longestWords: number;
  /** Where it ended: a very long message is not looked through. */
  readonly end: number;
}

/** Judges one message. Pure: the same message, settings and talk give the same findings. */
export interface Detector {
  /** Named when it fails, and the name by which policy can switch it off. */
  readonly id: string;
  find(prepared: Prepared, talk: Talk): readonly Finding[];
  /** Of a detector that reads the words of every message. */
  look?(body: Normalised): Look;
}

/** Builds a detector once per settings, so that lists and patterns are made ready once and not per message. */
export type DetectorFactory = (settings: EngineSettings) => Detector;

import type { Finding, Message } from './model.ts';
import type { Normalised } from './normalise.ts';
import type { EngineSettings } from './settings.ts';
import type { Talk } from './talk.ts';

/** A message made ready once for all detectors. */
export interface Prepared {
  readonly message: Message;
  readonly body: Normalised;
}

/** Judges one message. Pure: the same message, settings and talk give the same findings. */
export interface Detector {
  /** Named when it fails, and the name by which policy can switch it off. */
  readonly id: string;
  find(prepared: Prepared, talk: Talk): readonly Finding[];
}

/** Builds a detector once per settings, so that lists and patterns are made ready once and not per message. */
export type DetectorFactory = (settings: EngineSettings) => Detector;

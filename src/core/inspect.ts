import { dataDetector } from './data/detect.ts';
import type { DetectorFactory } from './detector.ts';
import { engineOf, type Engine } from './engine.ts';
import { fileDetector } from './files/detect.ts';
import { intentDetector } from './intents/detect.ts';
import { linkDetector } from './links/detect.ts';
import { secretDetector } from './secrets/detect.ts';
import type { EngineSettings } from './settings.ts';

export type { Engine, Failure, Inspection } from './engine.ts';

export const allDetectors: readonly DetectorFactory[] = [dataDetector, secretDetector, linkDetector, fileDetector, intentDetector];

/** Makes the engine ready for one organisation's settings. `factories` is for what needs fewer detectors, as masking does. */
export const createEngine = (settings: EngineSettings, factories: readonly DetectorFactory[] = allDetectors): Engine => engineOf(settings, factories);

import type { DetectorFactory } from '../detector.ts';

export const intentDetector: DetectorFactory = () => ({ id: 'intents', find: () => [] });

import type { DetectorFactory } from '../detector.ts';

export const dataDetector: DetectorFactory = () => ({ id: 'data', find: () => [] });

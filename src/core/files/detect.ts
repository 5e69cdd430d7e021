import type { DetectorFactory } from '../detector.ts';

export const fileDetector: DetectorFactory = () => ({ id: 'files', find: () => [] });

import type { DetectorFactory } from '../detector.ts';

export const secretDetector: DetectorFactory = () => ({ id: 'secrets', find: () => [] });

import type { DetectorFactory } from '../detector.ts';

export const linkDetector: DetectorFactory = () => ({ id: 'links', find: () => [] });

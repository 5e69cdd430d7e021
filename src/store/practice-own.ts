import { stored } from '../platform/stored.ts';

/** Scenarios written or imported on this device, unchecked: the practice page reads each and names what it cannot use. */
export const ownScenarios = stored<readonly unknown[]>({ area: 'local', key: 'practice/own', version: 1, initial: [], read: raw => (Array.isArray(raw) ? raw.slice(0, 200) : undefined) });

import { stored } from '../platform/stored.ts';

/** Whether the introduction was shown on this device. */
export const firstRunShown = stored<boolean>({ area: 'local', key: 'first-run/shown', version: 1, initial: false, read: raw => (typeof raw === 'boolean' ? raw : undefined) });

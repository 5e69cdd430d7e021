import { stored } from '../platform/stored.ts';

/** Milliseconds since 1970 when the operator last said that two-factor sign-in and password were looked after; null: never. */
export const lastLookedAfter = stored<number | null>({ area: 'local', key: 'posture/looked-after', version: 1, initial: null, read: raw => (typeof raw === 'number' && Number.isFinite(raw) ? raw : undefined) });

import { stored, type Stored } from '../platform/stored.ts';

/** More ids than this are not remembered; the oldest go. */
const kept = 5000;

const recent = (what: 'counted' | 'reported'): Stored<readonly string[]> =>
  stored({
    area: 'session',
    key: `happenings/${what}`,
    version: 1,
    initial: [],
    read: raw => (Array.isArray(raw) ? raw.filter(id => typeof id === 'string') : undefined),
  });

/** Ids of happenings that are in the figures, and of those that wait to be reported or were; oldest first. In memory only: they go with the browser. */
export const countedHappenings = recent('counted');
export const reportedHappenings = recent('reported');

export const withIds = (before: readonly string[], added: readonly string[]): readonly string[] => (added.length === 0 ? before : [...before, ...added].slice(-kept));

import { stored } from '../platform/stored.ts';

/** Ids of happenings that were counted already, oldest first. In memory only: it goes with the browser. */
export const recentHappenings = stored<readonly string[]>({
  area: 'session',
  key: 'happenings/recent',
  version: 1,
  initial: [],
  read: raw => (Array.isArray(raw) ? raw.filter(id => typeof id === 'string') : undefined),
});

import { stored } from '../platform/stored.ts';

/** The public-suffix list, packed as `cli/pack-suffixes.ts` does; empty until the background has put it there. */
export const suffixList = stored({
  area: 'local',
  key: 'lists/suffixes',
  version: 1,
  initial: '',
  read: raw => (typeof raw === 'string' && raw.length < 500_000 ? raw : undefined),
});

import { stored } from '../platform/stored.ts';
import { isRecord } from '../policy/setting-types.ts';

/** Lists by which links are judged, too long for every frame to carry them. */
export interface LinkLists {
  /** The public-suffix list, packed as `cli/pack-suffixes.ts` does. */
  readonly suffixes: string;
  /** As `lists/brands.ts` has them. */
  readonly brands: string;
}

/** Null until the background has put them there. */
export const linkLists = stored<LinkLists | null>({
  area: 'local',
  key: 'lists/links',
  version: 1,
  initial: null,
  read: raw => (isRecord(raw) && isList(raw.suffixes) && isList(raw.brands) ? { suffixes: raw.suffixes, brands: raw.brands } : undefined),
});

const isList = (value: unknown): value is string => typeof value === 'string' && value.length > 0 && value.length < 500_000;

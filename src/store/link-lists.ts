import { stored } from '../platform/stored.ts';
import { isRecord } from '../policy/setting-types.ts';

/** The public-suffix list, packed as `cli/pack-suffixes.ts` does, the lists of `src/lists` by which links are judged, by their names there, and the words of recovery phrases. */
export const linkListNames = [
  'suffixes', 'brands', 'confusables', 'freeHosting', 'throwAwayHosting', 'pathHosting', 'fileStores', 'shorteners', 'ownShorteners', 'linkPages', 'fileHosts', 'imageHosts', 'remoteTools',
  'clickTrackers', 'redirectors', 'gateways', 'softwareMakers', 'credentialWords', 'supportWords', 'storyWords', 'pictureTalk', 'passwordTalk', 'unpackTalk', 'signInTalk', 'nearWords',
  'uploadWords', 'screenHostWords', 'imageHostWords', 'recoveryWords',
] as const;

/** Too long for every frame to carry them. */
export type LinkLists = Readonly<Record<(typeof linkListNames)[number], string>>;

/** Null until the background has put them there: all of them, or none counts. */
export const linkLists = stored<LinkLists | null>({
  area: 'local',
  key: 'lists/links',
  version: 3,
  initial: null,
  isLarge: true,
  read: raw => (isRecord(raw) && linkListNames.every(name => isList(raw[name])) ? (Object.fromEntries(linkListNames.map(name => [name, raw[name]])) as LinkLists) : undefined), // Every one was looked at.
});

const isList = (value: unknown): value is string => typeof value === 'string' && value.length > 0 && value.length < 500_000;

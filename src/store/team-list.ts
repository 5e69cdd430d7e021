import { isIndicator } from '../core/indicator.ts';
import { stored } from '../platform/stored.ts';
import { isRecord } from '../policy/setting-types.ts';
import { mostListed, noTeamList, type TeamList } from '../policy/team-list.ts';

/** The organisation's list of confirmed lures, as the background last read it. */
export const teamList = stored<TeamList>({
  area: 'local',
  key: 'policy/team-list',
  version: 1,
  initial: noTeamList,
  read: raw => {
    if (!isRecord(raw) || typeof raw.url !== 'string' || typeof raw.triedAt !== 'number') return undefined;
    const texts = (list: unknown): string[] => (Array.isArray(list) ? list.filter(entry => typeof entry === 'string') : []);
    return { url: raw.url, triedAt: raw.triedAt, indicators: texts(raw.indicators).filter(isIndicator).slice(0, mostListed), problems: texts(raw.problems) };
  },
});

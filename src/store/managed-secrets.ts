import { stored } from '../platform/stored.ts';
import { isSecret, noSecrets, type SecretNews } from '../policy/secret-news.ts';
import { isRecord } from '../policy/setting-types.ts';
import { settingKeys } from '../policy/settings.ts';

const secretKeys = settingKeys.filter(isSecret);
const longest = 200;

/** What is known of the organisation's secrets, for the pages: the values stay where the browser keeps them. */
export const managedSecrets = stored<SecretNews>({
  area: 'local',
  key: 'policy/secrets',
  version: 1,
  initial: noSecrets,
  read: raw => {
    if (!isRecord(raw) || !Array.isArray(raw.received) || !Array.isArray(raw.refused)) return undefined;
    const { received, refused } = raw as { received: unknown[]; refused: unknown[] };
    return {
      received: secretKeys.filter(key => received.includes(key)),
      refused: refused.flatMap(entry => {
        if (!isRecord(entry) || typeof entry.message !== 'string') return [];
        const key = secretKeys.find(one => one === entry.key);
        return key === undefined ? [] : [{ key, message: entry.message.slice(0, longest) }];
      }),
    };
  },
});

import { settingKeys, settings, type Setting, type SettingKey } from './settings.ts';

/** What may be told of the organisation's keys and tokens: which arrived, and why one cannot be used. Never their values. */
export interface SecretNews {
  readonly received: readonly SettingKey[];
  readonly refused: readonly { readonly key: SettingKey; readonly message: string }[];
}

export const noSecrets: SecretNews = { received: [], refused: [] };

export const isSecret = (key: SettingKey): boolean => (settings[key] as Setting<unknown>).secret === true;

/** Looks at a policy as the browser delivered it, unchecked. */
export function secretNews(managed: Readonly<Record<string, unknown>>): SecretNews {
  const received = settingKeys.filter(key => isSecret(key) && Object.hasOwn(managed, key));
  const refused = received.flatMap(key => settings[key].type.read(managed[key]).problems.map(message => ({ key, message })));
  return { received, refused };
}

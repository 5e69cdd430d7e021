import { settingTexts } from './setting-texts.ts';
import { settingKeys, settings } from './settings.ts';

/** The managed schema in the subset that Chromium accepts: no defaults, no additionalProperties at the top, titles and descriptions for people. */
export function managedSchema(): Record<string, unknown> {
  const properties = Object.fromEntries(settingKeys.map(key => [key, { title: settingTexts[key].title, description: settingTexts[key].help, ...settings[key].type.schema }]));
  return { type: 'object', properties };
}

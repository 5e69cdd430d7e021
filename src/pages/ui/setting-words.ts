import { settings, type SettingKey } from '../../policy/settings.ts';
import { t } from '../../wording/words.ts';

/** A setting's title and help in the browser's language; the table's own English where nobody has put them into words yet. */
export const titleOf = (key: SettingKey): string => said(`setting_${key}`, settings[key].title);
export const helpOf = (key: SettingKey): string => said(`setting_${key}_help`, settings[key].help);

function said(key: string, english: string): string {
  const sentence = t(key);
  return sentence === key ? english : sentence;
}

import type { SettingKey } from '../../policy/settings.ts';
import { t } from '../../wording/words.ts';

/** A setting's title and help in the browser's language; a rule test refuses a setting without them. */
export const titleOf = (key: SettingKey): string => t(`setting_${key}`);
export const helpOf = (key: SettingKey): string => t(`setting_${key}_help`);

import type { Tier } from '../../core/model.ts';
import type { SettingKey } from '../../policy/settings.ts';
import { nameOfTier, t } from '../../wording/words.ts';

/** A setting's title and help in the browser's language; a rule test refuses a setting without them. */
export const titleOf = (key: SettingKey): string => t(`setting_${key}`);
export const helpOf = (key: SettingKey): string => t(`setting_${key}_help`);

const isTier = (option: string): option is Tier => option === 'note' || option === 'caution' || option === 'danger';

/** A value that a setting offers ("always"), in the browser's language; in a policy file it stays as it is. Tiers are named as everywhere else. */
export const nameOfChoice = (option: string): string => (isTier(option) ? nameOfTier(option) : t(`choice_${option.replaceAll('-', '_')}`));

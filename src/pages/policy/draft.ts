import type { PolicyDraft } from '../../policy/forms/identity.ts';
import { isSecret } from '../../policy/secret-news.ts';
import { settingKeys, settings, type Setting, type SettingKey } from '../../policy/settings.ts';

/** The setting that says of the others whether operators may change them; the page asks it key by key. */
export const modeKey = 'operatorMayChange' satisfies SettingKey;

export const withKey = (draft: PolicyDraft, key: SettingKey, value: unknown): PolicyDraft => ({ ...draft, [key]: value });

/** The draft without a key, which then is not recommended either. */
export function withoutKey(draft: PolicyDraft, key: string): PolicyDraft {
  const { [key]: _gone, ...others } = draft;
  return withMode(others, key, false);
}

export const isRecommended = (draft: PolicyDraft, key: string): boolean => recommendedIn(draft).includes(key);

export function withMode(draft: PolicyDraft, key: string, isRecommendedNow: boolean): PolicyDraft {
  const { [modeKey]: _before, ...others } = draft;
  const list = [...recommendedIn(draft).filter(one => one !== key), ...(isRecommendedNow ? [key] : [])];
  return list.length === 0 ? others : { ...others, [modeKey]: list };
}

const recommendedIn = (draft: PolicyDraft): readonly unknown[] => (Array.isArray(draft[modeKey]) ? draft[modeKey] : []);

/** What a control shows: the part of the draft's value that can be used, else the standard. Its problems are said beside it. */
export function shownValue(draft: PolicyDraft, key: SettingKey): unknown {
  const setting = settings[key] as Setting<unknown>;
  return Object.hasOwn(draft, key) ? setting.type.read(draft[key]).value ?? setting.default : setting.default;
}

/** For the eye only: keys and tokens are covered. */
export const covered = (draft: PolicyDraft): string => JSON.stringify(Object.fromEntries(Object.entries(draft).map(([key, value]) => [key, settingKeys.some(one => one === key && isSecret(one)) ? '•••' : value])), null, 2);

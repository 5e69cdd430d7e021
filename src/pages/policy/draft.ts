import { chromiumId, firefoxId, type PolicyDraft } from '../../policy/forms/identity.ts';
import { isSecret } from '../../policy/secret-news.ts';
import { isRecord } from '../../policy/setting-types.ts';
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

/** The policy in a file: settings alone, or as the JSON forms for Chromium, Firefox and the Google Admin console hold them; null when it is none. */
export function readPolicyFile(text: string): PolicyDraft | null {
  let file: unknown;
  try {
    file = JSON.parse(text);
  } catch {
    return null;
  }
  if (!isRecord(file)) return null;
  const within = at(file, '3rdparty', 'extensions', chromiumId) ?? at(file, 'policies', '3rdparty', 'Extensions', firefoxId) ?? file;
  if (!isRecord(within)) return null;
  const entries = Object.entries(within);
  const isWrapped = entries.length > 0 && entries.every(([, value]) => isRecord(value) && Object.keys(value).join() === 'Value');
  return isWrapped ? Object.fromEntries(entries.map(([key, value]) => [key, (value as { Value: unknown }).Value])) : within; // Just checked.
}

function at(value: unknown, ...path: readonly string[]): unknown {
  for (const key of path) value = isRecord(value) && Object.hasOwn(value, key) ? value[key] : undefined;
  return value;
}

import type { Policy } from './resolve.ts';
import { noSecrets, type SecretNews } from './secret-news.ts';
import { settingKeys, settings, type SettingKey } from './settings.ts';

/** What became of one key of the organisation's policy. */
export interface KeyState {
  /** A setting, or a key that the policy holds and this version does not know. */
  readonly key: string;
  readonly isReceived: boolean;
  /** default: the policy does not set it. refused: it does, but nothing of the value can be used. */
  readonly state: 'locked' | 'recommended' | 'refused' | 'default';
  /** Why the value, or a part of it, cannot be used. */
  readonly reasons: readonly string[];
}

/**
 * Every setting in the order of the table, then unknown keys. `managed` is what arrived, unchecked and without secrets; `policy` is what it
 * was resolved to.
 */
export function keyStates(policy: Policy, managed: Readonly<Record<string, unknown>>, secrets: SecretNews = noSecrets): readonly KeyState[] {
  const reasonsOf = (key: string): readonly string[] => [...policy.problems.filter(problem => problem.from === 'managed' && problem.key === key), ...secrets.refused.filter(refused => refused.key === key)].map(({ message }) => message);
  const stateOf = (key: SettingKey): KeyState => {
    const isReceivedSecret = secrets.received.includes(key);
    const reasons = [...new Set(reasonsOf(key))];
    if (isReceivedSecret) return { key, isReceived: true, state: reasons.length > 0 ? 'refused' : 'locked', reasons };
    if (!Object.hasOwn(managed, key)) return { key, isReceived: false, state: 'default', reasons };
    const isUsable = settings[key].type.read(managed[key]).value !== undefined;
    return { key, isReceived: true, state: !isUsable ? 'refused' : policy.locked.includes(key) ? 'locked' : 'recommended', reasons };
  };
  const unknown = Object.keys(managed).filter(key => !Object.hasOwn(settings, key));
  return [...settingKeys.map(stateOf), ...unknown.map(key => ({ key, isReceived: true, state: 'refused' as const, reasons: reasonsOf(key) }))];
}

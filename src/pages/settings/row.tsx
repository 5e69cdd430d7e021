import type { Policy } from '../../policy/resolve.ts';
import { settings, type Setting, type SettingKey } from '../../policy/settings.ts';
import { t } from '../../wording/words.ts';
import { SettingControl } from '../ui/setting-control.tsx';
import { helpOf, titleOf } from '../ui/setting-words.ts';

interface Properties {
  readonly name: SettingKey;
  readonly policy: Policy;
  readonly change: (value: unknown) => void;
}

/** Whether the operator may change a setting: one of theirs that no policy locks, or one that policy made and left to them. */
export const mayChange = (name: SettingKey, policy: Policy): boolean => !policy.locked.includes(name) && ((settings[name] as Setting<unknown>).operator === true || policy.origin[name] === 'managed');

/** One setting: what it does, its value, who set it, and a control where the operator may change it. */
export function Row({ name, policy, change }: Properties) {
  const origin = policy.origin[name];
  const isOurs = mayChange(name, policy);
  return (
    <section class="row" aria-labelledby={`title-${name}`}>
      <div>
        <h3 id={`title-${name}`}>{titleOf(name)}</h3>
        <p id={`help-${name}`} class="quiet">
          {helpOf(name)}
        </p>
        <p class="quiet small">
          <code>{name}</code> · {t(`settings_from_${origin}`)}
          {policy.locked.includes(name) && ` · ${t('popup_locked')}`}
        </p>
      </div>
      <div class="control">
        <SettingControl key={JSON.stringify(policy.values[name])} name={name} value={policy.values[name]} disabled={!isOurs} change={change} />
        {origin === 'operator' && isOurs && (
          <button type="button" onClick={() => change(undefined)}>
            {t('settings_reset')}
          </button>
        )}
      </div>
    </section>
  );
}

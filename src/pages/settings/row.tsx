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

/** One setting: what it does, its value, who set it, and a control where the operator may change it. */
export function Row({ name, policy, change }: Properties) {
  const setting = settings[name] as Setting<unknown>;
  const origin = policy.origin[name];
  const mayChange = !policy.locked.includes(name) && (setting.operator || origin === 'managed');
  return (
    <section class="row" aria-labelledby={`title-${name}`}>
      <div>
        <h2 id={`title-${name}`}>{titleOf(name)}</h2>
        <p id={`help-${name}`} class="quiet">
          {helpOf(name)}
        </p>
        <p class="quiet small">
          <code>{name}</code> · {t(`settings_from_${origin}`)}
          {policy.locked.includes(name) && ` · ${t('popup_locked')}`}
          {!mayChange && !policy.locked.includes(name) && ` · ${t('settings_by_policy_only')}`}
        </p>
      </div>
      <div class="control">
        <SettingControl key={JSON.stringify(policy.values[name])} name={name} value={policy.values[name]} disabled={!mayChange} change={change} />
        {origin === 'operator' && mayChange && (
          <button type="button" onClick={() => change(undefined)}>
            {t('settings_reset')}
          </button>
        )}
      </div>
    </section>
  );
}

import { useState } from 'preact/hooks';
import type { Policy } from '../../policy/resolve.ts';
import { settings, type Setting, type SettingKey } from '../../policy/settings.ts';
import { t } from '../../wording/words.ts';
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
        <Control key={JSON.stringify(policy.values[name])} name={name} value={policy.values[name]} disabled={!mayChange} change={change} />
        {origin === 'operator' && mayChange && (
          <button type="button" onClick={() => change(undefined)}>
            {t('settings_reset')}
          </button>
        )}
      </div>
    </section>
  );
}

interface ControlProperties {
  readonly name: SettingKey;
  readonly value: unknown;
  readonly disabled: boolean;
  readonly change: (value: unknown) => void;
}

function Control({ name, value, disabled, change }: ControlProperties) {
  const { control } = settings[name].type;
  const labels = { 'aria-labelledby': `title-${name}`, 'aria-describedby': `help-${name}`, disabled };
  if (control.kind === 'flag') return <input type="checkbox" {...labels} checked={value === true} onChange={event => change(event.currentTarget.checked)} />;
  if (control.kind === 'choice') {
    return (
      <select {...labels} value={String(value)} onChange={event => change(event.currentTarget.value)}>
        {control.options.map(option => (
          <option key={option}>{option}</option>
        ))}
      </select>
    );
  }
  if (control.kind === 'number') return <input type="number" {...labels} min={control.min} max={control.max} value={String(value)} onChange={event => change(event.currentTarget.valueAsNumber)} />;
  if (control.kind === 'text') return <input type="text" {...labels} value={String(value)} autocomplete="off" spellcheck={false} onChange={event => change(event.currentTarget.value)} />;
  return <TextControl name={name} value={value} disabled={disabled} change={change} isJson={control.kind === 'json'} />;
}

/** A list, one entry a line, or JSON. What cannot be used is said at once and not stored. */
function TextControl({ name, value, disabled, change, isJson }: ControlProperties & { readonly isJson: boolean }) {
  const [problems, setProblems] = useState<readonly string[]>([]);
  const written = isJson ? JSON.stringify(value, null, 2) : (value as readonly string[]).join('\n'); // Lists are lists of texts.
  const commit = (text: string): void => {
    const raw = isJson ? parsed(text) : text.split('\n').filter(line => line.trim() !== '');
    const read = raw === undefined ? { problems: [t('settings_not_json')] } : (settings[name] as Setting<unknown>).type.read(raw);
    setProblems(read.problems);
    if (read.problems.length === 0 && text.trim() !== written.trim()) change(raw);
  };
  return (
    <>
      <textarea rows={isJson ? 5 : 3} aria-labelledby={`title-${name}`} aria-describedby={`help-${name}`} aria-invalid={problems.length > 0} disabled={disabled} spellcheck={false} onChange={event => commit(event.currentTarget.value)}>
        {written}
      </textarea>
      <div role="status">
        {problems.map(problem => (
          <p key={problem} class="problem">
            {problem}
          </p>
        ))}
      </div>
    </>
  );
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

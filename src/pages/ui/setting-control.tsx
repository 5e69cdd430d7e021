import { useState } from 'preact/hooks';
import { isSecret } from '../../policy/secret-news.ts';
import { settings, type Setting, type SettingKey } from '../../policy/settings.ts';
import { t } from '../../wording/words.ts';
import { nameOfChoice } from './setting-words.ts';

interface Properties {
  readonly name: SettingKey;
  readonly value: unknown;
  readonly disabled: boolean;
  readonly change: (value: unknown) => void;
}

/** The control of one setting, as the table says. It is named by the elements `title-<name>` and `help-<name>` beside it. */
export function SettingControl({ name, value, disabled, change }: Properties) {
  const { control } = settings[name].type;
  const labels = { 'aria-labelledby': `title-${name}`, 'aria-describedby': `help-${name}`, disabled };
  if (control.kind === 'flag') return <input type="checkbox" {...labels} checked={value === true} onChange={event => change(event.currentTarget.checked)} />;
  if (control.kind === 'choice') {
    return (
      <select {...labels} value={String(value)} onChange={event => change(event.currentTarget.value)}>
        {control.options.map(option => (
          <option key={option} value={option}>
            {nameOfChoice(option)}
          </option>
        ))}
      </select>
    );
  }
  if (control.kind === 'number') return <input type="number" {...labels} min={control.min} max={control.max} value={String(value)} onChange={event => change(event.currentTarget.valueAsNumber)} />;
  if (control.kind === 'text') {
    const field = { ...labels, value: String(value), autocomplete: 'off', spellcheck: false, onChange: (event: { readonly currentTarget: HTMLInputElement }) => change(event.currentTarget.value) };
    return isSecret(name) ? <input type="password" {...field} /> : <input type="text" {...field} />;
  }
  return <TextControl name={name} value={value} disabled={disabled} change={change} isJson={control.kind === 'json'} />;
}

/** A list, one entry a line, or JSON. What cannot be used is said at once and not stored. */
function TextControl({ name, value, disabled, change, isJson }: Properties & { readonly isJson: boolean }) {
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

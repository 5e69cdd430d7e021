import { useState } from 'preact/hooks';
import type { PolicyDraft } from '../../policy/forms/identity.ts';
import { readPolicyFile } from '../../policy/policy-file.ts';
import { resolvePolicy } from '../../policy/resolve.ts';
import { settingKeys, settings, type SettingKey } from '../../policy/settings.ts';
import { knownManaged } from '../../store/policy-in-force.ts';
import { t } from '../../wording/words.ts';
import { SettingControl } from '../ui/setting-control.tsx';
import { helpOf, titleOf } from '../ui/setting-words.ts';
import { covered, isRecommended, modeKey, shownValue, withKey, withMode, withoutKey } from './draft.ts';
import { FileButton } from './file-button.tsx';

interface Properties {
  readonly draft: PolicyDraft;
  readonly change: (draft: PolicyDraft) => void;
}

/** The settings table as a form: what the policy sets, to what, and whether operators may change it. */
export function Builder({ draft, change }: Properties) {
  const [search, setSearch] = useState('');
  const [isShort, setShort] = useState(false);
  const { problems } = resolvePolicy({ managed: draft });
  const found = settingKeys.filter(key => key !== modeKey && (!isShort || Object.hasOwn(draft, key)) && `${key} ${titleOf(key)} ${helpOf(key)}`.toLowerCase().includes(search.trim().toLowerCase()));
  return (
    <>
      <p>{t('policy_build_help')}</p>
      <Start draft={draft} change={change} />
      <div class="bar">
        <input type="search" aria-label={t('settings_search')} placeholder={t('settings_search')} value={search} onInput={event => setSearch(event.currentTarget.value)} />
        <label>
          <input type="checkbox" checked={isShort} onChange={event => setShort(event.currentTarget.checked)} /> {t('policy_only_set')}
        </label>
      </div>
      <div role="status">
        <p>{t('policy_count', Object.keys(draft).length)}</p>
        {problems.length > 0 && <Problems problems={problems} remove={key => change(withoutKey(draft, key))} />}
      </div>
      <details>
        <summary>{t('policy_preview')}</summary>
        <pre tabIndex={0} aria-label={t('policy_preview')}>
          {covered(draft)}
        </pre>
      </details>
      {found.map(key => (
        <DraftRow key={key} name={key} draft={draft} change={change} />
      ))}
      {found.length === 0 && <p class="quiet">{search === '' ? t('policy_nothing_set') : t('settings_none', search)}</p>}
    </>
  );
}

/** Where a draft comes from: nothing, the policy in force, or a file. The one before can be had back. */
function Start({ draft, change }: Properties) {
  const [said, setSaid] = useState('');
  const [before, setBefore] = useState<PolicyDraft | null>(null);
  const take = (values: PolicyDraft | null): void => {
    if (values !== null) change(values);
    setBefore(values !== null && Object.keys(draft).length > 0 ? draft : null);
    setSaid(values === null ? t('policy_import_failed') : t('policy_imported', Object.keys(values).length));
  };
  return (
    <div class="bar">
      <button type="button" onClick={() => take({})}>
        {t('policy_start_empty')}
      </button>
      <button type="button" onClick={() => void knownManaged.get().then(({ values, since }) => (since === null ? setSaid(t('popup_policy_default')) : take(values)))}>
        {t('policy_start_force')}
      </button>
      <FileButton label={t('policy_start_file')} accept=".json,application/json" take={file => void file.text().then(text => take(readPolicyFile(text)), () => take(null))} />
      <p role="status">{said}</p>
      {before !== null && (
        <button type="button" onClick={() => take(before)}>
          {t('note_undo')}
        </button>
      )}
    </div>
  );
}

function Problems({ problems, remove }: { readonly problems: readonly { readonly key: string; readonly message: string }[]; readonly remove: (key: string) => void }) {
  return (
    <section class="state danger" aria-label={t('policy_problems')}>
      <h2>{t('policy_problems')}</h2>
      <ul>
        {problems.map(({ key, message }, index) => (
          <li key={index}>
            <b>{key}</b> {message}{' '}
            {!Object.hasOwn(settings, key) && (
              <button type="button" class="plain" onClick={() => remove(key)}>
                {t('policy_take_out', key)}
              </button>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}

function DraftRow({ name, draft, change }: Properties & { readonly name: SettingKey }) {
  const isSet = Object.hasOwn(draft, name);
  const value = shownValue(draft, name);
  const problems = isSet ? settings[name].type.read(draft[name]).problems : [];
  return (
    <section class="row" aria-labelledby={`title-${name}`}>
      <div>
        <h2 id={`title-${name}`}>{titleOf(name)}</h2>
        <p id={`help-${name}`} class="quiet">
          {helpOf(name)}
        </p>
        <p class="quiet small">
          <code>{name}</code>
        </p>
      </div>
      <div class="control">
        <label>
          <input type="checkbox" checked={isSet} aria-describedby={`title-${name}`} onChange={event => change(event.currentTarget.checked ? withKey(draft, name, value) : withoutKey(draft, name))} />
          {t('policy_set')}
        </label>
        {isSet && (
          <>
            <SettingControl key={JSON.stringify(draft[name])} name={name} value={value} disabled={false} change={changed => change(withKey(draft, name, changed))} />
            {problems.map(problem => (
              <p key={problem} class="problem">
                {problem}
              </p>
            ))}
            <select aria-label={t('policy_mode', titleOf(name))} value={isRecommended(draft, name) ? 'recommended' : 'locked'} onChange={event => change(withMode(draft, name, event.currentTarget.value === 'recommended'))}>
              <option value="locked">{t('policy_locked')}</option>
              <option value="recommended">{t('policy_recommended')}</option>
            </select>
          </>
        )}
      </div>
    </section>
  );
}

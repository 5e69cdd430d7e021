import { useState } from 'preact/hooks';
import { browser } from '../../platform/native.ts';
import { settingKeys, type SettingKey } from '../../policy/settings.ts';
import type { Policy } from '../../policy/resolve.ts';
import { operatorChoices } from '../../store/policy-in-force.ts';
import { t } from '../../wording/words.ts';
import { helpOf, titleOf } from '../ui/setting-words.ts';
import { usePolicy } from '../ui/use-policy.ts';
import { Dismissed } from './dismissed.tsx';
import { mayChange, Row } from './row.tsx';
import { Transfer } from './transfer.tsx';

/** Every setting of the table, with who set it; nothing here is written by hand twice. */
export function Settings() {
  const policy = usePolicy();
  const [search, setSearch] = useState('');
  if (policy === null) return <p class="quiet loading">{t('popup_loading')}</p>;
  const found = settingKeys.filter(key => matches(key, search));
  return (
    <>
      <header>
        <img src="/icons/48.png" alt="" />
        <h1>{t('settings_title')}</h1>
        <input type="search" aria-label={t('settings_search')} placeholder={t('settings_search')} value={search} onInput={event => setSearch(event.currentTarget.value)} />
      </header>
      <main>
        {policy.problems.length > 0 && <Problems policy={policy} />}
        <Group title={t('settings_yours')} keys={found.filter(key => mayChange(key, policy))} policy={policy} />
        <Group title={t('settings_theirs')} keys={found.filter(key => !mayChange(key, policy))} policy={policy} />
        {found.length === 0 && <p class="quiet">{t('settings_none', search)}</p>}
        <Dismissed />
        <Transfer />
        <p>
          <a href={browser.runtime.getURL('src/pages/welcome/index.html')}>{t('welcome_again')}</a>
        </p>
      </main>
    </>
  );
}

interface GroupProperties {
  readonly title: string;
  readonly keys: readonly SettingKey[];
  readonly policy: Policy;
}

/** What an operator can change comes first: most of the table is for the organisation. */
function Group({ title, keys, policy }: GroupProperties) {
  if (keys.length === 0) return null;
  return (
    <section class="group" aria-label={title}>
      <h2>{title}</h2>
      {keys.map(key => (
        <Row key={key} name={key} policy={policy} change={value => void choose(key, value)} />
      ))}
    </section>
  );
}

function Problems({ policy }: { readonly policy: Policy }) {
  return (
    <section class="state danger" aria-label={t('settings_problems')}>
      <h2>{t('settings_problems')}</h2>
      <ul>
        {policy.problems.map((problem, index) => (
          <li key={index}>
            <b>{problem.key}</b> {problem.message} ({t(problem.from === 'managed' ? 'settings_from_managed' : 'settings_from_operator')})
          </li>
        ))}
      </ul>
    </section>
  );
}

const matches = (key: SettingKey, search: string): boolean => `${key} ${titleOf(key)} ${helpOf(key)}`.toLowerCase().includes(search.trim().toLowerCase());

/** Undefined takes the operator's choice back. */
async function choose(key: SettingKey, value: unknown): Promise<void> {
  await operatorChoices.update(({ [key]: _before, ...others }) => (value === undefined ? others : { ...others, [key]: value }));
}

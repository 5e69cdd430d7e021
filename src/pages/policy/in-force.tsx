import { keyStates, type KeyState } from '../../policy/key-states.ts';
import { resolvePolicy } from '../../policy/resolve.ts';
import { settings, type SettingKey } from '../../policy/settings.ts';
import { withTeamList } from '../../policy/team-list.ts';
import { managedSecrets } from '../../store/managed-secrets.ts';
import { knownManaged } from '../../store/policy-in-force.ts';
import { teamList } from '../../store/team-list.ts';
import { t } from '../../wording/words.ts';
import { titleOf } from '../ui/setting-words.ts';
import { useStored } from '../ui/use-stored.ts';

/** What the browser delivered to this device, key by key. */
export function InForce() {
  const managed = useStored(knownManaged);
  const secrets = useStored(managedSecrets);
  const list = useStored(teamList);
  if (managed.state !== 'ready' || secrets.state !== 'ready' || list.state !== 'ready') return <p class="quiet">{t('popup_loading')}</p>;
  const { values, since } = managed.value;
  const states = keyStates(withTeamList(resolvePolicy({ managed: values }), list.value), values, secrets.value);
  return (
    <>
      <p>{since === null ? t('popup_policy_default') : t('popup_policy_managed', new Intl.DateTimeFormat(undefined, { dateStyle: 'medium', timeStyle: 'short' }).format(since))}</p>
      <div class="wide" role="region" aria-label={t('policy_force')} tabIndex={0}>
        <table>
          <thead>
            <tr>
              <th scope="col">{t('policy_setting')}</th>
              <th scope="col">{t('policy_received')}</th>
              <th scope="col">{t('policy_state')}</th>
            </tr>
          </thead>
          <tbody>
            {[...states].sort((a, b) => Number(b.isReceived) - Number(a.isReceived)).map(state => (
              <KeyRow key={state.key} state={state} />
            ))}
          </tbody>
        </table>
      </div>
    </>
  );
}

function KeyRow({ state: { key: name, isReceived, state, reasons } }: { readonly state: KeyState }) {
  const words: Readonly<Record<KeyState['state'], string>> = { locked: t('policy_locked'), recommended: t('policy_recommended'), refused: t('policy_refused'), default: t('policy_standard') };
  return (
    <tr>
      <th scope="row">
        {Object.hasOwn(settings, name) && titleOf(name as SettingKey)} <code>{name}</code>
      </th>
      <td>{isReceived ? '✓' : '–'}</td>
      <td>
        {words[state]}
        {reasons.map(reason => (
          <p key={reason} class="problem">
            {reason}
          </p>
        ))}
      </td>
    </tr>
  );
}

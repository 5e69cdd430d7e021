import { knownManaged, operatorChoices } from '../../store/policy-in-force.ts';
import { t } from '../../wording/words.ts';
import { usePolicy } from '../ui/use-policy.ts';
import { useStored } from '../ui/use-stored.ts';

/** Which policy is in force since when, what of it could not be used, and the one switch every operator looks for. */
export function PolicyLine() {
  const policy = usePolicy();
  const managed = useStored(knownManaged);
  if (policy === null || managed.state !== 'ready') return null;
  const isLocked = policy.locked.includes('guarding');
  const { since } = managed.value;
  const change = (guarding: boolean): void => void operatorChoices.update(choices => ({ ...choices, guarding }));
  return (
    <section class="policy">
      <label class="switch">
        <input type="checkbox" checked={policy.values.guarding} disabled={isLocked} onChange={event => change(event.currentTarget.checked)} />
        {t('popup_switch_on')}
        {isLocked && <span class="quiet">({t('popup_locked')})</span>}
      </label>
      <p class="quiet">{since === null ? t('popup_policy_default') : t('popup_policy_managed', new Intl.DateTimeFormat(undefined, { dateStyle: 'medium', timeStyle: 'short' }).format(since))}</p>
      {policy.problems.length > 0 && (
        <div class="state danger">
          {t('popup_policy_problems', policy.problems.length)}
          <ul>
            {policy.problems.map((problem, index) => (
              <li key={index}>
                <b>{problem.key}</b> {problem.message}
              </li>
            ))}
          </ul>
        </div>
      )}
    </section>
  );
}

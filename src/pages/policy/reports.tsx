import type { Stored } from '../../platform/stored.ts';
import { alertDelivery, reportDelivery, type DeliveryNews } from '../../store/delivery-state.ts';
import { managedSecrets } from '../../store/managed-secrets.ts';
import { t } from '../../wording/words.ts';
import { nameOfChoice } from '../ui/setting-words.ts';
import { usePolicy } from '../ui/use-policy.ts';
import { useStored } from '../ui/use-stored.ts';

const number = (value: number): string => new Intl.NumberFormat().format(value);
const when = (time: number): string => new Intl.DateTimeFormat(undefined, { dateStyle: 'medium', timeStyle: 'medium' }).format(time);

/** What is reported where, and how it goes. */
export function Reports() {
  const policy = usePolicy();
  const secrets = useStored(managedSecrets);
  if (policy === null || secrets.state !== 'ready') return <p class="quiet">{t('popup_loading')}</p>;
  const { reportTo, reportUrl, alertUrl } = policy.values;
  const { received, refused } = secrets.value;
  const hasSalt = received.includes('reportSalt') && !refused.some(({ key }) => key === 'reportSalt');
  return (
    <>
      {refused.length > 0 && (
        <section class="state danger" aria-label={t('policy_secrets_refused')}>
          <h2>{t('policy_secrets_refused')}</h2>
          <ul>
            {refused.map(({ key, message }) => (
              <li key={`${key} ${message}`}>
                <b>{key}</b> {message}
              </li>
            ))}
          </ul>
        </section>
      )}
      <Way title={t('policy_reports')} to={reportTo === 'off' || reportUrl === '' ? null : `${nameOfChoice(reportTo)}, ${reportUrl}`} hasSalt={hasSalt} item={reportDelivery} />
      <Way title={t('policy_alerts')} to={alertUrl === '' ? null : alertUrl} hasSalt={hasSalt} item={alertDelivery} />
    </>
  );
}

interface WayProperties {
  readonly title: string;
  /** Null when the policy names no destination. */
  readonly to: string | null;
  readonly hasSalt: boolean;
  readonly item: Stored<DeliveryNews>;
}

function Way({ title, to, hasSalt, item }: WayProperties) {
  const news = useStored(item);
  if (news.state !== 'ready') return null;
  const { waiting, sent, lost, dropped, lastStatus, notBefore } = news.value;
  const answer = lastStatus === null ? t('policy_answer_none_yet') : lastStatus === 0 ? t('policy_answer_missing') : String(lastStatus);
  return (
    <section aria-label={title}>
      <h2>{title}</h2>
      <p>{to === null ? t('policy_reports_off') : t('policy_reports_to', to)}</p>
      {to !== null && !hasSalt && <p class="state danger">{t('policy_no_salt')}</p>}
      <dl class="numbers">
        <div>
          <dt>{t('policy_waiting')}</dt>
          <dd>{number(waiting)}</dd>
        </div>
        <div>
          <dt>{t('policy_sent')}</dt>
          <dd>{number(sent)}</dd>
        </div>
        <div>
          <dt>{t('policy_last_answer')}</dt>
          <dd>{answer}</dd>
        </div>
        <div>
          <dt>{t('policy_lost')}</dt>
          <dd>{number(lost)}</dd>
        </div>
        <div>
          <dt>{t('policy_dropped')}</dt>
          <dd>{number(dropped)}</dd>
        </div>
      </dl>
      {notBefore > Date.now() && <p class="quiet">{t('policy_next_try', when(notBefore))}</p>}
    </section>
  );
}

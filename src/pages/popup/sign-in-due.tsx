import { lastLookedAfter } from '../../store/reminders.ts';
import { t } from '../../wording/words.ts';
import { usePolicy } from '../ui/use-policy.ts';
import { useStored } from '../ui/use-stored.ts';

const dayMs = 86_400_000;

/** Reminds of two-factor sign-in and of the password at the rhythm of policy; the operator's word is enough. */
export function SignInDue() {
  const policy = usePolicy();
  const last = useStored(lastLookedAfter);
  if (policy === null || last.state !== 'ready' || policy.values.reminderDays === 0) return null;
  if (last.value !== null && Date.now() - last.value < policy.values.reminderDays * dayMs) return null;
  return (
    <section class="state caution" aria-labelledby="sign-in-due">
      <b id="sign-in-due">{t('popup_sign_in_due')}</b>
      <ul class="facts">
        <li>{t('popup_sign_in_two_factor')}</li>
        <li>{t('popup_sign_in_password')}</li>
      </ul>
      <p>
        <button type="button" onClick={() => void lastLookedAfter.set(Date.now())}>
          {t('popup_sign_in_done')}
        </button>
      </p>
    </section>
  );
}

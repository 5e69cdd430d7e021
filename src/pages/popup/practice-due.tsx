import { lastPractice } from '../../store/practice-results.ts';
import { practiceResults } from '../../store/practice-results-item.ts';
import { t } from '../../wording/words.ts';
import { usePolicy } from '../ui/use-policy.ts';
import { useStored } from '../ui/use-stored.ts';

const dayMs = 86_400_000;

/** Reminds whoever the policy wants to practise, once it is time. */
export function PracticeDue() {
  const policy = usePolicy();
  const results = useStored(practiceResults);
  if (policy === null || results.state !== 'ready' || policy.values.practiceEveryDays === 0) return null;
  const last = lastPractice(results.value);
  if (last !== null && Date.now() - last < policy.values.practiceEveryDays * dayMs) return null;
  return (
    <p class="state caution" role="status">
      {last === null ? t('popup_practice_never') : t('popup_practice_due', new Intl.DateTimeFormat(undefined, { dateStyle: 'medium' }).format(last))}
    </p>
  );
}

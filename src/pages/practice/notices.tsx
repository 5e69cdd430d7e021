import type { Turn } from '../../examples/scenario.ts';
import { nameOfType, t } from '../../wording/words.ts';

/** What a message shows to who looks, said in the trainer's words. */
export function Notices({ turn }: { readonly turn: Turn }) {
  if (turn.notice === undefined) return null;
  const { misses = [] } = turn.guard ?? {};
  return (
    <ul class="notices">
      {turn.notice.map(({ sign, why }) => (
        <li key={sign + why}>
          <b>{nameOfType(sign)}</b> {why}
          {misses.includes(sign) && <span class="quiet"> {t('practice_guard_misses')}</span>}
        </li>
      ))}
    </ul>
  );
}

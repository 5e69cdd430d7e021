import type { HappeningAction } from '../../core/happening.ts';
import { dayOf } from '../../store/figures.ts';
import { figuresItem } from '../../store/figures-item.ts';
import { t } from '../../wording/words.ts';
import { useStored } from '../ui/use-stored.ts';

/** What happened on this device today, all tabs together. */
export function Today() {
  const figures = useStored(figuresItem);
  if (figures.state !== 'ready') return null;
  const rules = Object.values(figures.value[dayOf(Date.now())] ?? {});
  const count = (action: HappeningAction): string => new Intl.NumberFormat().format(rules.reduce((sum, counts) => sum + (counts[action] ?? 0), 0));
  if (rules.length === 0) return null;
  return (
    <section aria-labelledby="today">
      <h2 id="today">{t('popup_today')}</h2>
      <ul class="today">
        <li>{t('popup_today_shown', count('shown'))}</li>
        <li>{t('popup_today_masked', count('masked'))}</li>
        <li>{t('popup_today_held', count('held'))}</li>
        <li>{t('popup_today_harmless', count('dismissed'))}</li>
        <li>{t('popup_today_wrong', count('reported-wrong'))}</li>
      </ul>
    </section>
  );
}

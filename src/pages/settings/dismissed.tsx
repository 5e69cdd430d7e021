import { nameOfSite } from '../../sites/names.ts';
import { dismissals, withoutDismissal } from '../../store/dismissals.ts';
import { nameOfType, t } from '../../wording/words.ts';
import { useStored } from '../ui/use-stored.ts';

/** What the operator called harmless, and the way back. */
export function Dismissed() {
  const list = useStored(dismissals);
  if (list.state !== 'ready') return null;
  return (
    <section class="dismissed" aria-labelledby="dismissed">
      <h2 id="dismissed">{t('settings_dismissed')}</h2>
      {list.value.length === 0 && <p class="quiet">{t('settings_dismissed_none')}</p>}
      <ul>
        {list.value.toReversed().map(one => (
          <li key={`${one.site} ${one.type} ${one.domain}`}>
            <span>{t('settings_dismissed_on', one.domain, nameOfSite(one.site), nameOfType(one.type))}</span>
            <button type="button" onClick={() => void dismissals.update(all => withoutDismissal(all, one))}>
              {t('settings_dismissed_remove')}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}

import { useMemo } from 'preact/hooks';
import { demonstration } from '../../store/demonstration.ts';
import { t } from '../../wording/words.ts';
import { useStored } from '../ui/use-stored.ts';

/** For whoever shows the guard to others: while it is on, what happens in this tab is neither counted nor reported. */
export function Demonstrating({ tab }: { readonly tab: number }) {
  const item = useMemo(() => demonstration(tab), [tab]);
  const loaded = useStored(item);
  if (loaded.state !== 'ready') return null;
  return (
    <section class={loaded.value ? 'policy state caution' : 'policy'}>
      <label class="switch">
        <input type="checkbox" checked={loaded.value} onChange={event => void item.set(event.currentTarget.checked)} />
        {t('popup_demonstration')}
      </label>
      {loaded.value && <p>{t('popup_demonstration_on')}</p>}
    </section>
  );
}

import type { ComponentType } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { t } from '../../wording/words.ts';

/** A view that is loaded when it is first shown. `load` must stay the same function. */
export function Later<P extends object>({ load, ...properties }: { readonly load: () => Promise<ComponentType<P>> } & P) {
  const [loaded, setLoaded] = useState<{ readonly View: ComponentType<P> } | null>(null);
  useEffect(() => {
    void load().then(View => setLoaded({ View }));
  }, [load]);
  if (loaded === null) return <main class="page quiet">{t('popup_loading')}</main>;
  return <loaded.View {...(properties as unknown as P)} />; // What is left beside `load` is P.
}

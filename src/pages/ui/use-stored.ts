import { useLayoutEffect, useState } from 'preact/hooks';
import type { Stored } from '../../platform/stored.ts';

export type Loaded<T> = { readonly state: 'loading' } | { readonly state: 'ready'; readonly value: T } | { readonly state: 'failed'; readonly error: string };

/** A stored item, kept up to date while the component is shown. `first` is its value where that is known already. */
export function useStored<T>(item: Stored<T> | null, first: T | null = null): Loaded<T> {
  const [loaded, setLoaded] = useState<Loaded<T>>(first === null ? { state: 'loading' } : { state: 'ready', value: first });
  // Not after the next frame, as an ordinary effect: a popup is waited for.
  useLayoutEffect(() => {
    if (item === null) return undefined;
    const shown = new AbortController();
    item.watch(value => setLoaded({ state: 'ready', value }), shown.signal);
    item.get().then(
      value => shown.signal.aborted || setLoaded({ state: 'ready', value }),
      (error: unknown) => setLoaded({ state: 'failed', error: error instanceof Error ? error.name : 'unknown' }),
    );
    return () => shown.abort();
  }, [item]);
  return loaded;
}

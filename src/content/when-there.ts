/**
 * Calls `found` once, as soon as `look` finds something: at once, or after the page moved to another address without loading.
 * Isolated scripts hear the navigation API's events, also for the page's own history calls.
 */
export function whenThere<T>(look: () => T | null, signal: AbortSignal, found: (value: T) => void): void {
  const value = look();
  if (value !== null) return found(value);
  const moved = new AbortController();
  const again = (): void => {
    const later = look();
    if (later === null || moved.signal.aborted) return;
    moved.abort();
    found(later);
  };
  const options = { signal: AbortSignal.any([signal, moved.signal]) };
  window.navigation?.addEventListener('navigatesuccess', again, options);
  window.navigation?.addEventListener('currententrychange', again, options);
  window.addEventListener('popstate', again, options);
  window.addEventListener('hashchange', again, options);
}

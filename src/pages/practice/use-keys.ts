import { useLayoutEffect, useRef } from 'preact/hooks';

/** Keys that work wherever the focus is, but for boxes one writes in and lists one chooses from. Names as in `event.code`, with `Alt+` before. */
export function useKeys(keys: Readonly<Record<string, () => void>>): void {
  // As of the last drawing: a listener that waits for the next effect would act on a state that is gone.
  const latest = useRef(keys);
  latest.current = keys;
  // Before the first drawing: what can be seen can be answered.
  useLayoutEffect(() => {
    const pressed = (event: KeyboardEvent): void => {
      if (event.ctrlKey || event.metaKey || event.defaultPrevented) return;
      if (event.target instanceof Element && event.target.closest('textarea, input, select') !== null) return;
      const act = latest.current[event.altKey ? `Alt+${event.code}` : event.key];
      if (act === undefined) return;
      event.preventDefault();
      act();
    };
    window.addEventListener('keydown', pressed);
    return () => window.removeEventListener('keydown', pressed);
  }, []);
}

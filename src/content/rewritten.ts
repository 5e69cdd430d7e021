/**
 * Calls back when a page writes a document anew (`document.open`): that takes away every listener of the document and its window, ours
 * too, and the browser brings no script of ours again.
 */
export function whenRewritten(signal: AbortSignal, again: () => void): void {
  let root = document.documentElement as HTMLElement | null; // Null before the parser made it.
  const observer = new MutationObserver(() => {
    const now = document.documentElement as HTMLElement | null;
    if (now === null || now === root) return;
    if (root !== null) again();
    root = now;
  });
  observer.observe(document, { childList: true });
  signal.addEventListener('abort', () => observer.disconnect(), { once: true });
}

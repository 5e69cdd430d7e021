import type { ReadMessage, Site } from '../sites/site.ts';

export interface WatchHandlers {
  /** A message that is new, changed, or shown by another element. Called in document order. */
  seen(element: Element, read: ReadMessage, log: Element): void;
  /** After each round of work. */
  settled(): void;
}

/** Work is done in slices of this many milliseconds, so that a long history never blocks the page. */
const sliceMs = 6;

/**
 * Watches the document for messages of a site until the signal ends. Only what a mutation touched is read again. The caller
 * decides whether a message is news.
 */
export function watch(site: Site, signal: AbortSignal, handlers: WatchHandlers): void {
  const message = site.message.css;
  const dirty = new Set<Element>();
  let scheduled = false;

  const work = (): void => {
    scheduled = false;
    if (signal.aborted) return;
    const until = performance.now() + sliceMs;
    for (const element of inDocumentOrder(dirty)) {
      dirty.delete(element);
      const log = element.isConnected ? element.closest(site.log.css) : null;
      const read = log === null ? null : site.read(element);
      if (log !== null && read !== null) handlers.seen(element, read, log);
      if (performance.now() > until && dirty.size > 0) return schedule();
    }
    handlers.settled();
  };

  const schedule = (): void => {
    if (scheduled) return;
    scheduled = true;
    // A task, not a frame: chats arrive in tabs nobody looks at, too.
    setTimeout(work, 0);
  };

  const addBelow = (node: Node): void => {
    if (!(node instanceof Element)) return;
    if (node.matches(message)) dirty.add(node);
    else for (const element of node.querySelectorAll(message)) dirty.add(element);
  };

  const observer = new MutationObserver(records => {
    for (const record of records) {
      const target = record.target instanceof Element ? record.target : record.target.parentElement;
      const around = target?.closest(message);
      if (around) dirty.add(around);
      else for (const node of record.addedNodes) addBelow(node);
    }
    schedule();
  });
  observer.observe(document, { subtree: true, childList: true, characterData: true, attributes: true, attributeFilter: ['href', 'type'] });
  signal.addEventListener('abort', () => observer.disconnect(), { once: true });
  if (document.documentElement !== null) addBelow(document.documentElement);
  schedule();
}

/** Sorting what already is in order is cheap; a history that loads backwards is not. */
function inDocumentOrder(elements: ReadonlySet<Element>): Element[] {
  return [...elements].sort((a, b) => (a.compareDocumentPosition(b) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1));
}

import type { ReadMessage, Site } from '../sites/site.ts';
import { closestComposed, isFrame } from '../sites/composed.ts';
import { isElement } from '../sites/shadow-root.ts';
import { isNewer, type Order } from './message-order.ts';
import { createRootFinder } from './roots.ts';

export interface WatchHandlers {
  /** What to wait for before this message and those behind it can be judged; null for nothing. */
  waits(read: ReadMessage): Promise<unknown> | null;
  /** How messages follow each other in the document. */
  order(): Order;
  /** A message that is new, changed, or shown by another element. Called in the order of the talk. */
  seen(element: Element, read: ReadMessage, log: Element): void;
  /** After each round of work. */
  settled(): void;
  /** Asked for when there is a first message, which waits for it. */
  prepared(): Promise<void>;
}

/** Work is done in slices of this many milliseconds, so that a long history never blocks the page. */
const sliceMs = 6;
/** Milliseconds until elements without a shadow root are looked at again, and until custom ones are that have none for long. */
const rootPauseMs = 300;
const lateRootPauseMs = 3000;

const watched: MutationObserverInit = { subtree: true, childList: true, characterData: true, attributes: true, attributeFilter: ['href', 'type', 'class'] };

/**
 * Watches the document, and where the site needs it every shadow root, for messages until the signal ends. Only what a mutation
 * touched is read again, and what loads in a frame of a message. The caller decides whether a message is news. Answers what tells whether something has yet to be looked through or read.
 */
export function watch(site: Site, signal: AbortSignal, handlers: WatchHandlers): () => boolean {
  const dirty = new Set<Element>();
  /** What changed, yet to be looked through: a list may come in one go, and a framework may add it a node at a time. */
  const crowds: Iterator<void>[] = [];
  const work = createWork(site, signal, dirty, handlers, until => {
    const isAll = lookThrough(crowds, until);
    lookAgainSoon();
    return isAll;
  });
  const observer = new MutationObserver(records => {
    crowds.push(partsOf(site, records, dirty, addBelow));
    work.schedule();
  });
  /** What a message shows in a frame comes after it, and makes no record here. Tells whether it is one's. */
  const shown = (frame: Element | null | undefined): boolean => {
    const around = frame && closestComposed(frame, site.message.css);
    if (!around) return false;
    dirty.add(around);
    work.schedule();
    return true;
  };
  const inFrames = new MutationObserver(records => new Set(records.map(({ target }) => ((target.ownerDocument ?? target) as Document).defaultView?.frameElement)).forEach(shown));
  const loaded = (frame: EventTarget | null): void => {
    if (!isFrame(frame) || !shown(frame)) return;
    // Null where it may not be looked into, which is known only now.
    const inner = frame.contentDocument;
    if (inner !== null) inFrames.observe(inner, watched);
  };
  const observe = (root: Document | ShadowRoot): void => {
    observer.observe(root, watched);
    root.addEventListener('load', ({ target }) => loaded(target), { capture: true, signal });
    root.querySelectorAll('iframe').forEach(loaded);
  };
  const roots = site.inShadow
    ? createRootFinder(root => {
        observe(root);
        addMessages(site, root, dirty);
        work.schedule();
      })
    : null;
  const addBelow = (node: Node): void => {
    addMessages(site, node, dirty);
    roots?.below(node);
  };
  let timer: ReturnType<typeof setTimeout> | undefined;
  const lookAgain = (): void => {
    timer = undefined;
    if (signal.aborted) return;
    roots?.again();
    lookAgainSoon();
  };
  const lookAgainSoon = (): void => {
    if (roots?.isWaiting()) timer ??= setTimeout(lookAgain, rootPauseMs);
  };
  observe(document);
  const late = roots === null ? undefined : setInterval(roots.againLate, lateRootPauseMs);
  signal.addEventListener('abort', () => {
    observer.disconnect();
    inFrames.disconnect();
    clearInterval(late);
  }, { once: true });
  if (document.documentElement !== null) addBelow(document.documentElement);
  lookAgainSoon();
  work.schedule();
  return () => crowds.length > 0 || work.isBusy();
}

/** Looks at what was touched, a node at a step. */
function* partsOf(site: Site, records: readonly MutationRecord[], dirty: Set<Element>, addBelow: (node: Node) => void): Generator<void> {
  for (const { target, addedNodes } of records) {
    const element = 'matches' in target ? (target as Element) : target.parentElement; // As in `addMessages`.
    const around = element === null ? null : closestComposed(element, site.message.css);
    if (around !== null) dirty.add(around);
    // A class that changes on the way to a message may turn it into a note; on anything else it means nothing to us.
    if (around === null || site.inShadow) for (const node of addedNodes) yield addBelow(node);
    yield;
  }
}

/** Looks at the parts of crowds until then (`performance.now()`), and tells whether that were all; what is left stays in `crowds`. */
function lookThrough(crowds: Iterator<void>[], until: number): boolean {
  for (; crowds.length > 0; crowds.shift()) while (!crowds[0]!.next().done) if (performance.now() > until) return false;
  return true;
}

function addMessages(site: Site, node: Node, dirty: Set<Element>): void {
  const part = node as Partial<Element>; // A text has neither. What a page moves into a window of its own keeps the classes of that it comes from.
  if (part.matches?.(site.message.css)) dirty.add(node as Element); // Only elements match.
  else for (const element of part.querySelectorAll?.(site.message.css) ?? []) dirty.add(element);
}

/** `gather` fills `dirty` with what has yet to be looked through, until then, and tells whether that was all. */
function createWork(site: Site, signal: AbortSignal, dirty: Set<Element>, handlers: WatchHandlers, gather: (until: number) => boolean) {
  let scheduled = false;
  let queue: readonly Element[] = [];
  let next = 0;
  let prepared: boolean | null = null;
  const work = (): void => {
    scheduled = false;
    if (signal.aborted) return;
    const until = performance.now() + sliceMs;
    if (!gather(until)) return schedule();
    if (dirty.size > 0) {
      if (prepared !== true) {
        if (prepared === null) void handlers.prepared().then(() => {
          prepared = true;
          schedule();
        });
        prepared = false;
        return;
      }
      queue = newestFirst([...queue.slice(next), ...inOrder(dirty, handlers.order())]);
      next = 0;
      dirty.clear();
    }
    while (next < queue.length) {
      const element = queue[next++]!;
      const log = element.isConnected && !isBeingWritten(site, element) ? closestComposed(element, site.log.css) : null;
      const read = log === null ? null : site.read(element);
      if (log !== null && read !== null) {
        const wait = handlers.waits(read);
        if (wait !== null) {
          next--;
          return void wait.then(schedule);
        }
        handlers.seen(element, read, log);
      }
      if (next < queue.length && performance.now() > until) return schedule();
    }
    queue = [];
    next = 0;
    handlers.settled();
  };
  const schedule = (): void => {
    if (scheduled) return;
    scheduled = true;
    // A task, not a frame: chats arrive in tabs nobody looks at, too.
    setTimeout(work, 0);
  };
  return { schedule, isBusy: () => dirty.size + queue.length > 0 };
}

/** While the operator edits a message in its place, the composer guard looks at it; what comes of it is judged when it is there. */
function isBeingWritten(site: Site, element: Element): boolean {
  const { activeElement } = element.getRootNode() as Document | ShadowRoot; // Of what is connected: one of the two.
  return isElement(activeElement) && activeElement !== element && element.contains(activeElement) && !activeElement.matches(site.composer.css) && (activeElement.tagName === 'TEXTAREA' || activeElement.isContentEditable);
}

/** So many messages are what somebody who opens a conversation sees of it. */
const newest = 200;

/** Of a long history the end is judged first, as that is what is on the screen; the rest follows in its order. */
const newestFirst = (queue: readonly Element[]): readonly Element[] => (queue.length <= 10 * newest ? queue : [...queue.slice(-newest), ...queue.slice(0, -newest)]);

/** A few messages may have come newest first; a whole history comes in order, and sorting it would block the page. */
function inOrder(elements: ReadonlySet<Element>, order: Order): Element[] {
  const all = [...elements];
  if (all.length > 2000) return order === 'up' ? all.reverse() : all;
  return all.sort((a, b) => (isNewer(a, b, order) ? -1 : 1));
}

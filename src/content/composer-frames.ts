import { isFrame, queryAllDeep } from '../sites/composed.ts';
import { rootOf } from '../sites/shadow-root.ts';
import type { Site } from '../sites/site.ts';
import { heardFirst } from './heard-first.ts';

/** More frames than this are not looked into, nor those inside of more others. */
const mostFrames = 64;
const deepest = 4;

/**
 * Calls `listen` for this window and for the frames of it in which editors such as TinyMCE keep their text, those with an address of
 * their own only for a `site`. It is called again whenever a frame may have been written anew, which takes its listeners away, so
 * `listen` must add the same functions each time.
 */
export function inEachFrame(signal: AbortSignal, site: Site | null, listen: (window: Pick<Window, 'addEventListener'>) => void): void {
  listen(heardFirst);
  const lookInto = (frame: HTMLIFrameElement, depth = 0): void => {
    const inner = documentIn(site, frame);
    if (!inner?.defaultView || depth > deepest) return;
    listen(inner.defaultView);
    for (const child of framesIn(inner)) lookInto(child, depth + 1);
  };
  const look = (): void => {
    const focused = focusedFrame();
    for (const frame of [...framesIn(document), ...(focused === null ? [] : [focused])]) lookInto(frame);
  };
  const options = { capture: true, signal } as const;
  for (const name of ['load', 'DOMContentLoaded', 'focusin', 'dragenter'] as const) document.addEventListener(name, look, options);
  // The focus going into a frame is a blur here, before the first key reaches it.
  window.addEventListener('blur', look, options);
  look();
}

const framesIn = (root: ParentNode): readonly HTMLIFrameElement[] => [...root.querySelectorAll('iframe')].slice(0, mostFrames);

/** The frame that has the focus, also in shadow roots: the load of one there is not heard outside. */
function focusedFrame(): HTMLIFrameElement | null {
  let found = document.activeElement;
  for (let depth = 0; found !== null && depth < 64; depth++) {
    const inner: Element | null = rootOf(found)?.activeElement ?? null;
    if (inner === null) break;
    found = inner;
  }
  return isFrame(found) ? found : null;
}

/** The document of a frame that belongs to the page around it, or null. */
function documentIn(site: Site | null, frame: HTMLIFrameElement): Document | null {
  const inner = frame.contentWindow;
  return inner !== null && belongsToParent(inner, site) ? frame.contentDocument : null;
}

/** Documents below `root` that belong to the page around them. */
export const documentsBelow = (site: Site, root: ParentNode, depth = 0): readonly Document[] =>
  allIn<HTMLIFrameElement>(site, root, 'iframe').slice(0, mostFrames).flatMap(frame => {
    const inner = documentIn(site, frame);
    return inner === null || depth > deepest ? [] : [inner, ...documentsBelow(site, inner, depth + 1)];
  });

/** Whether a document, or a part of one, holds a conversation. */
export const hasLog = (site: Site, inner: ParentNode): boolean => allIn(site, inner, site.log.css).length > 0;

/** Of panes that are all mounted only one is seen. */
export const isShown = (element: Element): boolean => element.checkVisibility({ visibilityProperty: true });

/** All that match below, in shadow roots too where the site has parts there. */
export const allIn = <E extends HTMLElement>(site: Site, below: ParentNode, css: string): readonly E[] => (site.inShadow ? queryAllDeep<E>(below, css) : [...below.querySelectorAll<E>(css)]);

/**
 * Whether an event is for this guard. What happens in a frame that belongs to the page around it is for that, which sees the send
 * button, unless a whole conversation is in the frame: then that has a guard of its own.
 */
export function isOurs(site: Site, { target }: Pick<Event, 'target'>): boolean {
  const document = target !== null && 'nodeType' in target ? ((target as Node).ownerDocument ?? (target as Document)) : null; // Only a document has no owner.
  for (let view = document?.defaultView ?? window, depth = 0; depth < 16; view = view.parent as typeof view, depth++) {
    if (!belongsToParent(view, site) || hasLog(site, view.document)) return view === window;
  }
  return true;
}

/**
 * True of a frame without an address of its own, or with its parent's, which it has after being written to. With a `site`, of any that
 * has a page around it at an address of that: there it has a guard. Both guards ask the same, so that one of them is in charge.
 */
export function belongsToParent(inner: Window, site: Site | null): boolean {
  if (inner === inner.parent) return false;
  try {
    const { href } = inner.location;
    const around = inner.parent.location.href;
    return inner.parent.document !== null && (href.startsWith('about:') || href === around || site?.isHere(new URL(around)) === true || belongsToParent(inner.parent, site));
  } catch {
    return false; // Of another origin, or sandboxed: it has a guard of its own.
  }
}

/** The element of our own document in which a composer is seen: itself, or the outermost frame around it. */
export function anchorOf(element: HTMLElement): HTMLElement {
  let anchor = element;
  for (let depth = 0; anchor.ownerDocument !== document && depth < 8; depth++) {
    const frame = anchor.ownerDocument.defaultView?.frameElement;
    if (!frame) break;
    anchor = frame as HTMLElement; // Only iframe elements have windows that we look into.
  }
  return anchor;
}

import { queryAllDeep } from '../sites/composed.ts';
import { rootOf } from '../sites/shadow-root.ts';
import type { Site } from '../sites/site.ts';
import { heardFirst } from './heard-first.ts';

/** More frames than this are not looked into. */
const mostFrames = 64;

/**
 * Calls `listen` for this window and for the frames of it in which editors such as TinyMCE keep their text: frames without an
 * address of their own. It is called again whenever a frame may have been written anew, which takes its listeners away, so
 * `listen` must add the same functions each time.
 */
export function inEachFrame(signal: AbortSignal, listen: (window: Pick<Window, 'addEventListener'>) => void): void {
  listen(heardFirst);
  const look = (): void => {
    const focused = focusedFrame();
    for (const frame of [...framesIn(document), ...(focused === null ? [] : [focused])]) lookInto(frame, listen, 0);
  };
  const options = { capture: true, signal } as const;
  document.addEventListener('load', look, options);
  document.addEventListener('DOMContentLoaded', look, options);
  document.addEventListener('focusin', look, options);
  document.addEventListener('dragenter', look, options);
  // The focus going into a frame is a blur here, before the first key reaches it.
  window.addEventListener('blur', look, options);
  look();
}

function lookInto(frame: HTMLIFrameElement, listen: Parameters<typeof inEachFrame>[1], depth: number): void {
  const inner = documentIn(frame);
  if (inner?.defaultView === null || inner === null || depth > 4) return;
  listen(inner.defaultView);
  for (const child of framesIn(inner)) lookInto(child, listen, depth + 1);
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
  return found instanceof HTMLIFrameElement ? found : null;
}

/** The document of a frame that belongs to the page around it, or null. */
export function documentIn(frame: HTMLIFrameElement): Document | null {
  const inner = frame.contentWindow;
  return inner !== null && belongsToParent(inner) ? frame.contentDocument : null;
}

/** Documents below `root` that belong to the page around them. */
export const documentsBelow = (site: Site, root: ParentNode): readonly Document[] =>
  (site.inShadow ? queryAllDeep<HTMLIFrameElement>(root, 'iframe').slice(0, mostFrames) : framesIn(root)).map(documentIn).filter(inner => inner !== null);

/** Of panes that are all mounted only one is seen. */
export const isShown = (element: Element): boolean => element.checkVisibility({ visibilityProperty: true });

/** All that match in a document, in shadow roots too where the site has parts there. */
export const inDocument = (site: Site, css: string, document: Document): readonly Element[] => (site.inShadow ? queryAllDeep(document, css) : [...document.querySelectorAll(css)]);

/**
 * Whether an event is for this guard. What happens in a frame without an address of its own is for the page around it, which sees the
 * send button, unless a whole conversation is in the frame: then that has a guard of its own.
 */
export function isOurs(site: Site, { target }: Event): boolean {
  const document = target !== null && 'nodeType' in target ? ((target as Node).ownerDocument ?? (target as Document)) : null; // Only a document has no owner.
  for (let view = document?.defaultView ?? window, depth = 0; depth < 16; view = view.parent as typeof view, depth++) {
    if (!belongsToParent(view) || inDocument(site, site.log.css, view.document).length > 0) return view === window;
  }
  return true;
}

/** True of a frame without an address of its own, or with its parent's, which it has after being written to. */
export function belongsToParent(inner: Window): boolean {
  if (inner === inner.parent) return false;
  try {
    const { href } = inner.location;
    return inner.parent.document !== null && (href.startsWith('about:') || href === inner.parent.location.href);
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

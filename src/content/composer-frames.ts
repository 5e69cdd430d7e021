/** More frames than this are not looked into. */
const mostFrames = 64;

/**
 * Calls `listen` for this window and for the frames of it in which editors such as TinyMCE keep their text: frames without an
 * address of their own. It is called again whenever a frame may have been written anew, which takes its listeners away, so
 * `listen` must add the same functions each time.
 */
export function inEachFrame(signal: AbortSignal, listen: (window: Window) => void): void {
  listen(window);
  const look = (): void => {
    for (const frame of framesIn(document)) lookInto(frame, listen, 0);
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

function lookInto(frame: HTMLIFrameElement, listen: (window: Window) => void, depth: number): void {
  const inner = documentIn(frame);
  if (inner?.defaultView === null || inner === null || depth > 4) return;
  listen(inner.defaultView);
  for (const child of framesIn(inner)) lookInto(child, listen, depth + 1);
}

const framesIn = (root: ParentNode): readonly HTMLIFrameElement[] => [...root.querySelectorAll('iframe')].slice(0, mostFrames);

/** The document of a frame that belongs to the page around it, or null. */
export function documentIn(frame: HTMLIFrameElement): Document | null {
  const inner = frame.contentWindow;
  return inner !== null && belongsToParent(inner) ? frame.contentDocument : null;
}

/** Documents below `root` that belong to the page around them. */
export const documentsBelow = (root: ParentNode): readonly Document[] => framesIn(root).map(documentIn).filter(inner => inner !== null);

/**
 * True of a frame without an address of its own, or with its parent's, which it has after being written to: the guard of the
 * page around it, which sees the send button, guards its composers too.
 */
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

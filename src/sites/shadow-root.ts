/** Deeper nesting of shadow roots than this is not followed. */
export const mostRoots = 64;
/** More elements around one inside of a closed root are not named. */
export const mostAround = 1000;

/** What Chromium and Firefox offer extensions for closed roots; the page cannot see that it was used. */
interface RootOpener {
  readonly dom?: { openOrClosedShadowRoot(element: Element): ShadowRoot | null };
}
declare const chrome: RootOpener | undefined;

/** Hosts of what the guard itself draws: no part of the console. */
export const ownHosts = new WeakSet<Element>();

/** The browser's own elements that can have a root. Of these the empty ones may have a closed one; asking about every one would take too long. */
const mayBeHost = /^(?:article|aside|blockquote|body|div|footer|h[1-6]|header|main|nav|p|section|span)$/;

/**
 * The shadow root of an element, open or closed; null when it has none. Closed ones, which only an extension may look into, are
 * looked for on custom elements and on empty ones, unless on any.
 */
export function rootOf(element: Element, onAny = false): ShadowRoot | null {
  if (element.shadowRoot !== null) return element.shadowRoot;
  if (ownHosts.has(element) || !(onAny ? canHaveRoot : mayHideRoot)(element)) return null;
  if ('openOrClosedShadowRoot' in element) return element.openOrClosedShadowRoot as ShadowRoot | null; // Firefox, for extensions only.
  try {
    return chrome?.dom?.openOrClosedShadowRoot(element) ?? null;
  } catch {
    return null; // An orphan may no longer ask, but what it holds back must stay held back; and pages of other browsers have no `chrome`.
  }
}

const canHaveRoot = ({ localName }: Element): boolean => localName.includes('-') || mayBeHost.test(localName);
/** Whether an element may have a closed root, or get one. */
export const mayHideRoot = (element: Element): boolean => element.localName.includes('-') || (element.firstChild === null && mayBeHost.test(element.localName));

/** By type of node: what is in a frame, or was moved out of one or another window, is an instance of that one's classes, not of ours. */
export const isElement = (target: EventTarget | null | undefined): target is HTMLElement => (target as Node | null | undefined)?.nodeType === Node.ELEMENT_NODE;

/** `composedPath`, which ends at a closed root's host, with what is inside: where the focus or the pointer is. */
export function pathOf(event: Event): readonly EventTarget[] {
  const path = event.composedPath();
  const target = path[0] as Element | undefined;
  if (target?.shadowRoot !== null) return path; // Of what is no element it is undefined.
  const inside: Element[] = [];
  for (let root = rootOf(target); root !== null && inside.length < mostRoots; ) {
    const found: Element | null = innermostOf(root, event);
    if (found === null) break;
    inside.push(found);
    root = rootOf(found);
  }
  const [innermost] = inside.slice(-1);
  return innermost === undefined ? path : [...ancestorsWithin(innermost, target), ...path];
}

/** What is pressed in a root: where the pointer or the focus is; null where that is elsewhere. */
export function innermostOf(root: ShadowRoot, event: Event): Element | null {
  // A click by key has no place.
  const at = event instanceof MouseEvent && (event.detail > 0 || event.type !== 'click') ? event : 'changedTouches' in event ? (event as TouchEvent).changedTouches[0] : undefined;
  const found = at === undefined ? root.activeElement : root.elementFromPoint(at.clientX, at.clientY);
  return found !== null && root.contains(found) ? found : null;
}

function ancestorsWithin(element: Element, host: Element): readonly Element[] {
  const found: Element[] = [];
  for (let each: Element | null = element; each !== null && each !== host && found.length < mostAround; each = parentComposed(each)) found.push(each);
  return found;
}

/** The element one step up in the composed tree. */
export const parentComposed = (element: Element): Element | null => element.parentElement ?? hostOf(element);

/** The element whose shadow root this one is in; null outside of any. */
export function hostOf(element: Element): Element | null {
  const root = element.getRootNode();
  return root.nodeType === Node.DOCUMENT_FRAGMENT_NODE ? ((root as ShadowRoot).host ?? null) : null; // By type: one in a frame is an instance of that frame's class. Other fragments have no host.
}

/** Deeper nesting of shadow roots than this is not followed. */
const mostRoots = 64;
/** More elements around one inside of a closed root are not named. */
const mostAround = 1000;
/** More elements than this are not looked at in one search, unless the caller says otherwise. */
const mostElements = 20_000;

/** What Chromium and Firefox offer extensions for closed roots; the page cannot see that it was used. */
interface RootOpener {
  readonly dom?: { openOrClosedShadowRoot(element: Element): ShadowRoot | null };
}
declare const chrome: RootOpener | undefined;

/** Hosts of what the guard itself draws: no part of the console. */
export const ownHosts = new WeakSet<Element>();

/** Of the browser's own elements those that are empty may have a closed root; asking about every one would take too long. */
const mayBeHost = /^(?:article|aside|blockquote|div|footer|h[1-6]|header|main|nav|p|section|span)$/;

/**
 * The shadow root of an element, open or closed; null when it has none. Closed ones, which only an extension may look into, are
 * looked for on custom elements and on empty ones, unless on any.
 */
export function rootOf(element: Element, onAny = false): ShadowRoot | null {
  if (element.shadowRoot !== null) return element.shadowRoot;
  const { localName } = element;
  if (ownHosts.has(element)) return null;
  if (!onAny && !localName.includes('-') && (element.firstChild !== null || !mayBeHost.test(localName))) return null;
  if ('openOrClosedShadowRoot' in element) return element.openOrClosedShadowRoot as ShadowRoot | null; // Firefox, for extensions only.
  return typeof chrome === 'undefined' || !(element instanceof HTMLElement) ? null : chrome.dom?.openOrClosedShadowRoot(element) ?? null;
}

/** `composedPath`, which ends at a closed root's host, with what is inside: where the focus or the pointer is. */
export function pathOf(event: Event): readonly EventTarget[] {
  const path = event.composedPath();
  const [target] = path;
  if (!(target instanceof Element) || target.shadowRoot !== null) return path;
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

function innermostOf(root: ShadowRoot, event: Event): Element | null {
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

/** `closest` that goes on from a shadow root to its host. */
export function closestComposed(element: Element, css: string): Element | null {
  let from: Element | null = element;
  for (let roots = 0; from !== null && roots < mostRoots; roots++) {
    const found: Element | null = from.closest(css);
    if (found !== null) return found;
    from = hostOf(from);
  }
  return null;
}

/** The element one step up in the composed tree. */
export const parentComposed = (element: Element): Element | null => element.parentElement ?? hostOf(element);

/** `querySelectorAll` that looks into shadow roots too. At most `bound` elements are walked to find the roots. */
export function queryAllDeep<E extends HTMLElement = HTMLElement>(root: ParentNode, css: string, bound = mostElements): E[] {
  const ownRoot = root instanceof Element ? rootOf(root) : null;
  const own = ownRoot === null ? [] : [ownRoot];
  return [root, ...own, ...[root, ...own].flatMap(each => rootsBelow(each, bound))].flatMap(each => [...each.querySelectorAll<E>(css)]);
}

/** Every shadow root below `root`, outer ones first, found by walking at most `bound` elements. */
export function rootsBelow(root: ParentNode, bound = mostElements): ShadowRoot[] {
  const found: ShadowRoot[] = [];
  let left = bound;
  const queue: ParentNode[] = [root];
  for (let each = queue.shift(); each !== undefined && left > 0; each = queue.shift()) {
    for (const element of each.querySelectorAll('*')) {
      if (left-- <= 0) break;
      const inner = rootOf(element);
      if (inner === null) continue;
      found.push(inner);
      queue.push(inner);
    }
  }
  return found;
}

/** `contains` that goes on from a shadow root to its host. */
export function isInside(element: Element, around: Element): boolean {
  let node: Element | null = element;
  for (let depth = 0; node !== null && node !== around && depth < mostAround; depth++) node = parentComposed(node);
  return node === around;
}

function hostOf(element: Element): Element | null {
  const root = element.getRootNode();
  return root instanceof ShadowRoot ? root.host : null;
}

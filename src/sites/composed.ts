/** Deeper nesting of shadow roots than this is not followed. */
const mostRoots = 64;
/** More elements around one inside of a closed root are not named. */
const mostAround = 1000;
/** More elements than this are not looked at in one search, unless the caller says otherwise. */
const mostElements = 30_000;

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
    return (element instanceof HTMLElement && chrome?.dom?.openOrClosedShadowRoot(element)) || null;
  } catch {
    return null; // An orphan may no longer ask, but what it holds back must stay held back; and pages of other browsers have no `chrome`.
  }
}

const canHaveRoot = ({ localName }: Element): boolean => localName.includes('-') || mayBeHost.test(localName);
/** Whether an element may have a closed root, or get one. */
export const mayHideRoot = (element: Element): boolean => element.localName.includes('-') || (element.firstChild === null && mayBeHost.test(element.localName));

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
  const walk: Walk = { left: bound, now: performance.now() };
  const queue: ParentNode[] = [root];
  for (let each = queue.shift(); each !== undefined && walk.left > 0; each = queue.shift()) {
    const inner = rootsIn(each, walk);
    found.push(...inner);
    queue.push(...inner);
  }
  return found;
}

interface Walk {
  left: number;
  readonly now: number;
}

/** Roots by the part of a page they are in, while nothing changes. */
let looked: Map<Node, readonly ShadowRoot[]> | null = null;

/** While `run` looks at a page, and changes nothing, each part of it is walked once for its shadow roots. */
export function inOneLook<T>(run: () => T): T {
  if (looked !== null) return run();
  looked = new Map();
  try {
    return run();
  } finally {
    looked = null;
  }
}

/** The roots of elements below `part`, in document order, without those inside of roots. */
function rootsIn(part: ParentNode, walk: Walk): readonly ShadowRoot[] {
  const known = looked?.get(part);
  if (known !== undefined) return known;
  const found: ShadowRoot[] = [];
  const walker = document.createTreeWalker(part, NodeFilter.SHOW_ELEMENT);
  let next = walker.nextNode() as Element | null; // SHOW_ELEMENT
  while (next !== null && walk.left-- > 0) {
    const own = rootInWalk(next, walk.now);
    if (own !== null) found.push(own);
    const below = looked?.get(next);
    if (below !== undefined) found.push(...below);
    next = (below === undefined ? walker.nextNode() : nodeAfter(walker)) as Element | null;
  }
  if (next === null) looked?.set(part, found);
  return found;
}

/** The next node that is not inside the current one. */
function nodeAfter(walker: TreeWalker): Node | null {
  for (;;) {
    const next = walker.nextSibling();
    if (next !== null || walker.parentNode() === null) return next;
  }
}

/**
 * When an element that had no root is asked again: asking Chromium takes ten times as long as all else a walk does with an element. A root
 * that is attached makes no record, so the answer does not hold for long.
 */
const askedAgainAt = new WeakMap<Element, number>();
const holdsMs = 500;

function rootInWalk(element: Element, now: number): ShadowRoot | null {
  if (element.shadowRoot !== null) return element.shadowRoot;
  if (!mayHideRoot(element) || now < (askedAgainAt.get(element) ?? 0)) return null;
  const root = rootOf(element);
  if (root === null) askedAgainAt.set(element, now + holdsMs);
  return root;
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

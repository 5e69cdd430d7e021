import { hostOf, isElement, mayHideRoot, mostAround, mostRoots, parentComposed, rootOf } from './shadow-root.ts';

/** More elements than this are not looked at in one search, unless the caller says otherwise. */
const mostElements = 30_000;

/** By name, for the same reason as `isElement`. */
export const isFrame = (target: EventTarget | null): target is HTMLIFrameElement => (target as Element | null)?.localName === 'iframe';

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

/** `querySelectorAll` that looks into shadow roots too. At most `bound` elements are walked to find the roots. */
export function queryAllDeep<E extends HTMLElement = HTMLElement>(root: ParentNode, css: string, bound = mostElements): E[] {
  const ownRoot = isElement(root) ? rootOf(root) : null;
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

/** Deeper nesting of shadow roots than this is not followed. */
const mostRoots = 64;
/** More elements than this are not looked at in one search, unless the caller says otherwise. */
const mostElements = 20_000;

/** `closest` that goes on from an open shadow root to its host. */
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

/** `querySelectorAll` that looks into open shadow roots too. At most `bound` elements are walked to find the roots. */
export function queryAllDeep<E extends HTMLElement = HTMLElement>(root: ParentNode, css: string, bound = mostElements): E[] {
  const own = root instanceof Element && root.shadowRoot !== null ? [root.shadowRoot] : [];
  return [root, ...own, ...[root, ...own].flatMap(each => openRoots(each, bound))].flatMap(each => [...each.querySelectorAll<E>(css)]);
}

/** Every open shadow root below `root`, outer ones first, found by walking at most `bound` elements. */
export function openRoots(root: ParentNode, bound = mostElements): ShadowRoot[] {
  const found: ShadowRoot[] = [];
  let left = bound;
  const queue: ParentNode[] = [root];
  for (let each = queue.shift(); each !== undefined && left > 0; each = queue.shift()) {
    for (const element of each.querySelectorAll('*')) {
      if (left-- <= 0) break;
      if (element.shadowRoot === null) continue;
      found.push(element.shadowRoot);
      queue.push(element.shadowRoot);
    }
  }
  return found;
}

function hostOf(element: Element): Element | null {
  const root = element.getRootNode();
  return root instanceof ShadowRoot ? root.host : null;
}

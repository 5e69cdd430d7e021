import { rootOf } from '../sites/composed.ts';

/** Custom elements that had no root yet when they came are looked at again this many times at most, and this many at a time. */
const mostLooks = 20;
const mostWaiting = 500;
const mostRoots = 2000;

/** Finds shadow roots as they come, nested ones included, each once. */
export function createRootFinder(found: (root: ShadowRoot) => void) {
  const known = new WeakSet<ShadowRoot>();
  const waiting = new Map<Element, number>();
  let count = 0;

  const look = (element: Element): void => {
    const root = rootOf(element);
    if (root !== null) {
      waiting.delete(element);
      if (known.has(root) || count >= mostRoots) return;
      known.add(root);
      count++;
      found(root);
      below(root);
    } else if (element.localName.includes('-') && waiting.size < mostWaiting) {
      // Not upgraded yet, or its root is attached later: neither makes a mutation record.
      if (!waiting.has(element)) waiting.set(element, 0);
    }
  };
  const below = (node: Node): void => {
    if (node instanceof Element) look(node);
    const walker = document.createTreeWalker(node, NodeFilter.SHOW_ELEMENT);
    for (let next = walker.nextNode(); next !== null; next = walker.nextNode()) look(next as Element); // SHOW_ELEMENT
  };
  return {
    below,
    /** Looks again at custom elements without a root. */
    again(): void {
      for (const [element, looks] of [...waiting]) {
        if (looks >= mostLooks || !element.isConnected) waiting.delete(element);
        else {
          waiting.set(element, looks + 1);
          look(element);
        }
      }
    },
    isWaiting: () => waiting.size > 0,
  };
}

import { isElement, mayHideRoot, rootOf } from '../sites/shadow-root.ts';

/** Elements that had no root yet when they came are looked at again this many times at most, and so many at a time, custom ones twice as many. */
const mostLooks = 20;
const mostWaiting = 500;
const mostRoots = 2000;

/** Finds shadow roots as they come, nested ones included, each once. */
export function createRootFinder(found: (root: ShadowRoot) => void) {
  const known = new WeakSet<ShadowRoot>();
  const waiting = new Map<Element, number>();
  /** Custom elements whose code has not come, or never will, and others as long as there is room: those that wait longest go first. */
  const late = new Set<Element>();
  let count = 0;

  const look = (element: Element): void => {
    const root = rootOf(element);
    if (root !== null) {
      waiting.delete(element);
      late.delete(element);
      if (known.has(root) || count >= mostRoots) return;
      known.add(root);
      count++;
      found(root);
      below(root);
    } else if (mayHideRoot(element) && !waiting.has(element) && !late.has(element) && waiting.size < (isCustom(element) ? 2 * mostWaiting : mostWaiting)) {
      // Not upgraded yet, or its root is attached later: neither makes a mutation record.
      waiting.set(element, 0);
    }
  };
  const below = (node: Node): void => {
    if (isElement(node)) look(node);
    const walker = document.createTreeWalker(node, NodeFilter.SHOW_ELEMENT);
    for (let next = walker.nextNode(); next !== null; next = walker.nextNode()) look(next as Element); // SHOW_ELEMENT
  };
  return {
    below,
    /** Looks again at elements without a root. */
    again(): void {
      for (const [element, looks] of waiting) {
        if (looks < mostLooks && element.isConnected) {
          waiting.set(element, looks + 1);
          look(element);
          continue;
        }
        waiting.delete(element);
        if (isCustom(element) || late.size < mostWaiting) late.add(element);
        if (late.size > mostWaiting) late.delete(late.values().next().value!);
      }
    },
    /** The same for those that take longer than that, now and then. */
    againLate(): void {
      for (const element of late) {
        if (element.isConnected) look(element);
        else late.delete(element);
      }
    },
    isWaiting: () => waiting.size > 0,
  };
}

const isCustom = ({ localName }: Element): boolean => localName.includes('-');

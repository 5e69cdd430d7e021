/** The nearest element at or above this one that matches, also through the hosts of shadow roots. */
export function closestComposed(element: Element, css: string): Element | null {
  for (let from: Element | null = element; from !== null; ) {
    const found: Element | null = from.closest(css);
    if (found !== null) return found;
    const root: Node = from.getRootNode();
    from = root instanceof ShadowRoot ? root.host : null;
  }
  return null;
}

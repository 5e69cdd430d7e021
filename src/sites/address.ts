/** What an expression with one group finds in the address of the page a node is in, or null. A frame or window the page wrote has none of its own. */
export function inAddress(node: Node, expression: RegExp): string | null {
  let view = node.ownerDocument?.defaultView ?? null;
  for (let depth = 0; view?.location.href.startsWith('about:') && depth < 16; depth++) view = (view === view.parent ? view.opener : view.parent) as typeof view;
  return expression.exec(view?.location.href ?? '')?.[1] ?? null;
}

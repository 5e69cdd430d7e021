/** What an expression with one group finds in the address of the page a node is in, or null. */
export function inAddress(node: Node, expression: RegExp): string | null {
  return expression.exec(node.ownerDocument?.location.href ?? '')?.[1] ?? null;
}

const mostTokens = 12;
const longestToken = 80;
/** Attributes whose very presence tells one kind of part from another. */
const telling = /^data-(?:[a-z-]{0,40}-)?(?:message|msg|mid|part|comment|event|item|id|testid|test-id|qa|qa-type|bubble)$/;

/** Needs no escape, and most are so. */
const plain = /^[A-Za-z_][\w-]*$/;

/** Simple selectors an element matches by tokens that stay the same among its like: classes, roles, the presence of data attributes. */
export function tokensOf(element: Element): readonly string[] {
  const tokens: string[] = [];
  const role = element.getAttribute('role');
  if (role !== null && /^[\w-]{1,40}$/.test(role)) tokens.push(`[role="${role}"]`);
  for (const name of element.getAttributeNames().slice(0, 30)) if (telling.test(name)) tokens.push(`[${name}]`);
  for (const token of [...element.classList].slice(0, mostTokens)) if (token.length <= longestToken) tokens.push(`.${plain.test(token) ? token : CSS.escape(token)}`);
  if (element.tagName.includes('-')) tokens.push(element.localName);
  return tokens;
}

/** A selector for one element, as short as it stays the only one in its tree; by its place below its parents where nothing names it. */
export function selectorOf(element: Element): string {
  const root = element.getRootNode() as ParentNode & Node; // Of a connected element: a document or a shadow root.
  const isOnly = (css: string): boolean => root.querySelectorAll(css).length === 1;
  const id = /^[A-Za-z][\w-]{0,60}$/.test(element.id) && !/\d/.test(element.id) ? `#${element.id}` : null;
  if (id !== null && isOnly(id)) return id;
  const named = tokensOf(element).find(isOnly);
  if (named !== undefined) return named;
  const all = tokensOf(element).slice(0, 4).join('');
  if (all !== '' && isOnly(all)) return all;
  const parent = element.parentElement;
  const own = `${element.localName}${all.startsWith(element.localName) ? '' : all}`;
  return parent === null ? own : `${parent.matches('body') ? 'body' : selectorOf(parent)} > ${own}`;
}

/** The same, but null where the place alone does not tell the element from others. */
export function onlySelectorOf(element: Element): string | null {
  const css = selectorOf(element);
  const root = element.getRootNode() as ParentNode & Node; // Of a connected element: a document or a shadow root.
  return root.querySelectorAll(css).length === 1 ? css : null;
}

/** How the messages of a log follow each other: in the document, the newest last or first, or where a virtual list puts its rows, wherever they stand. */
export type Order = 'down' | 'up' | 'placed';

/** A virtual list has fewer rows at a time: they are looked through for each message. */
const mostPlaced = 500;

const topOf = (element: Element): number => element.getBoundingClientRect().top;

/** Whether the second of two messages is the newer one. Of rows that are not shown the document tells. */
export const isNewer = (a: Element, b: Element, order: Order): boolean =>
  ((order === 'placed' && topOf(b) - topOf(a)) || (a.compareDocumentPosition(b) & Node.DOCUMENT_POSITION_FOLLOWING) - 1) > 0 !== (order === 'up');

/** The newest of some messages, in document order; undefined where there is none. */
export const newestOf = (messages: Iterable<Element>, order: Order): Element | undefined => {
  const all = [...messages];
  return order === 'placed' ? all.sort((a, b) => (isNewer(a, b, order) ? -1 : 1)).at(-1) : all.at(order === 'up' ? 0 : -1);
};

/** The order of the messages in a log: the newest is first where the composer is above them, or else the page shows the first below the second. */
export function orderIn(log: Element, messageCss: string, composer: Element): Order {
  const messages = document.createTreeWalker(log, NodeFilter.SHOW_ELEMENT, node => ((node as Element).matches(messageCss) ? 1 : 3)); // SHOW_ELEMENT. Accepted, or skipped.
  const [first, second] = [messages.nextNode(), messages.nextNode()] as (Element | null)[];
  if (!first || !second) return 'down';
  let row = first;
  for (let around = first.parentElement; around !== null && !around.contains(second); around = around.parentElement) row = around;
  if (getComputedStyle(row).position === 'absolute' && log.querySelectorAll(messageCss).length < mostPlaced) return 'placed';
  const [above, top, next, box] = [log, first, second, composer].map(topOf) as [number, number, number, number];
  return box < Math.max(above, top) !== next < top ? 'up' : 'down';
}

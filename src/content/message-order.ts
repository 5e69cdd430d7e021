/** How the messages of a log follow each other. */
export interface Order {
  /** The newest stands first. */
  readonly isUpward: boolean;
  /** A virtual list puts its rows where they are seen, wherever they stand in the document. */
  readonly isPlaced: boolean;
}

const topOf = (element: Element): number => element.getBoundingClientRect().top;

/** Whether the second of two messages is the newer one. Of rows that are not shown the document tells. */
export const isNewer = (a: Element, b: Element, { isUpward, isPlaced }: Order): boolean =>
  (isPlaced && topOf(b) - topOf(a) || (a.compareDocumentPosition(b) & Node.DOCUMENT_POSITION_FOLLOWING) - 1) > 0 !== isUpward;

/** The newest of some messages, in document order; undefined where there is none. */
export const newestOf = (messages: ArrayLike<Element>, order: Order): Element | undefined =>
  order.isPlaced ? Array.from(messages).reduce<Element | undefined>((newest, each) => (newest && isNewer(each, newest, order) ? newest : each), undefined) : messages[order.isUpward ? 0 : messages.length - 1];

/** The order of the messages in a log: the composer is above them, or else the page shows the first below the second. */
export function orderIn(log: Element, messageCss: string, composer: Element): Order {
  const messages = document.createTreeWalker(log, NodeFilter.SHOW_ELEMENT, node => ((node as Element).matches(messageCss) ? 1 : 3)); // SHOW_ELEMENT. Accepted, or skipped.
  const [first, second] = [messages.nextNode(), messages.nextNode()] as (Element | null)[];
  if (!first || !second) return { isUpward: false, isPlaced: false };
  const [above, top, next, box] = [log, first, second, composer].map(topOf) as [number, number, number, number];
  let row = first;
  for (let around = first.parentElement; around !== null && !around.contains(second); around = around.parentElement) row = around;
  const isPlaced = getComputedStyle(row).position === 'absolute';
  return { isUpward: box < Math.max(above, top) !== (!isPlaced && next < top), isPlaced };
}

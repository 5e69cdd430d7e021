import { readText } from '../read-text.ts';
import { queryAllDeep } from '../composed.ts';
import { onlySelectorOf, tokensOf } from './selectors.ts';

export interface FoundMessages {
  readonly css: string;
  readonly elements: readonly Element[];
  /** Share of the container's text that stands in them. */
  readonly share: number;
  readonly score: number;
}

const mostElements = 4000;
const mostMembers = 120;
const leastShare = 0.6;
const boxes = /^(?:LI|DIV|ARTICLE|SECTION|TR|DD|P)$|-/;
const tellsMessage = /(?:^|[^a-z])(?:message|messages|msg|bubble|comment|article|listitem|row|part|mid|turn)(?:[^a-z]|$)/i;

/** The repeated parts of a container that hold most of its text: its messages. Null when nothing repeats. */
export function messagesIn(container: Element): FoundMessages | null {
  // Of a long history the end is enough.
  const looked = queryAllDeep(container, '*').slice(-mostElements);
  const all = looked.reduce((sum, element) => sum + ownLength(element), 0);
  if (all === 0) return null;
  let best: FoundMessages | null = null;
  for (const [css, members] of kindsOf(looked)) {
    const elements = outermost(members);
    // A kind that contains itself is a layout class, not a message.
    if (elements.length < members.length * 0.8 || elements.length === 0) continue;
    const sample = elements.slice(-mostMembers);
    const share = Math.min(1, (sample.reduce((sum, each) => sum + lengthOf(each), 0) / all) * (elements.length / sample.length));
    if (share < leastShare) continue;
    const score = share * 2 + (tellsMessage.test(css.slice(css.lastIndexOf('>') + 1)) ? 1.2 : 0) + Math.min(5, Math.log2(elements.length + 1)) * 0.4 - (/^\.(?:css|sc|jss|_)-?\w+$/.test(css) ? 0.2 : 0);
    if (best === null || score > best.score + 0.01) best = { css, elements, share, score };
  }
  return best;
}

/** Elements by each selector they share, and by being children of the same list. */
function kindsOf(looked: readonly Element[]): Map<string, Element[]> {
  const kinds = new Map<string, Element[]>();
  const add = (css: string, element: Element): void => void (kinds.get(css)?.push(element) ?? kinds.set(css, [element]));
  const lists = new Map<Element, string | null>();
  for (const element of looked) {
    if (!boxes.test(element.tagName)) continue;
    for (const token of tokensOf(element)) add(token, element);
    const parent = element.parentElement;
    if (parent === null || parent.firstElementChild === parent.lastElementChild || lists.size > 40) continue;
    const list = lists.has(parent) ? (lists.get(parent) ?? null) : onlySelectorOf(parent);
    lists.set(parent, list);
    if (list !== null) add(`${list} > ${element.localName}`, element);
  }
  return kinds;
}

function outermost(elements: readonly Element[]): readonly Element[] {
  const set = new Set(elements);
  return elements.filter(element => {
    for (let around = element.parentElement, steps = 0; around !== null && steps < 30; around = around.parentElement, steps++) if (set.has(around)) return false;
    return true;
  });
}

const lengthOf = (element: Element): number => readText(element).text.trim().length;

/** Of the text that stands in an element itself. */
function ownLength(element: Element): number {
  if (/^(?:STYLE|SCRIPT)$/.test(element.tagName)) return 0;
  let sum = 0;
  for (let child = element.firstChild; child !== null; child = child.nextSibling) if (child.nodeType === Node.TEXT_NODE) sum += child.nodeValue!.trim().length;
  return sum;
}

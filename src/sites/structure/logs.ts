import { queryAllDeep, rootsBelow } from '../composed.ts';
import { parentComposed, rootOf } from '../shadow-root.ts';
import { hasSides, isList } from './lists.ts';
import { messagesIn, type FoundMessages } from './messages.ts';
import { speakersIn } from './speakers.ts';

export interface FoundLog {
  readonly element: Element;
  readonly messages: FoundMessages;
  /** Whether the page itself says that it is a log. */
  readonly isSaid: boolean;
}

const said = '[role="log"], [role="feed"]';
const mostLevels = 14;
const mostLooked = 3000;
const mostTried = 12;
const mostBeside = 50;
const fewestStacked = 3;

/** Of parts that are named so, some below the other, a page without sides consists where people talk. */
const namedMessages = /messag|msg|bubble|comment/i;

/** The log that belongs to a composer: looked for around it, nearer first; what calls itself a log before what only scrolls, and what stands beside it last. */
export function logNear(composer: HTMLElement): FoundLog | null {
  const tried = new Set<Element>();
  let beside: FoundLog | null = null;
  for (let around = parentComposed(composer), level = 0; around !== null && level < mostLevels; around = parentComposed(around), level++) {
    const candidates = [...queryAllDeep(around, said), ...scrollersIn(around, composer)].filter(element => !tried.has(element) && !element.contains(composer) && !element.matches('.CodeMirror *'));
    let best: FoundLog | null = null;
    for (const element of candidates.slice(0, mostTried)) {
      tried.add(element);
      const messages = isShown(element) ? messagesIn(element) : null;
      const isSaid = element.matches(said);
      const isAside = !isSaid && isBeside(element, composer);
      if (messages === null || !(isSaid || (isAside ? hasSides(element, messages.elements) : !isList(element, messages)))) continue;
      if (isAside) beside ??= { element, messages, isSaid };
      else if (best === null || rank(messages, isSaid) > rank(best.messages, best.isSaid)) best = { element, messages, isSaid };
    }
    if (best !== null) return best;
  }
  return unscrolledNear(composer) ?? beside;
}

/** A talk that scrolls with the whole page, in which nothing tells the log but what it holds: so both sides must be told, or messages be named so. */
function unscrolledNear(composer: HTMLElement): FoundLog | null {
  let left = mostTried;
  for (let around = composer as Element, level = 0; level < mostLevels; level++) {
    const outer = parentComposed(around);
    if (outer === null) break;
    for (const element of [...(around.parentElement ?? outer).children].slice(0, mostBeside)) {
      if (element === around || !isShown(element) || left-- <= 0) continue;
      const messages = messagesIn(element);
      if (messages !== null && isStacked(messages.elements) && !isBeside(element, composer) && (namedMessages.test(messages.css) || speakersIn(element, messages.elements).areTold) && !isList(element, messages)) return { element, messages, isSaid: false };
    }
    around = outer;
  }
  return null;
}

/** Whether some parts stand one below the other, or above: cards in two columns have two sides as well. */
function isStacked(parts: readonly Element[]): boolean {
  const boxes = parts.slice(-mostBeside).map(part => part.getBoundingClientRect());
  return boxes.length >= fewestStacked && boxes.every(({ top, bottom }, at) => at === 0 || top > boxes[at - 1]!.bottom - 1 || bottom < boxes[at - 1]!.top + 1);
}

/** A list of conversations stands beside the one that is answered; the log shares most of its width, or the composer's, with it. */
function isBeside(element: Element, composer: Element): boolean {
  const [log, box] = [element, composer].map(part => part.getBoundingClientRect()) as [DOMRect, DOMRect];
  return Math.min(log.right, box.right) - Math.max(log.left, box.left) < Math.min(log.width, box.width) / 2;
}

const rank = (messages: FoundMessages, isSaid: boolean): number => messages.score + (isSaid ? 2 : 0);

function isShown(element: Element): boolean {
  const { width, height } = element.getBoundingClientRect();
  return width >= 120 && height >= 60;
}

function scrollersIn(around: Element, composer: HTMLElement): readonly Element[] {
  const own = rootOf(around);
  const roots: ParentNode[] = [around, ...(own === null ? [] : [own]), ...rootsBelow(around, mostLooked)];
  const found: Element[] = [];
  let left = mostLooked;
  for (const root of roots) {
    for (const element of root.querySelectorAll('div, ul, ol, section, main, article, [class], [role]')) {
      if (left-- <= 0) return found;
      if (element === composer || !isShown(element)) continue;
      if (/auto|scroll|overlay/.test(getComputedStyle(element).overflowY)) found.push(element);
    }
  }
  return found;
}

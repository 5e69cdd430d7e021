import { queryAllDeep, rootsBelow } from '../composed.ts';
import { parentComposed, rootOf } from '../shadow-root.ts';
import { isList } from './lists.ts';
import { messagesIn, type FoundMessages } from './messages.ts';

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

/** The log that belongs to a composer: looked for around it, nearer first; what calls itself a log before what only scrolls. */
export function logNear(composer: HTMLElement): FoundLog | null {
  const tried = new Set<Element>();
  for (let around = parentComposed(composer), level = 0; around !== null && level < mostLevels; around = parentComposed(around), level++) {
    const candidates = [...queryAllDeep(around, said), ...scrollersIn(around, composer)].filter(element => !tried.has(element) && !element.contains(composer));
    let best: FoundLog | null = null;
    for (const element of candidates.slice(0, mostTried)) {
      tried.add(element);
      const messages = isShown(element) ? messagesIn(element) : null;
      const isSaid = element.matches(said);
      if (messages === null || (!isSaid && isList(element, messages))) continue;
      if (best === null || rank(messages, isSaid) > rank(best.messages, best.isSaid)) best = { element, messages, isSaid };
    }
    if (best !== null) return best;
  }
  return null;
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

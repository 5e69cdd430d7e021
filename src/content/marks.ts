import { isMarked, type Finding } from '../core/model.ts';
import { isElement, parentComposed } from '../sites/shadow-root.ts';
import type { ReadMessage } from '../sites/site.ts';
import { card, saidOnce, worst, type CardActions } from './card.ts';
import { createCards } from './cards.ts';
import { isShown } from './composer-frames.ts';
import { make } from './element.ts';
import type { Voice } from './fatigue.ts';
import { createHighlights } from './highlight.ts';
import { icon } from './icons.ts';
import { isNewer, type Order } from './message-order.ts';
import type { Overlay } from './overlay.ts';
import { explain, nameOfTier, t } from '../wording/words.ts';

interface Mark {
  readonly read: ReadMessage;
  /** As judged; the very same list means nothing changed. */
  readonly judged: readonly Finding[];
  readonly voice: Voice;
  readonly actions: () => CardActions;
  /** Made when the message comes near what is seen of the page: a long history has thousands. */
  drawn: Drawn | null;
}

interface Drawn {
  readonly button: HTMLElement;
  readonly scroller: Element | null;
}

export interface ShowOptions {
  /** True when the message was not judged before: only then it is announced. */
  readonly isNews: boolean;
  readonly voice: Voice;
  /** What the card offers; asked when it opens. */
  actions(findings: readonly Finding[]): CardActions;
}

export interface Marks {
  /** Shows what was found in a message beside its element, or takes the mark away when nothing was. Answers whether it is new. */
  show(element: Element, read: ReadMessage, findings: readonly Finding[], how: ShowOptions): boolean;
  /** Moves the focus to the newest mark, or from a mark to the one before it; false when there is none. */
  next(): boolean;
  /** "Understood" for the mark that has the focus or an open card, else for the newest. */
  understand(): boolean;
}

/** Marks beside messages, with a card on hover, focus or click. Nothing is written into the console's own nodes. */
export function createMarks(overlay: Overlay, signal: AbortSignal, order: () => Order): Marks {
  const marks = new Map<Element, Mark>();
  const highlights = createHighlights(signal);
  /** Where the focus was before a key brought it to a mark. */
  let cameFrom: HTMLElement | null = null;
  const goBack = (): void => {
    cameFrom?.focus({ preventScroll: true });
    cameFrom = null;
  };
  const cards = createCards(overlay, signal, goBack);
  const resized = new ResizeObserver(overlay.moved);
  // For what cannot be seen nothing is drawn: in a long page every frame in which something changes takes the browser tens of milliseconds.
  const near = createNear((element, isNear) => {
    const mark = marks.get(element)!;
    const findings = mark.judged.filter(isMarked);
    if (isNear) {
      mark.drawn ??= draw(element, mark, findings);
      mark.drawn.button.style.display = '';
      highlights.show(element, mark.read, findings);
    } else if (mark.drawn !== null) {
      Object.assign(mark.drawn.button.style, { display: 'none', visibility: 'hidden' });
      highlights.clear(element);
    }
  }, overlay.moved);
  const draw = (element: Element, { voice, actions }: Mark, findings: readonly Finding[]): Drawn => {
    const button = markButton(findings, voice);
    cards.offer(button, id => card(findings, id, actions()));
    overlay.layer.append(button);
    resized.observe(element);
    return { button, scroller: scrollerOf(element) };
  };
  signal.addEventListener('abort', () => {
    resized.disconnect();
    near.end();
  }, { once: true });

  const remove = (element: Element): void => {
    const mark = marks.get(element);
    if (mark === undefined) return;
    const button = mark.drawn?.button;
    // A card that has the focus gives it to its mark.
    if (button !== undefined) cards.close(button);
    const hadFocus = button !== undefined && overlay.focused() === button;
    button?.remove();
    marks.delete(element);
    highlights.clear(element);
    resized.unobserve(element);
    near.forget(element);
    if (hadFocus) goBack();
  };
  overlay.onLayout(() => {
    // Everything is measured before anything is moved: else the browser lays the page out for each mark.
    for (const element of marks.keys()) if (!element.isConnected || element.ownerDocument !== document) remove(element);
    const moves = [...near.elements].map(element => placed(element, marks.get(element)!.drawn!));
    for (const move of moves) move();
    cards.place();
    near.again();
  });
  /** From the newest to the oldest, as a conversation is read. */
  const newestFirst = (): [Element, Mark][] => [...marks].filter(([element]) => isShown(element)).sort(([a], [b]) => (isNewer(a, b, order()) ? 1 : -1));
  const isCurrent = ([, { drawn }]: [Element, Mark]): boolean => drawn !== null && (drawn.button === overlay.focused() || drawn.button === cards.openFor());
  return {
    show(element, read, judged, { isNews, voice, actions }) {
      if (marks.get(element)?.judged === judged) return false;
      remove(element);
      const findings = judged.filter(isMarked);
      if (findings.length === 0) return false;
      marks.set(element, { read, judged, voice, actions: () => actions(findings), drawn: null });
      near.watch(element);
      if (isNews && voice === 'full' && worst(findings) === 'danger') overlay.say(t('said_danger', explain(saidOnce(findings)[0]!)));
      return true;
    },
    next() {
      const all = newestFirst();
      const at = all.findIndex(isCurrent);
      const [element, mark] = all[(at + 1) % all.length] ?? [];
      if (element === undefined || mark === undefined) return false;
      if (overlay.focused() === null && isElement(document.activeElement)) cameFrom = document.activeElement;
      if (mark.drawn?.button.style.visibility !== 'visible') element.scrollIntoView({ block: 'nearest' });
      near.bring(element);
      overlay.placeNow();
      mark.drawn?.button.focus({ preventScroll: true });
      return true;
    },
    understand() {
      const all = newestFirst();
      const [, mark] = all.find(isCurrent) ?? all[0] ?? [];
      if (mark === undefined) return false;
      overlay.say(t('said_understood'));
      mark.actions().understood();
      return true;
    },
  };
}

function markButton(findings: readonly Finding[], voice: Voice): HTMLElement {
  const tier = worst(findings);
  const label = `${nameOfTier(tier)}: ${saidOnce(findings).map(explain).join(' ')}`;
  const button = make('button', { class: `mark ${tier} ${voice}`, attributes: { 'aria-label': label, 'aria-expanded': 'false' } }, icon(tier));
  if (voice === 'full') button.append(make('span', { text: nameOfTier(tier) }));
  return button;
}

/** The browser looks at each observed element in every frame in which something changes: at 5000 of them for 7 ms. */
const mostObserved = 500;

/**
 * The marked elements that a person may see: a long history has thousands, and to ask each of them where it is would take longer than a frame.
 * The browser says so in its next frame. Where there are many, those that are far away are asked again only when something moved, some at a time.
 */
function createNear(changed: (element: Element, isNear: boolean) => void, moved: () => void) {
  const elements = new Set<Element>();
  const watched = new Set<Element>();
  /** Far away when last asked, the one asked longest ago first. */
  const resting = new Set<Element>();
  /** So many of these have yet to be asked since something moved. */
  let outdated = 0;
  const tell = (element: Element, isNear: boolean): void => {
    if (isNear) elements.add(element);
    else elements.delete(element);
    changed(element, isNear);
  };
  const askSome = (): void => {
    let most = Math.min(outdated, mostObserved);
    for (const element of resting) {
      if (most-- === 0) break;
      resting.delete(element);
      observer.observe(element);
      outdated--;
    }
  };
  const observer = new IntersectionObserver(entries => {
    // What was seen before an element was forgotten is told all the same. An element without a box says nothing of what is in it.
    for (const { target, isIntersecting, boundingClientRect: box } of entries) {
      if (!watched.has(target)) continue;
      const isNear = isIntersecting || box.width === 0;
      if (isNear !== elements.has(target)) {
        tell(target, isNear);
        moved();
      }
      if (isNear || watched.size <= mostObserved) continue;
      observer.unobserve(target);
      resting.add(target);
    }
    askSome();
  }, { rootMargin: '100px' });
  return {
    elements,
    bring: (element: Element): void => tell(element, true),
    watch(element: Element): void {
      watched.add(element);
      observer.observe(element);
    },
    forget(element: Element): void {
      observer.unobserve(element);
      for (const all of [watched, resting, elements]) all.delete(element);
    },
    /** To be called when something moved. */
    again(): void {
      outdated = resting.size;
      askSome();
    },
    end: () => observer.disconnect(),
  };
}

/** Measures, and answers what puts the mark on the upper right corner of the message, as far as its scroll container shows it: half above its edge, so that it hides little of the words. */
function placed(element: Element, { button, scroller }: Drawn): () => void {
  const box = element.getBoundingClientRect();
  const view = scroller?.getBoundingClientRect() ?? { top: 0, bottom: innerHeight, left: 0, right: innerWidth };
  const top = Math.max(box.top, view.top);
  const isVisible = box.width > 0 && isShown(element) && top + 24 <= Math.min(box.bottom + 24, view.bottom) && box.right > view.left && box.left < view.right;
  const edge = Math.min(view.right, document.documentElement.clientWidth);
  const right = Math.min(box.right, edge);
  const beside = button.offsetWidth + 12;
  // Where a message is cut off above, its words stand at the edge: the mark goes beside it, where there is room.
  const end = box.top >= view.top ? right : edge - right > beside ? right + beside : box.left - view.left > beside ? box.left : right;
  const left = Math.max(0, end - beside + 6);
  return () => {
    button.style.visibility = isVisible ? 'visible' : 'hidden';
    if (isVisible) button.style.transform = `translate(${left}px, ${Math.max(view.top, top - 12)}px)`;
  };
}

function scrollerOf(element: Element): Element | null {
  for (let parent = parentComposed(element); parent !== null; parent = parentComposed(parent)) {
    if (/auto|scroll|overlay/.test(getComputedStyle(parent).overflowY)) return parent;
  }
  return null;
}

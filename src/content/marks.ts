import { isMarked, type Finding } from '../core/model.ts';
import { parentComposed } from '../sites/composed.ts';
import type { ReadMessage } from '../sites/site.ts';
import { card, saidOnce, worst, type CardActions } from './card.ts';
import { createCards } from './cards.ts';
import { isShown } from './composer-frames.ts';
import { make } from './element.ts';
import type { Voice } from './fatigue.ts';
import { createHighlights } from './highlight.ts';
import { icon } from './icons.ts';
import type { Overlay } from './overlay.ts';
import { explain, nameOfTier, t } from '../wording/words.ts';

interface Mark {
  readonly button: HTMLElement;
  readonly read: ReadMessage;
  /** As judged; the very same list means nothing changed. */
  readonly judged: readonly Finding[];
  readonly scroller: Element | null;
  readonly actions: () => CardActions;
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
export function createMarks(overlay: Overlay, signal: AbortSignal): Marks {
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
  // What cannot be seen is neither laid out nor highlighted: to find the places of a highlight anew takes a browser milliseconds in a long page.
  const near = createNear((element, isNear) => {
    const { button, read, judged } = marks.get(element)!;
    button.style.display = isNear ? '' : 'none';
    if (isNear) highlights.show(element, read, judged.filter(isMarked));
    else highlights.clear(element);
  }, overlay.moved);
  signal.addEventListener('abort', () => {
    resized.disconnect();
    near.end();
  }, { once: true });

  const remove = (element: Element): void => {
    const mark = marks.get(element);
    if (mark === undefined) return;
    cards.close(mark.button);
    const hadFocus = overlay.focused() === mark.button;
    mark.button.remove();
    marks.delete(element);
    highlights.clear(element);
    resized.unobserve(element);
    near.forget(element);
    if (hadFocus) goBack();
  };
  overlay.onLayout(() => {
    // Everything is measured before anything is moved: else the browser lays the page out for each mark.
    for (const element of marks.keys()) if (!element.isConnected) remove(element);
    const moves = [...near.elements].map(element => placed(element, marks.get(element)!));
    for (const move of moves) move();
    cards.place();
  });
  /** From the newest to the oldest, as a conversation is read. */
  const newestFirst = (): [Element, Mark][] => [...marks].filter(([element]) => isShown(element)).sort(([a], [b]) => (a.compareDocumentPosition(b) & Node.DOCUMENT_POSITION_FOLLOWING ? 1 : -1));
  return {
    show(element, read, judged, { isNews, voice, actions }) {
      if (marks.get(element)?.judged === judged) return false;
      remove(element);
      const findings = judged.filter(isMarked);
      if (findings.length === 0) return false;
      const button = markButton(findings, voice);
      const ask = (): CardActions => actions(findings);
      cards.offer(button, id => card(findings, id, ask()));
      overlay.layer.append(button);
      marks.set(element, { button, read, judged, scroller: scrollerOf(element), actions: ask });
      resized.observe(element);
      near.watch(element);
      if (isNews && voice === 'full' && worst(findings) === 'danger') overlay.say(t('said_danger', explain(saidOnce(findings)[0]!)));
      overlay.moved();
      return true;
    },
    next() {
      const all = newestFirst();
      const at = all.findIndex(([, { button }]) => button === overlay.focused() || button === cards.openFor());
      const [element, mark] = all[(at + 1) % all.length] ?? [];
      if (element === undefined || mark === undefined) return false;
      if (overlay.focused() === null && document.activeElement instanceof HTMLElement) cameFrom = document.activeElement;
      if (mark.button.style.visibility === 'hidden' || !near.elements.has(element)) element.scrollIntoView({ block: 'nearest' });
      near.bring(element);
      overlay.placeNow();
      mark.button.focus({ preventScroll: true });
      return true;
    },
    understand() {
      const all = newestFirst();
      const [, mark] = all.find(([, { button }]) => button === overlay.focused() || button === cards.openFor()) ?? all[0] ?? [];
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

/**
 * The marked elements that a person may see: a long history has thousands, and to ask each of them where it is would take longer than a frame.
 * New ones are placed until the browser says otherwise.
 */
function createNear(changed: (element: Element, isNear: boolean) => void, moved: () => void) {
  const elements = new Set<Element>();
  const watched = new WeakSet<Element>();
  const tell = (element: Element, isNear: boolean): void => {
    if (isNear) elements.add(element);
    else elements.delete(element);
    changed(element, isNear);
  };
  const observer = new IntersectionObserver(entries => {
    // What was seen before an element was forgotten is told all the same. An element without a box says nothing of what is in it.
    for (const { target, isIntersecting, boundingClientRect: box } of entries) if (watched.has(target)) tell(target, isIntersecting || box.width === 0);
    moved();
  }, { rootMargin: '100px' });
  return {
    elements,
    bring: (element: Element): void => tell(element, true),
    watch(element: Element): void {
      watched.add(element);
      elements.add(element);
      observer.observe(element);
    },
    forget(element: Element): void {
      observer.unobserve(element);
      watched.delete(element);
      elements.delete(element);
    },
    end: () => observer.disconnect(),
  };
}

/** Measures, and answers what puts the mark at the upper right corner of the message, as far as its scroll container shows it. */
function placed(element: Element, { button, scroller }: Mark): () => void {
  const box = element.getBoundingClientRect();
  const view = scroller?.getBoundingClientRect() ?? { top: 0, bottom: innerHeight, left: 0, right: innerWidth };
  const top = Math.max(box.top, view.top);
  const isVisible = box.width > 0 && isShown(element) && top + 24 <= Math.min(box.bottom + 24, view.bottom) && box.right > view.left && box.left < view.right;
  const left = isVisible ? Math.max(0, Math.min(box.right, view.right, innerWidth) - button.offsetWidth - 6) : 0;
  return () => {
    button.style.visibility = isVisible ? 'visible' : 'hidden';
    if (isVisible) button.style.transform = `translate(${left}px, ${top + 2}px)`;
  };
}

function scrollerOf(element: Element): Element | null {
  for (let parent = parentComposed(element); parent !== null; parent = parentComposed(parent)) {
    if (/auto|scroll|overlay/.test(getComputedStyle(parent).overflowY)) return parent;
  }
  return null;
}

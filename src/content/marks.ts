import { isMarked, type Finding } from '../core/model.ts';
import type { ReadMessage } from '../sites/site.ts';
import { card, saidOnce, worst, type CardActions } from './card.ts';
import { make } from './element.ts';
import { createHighlights } from './highlight.ts';
import { icon } from './icons.ts';
import type { Overlay } from './overlay.ts';
import { explain, nameOfTier, t } from '../wording/words.ts';

interface Mark {
  readonly button: HTMLElement;
  /** As judged; the very same list means nothing changed. */
  readonly judged: readonly Finding[];
  readonly scroller: Element | null;
}

export interface ShowOptions {
  /** True when the message was not judged before: only then it is announced. */
  readonly isNews: boolean;
  /** What the card offers; asked when it opens. */
  actions(findings: readonly Finding[]): CardActions;
}

export interface Marks {
  /** Shows what was found in a message beside its element, or takes the mark away when nothing was. */
  show(element: Element, read: ReadMessage, findings: readonly Finding[], how: ShowOptions): void;
}

/** Marks beside messages, with a card on hover, focus or click. Nothing is written into the console's own nodes. */
export function createMarks(overlay: Overlay, signal: AbortSignal): Marks {
  const marks = new Map<Element, Mark>();
  const highlights = createHighlights(signal);
  const cards = createCards(overlay, signal);
  const resized = new ResizeObserver(overlay.moved);
  signal.addEventListener('abort', () => resized.disconnect(), { once: true });

  const remove = (element: Element): void => {
    const mark = marks.get(element);
    if (mark === undefined) return;
    cards.close(mark.button);
    mark.button.remove();
    marks.delete(element);
    highlights.clear(element);
    resized.unobserve(element);
  };
  overlay.onLayout(() => {
    for (const [element, mark] of marks) {
      if (element.isConnected) place(element, mark);
      else remove(element);
    }
    cards.place();
  });
  return {
    show(element, read, judged, { isNews, actions }) {
      if (marks.get(element)?.judged === judged) return;
      remove(element);
      const findings = judged.filter(isMarked);
      if (findings.length === 0) return;
      const button = markButton(findings, cards, actions);
      overlay.layer.append(button);
      marks.set(element, { button, judged, scroller: scrollerOf(element) });
      highlights.show(element, read, findings);
      resized.observe(element);
      if (isNews && worst(findings) === 'danger') overlay.say(t('said_danger', explain(saidOnce(findings)[0]!)));
      overlay.moved();
    },
  };
}

function markButton(findings: readonly Finding[], cards: Cards, actions: ShowOptions['actions']): HTMLElement {
  const tier = worst(findings);
  const reasons = saidOnce(findings);
  const label = `${nameOfTier(tier)}: ${reasons.map(explain).join(' ')}`;
  const button = make('button', { class: `mark ${tier}`, attributes: { type: 'button', 'aria-label': label, 'aria-expanded': 'false' } }, icon(tier), make('span', { text: nameOfTier(tier) }));
  cards.offer(button, id => card(findings, id, actions(findings)));
  return button;
}

/** At the upper right corner of the message, as far as its scroll container shows it. */
function place(element: Element, { button, scroller }: Mark): void {
  const box = element.getBoundingClientRect();
  const view = scroller?.getBoundingClientRect() ?? { top: 0, bottom: innerHeight, left: 0, right: innerWidth };
  const top = Math.max(box.top, view.top);
  const isVisible = box.width > 0 && top + 22 <= Math.min(box.bottom + 22, view.bottom) && box.right > view.left && box.left < view.right;
  button.style.visibility = isVisible ? 'visible' : 'hidden';
  if (!isVisible) return;
  const right = Math.min(box.right, view.right, innerWidth);
  button.style.transform = `translate(${Math.max(0, right - button.offsetWidth - 6)}px, ${top + 2}px)`;
  button.style.left = '0';
  button.style.top = '0';
}

function scrollerOf(element: Element): Element | null {
  for (let parent = element.parentElement; parent !== null; parent = parent.parentElement) {
    if (/auto|scroll|overlay/.test(getComputedStyle(parent).overflowY)) return parent;
  }
  return null;
}

interface Cards {
  offer(button: HTMLElement, draw: (id: string) => HTMLElement): void;
  close(button: HTMLElement): void;
  place(): void;
}

/** One card at a time: hovering or focusing shows it, a click pins it, Escape closes it. */
function createCards(overlay: Overlay, signal: AbortSignal): Cards {
  let open: { button: HTMLElement; element: HTMLElement; pinned: boolean } | null = null;
  let leaving: ReturnType<typeof setTimeout> | undefined;

  const close = (): void => {
    clearTimeout(leaving);
    open?.button.setAttribute('aria-expanded', 'false');
    open?.button.removeAttribute('aria-controls');
    open?.element.remove();
    open = null;
  };
  const leave = (): void => {
    clearTimeout(leaving);
    leaving = setTimeout(() => {
      if (open !== null && !open.pinned) close();
    }, 250);
  };
  const place = (): void => {
    if (open === null) return;
    if (open.button.style.visibility === 'hidden') return close();
    const at = open.button.getBoundingClientRect();
    const { offsetWidth: width, offsetHeight: height } = open.element;
    const below = at.bottom + 6 + height <= innerHeight;
    open.element.style.left = `${Math.max(8, Math.min(at.right - width, innerWidth - width - 8))}px`;
    open.element.style.top = `${below ? at.bottom + 6 : Math.max(8, at.top - height - 6)}px`;
  };
  const show = (button: HTMLElement, draw: (id: string) => HTMLElement, pinned: boolean): void => {
    clearTimeout(leaving);
    if (open?.button === button) {
      open.pinned ||= pinned;
      return;
    }
    close();
    const element = draw('card');
    element.addEventListener('pointerenter', () => clearTimeout(leaving));
    element.addEventListener('pointerleave', leave);
    button.after(element);
    button.setAttribute('aria-expanded', 'true');
    button.setAttribute('aria-controls', 'card');
    open = { button, element, pinned };
    place();
  };
  window.addEventListener('keydown', event => {
    if (event.key === 'Escape' && open !== null) close();
  }, { capture: true, signal });
  window.addEventListener('pointerdown', () => {
    // Clicks inside the overlay are retargeted to its host, which is not part of the console.
    if (open?.pinned && overlay.focused() === null) close();
  }, { capture: true, signal });
  return {
    offer(button, draw) {
      button.addEventListener('pointerenter', () => show(button, draw, false));
      button.addEventListener('pointerleave', leave);
      button.addEventListener('focus', () => show(button, draw, false));
      button.addEventListener('blur', leave);
      button.addEventListener('click', () => (open?.button === button && open.pinned ? close() : show(button, draw, true)));
    },
    close: button => {
      if (open?.button === button) close();
    },
    place,
  };
}

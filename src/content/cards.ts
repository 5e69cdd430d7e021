import type { Overlay } from './overlay.ts';
import { stop } from './stop.ts';

export interface Cards {
  /** Gives a mark a card, drawn when it opens. */
  offer(button: HTMLElement, draw: (id: string) => HTMLElement): void;
  close(button: HTMLElement): void;
  /** The mark whose card is open. */
  openFor(): HTMLElement | null;
  place(): void;
}

interface OpenCard {
  readonly button: HTMLElement;
  readonly element: HTMLElement;
  pinned: boolean;
}

/** Between a mark and the card below it, in pixels: a line of the message stays in sight. */
const beside = 14;
/** Of a card, in pixels: less shows nothing but its buttons. */
const leastHeight = 120;
/** A pointer on its way from the mark to the card, in milliseconds. */
const leaveMs = 250;

/** One card at a time: hovering or focusing its mark shows it, a click pins it, Escape closes it and gives the focus back. */
export function createCards(overlay: Overlay, signal: AbortSignal, escaped: () => void): Cards {
  let open: OpenCard | null = null;
  let leaving: ReturnType<typeof setTimeout> | undefined;
  /** The mark that gets the focus back without its card springing open again. */
  let returning = false;

  const close = (): void => {
    clearTimeout(leaving);
    if (open === null) return;
    const { button, element } = open;
    const hadFocus = element.contains(overlay.focused());
    open = null;
    button.setAttribute('aria-expanded', 'false');
    button.removeAttribute('aria-controls');
    returning = true;
    if (hadFocus) button.focus({ preventScroll: true });
    returning = false;
    element.remove();
  };
  const leave = (): void => {
    clearTimeout(leaving);
    leaving = setTimeout(() => {
      if (open !== null && !open.pinned && !open.button.matches(':focus-visible') && !open.element.contains(overlay.focused())) close();
    }, leaveMs);
  };
  const place = (): void => {
    if (open === null) return;
    if (open.button.style.visibility === 'hidden') return close();
    placeBeside(open);
  };
  const show = (button: HTMLElement, draw: (id: string) => HTMLElement, pinned: boolean): void => {
    clearTimeout(leaving);
    if (returning) return;
    if (open?.button === button) {
      open.pinned ||= pinned;
      return;
    }
    close();
    const element = draw('card');
    element.addEventListener('pointerenter', () => clearTimeout(leaving));
    element.addEventListener('pointerleave', leave);
    element.addEventListener('focusin', () => clearTimeout(leaving));
    element.addEventListener('focusout', leave);
    // Keys typed into the card are the card's: a console's shortcuts must not see them.
    for (const name of ['keydown', 'keypress', 'keyup'] as const) element.addEventListener(name, event => event.stopPropagation());
    button.after(element);
    button.setAttribute('aria-expanded', 'true');
    button.setAttribute('aria-controls', 'card');
    open = { button, element, pinned };
    place();
  };
  window.addEventListener('keydown', event => {
    if (event.key !== 'Escape' || open === null || !event.isTrusted) return;
    const hadFocus = overlay.focused() !== null;
    close();
    if (!hadFocus) return;
    // A console may take Escape for "leave this conversation".
    stop(event);
    escaped();
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
      button.addEventListener('click', event => {
        if (open?.button === button && open.pinned) return close();
        show(button, draw, true);
        // Enter and Space click without a pointer: who uses keys wants the first thing to do.
        if (event.detail === 0) open?.element.querySelector<HTMLElement>('.actions button')?.focus({ preventScroll: true });
      });
    },
    close: button => {
      if (open?.button === button) close();
    },
    openFor: () => open?.button ?? null,
    place,
  };
}

/**
 * Below the mark where there is room, else above it; never outside the window. Where neither side has enough it is as high as the roomier
 * one: over the mark it would take the click that was meant for the mark.
 */
function placeBeside({ button, element }: OpenCard): void {
  const at = button.getBoundingClientRect();
  const below = innerHeight - at.bottom - beside - 8;
  const above = at.top - 14;
  const isBelow = element.scrollHeight <= below || below >= above;
  element.style.setProperty('--room', `${Math.max(leastHeight, isBelow ? below : above)}px`);
  const { offsetWidth: width, offsetHeight: height } = element;
  element.style.left = `${Math.max(8, Math.min(at.right - width, document.documentElement.clientWidth - width - 8))}px`;
  element.style.top = `${Math.max(8, isBelow ? at.bottom + beside : at.top - height - 6)}px`;
}

/** A browser waits for whoever hears touches before it scrolls. */
const touches = ['touchstart', 'touchend'] as const;
const others = [
  'keydown', 'keypress', 'keyup', 'pointerdown', 'mousedown', 'pointerup', 'mouseup', 'click', 'auxclick', 'submit', 'paste', 'dragstart', 'dragend', 'drop',
  'beforeinput', 'input', 'change', 'compositionstart', 'compositionend', 'focusin', 'focusout',
] as const;
/** What the guard stops, or must see as it was. */
export const names = [...others, ...touches] as const;

/** False where no front is: in the picker, which hears for itself. */
let isHearing = false;
const heardBy = new Map<string, Set<EventListener>>();

const hear = (event: Event): void => {
  for (const listener of heardBy.get(event.type) ?? []) {
    tell(listener, event);
    if (event.cancelBubble) return; // Stopped: nobody behind hears of it.
  }
};

/**
 * Listens on the window from now on, which is before any script of the page; where it does so already this changes nothing. Listeners are called
 * in the order in which they came, and those of the guard come with a policy, or once a console was found: by then the page may have some that send.
 * Touches only where somebody is to hear them. In brackets, as it is called at once (docs/INTERNALS.md), and with a loop that takes few steps: V8
 * stops to compile what takes many.
 */
export const hearFirst = ((): void => {
  isHearing = true;
  for (let at = 0; at < others.length; at++) window.addEventListener(others[at]!, hear, true);
});

export function hearNoMore(): void {
  for (const name of names) window.removeEventListener(name, hear, true);
}

/** What one fails at is not the others' matter, as with the browser's own list. */
function tell(listener: EventListener, event: Event): void {
  try {
    listener(event);
  } catch (error) {
    reportError(error);
  }
}

/** This window, for listeners in the capture phase that must be heard before the page's own, in the order in which they are added here. */
export const heardFirst: Pick<Window, 'addEventListener'> = {
  addEventListener: ((name: string, listener: EventListener, how: { readonly signal: AbortSignal }) => {
    if (!isHearing || !(names as readonly string[]).includes(name)) return window.addEventListener(name, listener, how);
    window.addEventListener(name, hear, { capture: true, passive: false });
    const listeners = heardBy.get(name) ?? new Set();
    heardBy.set(name, listeners.add(listener));
    how.signal.addEventListener('abort', () => listeners.delete(listener), { once: true });
  }) as Window['addEventListener'], // Of its forms the one that the guard uses.
};

/** What the guard stops, or must see as it was. */
const names = [
  'keydown', 'keypress', 'keyup', 'pointerdown', 'mousedown', 'touchstart', 'pointerup', 'mouseup', 'touchend', 'click', 'auxclick', 'submit', 'paste', 'dragstart', 'dragend', 'drop',
  'beforeinput', 'input', 'change', 'compositionstart', 'compositionend', 'focusin', 'focusout',
] as const;

const heardBy = new Map<string, Set<EventListener>>();

/**
 * Listens on the window from now on, which is before any script of the page. Listeners are called in the order in which they came, and those
 * of the guard come with a policy, or once a console was found: by then the page may have some that send.
 */
export function hearFirst(signal: AbortSignal): void {
  for (const name of names) {
    const listeners = new Set<EventListener>();
    heardBy.set(name, listeners);
    window.addEventListener(name, event => {
      for (const listener of listeners) {
        tell(listener, event);
        if (event.cancelBubble) return; // Stopped: nobody behind hears of it.
      }
    }, { capture: true, passive: false, signal });
  }
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
  addEventListener: ((name: string, listener: EventListener, options: { readonly signal: AbortSignal }) => {
    const listeners = heardBy.get(name);
    if (listeners === undefined) return window.addEventListener(name, listener, options);
    listeners.add(listener);
    options.signal.addEventListener('abort', () => listeners.delete(listener), { once: true });
  }) as Window['addEventListener'], // Of its forms the one that the guard uses.
};

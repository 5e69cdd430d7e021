import { make } from './element.ts';
import type { Judged } from './judge.ts';
import type { Overlay } from './overlay.ts';

export interface Places {
  /** Takes note of where a judged message is shown now. */
  at(judged: Judged, element: Element): void;
  /** Shows the message of a turn; null when it is on the page no more. */
  ofTurn(conversation: string, turn: number): (() => void) | null;
  ofMessage(conversation: string, message: string): (() => void) | null;
}

/** Messages remembered by their elements, which are free to go. */
const remembered = 5000;
const flashMs = 1800;

/** Where messages are on the page, so that a card and the popup lead there: scrolled into view, with a frame around it for a moment. */
export function createPlaces(overlay: Overlay, signal: AbortSignal): Places {
  const elements = new Map<string, { readonly element: WeakRef<Element>; readonly message: string }>();
  /** A list that reuses its elements shows other messages in them. */
  const shows = new WeakMap<Element, string>();
  let flashed: { readonly element: Element; readonly frame: HTMLElement } | null = null;
  overlay.onLayout(() => {
    if (flashed !== null) around(flashed.element, flashed.frame);
  });
  const flash = (element: Element): void => {
    flashed?.frame.remove();
    element.scrollIntoView({ block: 'center' });
    const frame = make('div', { class: 'flash' });
    overlay.layer.append(frame);
    flashed = { element, frame };
    overlay.placeNow();
    setTimeout(() => {
      frame.remove();
      if (flashed?.frame === frame) flashed = null;
    }, flashMs);
  };
  signal.addEventListener('abort', () => flashed?.frame.remove(), { once: true });
  const wayTo = (key: string): (() => void) | null => {
    const known = elements.get(key);
    const element = known?.element.deref();
    return element?.isConnected && shows.get(element) === known?.message ? () => flash(element) : null;
  };
  const remember = (key: string, element: Element, message: string): void => {
    elements.delete(key);
    elements.set(key, { element: new WeakRef(element), message });
    if (elements.size > remembered) elements.delete(elements.keys().next().value!);
  };
  return {
    at({ conversation, message, turn }, element) {
      const key = messageKey(conversation, message);
      shows.set(element, key);
      remember(key, element, key);
      if (turn !== null) remember(turnKey(conversation, turn), element, key);
    },
    ofTurn: (conversation, turn) => wayTo(turnKey(conversation, turn)),
    ofMessage: (conversation, message) => wayTo(messageKey(conversation, message)),
  };
}

const messageKey = (conversation: string, message: string): string => `m ${conversation} ${message}`;
const turnKey = (conversation: string, turn: number): string => `t ${conversation} ${turn}`;

function around(element: Element, { style }: HTMLElement): void {
  const box = element.getBoundingClientRect();
  Object.assign(style, { left: `${box.left - 4}px`, top: `${box.top - 4}px`, width: `${box.width + 8}px`, height: `${box.height + 8}px` });
}

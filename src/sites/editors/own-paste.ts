const ours = new WeakSet<Event>();

/** Pastes text the way an editor with a model of its own takes it: a clipboard event with plain text only. */
export function ownPaste(element: HTMLElement, text: string): void {
  const data = new DataTransfer();
  data.setData('text/plain', text);
  const event = new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true, composed: true });
  ours.add(event);
  element.dispatchEvent(event);
}

/** True for events that `ownPaste` made: the guard lets them pass. */
export const isOwnPaste = (event: Event): boolean => ours.has(event);

import { pasteOf } from '../sites/editors/own-paste.ts';
import { focusedElement } from './innermost.ts';
import { isField } from './password-field.ts';

/** Events that tell again what a person did before there was a guard. */
const again = new WeakSet<Event>();

/** True of an event that tells again what a person did: it counts as theirs, though the browser does not trust it. */
export const isAgain = (event: Event): boolean => again.has(event);

/** Dispatches it; true when nobody prevented what the browser would do. */
export function tellAgain(target: EventTarget, event: Event): boolean {
  again.add(event);
  return target.dispatchEvent(event);
}

const how = { bubbles: true, cancelable: true, composed: true };

/** As the browser told it: an event is read for a new one like any description of one. */
export const like = (event: Event): Event => new (event.constructor as typeof Event)(event.type, event);

/** What the browser does at the caret when a person types: text, a paragraph, a line. */
export function typeAgain(target: Element, inputType: 'insertText' | 'insertParagraph' | 'insertLineBreak', data: string | null): void {
  if (focusedElement() !== target) (target as HTMLElement).focus({ preventScroll: true });
  if (tellAgain(target, new InputEvent('beforeinput', { ...how, inputType, data }))) document.execCommand(inputType, false, data ?? undefined);
}

/** What Enter, or the space bar, does where nobody prevents it. */
export function pressAgain(target: Element, event: KeyboardEvent): void {
  if (target instanceof HTMLInputElement && target.form !== null) target.form.requestSubmit();
  else if (target.matches('textarea')) typeAgain(target, 'insertLineBreak', null);
  else if (target.matches(':read-write')) typeAgain(target, event.shiftKey ? 'insertLineBreak' : 'insertParagraph', null);
  else if (target.matches('button, summary, a[href]')) (target as Partial<HTMLElement>).click?.(); // A drawing's link has none.
}

/** A paste or a drop, of which all that it brings is read now: after the event it is empty. Text goes in as plain text where nobody takes it. */
export function transferAgain(target: Element, event: ClipboardEvent | DragEvent): () => void {
  const isPaste = 'clipboardData' in event;
  const from = isPaste ? event.clipboardData : event.dataTransfer;
  const text = from?.getData('text/plain') ?? '';
  const html = from?.getData('text/html') ?? '';
  const files = [...(from?.files ?? [])];
  const { clientX, clientY } = isPaste ? { clientX: 0, clientY: 0 } : event;
  return () => {
    const data = new DataTransfer();
    if (text !== '') data.setData('text/plain', text);
    if (html !== '') data.setData('text/html', html);
    for (const file of files) data.items.add(file);
    const event = isPaste ? pasteOf(data) : new DragEvent('drop', { ...how, clientX, clientY, dataTransfer: data });
    const words = text || (new DOMParser().parseFromString(html, 'text/html').body.textContent ?? '');
    if (tellAgain(target, event) && words !== '' && isField(target)) typeAgain(target, 'insertText', words);
  };
}

/** Pastes text the way an editor with a model of its own takes it: a clipboard event with plain text only. */
export function ownPaste(element: HTMLElement, text: string): void {
  element.dispatchEvent(clipboardEvent(text));
}

function clipboardEvent(text: string): ClipboardEvent {
  const how = { bubbles: true, cancelable: true, composed: true };
  const clipboardData = new DataTransfer();
  clipboardData.setData('text/plain', text);
  const event = new ClipboardEvent('paste', { ...how, clipboardData });
  if (event.clipboardData?.getData('text/plain') === text) return event;
  // Firefox (seen with ESR 153) empties a DataTransfer handed over by a script, but takes the text by its own older names.
  const older: ClipboardEventInit = { ...how, dataType: 'text/plain', data: text } as ClipboardEventInit; // Not in the standard's type.
  return new ClipboardEvent('paste', older);
}

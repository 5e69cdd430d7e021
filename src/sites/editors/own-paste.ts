/** Pastes text the way an editor with a model of its own takes it: a clipboard event with plain text only. */
export function ownPaste(element: HTMLElement, text: string): void {
  const data = new DataTransfer();
  data.setData('text/plain', text);
  element.dispatchEvent(pasteOf(data));
}

/** A paste that brings `clipboardData`; of what is not text Firefox takes nothing. */
export function pasteOf(clipboardData: DataTransfer): ClipboardEvent {
  const how = { bubbles: true, cancelable: true, composed: true };
  const text = clipboardData.getData('text/plain');
  const event = new ClipboardEvent('paste', { ...how, clipboardData });
  if (event.clipboardData?.getData('text/plain') === text) return event;
  // Firefox (seen with ESR 153) empties a DataTransfer handed over by a script, but takes the text by its own older names.
  const older: ClipboardEventInit = { ...how, dataType: 'text/plain', data: text } as ClipboardEventInit; // Not in the standard's type.
  return new ClipboardEvent('paste', older);
}

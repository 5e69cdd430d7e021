import { pathOf } from '../sites/shadow-root.ts';
import { asOwnInput } from '../sites/editors/own-input.ts';

/** Files that the operator gave to the page, taken before the page saw them. */
export interface Offer {
  readonly files: readonly File[];
  /** Hands files to the page in the way these came. Answers whether the page took them, as far as that can be told; null: they are for another conversation. */
  hand(files: readonly File[]): boolean | null;
  /** Tells the page that nothing comes. */
  drop(): void;
}

const transferOf = (files: readonly File[]): DataTransfer => {
  const transfer = new DataTransfer();
  for (const file of files) transfer.items.add(file);
  return transfer;
};

/** By type: an element inside a frame is an instance of that frame's classes, not of ours. */
export const isFileField = (target: EventTarget | undefined): target is HTMLInputElement => (target as HTMLInputElement | undefined)?.type === 'file';

/** Files chosen in a file field. The field is emptied, so that a form does not carry them either. */
export function chosenIn(input: HTMLInputElement): Offer {
  const files = [...(input.files ?? [])];
  // Some pages never put it into a document, or take it out at once.
  const { isConnected } = input;
  input.value = '';
  return { files, hand: given => input.isConnected === isConnected && putInto(input, given), drop: () => undefined };
}

function putInto(input: HTMLInputElement, given: readonly File[]): boolean {
  input.files = transferOf(given).files;
  if (input.files?.length !== given.length) return false;
  asOwnInput(() => {
    input.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
    input.dispatchEvent(new Event('change', { bubbles: true }));
  });
  return true;
}

/** Files dropped or pasted. A page that takes such an event says so by preventing what the browser would do. */
export function transferred(event: DragEvent | ClipboardEvent, files: readonly File[]): Offer {
  const first = pathOf(event)[0];
  const isDrop = 'dataTransfer' in event;
  const { clientX = 0, clientY = 0 } = event as Partial<DragEvent>; // A paste has no place.
  const how = { bubbles: true, cancelable: true, composed: true, clientX, clientY };
  const target = (): Element | null => ((first as Element | undefined)?.isConnected ? (first as Element) : isDrop ? document.elementFromPoint(clientX, clientY) : document.activeElement);
  return {
    files,
    hand(given) {
      const data = transferOf(given);
      const again = isDrop ? new DragEvent('drop', { ...how, dataTransfer: data }) : new ClipboardEvent('paste', { ...how, clipboardData: data });
      // Firefox empties what a script hands over.
      const held = 'dataTransfer' in again ? again.dataTransfer : again.clipboardData;
      if (held?.files.length !== given.length) return false;
      asOwnInput(() => target()?.dispatchEvent(again));
      // Into a field of files the browser puts only what a person drops.
      return again.defaultPrevented || (isDrop && isFileField(first) && putInto(first, given));
    },
    drop: () => void (isDrop && target()?.dispatchEvent(new DragEvent('dragleave', how))),
  };
}

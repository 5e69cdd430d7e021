import { readText } from '../read-text.ts';

/** Selects UTF-16 offsets of the read text inside an editable element; false when the nodes are not there. */
export function selectRange(element: HTMLElement, start: number, end: number): boolean {
  const range = readText(element).range(start, end);
  const selection = element.ownerDocument.getSelection();
  if (range === null || selection === null) return false;
  element.focus({ preventScroll: true });
  selection.removeAllRanges();
  selection.addRange(range);
  return selection.rangeCount === 1;
}

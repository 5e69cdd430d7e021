import { readText, type ReadText } from '../read-text.ts';

/** The text of an editable element. What a library draws inside it for itself is no text of the operator. */
export const readEditable = (element: HTMLElement): string => contentOf(element).text;

/** Selects UTF-16 offsets of the read text inside an editable element; false when the nodes are not there. */
export function selectRange(element: HTMLElement, start: number, end: number): boolean {
  const content = contentOf(element);
  const range = start < end ? content.range(start, end) : caretRange(content, start);
  const selection = selectionOf(element);
  if (range === null || selection === null) return false;
  element.focus({ preventScroll: true });
  selection.removeAllRanges();
  selection.addRange(range);
  return selection.rangeCount === 1;
}

/** Offset of the caret in the read text: the first character that does not begin before it. */
export function caretOffset(element: HTMLElement): number | null {
  const selection = selectionOf(element);
  const { focusNode } = selection ?? {};
  if (!selection || !focusNode || !element.contains(focusNode)) return null;
  const { text, range } = contentOf(element);
  let low = 0;
  let high = text.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const character = range(middle, middle + 1);
    if (character === null) return null;
    if (character.comparePoint(focusNode, selection.focusOffset) > 0) low = middle + 1;
    else if (character.comparePoint(focusNode, selection.focusOffset) < 0) high = middle;
    else if (isAtEnd(character, focusNode, selection.focusOffset)) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** In Chromium a shadow root has a selection of its own; the document's ends at the root's host. */
function selectionOf(element: HTMLElement): Selection | null {
  const root: Node & { getSelection?: () => Selection | null } = element.getRootNode();
  return root.getSelection?.() ?? element.ownerDocument.getSelection();
}

const isAtEnd = (range: Range, node: Node, offset: number): boolean => range.endContainer === node && range.endOffset === offset && !range.collapsed;

/** As a whole, up to its characters: a draft has more lines than a message where a log was pasted, and what is not read is not held. */
const contentOf = (element: HTMLElement): ReadText => readText(element, isDrawn, Infinity);

/** Placeholders, Slate's too, TinyMCE's helpers, CKEditor 4's widgets' handles, the suggestion of LiveHelperChat. */
const isDrawn = (element: Element): boolean => element.matches('[aria-hidden="true"], [data-slate-placeholder], [data-mce-bogus="all"], [data-cke-temp], suggester');

/** Before the next character where there is one: behind a line's break the caret belongs to the new line. */
function caretRange(content: ReadText, at: number): Range | null {
  const isNextVisible = at < content.text.length && content.text[at] !== '\n';
  const range = isNextVisible ? content.range(at, at + 1) : content.range(at - 1, at);
  range?.collapse(isNextVisible);
  return range;
}

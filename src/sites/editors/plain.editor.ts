import type { Editor } from './editor.ts';

/**
 * Textareas and inputs, React-controlled ones included. `execCommand` is deprecated but the only call that changes the value,
 * tells the page by trusted-looking input events and keeps the native undo stack (facts/consoles.md, 2.1).
 */
export const plainEditor: Editor = {
  id: 'plain',
  detects: element => element instanceof HTMLTextAreaElement || element instanceof HTMLInputElement,
  read: element => ({ text: isPlain(element) ? element.value : '' }),
  insert: (element, text) => {
    element.focus();
    element.ownerDocument.execCommand('insertText', false, text);
  },
  select: (element, start, end) => {
    if (!isPlain(element)) return false;
    element.focus();
    element.setSelectionRange(start, end);
    return element.selectionStart === start && element.selectionEnd === end;
  },
};

const isPlain = (element: HTMLElement): element is HTMLTextAreaElement | HTMLInputElement =>
  element instanceof HTMLTextAreaElement || element instanceof HTMLInputElement;

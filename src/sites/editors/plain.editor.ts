import type { Editor } from './editor.ts';
import { byCommand } from './rich-editor.ts';

type Plain = HTMLTextAreaElement | HTMLInputElement;

/** By name: an element inside a frame is an instance of that frame's classes, not of ours. */
const isPlain = (element: HTMLElement): element is Plain => element.tagName === 'TEXTAREA' || element.tagName === 'INPUT';

/** Textareas and inputs, React-controlled ones included. */
export const plainEditor: Editor = {
  id: 'plain',
  makesLines: false,
  detects: isPlain,
  read: element => (isPlain(element) ? element.value : ''),
  insert: byCommand,
  select: (element, start, end) => {
    if (!isPlain(element)) return false;
    element.focus();
    element.setSelectionRange(start, end);
    return element.selectionStart === start && element.selectionEnd === end;
  },
  caret: element => (isPlain(element) ? element.selectionEnd : null),
};

import { readText } from '../read-text.ts';
import type { Editor } from './editor.ts';
import { selectRange } from './select-range.ts';

/** A contenteditable without an editor's model behind it. */
export const editableEditor: Editor = {
  id: 'editable',
  detects: element => element.isContentEditable,
  read: element => readText(element),
  insert: (element, text) => {
    element.focus({ preventScroll: true });
    element.ownerDocument.execCommand('insertText', false, text);
  },
  select: selectRange,
};

import { readText } from '../read-text.ts';
import type { Editor } from './editor.ts';
import { ownPaste } from './own-paste.ts';
import { selectRange } from './select-range.ts';

/**
 * CKEditor 5. Its model only changes by its own paste or input handling: execCommand answers true and does nothing, DOM writes are
 * reverted (measured with version 48, facts/consoles.md 2.1). A synthetic paste of plain text is what it takes.
 */
export const ckeditor5: Editor = {
  id: 'ckeditor5',
  detects: element => element.classList.contains('ck-editor__editable'),
  read: element => readText(element),
  insert: ownPaste,
  select: selectRange,
};

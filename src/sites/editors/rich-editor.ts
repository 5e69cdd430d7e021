import type { Editor } from './editor.ts';
import { ownPaste } from './own-paste.ts';
import { caretOffset, readEditable, selectRange } from './selection.ts';

/** An editable element whose text is read from its DOM. `insert` is what the family takes (facts/consoles.md 2.1, docs/EDITORS.md). */
export function richEditor(id: string, css: string, insert: Editor['insert'], makesLines = false): Editor {
  return { id, makesLines, detects: element => element.isContentEditable && element.matches(css), read: readEditable, insert, select: selectRange, caret: caretOffset };
}

/** For editors with a model of their own that handle a paste themselves. */
export const byPaste: Editor['insert'] = ownPaste;

/**
 * For editors that follow their DOM. `execCommand` is deprecated but the only call that tells the page by trusted-looking input
 * events and keeps the native undo stack.
 */
export function byCommand(element: HTMLElement, text: string): void {
  if (element.ownerDocument.activeElement !== element) element.focus({ preventScroll: true });
  element.ownerDocument.execCommand('insertText', false, text);
}

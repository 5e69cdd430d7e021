import { readText } from '../read-text.ts';
import type { Editor } from './editor.ts';
import { ownPaste } from './own-paste.ts';

/**
 * CodeMirror 5, which EasyMDE is made of: what is typed passes through a box and stands beside it. It takes a paste, but nothing except its own
 * script selects in it: a paste is masked, and what stands there already is held and cannot be changed.
 */
export const codeMirror: Editor = {
  id: 'codemirror5',
  makesLines: true,
  detects: element => element.matches('.CodeMirror textarea'),
  read: element => readText(element.closest('.CodeMirror')!.querySelector('.CodeMirror-code') ?? element, undefined, Infinity).text,
  insert: ownPaste,
  select: () => false,
  caret: () => null,
};

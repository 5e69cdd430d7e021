import { codeMirror } from './code-mirror.editor.ts';
import type { Editor } from './editor.ts';
import { plainEditor } from './plain.editor.ts';
import { byCommand, byPaste, richEditor } from './rich-editor.ts';
import { slate } from './slate.editor.ts';

/** The more special before the more general. docs/EDITORS.md has what was measured of each with the real editor. */
const allEditors: readonly Editor[] = [
  codeMirror,
  plainEditor,
  slate,
  // Its model changes only by its own paste or input handling: execCommand answers true and does nothing, DOM writes are reverted.
  richEditor('ckeditor5', '.ck-editor__editable', byPaste),
  // execCommand would lose the line breaks.
  richEditor('lexical', '[data-lexical-editor]', byPaste),
  // execCommand with several lines would lose the first.
  richEditor('draft', '.public-DraftEditor-content', byPaste, true),
  // TipTap, Chatwoot, Intercom and HubSpot are ProseMirror.
  richEditor('prosemirror', '.ProseMirror', byPaste),
  // Version 2 has no box beside it that catches pastes. execCommand would have it read its whole text again.
  richEditor('quill2', ':not(:has(> .ql-clipboard)) > .ql-editor', byPaste, true),
  // A paste that is not the browser's makes version 1 empty the selection and insert nothing.
  richEditor('quill1', '.ql-editor', byCommand, true),
  richEditor('tinymce', '.mce-content-body', byCommand),
  richEditor('ckeditor4', '.cke_editable', byCommand),
  richEditor('froala', '.fr-element', byCommand),
  richEditor('editable', '*', byCommand),
];

/** The family an element belongs to, or null when it cannot be edited. */
export const editorOf = (element: HTMLElement): Editor | null => allEditors.find(editor => editor.detects(element)) ?? null;

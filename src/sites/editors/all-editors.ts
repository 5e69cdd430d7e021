import { ckeditor5 } from './ckeditor5.editor.ts';
import { editableEditor } from './editable.editor.ts';
import type { Editor } from './editor.ts';
import { plainEditor } from './plain.editor.ts';

/** The more special before the more general. */
const allEditors: readonly Editor[] = [plainEditor, ckeditor5, editableEditor];

/** The family an element belongs to, or null when it cannot be edited. */
export const editorOf = (element: HTMLElement): Editor | null => allEditors.find(editor => editor.detects(element)) ?? null;

import type { Editor } from './editor.ts';
import { richEditor } from './rich-editor.ts';

/**
 * Slate hears `beforeinput` and nothing else: after execCommand the DOM shows the mask and the model keeps the number. It also
 * takes over the selection up to 100 ms late, but at once when a `beforeinput` comes. "insertReplacementText", because single
 * letters by "insertText" are left to the browser, which does nothing for an untrusted event.
 */
export const slate: Editor = richEditor('slate', '[data-slate-editor]', (element, text) => {
  for (const [index, line] of text.split(/\r\n?|\n/).entries()) {
    if (index > 0) input(element, 'insertParagraph', null);
    if (line !== '' || index === 0) input(element, 'insertReplacementText', line);
  }
});

function input(element: HTMLElement, inputType: string, data: string | null): void {
  element.dispatchEvent(new InputEvent('beforeinput', { bubbles: true, cancelable: true, composed: true, inputType, data }));
}

import { t } from '../wording/words.ts';
import { make } from './element.ts';
import type { Overlay } from './overlay.ts';

/** A small note while a page that looks like a console cannot be read; once closed it does not come again. */
export function createBlindNote(overlay: Overlay): (isBlind: boolean) => void {
  let note: HTMLElement | null = null;
  let isClosed = false;
  const close = (): void => {
    note?.remove();
    note = null;
  };
  return isBlind => {
    if (!isBlind) return close();
    if (isClosed || note !== null || window !== window.top) return;
    const fine = make('button', { text: t('note_fine'), click: () => ((isClosed = true), close()) });
    note = make('div', { class: 'panel caution', attributes: { role: 'status' } }, make('p', { text: t('blind_note') }), make('div', { class: 'actions' }, fine));
    note.style.cssText = 'right: 12px; top: 12px;';
    overlay.layer.append(note);
    overlay.say(t('blind_note'));
  };
}

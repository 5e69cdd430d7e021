import { t } from '../wording/words.ts';
import { make } from './element.ts';
import type { Overlay } from './overlay.ts';

/** In pixels: a frame that is smaller has no room for a note beside what it shows. */
const leastRoom = 300;

/** A small note while a page that looks like a console cannot be read or judged, by the key of its sentence; one that was closed does not come again. */
export function createBlindNote(overlay: Overlay): (why: string | null) => void {
  let note: HTMLElement | null = null;
  let said: string | null = null;
  const closed = new Set<string>();
  const close = (): void => {
    note?.remove();
    note = null;
  };
  return why => {
    if (why === said) return;
    said = why;
    close();
    if (why === null || closed.has(why) || (window !== window.top && Math.min(innerWidth, innerHeight) < leastRoom)) return;
    const fine = make('button', { text: t('note_fine'), click: () => (closed.add(why), close()) });
    note = make('div', { class: 'panel caution', attributes: { role: 'status' } }, make('p', { text: t(why) }), make('div', { class: 'actions' }, fine));
    note.style.cssText = 'right: 12px; top: 12px;';
    overlay.layer.append(note);
    overlay.say(t(why));
  };
}

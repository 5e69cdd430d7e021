import { at } from './addresses.ts';
import { inAddress } from './address.ts';
import { anyEnterSends } from './keys.ts';
import { likelySend } from './likely-send.ts';
import { readMessage } from './read-message.ts';
import { seen, type ReadMessage, type Site } from './site.ts';

const scripts = 'an extension of 2025-09 and an automation of 2026 for secure.helpscout.net';
const guess = 'guessed from how such parts are named; not seen';
const checked = '2026-11-22';

const selectors = {
  log: seen('ol[aria-label="Thread Items"], [data-testid="ThreadContainer"]', scripts, checked),
  message: seen('li > [id^="thread-"]', scripts, checked),
  customer: seen('.is-customer', scripts, checked),
  note: seen('.is-note', guess, checked),
  files: seen('a[download], a[href*="/attachments/"], a[href*="/file/"]', guess, checked),
  composer: seen('[data-cy="ConvoEditor"][contenteditable="true"], [data-testid="reply-editor"][contenteditable="true"], [role="textbox"][aria-label="Reply Editor"], :is([data-cy="ConvoEditor"], [data-testid="reply-editor"]) [contenteditable="true"], .redactor_editor[contenteditable="true"]', scripts, checked),
  noteBox: seen('[data-testid="note-editor"], .is-note, [class*="NoteEditor"]', guess, checked),
  send: seen(`[data-testid="reply-bar"] button, #sendBtn, ${likelySend}`, scripts, checked),
} as const;

/** Help Scout. Only customers' threads are marked, as `is-customer`; where no thread carries the mark, all count as customers'. */
export const helpScout: Site = {
  ...at('help-scout'),
  log: selectors.log,
  conversation: log => inAddress(log, /\/conversation\/(\d+)/) ?? 'conversation',
  message: selectors.message,
  read,
  composer: selectors.composer,
  mode: composer => (composer.closest(selectors.noteBox.css) ? 'note' : 'public'),
  send: selectors.send,
  // In mail Enter makes a new line, in chats it sends; the page was not seen to tell which it is.
  sendsOn: anyEnterSends,
};

function read(element: Element): ReadMessage | null {
  const log = element.closest(selectors.log.css);
  const isMarked = element.matches(selectors.customer.css);
  const areMarked = log?.querySelector(`[id^="thread-"]${selectors.customer.css}`) !== null;
  const isNote = element.matches(selectors.note.css);
  return readMessage(element, {
    id: element.id,
    speaker: isNote || (areMarked && !isMarked) ? 'agent' : 'customer',
    internal: isNote,
    body: element,
    files: selectors.files.css,
  });
}

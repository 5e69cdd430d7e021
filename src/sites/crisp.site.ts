import { at } from './addresses.ts';
import { inAddress } from './address.ts';
import { enterSends } from './keys.ts';
import { likelySend } from './likely-send.ts';
import { readMessage } from './read-message.ts';
import { seen, type ReadMessage, type Site } from './site.ts';

const scripts = 'userscripts and themes for app.crisp.chat, several independent ones, 2022-2026';
const guess = 'guessed from how Crisp names its classes; not seen';
const checked = '2026-11-22';

/** Whether the class sits on the editable element or around it is not documented. */
const fields = ':is(.c-conversation-box__editor .c-editor-composer__field, .c-conversation-box-field__field-composer-field, .c-conversation-box-field__field)';
const writable = 'textarea, [contenteditable]:not([contenteditable="false"])';

const selectors = {
  log: seen('.c-conversation-box-content', scripts, checked),
  message: seen('.c-conversation-box-content-message-bubble, [class*="c-conversation-box-content-message-bubble--"]', scripts, checked),
  ours: seen('.c-conversation-box-content-message-bubble--operator', scripts, checked),
  note: seen('[class*="message-bubble--note"]', guess, checked),
  body: seen('.c-conversation-box-content-message-bubble__wrapper', scripts, checked),
  files: seen('a[download], a[href*="storage.crisp.chat"], a[class*="file"]', guess, checked),
  composer: seen(`${fields}:is(${writable}), ${fields} :is(${writable})`, scripts, checked),
  send: seen(`.c-conversation-box :is(${likelySend})`, guess, checked),
} as const;

/** Crisp. Texts may be padded with invisible characters, which the engine reads past. Buttons act on the press already. */
export const crisp: Site = {
  ...at('crisp'),
  log: selectors.log,
  conversation: log => inAddress(log, /\/inbox\/([\w-]+)/) ?? 'conversation',
  message: selectors.message,
  read,
  composer: selectors.composer,
  send: selectors.send,
  sendsOn: enterSends,
};

function read(element: Element): ReadMessage | null {
  const isNote = element.matches(selectors.note.css);
  return readMessage(element, {
    id: element.id || element.getAttribute('data-fingerprint'),
    speaker: isNote || element.matches(selectors.ours.css) ? 'agent' : 'customer',
    internal: isNote,
    body: element.querySelector(selectors.body.css) ?? element,
    files: selectors.files.css,
  });
}

import { at } from './addresses.ts';
import { inAddress } from './address.ts';
import { enterSends } from './keys.ts';
import { readMessage } from './read-message.ts';
import { seen, type ReadMessage, type Site } from './site.ts';

const source = 'source of chat21-ionic 3.4.28, the chat of Tiledesk';
const checked = '2026-11-22';

const selectors = {
  log: seen('.conversation-wpr', source, checked),
  message: seen('div[role="messaggio"]', source, checked),
  system: seen('.msg_info_container', source, checked),
  ours: seen('.base_sent', source, checked),
  note: seen('chat-bubble-message.privateMsg', source, checked),
  body: seen('.message_innerhtml', source, checked),
  files: seen('a[download], .msg_receive a[href][title], chat-frame a[href], a[href*="/files/"]', 'guessed; the attachment component was not read', checked),
  composer: seen('#ion-textarea textarea', source, checked),
  send: seen('ion-button.send-button, ion-button.send-button *', source, checked),
} as const;

/** Tiledesk (chat21). Ionic components, but messages and the native textarea stand in the light DOM. */
export const tiledesk: Site = {
  ...at('tiledesk'),
  recognises: document => document.querySelector('ion-conversation-detail, #ion-textarea, .conversation-wpr div[role="messaggio"]') !== null,
  log: selectors.log,
  conversation: log => inAddress(log, /\/conversation-detail\/([\w-]+)/) ?? 'conversation',
  message: selectors.message,
  system: selectors.system,
  read,
  composer: selectors.composer,
  send: selectors.send,
  sendsOn: enterSends,
};

function read(element: Element): ReadMessage | null {
  const isSystem = element.matches(selectors.system.css) || element.querySelector(selectors.system.css) !== null;
  const body = element.querySelector(selectors.body.css);
  if (isSystem || body === null) return null;
  const isNote = element.querySelector(selectors.note.css) !== null;
  const isOurs = element.matches(selectors.ours.css) || element.querySelector(selectors.ours.css) !== null || element.closest(selectors.ours.css) !== null;
  return readMessage(element, {
    id: element.id || null,
    speaker: isOurs || isNote ? 'agent' : 'customer',
    internal: isNote,
    body,
    files: selectors.files.css,
  });
}

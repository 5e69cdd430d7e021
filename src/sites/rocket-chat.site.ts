import { at } from './addresses.ts';
import { inAddress } from './address.ts';
import { anyEnterSends } from './keys.ts';
import { readMessage } from './read-message.ts';
import { seen, type ReadMessage, type Site } from './site.ts';

const source = 'source of Rocket.Chat, apps/meteor/client and its page objects, 2026';
const fuselage = 'source of Rocket.Chat fuselage (message components)';
const known = 'general knowledge of Rocket.Chat; not read in its source';
const checked = '2026-11-22';

const selectors = {
  log: seen('ul.messages-list, .thread-list ul.thread', source, checked),
  message: seen('[data-qa-type="message"]', source, checked),
  system: seen('.rcx-message-system', fuselage, checked),
  body: seen('[data-qa-type="message-body"]', source, checked),
  files: seen('a[href*="/file-upload/"], a[download]', known, checked),
  composer: seen('textarea[name="msg"]', source, checked),
  send: seen('button[data-qa-id="send"], button:has(.rcx-icon--name-send), button[aria-label="Send"]', source, checked),
} as const;

/** Rocket.Chat. Only one's own messages are marked as such: everybody else counts as a customer, colleagues included. */
export const rocketChat: Site = {
  ...at('rocket-chat'),
  recognises: document => document.querySelector('[data-qa-type="message"][data-mid], ul.messages-list') !== null,
  log: selectors.log,
  conversation: log => {
    const room = inAddress(log, /\/(?:live|channel|group|direct)\/([\w.-]+)/) ?? 'room';
    return log.matches('ul.thread') ? `${room} thread` : room;
  },
  message: selectors.message,
  system: selectors.system,
  read,
  composer: selectors.composer,
  send: selectors.send,
  // The preference "send on Enter" has three values and is not in the page: every Enter may send.
  sendsOn: anyEnterSends,
};

function read(element: Element): ReadMessage | null {
  if (element.matches(selectors.system.css)) return null;
  return readMessage(element, {
    id: element.getAttribute('data-mid') ?? element.getAttribute('data-id'),
    speaker: element.getAttribute('data-own') === 'true' ? 'agent' : 'customer',
    // A message that is only a file has no body.
    body: element.querySelector(selectors.body.css) ?? element,
    files: selectors.files.css,
  });
}

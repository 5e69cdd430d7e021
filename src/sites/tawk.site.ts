import { at } from './addresses.ts';
import { enterSends } from './keys.ts';
import { likelySend } from './likely-send.ts';
import { readMessage } from './read-message.ts';
import { seen, type ReadMessage, type Site } from './site.ts';

const scripts = 'userscripts and an extension for dashboard.tawk.to, 2026';
const guess = 'guessed from how such parts are named; not seen';
const checked = '2026-11-22';

const selectors = {
  cards: seen('#active-chats', scripts, checked),
  log: seen('.tawk-chat-body', scripts, checked),
  message: seen('[id^="messageId-"].tawk-message-bubble', scripts, checked),
  theirs: seen('.tawk-incoming-chat', scripts, checked),
  ours: seen('.tawk-outgoing-chat', scripts, checked),
  body: seen('.tawk-message', scripts, checked),
  files: seen('a[download], a[href*="/attachments/"], a[href*="tawk.link"], a[class*="file"]', guess, checked),
  composer: seen('div.tawk-message-input[contenteditable="true"]', scripts, checked),
  send: seen(likelySend, guess, checked),
} as const;

const names = new WeakMap<Element, string>();
let cards = 0;

/** tawk.to. Several chats stand side by side, each a card inside #active-chats. */
export const tawk: Site = {
  ...at('tawk'),
  log: selectors.log,
  conversation: log => nameOf(cardOf(log)),
  message: selectors.message,
  read,
  composer: selectors.composer,
  send: selectors.send,
  sendsOn: enterSends,
};

function read(element: Element): ReadMessage | null {
  const has = (css: string): boolean => element.matches(css) || element.querySelector(css) !== null || element.closest(`:is(${css}):not(${selectors.log.css})`) !== null;
  return readMessage(element, {
    id: element.id,
    speaker: has(selectors.ours.css) && !has(selectors.theirs.css) ? 'agent' : 'customer',
    body: element.querySelector(selectors.body.css) ?? element,
    files: selectors.files.css,
  });
}

/** The child of #active-chats a log is in; the log itself where there is none. */
function cardOf(log: Element): Element {
  let card = log;
  while (card.parentElement !== null && !card.parentElement.matches(selectors.cards.css)) card = card.parentElement;
  return card.parentElement === null ? log : card;
}

/** Cards carry no documented id: those that have none are numbered. */
function nameOf(card: Element): string {
  const own = card.getAttribute('data-chat-id') ?? card.id;
  if (own !== '') return own;
  const known = names.get(card) ?? `chat ${++cards}`;
  names.set(card, known);
  return known;
}

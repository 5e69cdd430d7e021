import { at } from './addresses.ts';
import { inAddress } from './address.ts';
import { controlEnterSends, enterSends } from './keys.ts';
import { readMessage } from './read-message.ts';
import { seen, type ReadMessage, type Site } from './site.ts';

const source = 'source of Chatwoot 4.10 (a fork with upstream names), run against a stub server';
const checked = '2026-11-22';

const selectors = {
  log: seen('ul.conversation-panel', source, checked),
  message: seen('.message-bubble-container[data-message-id]', source, checked),
  bubble: seen('[data-bubble-name]', source, checked),
  activity: seen('[data-bubble-name="activity"]', source, checked),
  ours: seen('.right-bubble', source, checked),
  /** The lock is missing when a note is grouped with the next one, so the colour counts as well. */
  note: seen('.i-lucide-lock-keyhole, .bg-n-solid-amber', source, checked),
  body: seen('.prose:not(.line-clamp-2 *), .letter-render', source, checked),
  /** Another message, quoted in front of the body: not the sender's words. */
  quote: seen('.line-clamp-2', source, checked),
  files: seen('[data-bubble-name="attachment"] a[href], [data-bubble-name="file"] a[href], span[title] ~ a[href], a[download]', source, checked),
  composer: seen('.reply-box .ProseMirror[contenteditable="true"], .ProseMirror-woot-style[contenteditable="true"]', source, checked),
  box: seen('.reply-box', source, checked),
  send: seen('.reply-box button[type="submit"]', source, checked),
} as const;

/** Chatwoot. The side tells who wrote: bots and templates stand on the agent's. A bubble may begin with a quote of another message. */
export const chatwoot: Site = {
  ...at('chatwoot'),
  recognises: document => document.querySelector(`${selectors.log.css}, .reply-box .ProseMirror-woot-style`) !== null,
  log: selectors.log,
  conversation: log => inAddress(log, /\/conversations\/(\d+)/) ?? 'conversation',
  message: selectors.message,
  system: selectors.activity,
  read,
  composer: selectors.composer,
  mode: composer => (composer.closest(selectors.box.css)?.classList.contains('is-private') ? 'note' : 'public'),
  send: selectors.send,
  // The send button names the key in force: "Send (↵)" or "Send (⌘ + ↵)".
  sendsOn: (event, composer) => {
    const label = composer.closest(selectors.box.css)?.querySelector(selectors.send.css)?.textContent ?? '';
    return label.includes('+') ? controlEnterSends(event) : enterSends(event);
  },
};

function read(element: Element): ReadMessage | null {
  const bubble = element.querySelector(selectors.bubble.css);
  if (bubble === null || bubble.matches(selectors.activity.css)) return null;
  const isOurs = bubble.closest(selectors.ours.css) !== null || element.querySelector(selectors.ours.css) !== null;
  const isNote = element.querySelector(selectors.note.css) !== null || bubble.matches(selectors.note.css);
  const body = bubble.querySelector(selectors.body.css);
  return readMessage(element, {
    id: element.getAttribute('data-message-id'),
    speaker: isOurs || isNote ? 'agent' : 'customer',
    internal: isNote,
    // Quote and file chips stand beside the body; inside a body, an e-mail could borrow their classes to hide.
    ...(body === null ? { body: bubble, leftOut: `${selectors.quote.css}, span[title], ${selectors.files.css}` } : { body }),
    files: selectors.files.css,
  });
}

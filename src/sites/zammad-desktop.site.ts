import { at } from './addresses.ts';
import { inAddress } from './address.ts';
import { controlEnterSends } from './keys.ts';
import { likelySend } from './likely-send.ts';
import { readMessage } from './read-message.ts';
import { seen, type ReadMessage, type Site } from './site.ts';

const source = 'source of Zammad, app/frontend/apps/desktop (ArticleBubble.vue and its tests), 2026';
const known = 'general knowledge of Zammad; not read in its source';
const checked = '2026-11-22';

const selectors = {
  log: seen('section[role="feed"]:has(article[id^="article-"])', source, checked),
  message: seen('article[id^="article-"]', source, checked),
  bubble: seen('[data-test-id^="article-bubble-container-"]', source, checked),
  customer: seen('.Content--customer', source, checked),
  agent: seen('.Content--agent', source, checked),
  note: seen('.bg-stripes', known, checked),
  body: seen('[data-test-id="article-content"] .inner-article-body, .inner-article-body', source, checked),
  files: seen('a[download], a[href*="/attachments/"]', known, checked),
  composer: seen('[data-test-id="field-editor"] .ProseMirror[role="textbox"][name="body"], .ProseMirror[role="textbox"][name="body"]', source, checked),
  visibility: seen('form [name="internal"]', known, checked),
  send: seen(likelySend, known, checked),
} as const;

/** Zammad, the new desktop view under /desktop. */
export const zammadDesktop: Site = {
  ...at('zammad-desktop'),
  recognises: document => document.querySelector(`${selectors.bubble.css}, [data-test-id="field-editor"] .ProseMirror[name="body"]`) !== null,
  log: selectors.log,
  conversation: log => inAddress(log, /\/tickets\/(\d+)/) ?? 'ticket',
  message: selectors.message,
  read,
  composer: selectors.composer,
  mode: composer => {
    const field = composer.closest('form')?.querySelector<HTMLInputElement>(selectors.visibility.css);
    return field?.value === 'true' || field?.value === 'internal' ? 'note' : 'public';
  },
  send: selectors.send,
  sendsOn: controlEnterSends,
};

function read(element: Element): ReadMessage | null {
  const body = element.querySelector(selectors.body.css);
  if (body === null) return null;
  const isOurs = element.querySelector(selectors.agent.css) !== null && element.querySelector(selectors.customer.css) === null;
  return readMessage(element, {
    id: element.id,
    speaker: isOurs ? 'agent' : 'customer',
    internal: element.querySelector(`${selectors.bubble.css}:is(${selectors.note.css})`) !== null,
    body,
    files: selectors.files.css,
  });
}

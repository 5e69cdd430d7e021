import { at } from './addresses.ts';
import { inAddress } from './address.ts';
import { anyEnterSends } from './keys.ts';
import { likelySend } from './likely-send.ts';
import { readMessage } from './read-message.ts';
import { sideOf } from './side.ts';
import { seen, type ReadMessage, type Site } from './site.ts';

const scripts = 'extensions for the Intercom Inbox, the latest after its new class names of April 2026';
const guess = 'guessed from how such buttons are named; not seen';
const checked = '2026-11-22';

const selectors = {
  log: seen('[data-testid="conversation-stream-scroll-container"], [data-conversation-stream], .inbox2__conversation-stream, .inbox-2__conversation-stream', scripts, checked),
  message: seen('[class*="group/content-part"], [data-part-group-id]:not(:has([class*="group/content-part"]))', scripts, checked),
  body: seen('.interblocks-html, .inbox-2__break-words, .inbox2__break-words, .inbox-2__user-email-content, .inbox2__user-email-content', scripts, checked),
  composer: seen('[data-conversation-reply-composer] .ProseMirror[contenteditable="true"], .embercom-prosemirror-composer-editor[contenteditable="true"]', scripts, checked),
  pane: seen('[data-intercom-target="conversation-space"], .inbox2__conversation-page', scripts, checked),
  noteTab: seen('[data-intercom-target="note-tab"].o__selected', 'extensions for the older inbox', checked),
  files: seen('a[download], a[href*="/attachments/"], a[href*="intercom-attachments"]', guess, checked),
  send: seen(likelySend, guess, checked),
} as const;

/** Categories of the older inbox: 1 customer, 3 agent, 5 bot, 20 automated. */
const byUs = new Set(['3', '5', '20']);

/** Intercom Inbox. Since 2026 rows carry no mark of who wrote them: the bubble's side of the stream tells. */
export const intercom: Site = {
  ...at('intercom'),
  log: selectors.log,
  conversation: log => inAddress(log, /\/conversation\/(\w+)/) ?? 'conversation',
  message: selectors.message,
  read,
  composer: selectors.composer,
  mode: composer => (composer.closest(selectors.pane.css)?.querySelector(selectors.noteTab.css) ? 'note' : 'public'),
  send: selectors.send,
  // Enter or Ctrl+Enter, as the teammate has set it; the page does not show which.
  sendsOn: anyEnterSends,
};

function read(element: Element): ReadMessage | null {
  const bodies = element.querySelectorAll(selectors.body.css);
  // A group of the older inbox may hold several parts.
  const body = (bodies.length === 1 && bodies[0]) || element;
  const category = element.closest('[data-part-group-category]')?.getAttribute('data-part-group-category');
  return readMessage(element, {
    id: element.getAttribute('data-part-id') ?? element.getAttribute('data-part-group-id'),
    speaker: (category ? byUs.has(category) : isOurs(body)) ? 'agent' : 'customer',
    body,
    files: selectors.files.css,
  });
}

function isOurs(body: Element): boolean {
  const stream = body.closest(selectors.log.css);
  return stream !== null && sideOf(body, stream) === 'end';
}

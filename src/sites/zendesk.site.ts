import { at } from './addresses.ts';
import { readMessage } from './read-message.ts';
import { seen, type ReadMessage, type Site } from './site.ts';

const scripts = 'userscripts and extensions for the Agent Workspace, several independent ones, 2023-2026';
const checked = '2026-11-22';

const selectors = {
  pane: seen('[data-ticket-id]', scripts, checked),
  log: seen('[data-test-id="omni-log-container"]', scripts, checked),
  message: seen('article[data-test-id="omni-log-comment-item"]', scripts, checked),
  bubble: seen('[data-test-id="omni-log-item-message"]', scripts, checked),
  body: seen('[data-test-id="omni-log-message-content"]', scripts, checked),
  internal: seen('[data-test-id="omni-log-internal-note-tag"]', scripts, checked),
  composer: seen('[data-test-id="omnicomposer-rich-text-ckeditor"]:not([contenteditable="false"]), [data-test-id="omnicomposer-plain-text-ckeditor"]:not([contenteditable="false"])', scripts, checked),
  channel: seen('[data-test-id="omnichannel-channel-switcher-button"]', scripts, checked),
  send: seen('[data-test-id="submit_button-button"], [data-test-id^="submit_button-menu-"]:not([data-test-id="submit_button-menu-button"]), [data-test-id="omnicomposer-send-button"]', scripts, checked),
} as const;

/** "Internal note" in the languages of the Agent Workspace. */
const note = /\bintern(?:al|a|e|o|i|t)?\b|wewnętrzn|внутренн|sisäinen|dahili|社内|内部|내부/i;

/** Zendesk Agent Workspace. All open tickets stay in the DOM, each in a pane of its own. No shadow roots. */
export const zendesk: Site = {
  ...at('zendesk'),
  log: selectors.log,
  conversation: log => log.closest(selectors.pane.css)?.getAttribute('data-ticket-id') ?? 'ticket',
  message: selectors.message,
  read,
  composer: selectors.composer,
  mode: composer => {
    const label = composer.closest(selectors.pane.css)?.querySelector(selectors.channel.css);
    // The label is localised; only what is surely a note counts as one, everything else as a public reply ("International" too).
    const words = `${label?.getAttribute('aria-label') ?? ''} ${label?.textContent ?? ''}`;
    return note.test(words) ? 'note' : 'public';
  },
  send: selectors.send,
  // "Submit as open", "pending", "solved", "on hold" and "with current status", from Zendesk's list of shortcuts; not seen. AltGr is both keys.
  sendsAnywhere: event => event.ctrlKey && event.altKey && !event.getModifierState('AltGraph') && /^Key[OPSDU]$/.test(event.code),
  sendsOn: (event, composer) =>
    event.key === 'Enter' &&
    !event.isComposing &&
    (event.ctrlKey || event.metaKey || (!event.shiftKey && !event.altKey && composer.dataset.testId === 'omnicomposer-plain-text-ckeditor')),
};

function read(element: Element): ReadMessage | null {
  // Each bubble has a twin that is hidden from screen readers.
  const bubble = element.querySelector(`${selectors.bubble.css}:not([aria-hidden="true"], [aria-hidden="true"] *)`);
  if (bubble === null) return null;
  const type = bubble.getAttribute('type');
  const body = bubble.querySelector(selectors.body.css) ?? bubble;
  const isInternal = type === 'internal' || element.querySelector(selectors.internal.css) !== null;
  return readMessage(element, {
    id: element.getAttribute('data-comment-id') ?? (element.id || null),
    speaker: type === 'agent' || isInternal ? 'agent' : 'customer',
    internal: isInternal,
    body,
  });
}

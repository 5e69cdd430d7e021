import { at } from './addresses.ts';
import { alias } from './alias.ts';
import { enterSends } from './keys.ts';
import { readMessage } from './read-message.ts';
import { sideOf } from './side.ts';
import { seen, type ReadMessage, type Site } from './site.ts';

const scripts = 'extensions for web.whatsapp.com, 2024-2026';
const guess = 'guessed from how such parts are named; not seen';
const checked = '2026-11-22';
const captionScripts = 'automations for web.whatsapp.com, many independent ones, 2022-2026; the box is this part or in it';

const selectors = {
  log: seen('#main', scripts, checked),
  message: seen('#main :is(.message-in, .message-out), #main [data-testid="msg-container"]:not(:is(.message-in, .message-out) *)', scripts, checked),
  ours: seen('.message-out, [data-testid="tail-out"]', scripts, checked),
  theirs: seen('.message-in, [data-testid="tail-in"]', scripts, checked),
  withId: seen('[data-id]', scripts, checked),
  body: seen('.copyable-text[data-pre-plain-text] .selectable-text, .selectable-text.copyable-text', scripts, checked),
  quote: seen('[data-testid="quoted-message"], [aria-label="Quoted message"]', guess, checked),
  files: seen('a[download], [title^="Download"]', guess, checked),
  composer: seen('footer [contenteditable="true"][data-tab="10"], footer [data-testid="conversation-compose-box-input"], footer [contenteditable="true"][role="textbox"]', scripts, checked),
  caption: seen(':is([data-testid="media-caption-input-container"], [data-testid="media-caption-input-container"] *)[contenteditable="true"]', captionScripts, '2026-11-27'),
  send: seen(':is(button, [role="button"]):has([data-testid="send"], [data-icon="send"], [data-icon="wds-ic-send-filled"]), [data-testid="send"], [data-icon="send"], [data-icon="wds-ic-send-filled"]', scripts, checked),
} as const;

/** WhatsApp Web. Ids hold phone numbers, so conversations get a name of our own. Rows are reused while scrolling. */
export const whatsapp: Site = {
  ...at('whatsapp'),
  log: selectors.log,
  conversation: log => {
    const chat = idParts(log.querySelector(`${selectors.withId.css}[data-id*="@"]`))[1] ?? log.querySelector('header [title]')?.getAttribute('title');
    return alias(`whatsapp ${chat ?? ''}`);
  },
  message: selectors.message,
  read,
  composer: { ...selectors.composer, css: `${selectors.composer.css}, ${selectors.caption.css}` },
  send: selectors.send,
  sendsOn: enterSends,
};

function read(element: Element): ReadMessage | null {
  const parts = idParts(element.closest(selectors.withId.css));
  const body = [...element.querySelectorAll(selectors.body.css)].find(part => part.closest(selectors.quote.css) === null);
  return readMessage(element, {
    // "false_<chat>_<message>_<author>"; newer builds hold the message's id alone.
    id: parts[2] ?? parts[0] ?? null,
    speaker: isOurs(element, parts[0]) ? 'agent' : 'customer',
    ...(body === undefined ? { body: element, leftOut: selectors.quote.css } : { body }),
    files: selectors.files.css,
  });
}

/** By class, by the bubble's tail, by the id; only the first bubble of a group has a tail, so the side decides at last. */
function isOurs(element: Element, fromMe: string | undefined): boolean {
  const has = (css: string): boolean => element.matches(css) || element.querySelector(css) !== null;
  if (has(selectors.ours.css)) return true;
  if (has(selectors.theirs.css)) return false;
  if (fromMe === 'true' || fromMe === 'false') return fromMe === 'true';
  const stream = element.closest(selectors.log.css);
  return stream !== null && sideOf(element, stream) === 'end';
}

const idParts = (element: Element | null): readonly string[] => element?.getAttribute('data-id')?.split('_') ?? [];

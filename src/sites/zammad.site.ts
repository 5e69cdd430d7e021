import { at } from './addresses.ts';
import { inAddress } from './address.ts';
import { controlEnterSends } from './keys.ts';
import { readMessage } from './read-message.ts';
import { seen, type ReadMessage, type Site } from './site.ts';

const source = 'source of Zammad, views/ticket_zoom/*.jst.eco, 2014-2026';
const known = 'general knowledge of Zammad; not read in its source';
const checked = '2026-11-22';

const selectors = {
  log: seen('.ticket-article, .ticketZoom', source, checked),
  task: seen('[id^="content_permanent_"]', known, checked),
  message: seen('.ticket-article-item', source, checked),
  system: seen('.system', source, checked),
  body: seen('.richtext-content, .textBubble-content, .text-bubble', source, checked),
  note: seen('.is-internal, .text-bubble.internal', source, checked),
  files: seen('a[data-type="attachment"], a.attachment, .attachment a[href], a[href*="/ticket_attachment/"]', source, checked),
  composer: seen('form.article-add .articleNewEdit-body[contenteditable="true"]', source, checked),
  form: seen('form.article-add', source, checked),
  send: seen('.js-submit, .js-submitDropdown .js-submit, .js-macro, .bottom-form [type="submit"]', known, checked),
} as const;

/** Zammad, the interface with hash routes. Open tickets stay mounted as tasks; folded text is in the DOM and is read. */
export const zammad: Site = {
  ...at('zammad'),
  recognises: document => document.querySelector(`${selectors.message.css}, ${selectors.form.css}`) !== null,
  log: selectors.log,
  conversation: log => log.closest(selectors.task.css)?.id ?? inAddress(log, /#ticket\/zoom\/(\d+)/) ?? 'ticket',
  message: selectors.message,
  system: selectors.system,
  read,
  composer: selectors.composer,
  mode: composer => (composer.closest(selectors.form.css)?.classList.contains('is-internal') ? 'note' : 'public'),
  send: selectors.send,
  // Enter makes a new line; the shortcut for "update" is set per system.
  sendsOn: controlEnterSends,
};

function read(element: Element): ReadMessage | null {
  const { classList } = element;
  if (element.matches(selectors.system.css)) return null;
  const body = element.querySelector(selectors.body.css);
  if (body === null) return null;
  return readMessage(element, {
    id: element.getAttribute('data-id') ?? (element.id || null),
    speaker: classList.contains('agent') ? 'agent' : 'customer',
    internal: classList.contains('is-internal') || element.querySelector(selectors.note.css) !== null,
    body,
    files: selectors.files.css,
  });
}

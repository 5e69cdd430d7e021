import { at } from './addresses.ts';
import { inAddress } from './address.ts';
import { enterSends } from './keys.ts';
import { likelySend } from './likely-send.ts';
import { readMessage } from './read-message.ts';
import { sideOf } from './side.ts';
import { seen, type ReadMessage, type Site } from './site.ts';

const script = 'an extension for the HubSpot conversations inbox, 2024';
const guess = 'guessed from how such parts are named; not seen';
const checked = '2026-11-22';

const row = '[class*="CommonMessage__StyledContentColumn"]';

const selectors = {
  /** No element of the log is known, so the page is one, as soon as it shows a message. */
  log: seen(`body:has(${row})`, script, checked),
  message: seen(row, script, checked),
  body: seen('[data-test-id="primary-message-body-content"]', script, checked),
  files: seen('a[download], a[href*="/attachments/"], a[href*="hubspotusercontent"], a[data-test-id*="attachment"]', guess, checked),
  composer: seen('div.ProseMirror[contenteditable="true"]', script, checked),
  send: seen(`button:has(i18n-string[data-key*="capabilities-editor-submit-button.send"]), ${likelySend}`, script, checked),
} as const;

/** HubSpot conversations. Who wrote is told by the side alone; where all messages stand on one side they count as the customer's. */
export const hubspot: Site = {
  ...at('hubspot'),
  log: selectors.log,
  conversation: log => inAddress(log, /\/inbox\/(\d+)/) ?? 'thread',
  message: selectors.message,
  read,
  composer: selectors.composer,
  send: selectors.send,
  sendsOn: enterSends,
};

function read(element: Element): ReadMessage | null {
  const body = element.querySelector(selectors.body.css) ?? element;
  const stream = streamOf(element);
  return readMessage(element, {
    id: element.id || null,
    speaker: stream !== null && sideOf(body, stream) === 'end' ? 'agent' : 'customer',
    body,
    files: selectors.files.css,
  });
}

/** The nearest ancestor that holds other messages too; its width is the stream's. */
function streamOf(element: Element): Element | null {
  for (let around = element.parentElement, steps = 0; around !== null && steps < 12; around = around.parentElement, steps++) {
    const first = around.querySelector(row);
    if (around.scrollHeight > around.clientHeight + 1 || (first !== null && first !== element)) return around;
  }
  return element.ownerDocument.body;
}

import { at } from './addresses.ts';
import { inAddress } from './address.ts';
import { anyEnterSends } from './keys.ts';
import { readMessage } from './read-message.ts';
import { seen, type ReadMessage, type Site } from './site.ts';

const scripts = 'extensions, userscripts and automations for app.slack.com, many independent ones, 2022-2026';
const guess = 'guessed from how such parts are named; not seen';
const checked = '2026-11-22';

const selectors = {
  /** The list of channels is one of the same kind, in a tree. */
  log: seen(':is([data-qa="slack_kit_list"], .c-virtual_list__scroll_container):not([role="tree"] *)', scripts, checked),
  /** How a channel begins. */
  system: seen('.p-message_pane__foreword', scripts, checked),
  message: seen('[data-qa="message_container"], .c-message_kit__message', scripts, checked),
  thread: seen('[data-qa="threads_flexpane"], .p-threads_flexpane', scripts, checked),
  body: seen('.c-message_kit__blocks, [data-qa="message-text"], .p-rich_text_block', scripts, checked),
  files: seen('a[download], a[href*="files.slack.com"], a[data-qa*="file"], [data-qa="file_name"]', guess, checked),
  composer: seen('[data-qa="message_input"] .ql-editor', scripts, checked),
  send: seen('[data-qa="texty_send_button"]', scripts, checked),
} as const;

/** Slack. Messages do not tell which are one's own, so all count as others'. The list is virtual and reuses its nodes. */
export const slack: Site = {
  ...at('slack'),
  log: selectors.log,
  conversation: log => {
    const channel = log.querySelector('[data-msg-channel-id]')?.getAttribute('data-msg-channel-id') ?? inAddress(log, /\/client\/\w+\/(\w+)/) ?? 'channel';
    return log.closest(selectors.thread.css) === null ? channel : `${channel} thread`;
  },
  message: selectors.message,
  system: selectors.system,
  read,
  composer: selectors.composer,
  send: selectors.send,
  // Whether Enter or Ctrl+Enter sends is a preference of the account.
  sendsOn: anyEnterSends,
};

function read(element: Element): ReadMessage | null {
  if (element.parentElement?.closest(selectors.message.css)) return null;
  return readMessage(element, {
    id: element.getAttribute('data-msg-ts') ?? element.querySelector('[data-msg-ts]')?.getAttribute('data-msg-ts') ?? element.querySelector('[data-ts]')?.getAttribute('data-ts') ?? null,
    speaker: 'customer',
    body: element.querySelector(selectors.body.css) ?? element,
    files: selectors.files.css,
  });
}

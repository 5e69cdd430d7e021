import { at } from './addresses.ts';
import { enterSends } from './keys.ts';
import { readMessage } from './read-message.ts';
import { seen, type ReadMessage, type Site } from './site.ts';

const source = 'source of LiveHelperChat, lhchat/syncadmin.tpl.php, lists/msg_body.tpl.php, LHCEditor.svelte, 2026-08';
const known = 'general knowledge of LiveHelperChat; not read in its source';
const checked = '2026-11-22';

const selectors = {
  log: seen('.msgBlock-admin, [id^="messagesBlock-"]', source, checked),
  message: seen('.message-row', source, checked),
  body: seen('.msg-body', source, checked),
  system: seen('.system-response', source, checked),
  whisper: seen('.whisper-msg', source, checked),
  auto: seen('.auto-responder-msg', source, checked),
  files: seen('a[href*="/downloadfile/"], a[href*="file/download"], a[download]', known, checked),
  composer: seen('lhc-editor .lhc-editor[contenteditable="true"], textarea[id^="CSChatMessage-"]', source, checked),
  editor: seen('lhc-editor', source, checked),
  send: seen('[onclick*="addmsgadmin"]', known, checked),
} as const;

/** LiveHelperChat. Several chats are open as tabs, each with ids of its own. The editor's ghost text is left out by `readText`. */
export const liveHelperChat: Site = {
  ...at('live-helper-chat'),
  recognises: document => document.querySelector('lhc-editor, [id^="CSChatMessage-"], .msgBlock-admin') !== null,
  log: selectors.log,
  conversation: log => (log.id.startsWith('messagesBlock-') ? log.id.slice('messagesBlock-'.length) : log.id || 'chat'),
  message: selectors.message,
  system: selectors.system,
  read,
  composer: selectors.composer,
  mode: composer => (composer.closest(selectors.editor.css)?.getAttribute('whisper') === '1' ? 'note' : 'public'),
  send: selectors.send,
  sendsOn: enterSends,
};

function read(element: Element): ReadMessage | null {
  const body = element.querySelector(selectors.body.css);
  if (body === null || element.matches(selectors.system.css)) return null;
  const { classList } = element;
  // The server writes .response for the visitor and .message-admin for operators; whoever is neither counts as a visitor.
  const isOurs = classList.contains('message-admin') && !classList.contains('response');
  const isWhisper = element.querySelector(selectors.whisper.css) !== null || element.matches(selectors.whisper.css);
  return readMessage(element, {
    id: element.id || null,
    speaker: isOurs || isWhisper || element.querySelector(selectors.auto.css) !== null ? 'agent' : 'customer',
    internal: isWhisper,
    body,
    files: selectors.files.css,
  });
}

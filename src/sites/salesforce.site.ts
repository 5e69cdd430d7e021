import { at } from './addresses.ts';
import { inAddress } from './address.ts';
import { closestComposed } from './composed.ts';
import { enterSends } from './keys.ts';
import { likelySend } from './likely-send.ts';
import { readMessage } from './read-message.ts';
import { seen, type ReadMessage, type Site } from './site.ts';

const blueprint = 'chat blueprint of the Lightning Design System, also in page objects and components of others, 2018-2024';
const guess = 'guessed from how such parts are named; not seen';
const checked = '2026-11-22';

const selectors = {
  log: seen('.slds-chat-list, ul:has(> li.slds-chat-listitem)', blueprint, checked),
  message: seen('li.slds-chat-listitem', blueprint, checked),
  event: seen('.slds-chat-event, .slds-chat-bookend', blueprint, checked),
  outbound: seen('.slds-chat-listitem_outbound, .slds-chat-message__text_outbound, .slds-chat-message__text_outbound-agent', blueprint, checked),
  body: seen('.slds-chat-message__text, [class*="slds-chat-message__text_"]', blueprint, checked),
  files: seen('.slds-chat-message__file, a[download], a[href*="/sfc/"], a[href*="/version/download/"]', blueprint, checked),
  workTab: seen('section[role="tabpanel"][id]', guess, checked),
  composer: seen('textarea.runtime_service_liveagentChatInput, textarea.slds-textarea.messaging-textarea, [class*="runtime_service_"] textarea, [class*="publisher"] textarea.slds-textarea', 'page objects for the legacy chat; the others guessed', checked),
  send: seen(`button[class*="sendButton" i], ${likelySend}`, guess, checked),
} as const;

/** Salesforce Service Console. Several work tabs stay mounted. Messages are light DOM, or native shadow roots where an org chose so. */
export const salesforce: Site = {
  ...at('salesforce'),
  inShadow: true,
  log: selectors.log,
  conversation: log => closestComposed(log, selectors.workTab.css)?.id ?? inAddress(log, /\/(?:LiveChatTranscript|MessagingSession)\/(\w+)/) ?? 'chat',
  message: selectors.message,
  system: selectors.event,
  read,
  composer: selectors.composer,
  send: selectors.send,
  sendsOn: enterSends,
};

function read(element: Element): ReadMessage | null {
  const body = element.querySelector(selectors.body.css);
  if (element.querySelector(selectors.event.css) !== null && body === null) return null;
  const isOurs = element.matches(selectors.outbound.css) || element.querySelector(selectors.outbound.css) !== null;
  return readMessage(element, {
    id: element.getAttribute('data-id') ?? (element.id || null),
    speaker: isOurs ? 'agent' : 'customer',
    body: body ?? element,
    files: selectors.files.css,
  });
}

import { at } from './addresses.ts';
import { byStructure } from './by-structure.ts';
import { enterSends } from './keys.ts';
import { likelySend } from './likely-send.ts';
import { seen, type Site } from './site.ts';

const checked = '2026-11-22';
const guess = 'guessed from how such buttons are named; not seen';

/** ServiceNow agent chat: five open shadow roots deep. Nothing is known of its messages: they are found by structure. */
export const serviceNow: Site = {
  ...at('servicenow'),
  inShadow: true,
  ...byStructure(() => serviceNow),
  composer: seen('textarea.sn-chat-textarea', 'an extension for agent chat in the workspace, 2024', checked),
  send: seen(`.sn-chat-input-shell button, sn-chat-input now-button, ${likelySend}`, guess, checked),
  sendsOn: enterSends,
};

import { at } from './addresses.ts';
import { byStructure } from './by-structure.ts';
import { enterSends } from './keys.ts';
import { likelySend } from './likely-send.ts';
import { seen, type Site } from './site.ts';

const checked = '2026-11-22';
const guess = 'guessed from how such buttons are named; not seen';

/** LiveChat, now at text.com. Class names are hashed and change often: messages are found by structure. */
export const livechat: Site = {
  ...at('livechat'),
  ...byStructure(() => livechat),
  composer: seen('div[contenteditable="true"][role="textbox"], div[contenteditable="true"].rich-text-editor, textarea:not([readonly])', 'extensions that block duplicate or forbidden answers in LiveChat, 2025-2026', checked),
  send: seen(likelySend, guess, checked),
  sendsOn: enterSends,
};

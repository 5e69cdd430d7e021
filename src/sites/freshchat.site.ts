import { at } from './addresses.ts';
import { byStructure } from './by-structure.ts';
import { enterSends } from './keys.ts';
import { likelySend } from './likely-send.ts';
import { seen, type Site } from './site.ts';

const checked = '2026-11-22';
const guess = 'guessed from how such buttons are named; not seen';

/** Freshchat. Only its addresses are known: messages are found by structure. */
export const freshchat: Site = {
  ...at('freshchat'),
  ...byStructure(() => freshchat),
  composer: seen('.fr-element.fr-view[contenteditable="true"], [contenteditable="true"][role="textbox"], textarea:not([readonly])', 'only the addresses were seen (2025-2026); the composer is guessed', checked),
  send: seen(likelySend, guess, checked),
  sendsOn: enterSends,
};

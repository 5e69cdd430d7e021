import { at } from './addresses.ts';
import { byStructure } from './by-structure.ts';
import { controlEnterSends } from './keys.ts';
import { likelySend } from './likely-send.ts';
import { seen, type Site } from './site.ts';

const checked = '2026-11-22';
const guess = 'guessed from how such buttons are named; not seen';

/** Freshdesk and Freshservice. Nothing trustworthy is known of their messages: they are found by structure. */
export const freshdesk: Site = {
  ...at('freshdesk'),
  ...byStructure(() => freshdesk),
  composer: seen('.fr-element.fr-view[contenteditable="true"], .redactor-editor[contenteditable="true"]', 'userscripts and an extension for Freshdesk and Freshservice, 2025', checked),
  send: seen(likelySend, guess, checked),
  sendsOn: controlEnterSends,
};

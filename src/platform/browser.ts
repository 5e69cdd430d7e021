import browser, { type Browser, type Runtime } from 'webextension-polyfill';

export type { Browser };
export type MessageSender = Runtime.MessageSender;

/** The extension API under one name in every browser, for background and pages. The only import of the polyfill; the content script goes without (`native.ts`). */
export { browser };

import browser, { type Runtime } from 'webextension-polyfill';

export type MessageSender = Runtime.MessageSender;

/** The extension API under one name in every browser. The only import of the polyfill. */
export { browser };

/** False once the extension was updated, reloaded or removed under an open page: this script is then an orphan. */
export function isAlive(): boolean {
  try {
    return browser.runtime?.id !== undefined;
  } catch {
    return false;
  }
}

import type { Browser } from './browser.ts';

/**
 * The extension API as the browser has it, for the content script and what it shares with the rest. Under manifest version 3 `chrome` answers
 * with promises in Firefox as well; and unlike `browser` it is the window's own in both, so no element with that id can stand in for it. The
 * one thing that differs, answering a message with a promise, only the background does. The polyfill would be 10 KB in every page.
 */
export const browser = (globalThis as unknown as { readonly chrome: Browser }).chrome;

/** False once the extension was updated, reloaded or removed under an open page: this script is then an orphan. */
export function isAlive(): boolean {
  try {
    return browser.runtime?.id !== undefined;
  } catch {
    return false;
  }
}

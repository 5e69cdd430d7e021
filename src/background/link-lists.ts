import { browser } from '../platform/browser.ts';
import { linkLists, type LinkLists } from '../store/link-lists.ts';

/**
 * Lays the lists of this release where content scripts find them: an eighth of their script, which no frame needs to carry. After every
 * installation and update, and again at the start of the browser in case that failed.
 */
export function keepLinkLists(): void {
  const keep = async (): Promise<void> => linkLists.set((await (await fetch(browser.runtime.getURL('link-lists.json'))).json()) as LinkLists); // Written by our own build.
  for (const event of [browser.runtime.onInstalled, browser.runtime.onStartup]) event.addListener(() => void keep().catch(() => undefined));
}

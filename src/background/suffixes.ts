import { browser } from '../platform/browser.ts';
import { suffixList } from '../store/suffix-list.ts';

/**
 * Lays the public-suffix list of this release where content scripts find it: a tenth of their script, which no frame needs to carry. After
 * every installation and update, and again at the start of the browser in case that failed.
 */
export function keepSuffixes(): void {
  const keep = async (): Promise<void> => suffixList.set(await (await fetch(browser.runtime.getURL('suffixes.txt'))).text());
  for (const event of [browser.runtime.onInstalled, browser.runtime.onStartup]) event.addListener(() => void keep().catch(() => undefined));
}

import { order } from '../messaging/order.ts';
import { checks, type Check } from '../messaging/orders.ts';
import { browser } from '../platform/browser.ts';
import { guardedOrigins } from './guarded-sites.ts';

const contexts: Readonly<Record<Check, 'link' | 'selection'>> = { link: 'link', words: 'selection', copy: 'selection' };
const titles: Readonly<Record<Check, string>> = { link: 'menu_check_link', words: 'menu_check_words', copy: 'menu_copy_masked' };

/**
 * Entries of the browser's own menu on links and selections, on guarded hosts only. What was clicked or selected is not taken from the
 * browser: the guard in the page knows it, judges it and says the result there.
 */
export function offerChecks(): void {
  browser.runtime.onInstalled.addListener(() => void build());
  browser.runtime.onStartup.addListener(() => void build());
  browser.permissions.onAdded.addListener(() => void build());
  browser.permissions.onRemoved.addListener(() => void build());
  browser.contextMenus.onClicked.addListener(({ menuItemId, frameId }, tab) => {
    const what = checks.find(check => check === menuItemId);
    if (what !== undefined && tab?.id !== undefined) void order(tab.id, 'guard/check', { what }, frameId ?? 0);
  });
}

let building: Promise<void> = Promise.resolve();

/** One after the other: an id that is there already is an error. */
function build(): Promise<void> {
  building = building.then(async () => {
    await browser.contextMenus.removeAll();
    const documentUrlPatterns = [...(await guardedOrigins())];
    for (const what of checks) browser.contextMenus.create({ id: what, title: browser.i18n.getMessage(titles[what]), contexts: [contexts[what]], documentUrlPatterns });
  });
  return building;
}

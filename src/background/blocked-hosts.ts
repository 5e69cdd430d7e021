import { browser } from '../platform/browser.ts';

/** How Chromium says that policy keeps extensions from a page. Firefox keeps the script out without a word. */
export const isPolicyError = (error: unknown): boolean => error instanceof Error && /policy/i.test(error.message);

/**
 * Marks the badge of tabs that the browser's administrator took away from extensions (`runtime_blocked_hosts`). There the address is
 * hidden as well, so that any page may be meant: the badge is grey, and the popup says why.
 */
export function watchBlockedTabs(title: string): void {
  browser.tabs.onUpdated.addListener((tab, { status }, { url }) => {
    if (status === 'complete' && url === undefined) void mark(tab, title);
  });
}

async function mark(tabId: number, title: string): Promise<void> {
  try {
    // The smallest thing that needs the permission: it changes nothing.
    await browser.scripting.insertCSS({ target: { tabId }, css: ' ' });
  } catch (error) {
    if (!isPolicyError(error)) return;
    await Promise.all([
      browser.action.setBadgeText({ tabId, text: '–' }),
      browser.action.setBadgeBackgroundColor({ tabId, color: '#5c6b6a' }),
      browser.action.setTitle({ tabId, title }),
    ]).catch(() => undefined); // The tab was closed meanwhile.
  }
}

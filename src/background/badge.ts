import { browser } from '../platform/browser.ts';
import { tabState } from '../store/tab-item.ts';
import { markedCount, worstTier, type TabState } from '../store/tab-state.ts';

const colours = { danger: '#b3261e', caution: '#9a5b00', note: '#5c6b6a' } as const;

/** A frame in a message may show no more than a film: page and popup say that it cannot be read. */
const unread = 'frames';

/** The number of marked findings of a tab; "!" when the guard is blind there or a part of it failed. */
export async function paintBadge(tab: number, state: TabState): Promise<void> {
  const count = markedCount(state);
  const pages = Object.values(state.pages);
  const troubled = pages.some(page => page.state === 'blind' || page.failed.some(part => part !== unread));
  const text = troubled ? '!' : count === 0 ? '' : count > 99 ? '99+' : String(count);
  const tier = worstTier(state) ?? 'note';
  try {
    await Promise.all([
      browser.action.setBadgeText({ tabId: tab, text }),
      browser.action.setBadgeBackgroundColor({ tabId: tab, color: troubled ? colours.danger : colours[tier] }),
      browser.action.setBadgeTextColor?.({ tabId: tab, color: '#ffffff' }),
    ]);
  } catch {
    // The tab was closed meanwhile: it has no badge any more.
  }
}

/** Paints again whenever a tab's state changes, whichever worker wrote it. */
export function watchBadges(paint: (tab: number, state: TabState) => Promise<void>): void {
  browser.storage.onChanged.addListener((changes, area) => {
    if (area !== 'session') return;
    for (const key of Object.keys(changes)) {
      const tab = Number(/^tab\/(\d+)$/.exec(key)?.[1] ?? Number.NaN);
      if (Number.isInteger(tab) && changes[key]?.newValue !== undefined) void tabState(tab).get().then(state => paint(tab, state));
    }
  });
}

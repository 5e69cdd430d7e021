import { stored, type Stored } from '../platform/stored.ts';
import { isRecord } from '../policy/setting-types.ts';
import { emptyTab, type TabState } from './tab-state.ts';

const tabKey = (tab: number): string => `tab/${tab}`;

const items = new Map<number, Stored<TabState>>();

/** The state of one tab, in session storage: it outlives the service worker and never touches the disk. */
export function tabState(tab: number): Stored<TabState> {
  let item = items.get(tab);
  if (item === undefined) {
    item = stored<TabState>({
      area: 'session',
      key: tabKey(tab),
      version: 1,
      initial: emptyTab,
      // Written only by the background worker of this same version: session storage does not outlive the browser.
      read: raw => (isRecord(raw) && isRecord(raw.pages) && Array.isArray(raw.messages) ? (raw as unknown as TabState) : undefined),
    });
    items.set(tab, item);
  }
  return item;
}

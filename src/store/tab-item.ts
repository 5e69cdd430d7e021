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
      // As one text: browsers carry an object of 500 messages from process to process in 15 to 60 ms, its text in 2 to 5.
      write: state => JSON.stringify(state),
      read: readTab,
    });
    items.set(tab, item);
  }
  return item;
}

/** Written only by the background worker of this same version: session storage does not outlive the browser. */
function readTab(raw: unknown): TabState | undefined {
  const state: unknown = typeof raw === 'string' ? JSON.parse(raw) : undefined;
  return isRecord(state) && isRecord(state.pages) && Array.isArray(state.messages) ? (state as unknown as TabState) : undefined;
}

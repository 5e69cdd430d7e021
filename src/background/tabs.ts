import type { Handlers } from '../messaging/serve.ts';
import { browser } from '../platform/browser.ts';
import { demonstration } from '../store/demonstration.ts';
import { tabState } from '../store/tab-item.ts';
import { emptyTab, withJudged, withoutPage } from '../store/tab-state.ts';

export const pageStarted: Handlers['page/started'] = async ({ page }, { tab, frame }) => {
  await tabState(tab).update(state => (frame === 0 ? emptyTab : withoutPage(state, page)));
};

export const pageLeft: Handlers['page/left'] = async ({ page }, { tab }) => {
  await tabState(tab).update(state => withoutPage(state, page));
};

export const pageJudged: Handlers['page/judged'] = async ({ page, messages }, { tab }) => {
  await tabState(tab).update(state => messages.reduce((next, judged) => withJudged(next, page, judged), state));
};

export const pageHealth: Handlers['page/health'] = async ({ page, health }, { tab }) => {
  await tabState(tab).update(state => ({ ...state, pages: { ...state.pages, [page]: health } }));
};

/** A tab that the browser discards gets another id. A worker that is stopped while it hears of an end forgets it: the next one looks what has none. */
export function forgetClosedTabs(): void {
  browser.tabs.onRemoved.addListener(forget);
  browser.tabs.onReplaced?.addListener((_new, tab) => forget(tab));
  void forgetTabsGone();
}

function forget(tab: number): void {
  void tabState(tab).remove();
  void demonstration(tab).remove();
}

async function forgetTabsGone(): Promise<void> {
  // The records first: a tab that opens meanwhile has none among them.
  const kept = Object.keys(await browser.storage.session.get(null));
  const open = new Set((await browser.tabs.query({})).map(({ id }) => String(id)));
  for (const key of kept) {
    const [, tab] = /^(?:tab|demonstration)\/(\d+)$/.exec(key) ?? [];
    if (tab !== undefined && !open.has(tab)) forget(Number(tab));
  }
}

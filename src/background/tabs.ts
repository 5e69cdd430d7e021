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

/** A tab that the browser discards gets another id. */
export function forgetClosedTabs(): void {
  const forget = (tab: number): void => {
    void tabState(tab).remove();
    void demonstration(tab).remove();
  };
  browser.tabs.onRemoved.addListener(forget);
  browser.tabs.onReplaced?.addListener((_new, tab) => forget(tab));
}

import type { BrowserContext, Page } from 'playwright';
import { expect } from 'vitest';
import { extensionId } from '../../src/cli/launch.ts';
import type { TabState } from '../../src/store/tab-state.ts';

export const extensionUrl = (path: string): string => `chrome-extension://${extensionId}/${path}`;

export async function openExtensionPage(context: BrowserContext, path: string): Promise<Page> {
  const page = await context.newPage();
  await page.goto(extensionUrl(path));
  return page;
}

/** As an update does. It takes the extension's pages with it. Chromium, when it has much to do, may not bring the extension back at all: in a browser of its own, a new one for each try. */
export const reloadExtension = (extensionPage: Page): void =>
  void extensionPage.evaluate(() => (globalThis as unknown as { chrome: { runtime: { reload(): void } } }).chrome.runtime.reload()).catch(() => undefined);

type Local = { get(key: string): Promise<object>; set(items: object): Promise<void> };

/** Browsers whose background has copied what they delivered. */
const hasCopied = new WeakSet<BrowserContext>();

/**
 * Makes a policy of the organisation, in the place where the background copies it to. Chromium answers what is managed only when it has
 * nothing better to do, seconds after its start and on a busy machine many: the background's own first copies would take back whatever was
 * written before them.
 */
export async function setManaged(extensionPage: Page, values: object): Promise<void> {
  const context = extensionPage.context();
  if (!hasCopied.has(context)) {
    await expect.poll(() => extensionPage.evaluate(async () => 'policy/managed' in (await (globalThis as unknown as { chrome: { storage: { local: Local } } }).chrome.storage.local.get('policy/managed'))), { interval: 500, timeout: 60_000 }).toBe(true);
    // There are up to three at once: one starts, one was installed, one starts anew. As many answers later the last one is done.
    await context.serviceWorkers()[0]?.evaluate(async () => {
      const { managed, local } = (globalThis as unknown as { chrome: { storage: { managed: { get(key: null): Promise<object> }; local: Local } } }).chrome.storage;
      await managed.get(null);
      for (let turn = 0; turn < 6; turn++) await local.get('policy/managed');
    });
    hasCopied.add(context);
  }
  await extensionPage.evaluate(managed => (globalThis as unknown as { chrome: { storage: { local: Local } } }).chrome.storage.local.set({ 'policy/managed': { v: 1, value: { values: managed, since: 1 } } }), values);
}

/** Kills the background worker, as the browser does after half a minute of silence. */
export async function killWorker(extensionPage: Page): Promise<void> {
  const session = await extensionPage.context().newCDPSession(extensionPage);
  await session.send('ServiceWorker.enable');
  await session.send('ServiceWorker.stopAllWorkers');
  await session.detach();
}

/** The keys in session storage. */
export const keysOf = (extensionPage: Page): Promise<readonly string[]> =>
  extensionPage.evaluate(async () => Object.keys(await (globalThis as unknown as { chrome: { storage: { session: { get(key: null): Promise<object> } } } }).chrome.storage.session.get(null)));

/** The browser's ids of the tabs that are kept, the newest last. Tab addresses are seen only with the host permission, so tabs are told apart by what is kept of them. */
export const tabIds = async (extensionPage: Page): Promise<readonly number[]> =>
  (await keysOf(extensionPage)).flatMap(key => (key.startsWith('tab/') ? [Number(key.slice(4))] : [])).sort((a, b) => a - b);

export const badgeOf = (extensionPage: Page, tab: number): Promise<string> =>
  extensionPage.evaluate(
    tabId => (globalThis as unknown as { chrome: { action: { getBadgeText(details: { tabId: number }): Promise<string> } } }).chrome.action.getBadgeText({ tabId }),
    tab,
  );

const tabs = (extensionPage: Page): Promise<readonly TabState[]> =>
  extensionPage.evaluate(async () => {
    const all = await (globalThis as unknown as { chrome: { storage: { session: { get(key: null): Promise<Record<string, { readonly value: string }>> } } } }).chrome.storage.session.get(null);
    return Object.entries(all).flatMap(([key, tab]) => (key.startsWith('tab/') ? [JSON.parse(tab.value) as TabState] : []));
  });

/** What the extension knows of all tabs: messages with findings. */
export const reportedBy = async (extensionPage: Page): Promise<TabState['messages']> => (await tabs(extensionPage)).flatMap(({ messages }) => messages);

/** What the guards of all tabs say of their pages. */
export const statesIn = async (extensionPage: Page): Promise<readonly string[]> => (await tabs(extensionPage)).flatMap(({ pages }) => Object.values(pages).map(({ state }) => state));

/** Detectors that the guards of all tabs call failed. */
export const failedIn = async (extensionPage: Page): Promise<readonly string[]> => (await tabs(extensionPage)).flatMap(({ pages }) => Object.values(pages).flatMap(({ failed }) => failed));

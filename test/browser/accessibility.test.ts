import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Page } from 'playwright';
import { launchWithExtension, type Launched } from '../../src/cli/launch.ts';
import { violations } from './axe.ts';
import { openExtensionPage, setManaged } from './extension-pages.ts';

let browser: Launched;
let page: Page;

beforeAll(async () => {
  browser = await launchWithExtension({ headless: true });
  page = await openExtensionPage(browser.context, 'src/pages/popup/index.html?tab=1');
});
afterAll(() => browser?.close());

/** A tab with this many messages with a finding, in the storage the popup reads. */
const remember = (count: number): Promise<void> =>
  page.evaluate(async size => {
    const messages = Array.from({ length: size }, (_, index) => ({
      page: 'p', conversation: 'c', message: String(index), speaker: index % 2 === 0 ? 'customer' : 'agent', time: 1_700_000_000_000 + index,
      findings: [{ kind: 'link', type: 'look-alike', tier: (['danger', 'caution', 'note'] as const)[index % 3], reason: 'look-alike', evidence: { domain: 'paypa1.com', target: 'paypal.com' } }],
    }));
    const value = { pages: { p: { site: 'zendesk', state: 'watching', messages: size, composer: true, failed: size === 1 ? ['link'] : [] } }, messages };
    await (globalThis as unknown as { chrome: { storage: { session: { set(items: object): Promise<void> } } } }).chrome.storage.session.set({ 'tab/1': { v: 1, value: JSON.stringify(value) } });
  }, count);

/** Puts items into storage; undefined takes one out. */
const store = (area: 'session' | 'local', items: Readonly<Record<string, unknown>>): Promise<void> =>
  page.evaluate(async ([name, all]) => {
    const { storage } = (globalThis as unknown as { chrome: { storage: Record<string, { set(items: object): Promise<void>; remove(key: string): Promise<void> }> } }).chrome;
    for (const [key, value] of JSON.parse(all) as [string, unknown][]) await (value === null ? storage[name]!.remove(key) : storage[name]!.set({ [key]: value }));
  }, [area, JSON.stringify(Object.entries(items).map(([key, value]) => [key, value ?? null]))] as const);

describe.each(['light', 'dark'] as const)('axe finds nothing, %s', colorScheme => {
  it.each([0, 1, 500])('in the popup with %i findings', async count => {
    await remember(count);
    await page.emulateMedia({ colorScheme });
    await page.setViewportSize({ width: 380, height: 600 });
    await page.reload();
    await expect.poll(() => page.locator('.messages > li').count()).toBe(Math.min(count, 5));
    await page.screenshot({ path: `test-results/popup-${count}-${colorScheme}.png` });
    expect(await violations(page)).toEqual([]);
  });

  it('in the popup without a console, with every reminder and a policy that cannot be used', async () => {
    await store('session', { 'tab/1': undefined });
    await setManaged(page, { maskOnPaste: 'sometimes', reminderDays: 30, practiceEveryDays: 30, minimumBrowser: '999', minimumVersion: '99.0', organisationFacts: ['Chats are encrypted in transit and at rest.', 'We keep them for 90 days.'] });
    await page.emulateMedia({ colorScheme });
    await page.reload();
    await page.getByText('A minute for your sign-in').waitFor();
    await page.getByText('sometimes').or(page.getByText('maskOnPaste')).first().waitFor();
    await page.screenshot({ path: `test-results/popup-reminders-${colorScheme}.png`, fullPage: true });
    expect(await violations(page)).toEqual([]);
    await setManaged(page, {});
  });

  it('in the popup of a console that cannot be read', async () => {
    await store('session', { 'tab/1': { v: 1, value: JSON.stringify({ pages: { p: { site: 'zendesk', state: 'blind', messages: 0, composer: true, failed: ['link'] } }, messages: [] }) } });
    await page.emulateMedia({ colorScheme });
    await page.reload();
    await page.getByRole('alert').waitFor();
    await page.screenshot({ path: `test-results/popup-blind-${colorScheme}.png`, fullPage: true });
    expect(await violations(page)).toEqual([]);
  });

  it('in the settings', async () => {
    const settings = await openExtensionPage(browser.context, 'src/pages/settings/index.html');
    await settings.emulateMedia({ colorScheme });
    await settings.locator('.row').first().waitFor();
    expect(await violations(settings)).toEqual([]);
    await settings.close();
  });
});

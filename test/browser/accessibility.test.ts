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
    const value = { pages: { p: { site: 'zendesk', state: 'watching', messages: size, failed: size === 1 ? ['link'] : [] } }, messages };
    await (globalThis as unknown as { chrome: { storage: { session: { set(items: object): Promise<void> } } } }).chrome.storage.session.set({ 'tab/1': { v: 1, value: JSON.stringify(value) } });
  }, count);

/** Puts items into storage; undefined takes one out. */
const store = (area: 'session' | 'local', items: Readonly<Record<string, unknown>>): Promise<void> =>
  page.evaluate(async ([name, all]) => {
    const { storage } = (globalThis as unknown as { chrome: { storage: Record<string, { set(items: object): Promise<void>; remove(key: string): Promise<void> }> } }).chrome;
    for (const [key, value] of JSON.parse(all) as [string, unknown][]) await (value === null ? storage[name]!.remove(key) : storage[name]!.set({ [key]: value }));
  }, [area, JSON.stringify(Object.entries(items).map(([key, value]) => [key, value ?? null]))] as const);

interface Tab {
  readonly url: string;
  readonly isGranted: boolean;
  readonly isBlocked?: boolean;
  readonly state: 'watching' | 'empty' | 'off' | 'blind' | null;
  readonly failed?: readonly string[];
  readonly taught?: readonly object[];
  readonly figures?: object;
  /** What the popup says of it, among other things. */
  readonly says: string;
  /** Whether somebody may point at the console's parts: where the guard runs, and would read them. */
  readonly pointsOut?: boolean;
}

const ticket = 'https://acme.zendesk.com/agent/tickets/1';
const ownHost = 'https://chat.a-rather-long-name-of-a-company.example.com/inbox';
const day = (time: number): string => new Date(time - new Date(time).getTimezoneOffset() * 60_000).toISOString().slice(0, 10);

/** What else a tab can be to the popup. */
const tabs: Readonly<Record<string, Tab>> = {
  'a console without a message so far': { url: ticket, isGranted: true, state: 'empty', says: 'Ready on', pointsOut: true },
  'a console that has changed': { url: ticket, isGranted: true, state: 'blind', says: 'cannot read this page', pointsOut: true },
  'a console where the engine could not start': { url: ticket, isGranted: true, state: 'blind', failed: ['engine'], says: 'could not start' },
  'a console where guarding is switched off': { url: ticket, isGranted: true, state: 'off', says: 'switched off' },
  'a console where the guard does not run': { url: ticket, isGranted: true, state: null, says: 'not running in this tab' },
  'a site that may be guarded': { url: ownHost, isGranted: false, state: null, says: 'Parleyguard then reads' },
  'a site that is guarded because the operator asked': { url: ownHost, isGranted: true, state: 'watching', taught: [{ hosts: [new URL(ownHost).hostname], log: '#log', message: '.turn', composer: 'textarea' }], says: 'Stop guarding', pointsOut: true },
  'a site that an administrator keeps extensions from': { url: ownHost, isGranted: false, isBlocked: true, state: null, says: 'Blocked by your administrator' },
  'a day with figures': { url: ticket, isGranted: true, state: 'watching', pointsOut: true, figures: { [day(Date.now())]: { 'look-alike/look-alike-brand': { shown: 12, dismissed: 2, 'reported-wrong': 1 } } }, says: 'Marked: 12' },
};

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

  it.each([['that cannot be read', 'link', 'blind'], ['whose engine does not come', 'engine', 'engine']])('in the popup of a console %s', async (_name, failed, shot) => {
    await store('session', { 'tab/1': { v: 1, value: JSON.stringify({ pages: { p: { site: 'zendesk', state: 'blind', messages: 0, failed: [failed] } }, messages: [] }) } });
    await page.emulateMedia({ colorScheme });
    await page.reload();
    await page.getByRole('alert').waitFor();
    await page.screenshot({ path: `test-results/popup-${shot}-${colorScheme}.png`, fullPage: true });
    expect(await violations(page)).toEqual([]);
  });

  it.each(Object.entries(tabs))('in the popup of %s', async (name, { url, isGranted, isBlocked = false, state, failed = [], taught = [], figures = {}, says, pointsOut = false }) => {
    const tab = { pages: state === null ? {} : { p: { site: 'zendesk', state, messages: 0, failed } }, messages: [] };
    await store('session', { 'tab/1': { v: 1, value: JSON.stringify(tab) } });
    await store('local', { 'consoles/taught': { v: 1, value: taught }, figures: { v: 1, value: figures } });
    const view = await browser.context.newPage();
    // A page of its own is not told where another tab is, as a popup is; nor does a test run have an administrator.
    await view.addInitScript(([address, granted, blocked]) => {
      const { tabs: all, permissions, scripting } = (globalThis as unknown as { chrome: { tabs: object; permissions: object; scripting: object } }).chrome;
      Object.assign(all, { get: (id: number) => Promise.resolve({ id, url: address }) });
      Object.assign(permissions, { contains: () => Promise.resolve(granted) });
      Object.assign(scripting, { insertCSS: () => (blocked ? Promise.reject(new Error('This page cannot be scripted due to an ExtensionsSettings policy.')) : Promise.resolve()) });
    }, [url, isGranted, isBlocked] as const);
    await view.emulateMedia({ colorScheme });
    await view.setViewportSize({ width: 320, height: 600 });
    await view.goto(page.url());
    await view.getByText(says).first().waitFor();
    await view.locator('.switch').first().waitFor();
    expect(await view.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
    await expect.poll(() => view.getByRole('button', { name: 'Show where things are' }).count()).toBe(pointsOut ? 1 : 0);
    await view.screenshot({ path: `test-results/popup ${name} ${colorScheme}.png`, fullPage: true });
    expect(await violations(view)).toEqual([]);
    await view.close();
    await store('local', { 'consoles/taught': undefined, figures: undefined });
  });

  it('in the settings, with what cannot be used, what was called harmless, and a search for nothing', async () => {
    await setManaged(page, { maskOnPaste: 'sometimes', holdSend: true });
    await store('local', { dismissals: { v: 1, value: [{ site: 'zendesk', type: 'look-alike', domain: 'paypa1.com', time: 1 }] } });
    const settings = await openExtensionPage(browser.context, 'src/pages/settings/index.html');
    await settings.emulateMedia({ colorScheme });
    await settings.getByText('must be one of').waitFor();
    await settings.locator('.dismissed li').waitFor();
    expect(await violations(settings)).toEqual([]);
    await settings.getByRole('searchbox').fill('teleport');
    await expect.poll(() => settings.locator('.row').count()).toBe(0);
    expect(await violations(settings)).toEqual([]);
    await settings.close();
    await store('local', { dismissals: undefined });
    await setManaged(page, {});
  });
});

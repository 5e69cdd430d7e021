import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Page } from 'playwright';
import { launchWithExtension, type Launched } from '../../src/cli/launch.ts';
import { OverlayView } from '../../src/cli/overlay-view.ts';
import { badgeOf, killWorker, openExtensionPage, tabIds } from './extension-pages.ts';
import { addMessage, openTicket, serveZendesk, ticketUrl } from './zendesk.ts';

let browser: Launched;
let control: Page;

beforeAll(async () => {
  browser = await launchWithExtension({ headless: true });
  await serveZendesk(browser.context);
});
afterAll(() => browser?.close());
beforeEach(async () => {
  control = await openExtensionPage(browser.context, 'manifest.json');
  for (const page of browser.context.pages()) if (page !== control) await page.close();
  await expect.poll(() => tabIds(control)).toEqual([]);
});

const lure = { html: 'See <a href="https://www.paypa1.com/signin">https://www.paypa1.com/signin</a>' };
const second = { html: 'See <a href="https://evil-claims.top/x">www.dhl.com</a>' };

async function ticketTab(): Promise<{ page: Page; tab: number }> {
  const before = await tabIds(control);
  const page = await openTicket(browser.context);
  await expect.poll(async () => (await tabIds(control)).length).toBe(before.length + 1);
  const tab = (await tabIds(control)).find(id => !before.includes(id))!;
  return { page, tab };
}

const popup = (tab: number | string) => openExtensionPage(browser.context, `src/pages/popup/index.html?tab=${tab}`);

describe('popup and badge', () => {
  it('list the findings of the tab, newest first, with reason and time', async () => {
    const { page, tab } = await ticketTab();
    await addMessage(page, lure);
    await expect.poll(() => badgeOf(control, tab)).toBe('1');
    await addMessage(page, second);
    await expect.poll(() => badgeOf(control, tab)).not.toBe('1');
    const view = await popup(tab);
    const entries = view.locator('.messages > li');
    await expect.poll(() => entries.count()).toBe(2);
    expect(await entries.nth(0).textContent()).toContain('dhl.com');
    expect(await entries.nth(1).textContent()).toContain('paypal.com');
    expect(Date.now() - Date.parse((await entries.nth(0).locator('time').getAttribute('datetime'))!)).toBeLessThan(60_000);
  });

  it.each([["light",360],["dark",480]] as const)("look right, %s at %i", async (theme, width) => {
    const { page, tab } = await ticketTab();
    await addMessage(page, lure);
    await addMessage(page, second);
    const view = await popup(tab);
    await view.emulateMedia({ colorScheme: theme });
    await view.setViewportSize({ width, height: 560 });
    await expect.poll(() => view.locator(".messages > li").count()).toBe(2);
    expect(await view.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
    await view.screenshot({ path: `test-results/popup-${theme}.png` });
  });

  it('stay right when the service worker is killed in between', async () => {
    const { page, tab } = await ticketTab();
    await addMessage(page, lure);
    await expect.poll(() => badgeOf(control, tab)).toBe('1');
    await killWorker(control);
    const view = await popup(tab);
    await expect.poll(() => view.locator('.messages > li').count()).toBe(1);
    await addMessage(page, second);
    await expect.poll(() => view.locator('.messages > li').count()).toBe(2);
    await expect.poll(() => badgeOf(control, tab)).not.toBe('1');
  });

  it('keep two tabs apart', async () => {
    const first = await ticketTab();
    const other = await ticketTab();
    await addMessage(first.page, lure);
    await expect.poll(() => badgeOf(control, first.tab)).toBe('1');
    expect(await badgeOf(control, other.tab)).toBe('');
    const view = await popup(other.tab);
    await expect.poll(() => view.locator('main').textContent()).toContain('No message to read yet');
    expect(await view.locator('.messages > li').count()).toBe(0);
  });

  it('forget what a tab showed when it goes elsewhere', async () => {
    const { page, tab } = await ticketTab();
    await addMessage(page, lure);
    await expect.poll(() => badgeOf(control, tab)).toBe('1');
    await page.goto('about:blank');
    const view = await popup(tab);
    await expect.poll(() => view.locator('main').textContent()).toContain('No support console on this tab');
    await page.goto(ticketUrl);
    await expect.poll(() => badgeOf(control, tab)).toBe('');
  });

  it('say so when the console changed and nothing can be read', async () => {
    const { page, tab } = await ticketTab();
    await page.evaluate(() => {
      document.querySelector('[data-test-id="omni-log-container"]')!.innerHTML = '<div class="new-layout">A conversation in a layout that nobody has described so far.</div>';
    });
    await expect.poll(() => badgeOf(control, tab)).toBe('!');
    const view = await popup(tab);
    await expect.poll(() => view.locator('[role=alert]').textContent()).toContain('cannot read this page');
    await view.close();
    await page.bringToFront();
    const overlay = new OverlayView(page);
    await overlay.until('panel', notes => notes.length === 1, 'no note in the page');
    await page.evaluate(() => document.querySelector('[data-test-id="omni-log-container"]')!.replaceChildren());
    await addMessage(page, { html: 'Hello, can you read me again?' });
    await overlay.until('panel', notes => notes.length === 0, 'the note stays');
    await expect.poll(() => badgeOf(control, tab)).toBe('');
  });
});

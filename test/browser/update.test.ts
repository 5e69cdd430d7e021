import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Page } from 'playwright';
import { firstRunPage, launchWithExtension, type Launched } from '../../src/cli/launch.ts';
import { OverlayView } from '../../src/cli/overlay-view.ts';
import { openExtensionPage, reloadExtension } from './extension-pages.ts';
import { addMessage, composer, openTicket, serveZendesk } from './zendesk.ts';

let browser: Launched;
let page: Page;
let overlay: OverlayView;
const lure = { html: 'See <a href="https://www.paypa1.com/signin">https://www.paypa1.com/signin</a>' };

// An extension that was reloaded or taken away is no beginning for another try.
beforeEach(async () => {
  browser = await launchWithExtension({ headless: true });
  await serveZendesk(browser.context);
  page = await openTicket(browser.context);
  overlay = new OverlayView(page);
  await addMessage(page, lure);
  await overlay.until('mark', marks => marks.length === 1, 'no mark');
});
afterEach(() => browser?.close());

describe('when the extension is updated under an open tab', () => {
  it('a fresh guard takes over without a reload, and nothing stands there twice', async () => {
    const takenOver = page.evaluate(() => new Promise(resolve => document.addEventListener('parleyguard:takeover', resolve, { once: true })).then(() => true));
    const control = await openExtensionPage(browser.context, 'manifest.json');
    reloadExtension(control);
    await page.bringToFront();
    expect(await takenOver).toBe(true);
    await overlay.until('mark', marks => marks.length === 1, 'the fresh guard does not mark what was there');
    expect(await page.evaluate(() => document.querySelectorAll('html > div').length)).toBe(1);
    // The introduction comes with the installation only.
    expect(browser.context.pages().filter(open => open.url().startsWith(firstRunPage))).toEqual([]);
    await addMessage(page, lure);
    await overlay.until('mark', marks => marks.length === 2, 'the fresh guard does not mark');
    await composer(page).click();
    await page.keyboard.type('4111 1111 1111 1111');
    await page.keyboard.press('Enter');
    await overlay.until('panel', panels => panels.length === 1 && panels[0]!.text.includes('Not sent yet'), 'not held exactly once');
    expect(await page.evaluate(() => window.sent)).toEqual([]);
  });
});

describe('when the extension is taken away under an open tab', () => {
  it('nothing is left behind but a note, and the console works as if it had never been there', async () => {
    await composer(page).click();
    await page.keyboard.type('4111 1111 1111 1111');
    await page.keyboard.press('Enter');
    await overlay.until('panel', panels => panels.some(({ text }) => text.includes('Not sent yet')), 'not held');
    const control = await openExtensionPage(browser.context, 'manifest.json');
    await control.evaluate(() => void (globalThis as unknown as { chrome: { management: { uninstallSelf(): void } } }).chrome.management.uninstallSelf()).catch(() => undefined);
    await page.bringToFront();
    await overlay.until('panel', panels => panels.length === 1 && panels[0]!.text.includes('Reload'), 'the operator is not told');
    expect(await overlay.all('mark')).toEqual([]);
    expect(await page.evaluate(() => CSS.highlights.size)).toBe(0);
    await overlay.click('Later');
    expect(await page.evaluate(() => document.querySelectorAll('html > div').length)).toBe(0);
    await composer(page).press('Enter');
    await expect.poll(() => page.evaluate(() => window.sent.length)).toBe(1);
    await addMessage(page, lure);
    // Longer than the guard ever waits before it marks; only waiting shows that nothing comes.
    await page.waitForFunction(start => performance.now() - start > 1000, await page.evaluate(() => performance.now()));
    expect(await page.evaluate(() => document.querySelectorAll('html > div').length)).toBe(0);
  });
});

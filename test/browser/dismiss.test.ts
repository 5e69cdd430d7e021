import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Page } from 'playwright';
import { launchWithExtension, type Launched } from '../../src/cli/launch.ts';
import { OverlayView } from '../../src/cli/overlay-view.ts';
import { openExtensionPage, setManaged } from './extension-pages.ts';
import { addMessage, openTicket, serveZendesk } from './zendesk.ts';

let browser: Launched;
let page: Page;
let overlay: OverlayView;
const lure = { html: 'See <a href="https://www.paypa1.com/signin">https://www.paypa1.com/signin</a>' };
const request = { text: 'You will get a code by text message now, please read me the code' };
const marks = (count: number) => overlay.until('mark', found => found.length === count, `expected ${count} marks`);

beforeAll(async () => {
  browser = await launchWithExtension({ headless: true });
  await serveZendesk(browser.context);
  page = await openTicket(browser.context);
  overlay = new OverlayView(page);
});
afterAll(() => browser?.close());

async function callHarmless(index: number): Promise<void> {
  await overlay.openCard(index);
  await overlay.click('Not a danger here');
  await overlay.click('I know it');
}

describe('“Not a danger here”', () => {
  it('takes the mark away, and no longer marks that domain on this console', async () => {
    await addMessage(page, lure);
    await marks(1);
    await callHarmless(0);
    await marks(0);
    await addMessage(page, { html: 'Again <a href="https://www.paypa1.com/other">https://www.paypa1.com/other</a>' });
    await addMessage(page, { html: 'See <a href="https://www.micros0ft.com/">https://www.micros0ft.com/</a>' });
    const [mark] = await marks(1);
    expect(mark?.label).toContain('microsoft.com');
  });

  it('opens a link that was called harmless without asking', async () => {
    await browser.context.route(/paypa1\.com/, route => route.fulfill({ body: 'opened', contentType: 'text/html' }));
    await page.evaluate(() => document.querySelector('article a')!.setAttribute('target', '_blank'));
    const opened = browser.context.waitForEvent('page');
    await page.locator('article a').first().click();
    expect((await opened).url()).toContain('paypa1.com');
    await (await opened).close();
  });

  it('holds for one message only where no domain is at stake', async () => {
    await addMessage(page, request);
    await marks(2);
    await callHarmless(1);
    await marks(1);
    await addMessage(page, { text: `${request.text}!` });
    await marks(2);
  });

  it('is still known after a reload, and can be taken back in the settings', async () => {
    await page.reload();
    await page.evaluate(() => window.ready);
    await addMessage(page, lure);
    await addMessage(page, { html: 'See <a href="https://www.micros0ft.com/">https://www.micros0ft.com/</a>' });
    await marks(1);
    const settings = await openExtensionPage(browser.context, 'src/pages/settings/index.html');
    await settings.getByRole('button', { name: 'Mark it again' }).first().click();
    await expect.poll(() => settings.locator('.dismissed li').count()).toBe(0);
    await page.bringToFront();
    await addMessage(page, { html: 'See <a href="https://www.paypa1.com/third">https://www.paypa1.com/third</a>' });
    await marks(2);
  });

  it('counts for a message that comes with the very click, before storage can tell of it', async () => {
    const other = await openTicket(browser.context);
    const seen = new OverlayView(other);
    await addMessage(other, { html: 'And <a href="https://www.amaz0n.com/">https://www.amaz0n.com/</a>' });
    await seen.openCard();
    await seen.click('Not a danger here');
    // The page adds it in the task of the click: storage answers later.
    await other.evaluate(() => window.addEventListener('click', () => void window.console_.addMessage('1', { html: 'Again <a href="https://www.amaz0n.com/again">https://www.amaz0n.com/again</a>' }), { capture: true, once: true }));
    await seen.click('I know it');
    await addMessage(other, { html: 'See <a href="https://www.micros0ft.com/">https://www.micros0ft.com/</a>' });
    const [mark, ...others] = await seen.until('mark', found => found.some(({ label }) => label.includes('microsoft.com')), 'no mark');
    expect([mark?.label.includes('microsoft.com'), others]).toEqual([true, []]);
    await other.close();
  });

  it('is not on offer, and what was said before does not count, where policy locks it', async () => {
    await addMessage(page, lure);
    await callHarmless(0);
    const settings = await openExtensionPage(browser.context, 'src/pages/settings/index.html');
    await setManaged(settings, { operatorMayDismiss: false });
    await settings.close();
    await page.reload();
    await page.evaluate(() => window.ready);
    await page.bringToFront();
    await addMessage(page, lure);
    await marks(1);
    const card = await overlay.openCard();
    expect(card.text).toContain('Understood');
    expect(card.text).not.toContain('Not a danger here');
  });
});

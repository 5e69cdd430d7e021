import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Page } from 'playwright';
import { launchWithExtension, type Launched } from '../../src/cli/launch.ts';
import { OverlayView } from '../../src/cli/overlay-view.ts';
import { addMessage, openTicket, serveZendesk } from './zendesk.ts';

let browser: Launched;
let page: Page;
let overlay: OverlayView;
const opened: string[] = [];

beforeAll(async () => {
  browser = await launchWithExtension({ headless: true });
  await serveZendesk(browser.context);
  await browser.context.route(/paypa1\.com|paypal\.com/, route => {
    opened.push(route.request().url());
    return route.fulfill({ body: 'opened', contentType: 'text/html' });
  });
});
afterAll(() => browser?.close());
beforeEach(async () => {
  for (const old of browser.context.pages()) if (old.url().startsWith('http')) await old.close();
  opened.length = 0;
  page = await openTicket(browser.context);
  overlay = new OverlayView(page);
});

const bad = 'https://www.paypa1.com/signin';
const link = (href: string): object => ({ html: `See <a target="_blank" href="${href}">this page</a>` });
const dialog = () => overlay.until('backdrop', found => found.length === 1, 'no dialog');
const marked = () => overlay.until('mark', marks => marks.length === 1, 'no mark');

describe('a dangerous link', () => {
  it.each([
    ['a click', () => page.getByText('this page').click()],
    ['a middle click', () => page.getByText('this page').click({ button: 'middle' })],
    ['Enter', () => page.getByText('this page').press('Enter')],
    ['a click with Ctrl', () => page.getByText('this page').click({ modifiers: ['Control'] })],
  ])('is stopped at %s, with the real domain in the dialog', async (_name, act) => {
    await addMessage(page, link(bad));
    await marked();
    await act();
    const [shown] = await dialog();
    expect(shown?.text).toContain('paypa1.com');
    expect(opened).toEqual([]);
  });

  it('stays closed with Enter and with Escape, as staying is the default', async () => {
    await addMessage(page, link(bad));
    await marked();
    for (const key of ['Enter', 'Escape']) {
      await page.getByText('this page').click();
      await dialog();
      await page.keyboard.press(key);
      await overlay.until('backdrop', found => found.length === 0, 'dialog still there');
    }
    expect(opened).toEqual([]);
  });

  it('opens in a new tab when the operator insists', async () => {
    await addMessage(page, link(bad));
    await marked();
    await page.getByText('this page').click();
    await dialog();
    const fresh = browser.context.waitForEvent('page');
    await overlay.click('Open anyway');
    await (await fresh).waitForLoadState();
    expect(opened).toContain(bad);
    expect(await (await fresh).evaluate(() => window.opener)).toBeNull();
  });

  it('is stopped in the console’s own preview of it, too', async () => {
    await addMessage(page, link(bad));
    await marked();
    await page.evaluate(href => {
      const preview = document.createElement('a');
      preview.href = href;
      preview.textContent = 'preview card';
      document.body.prepend(preview);
    }, bad);
    await page.getByText('preview card').click();
    await dialog();
    expect(opened).toEqual([]);
  });

  it('cannot be dragged to where it would open, as an innocent one can', async () => {
    await addMessage(page, link(bad));
    await marked();
    await addMessage(page, { html: 'And <a href="https://www.paypal.com/signin">the other page</a>' });
    await page.evaluate(() => {
      const zone = document.createElement('div');
      zone.id = 'zone';
      zone.style.cssText = 'position:fixed;left:0;bottom:0;width:200px;height:60px;background:#eee;z-index:9';
      zone.addEventListener('dragover', event => event.preventDefault());
      zone.addEventListener('drop', event => {
        event.preventDefault();
        zone.textContent += `[${event.dataTransfer?.getData('text/uri-list')}]`;
      });
      document.body.append(zone);
    });
    const drag = async (text: string): Promise<void> => {
      const from = (await page.getByText(text).boundingBox())!;
      const to = (await page.locator('#zone').boundingBox())!;
      await page.mouse.move(from.x + 5, from.y + 5);
      await page.mouse.down();
      await page.mouse.move(from.x + 40, from.y + 20, { steps: 4 });
      await page.mouse.move(to.x + 20, to.y + 20, { steps: 4 });
      await page.mouse.up();
    };
    await drag('this page');
    await drag('the other page');
    await expect.poll(() => page.locator('#zone').textContent()).toBe('[https://www.paypal.com/signin]');
    expect(opened).toEqual([]);
  });

  it('cannot be let through by the page’s own scripts', async () => {
    await addMessage(page, link(bad));
    await marked();
    await page.evaluate(() => document.querySelector<HTMLElement>('article a')?.click());
    await dialog();
    expect(opened).toEqual([]);
  });
});

describe('an innocent link', () => {
  it('opens at once', async () => {
    await addMessage(page, link('https://www.paypal.com/signin'));
    await addMessage(page, link(bad));
    await marked();
    const fresh = browser.context.waitForEvent('page');
    await page.getByText('this page').first().click();
    await (await fresh).waitForLoadState();
    expect(opened).toEqual(['https://www.paypal.com/signin']);
  });
});

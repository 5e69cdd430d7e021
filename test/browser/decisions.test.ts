import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Page } from 'playwright';
import { launchWithExtension, type Launched } from '../../src/cli/launch.ts';
import { OverlayView } from '../../src/cli/overlay-view.ts';
import { openExtensionPage, tabIds } from './extension-pages.ts';
import { addMessage, composer, openTicket, serveZendesk } from './zendesk.ts';

let browser: Launched;
let page: Page;
let overlay: OverlayView;
let control: Page;
const lure = { html: 'See <a href="https://www.paypa1.com/signin">https://www.paypa1.com/signin</a>' };
const other = { html: 'See <a href="https://www.micros0ft.com/">https://www.micros0ft.com/</a>' };
const marks = (count: number) => overlay.until('mark', found => found.length === count, `expected ${count} marks`);

beforeAll(async () => {
  browser = await launchWithExtension({ headless: true });
  await serveZendesk(browser.context);
});
afterAll(() => browser?.close());
beforeEach(async () => {
  for (const open of browser.context.pages().slice(1)) await open.close();
  page = await openTicket(browser.context);
  overlay = new OverlayView(page);
  control = await openExtensionPage(browser.context, 'manifest.json');
  await page.bringToFront();
});

async function openCard(index: number): Promise<void> {
  await overlay.openCard(index);
}

/** What the background does when the browser tells it of a shortcut. */
const press = (key: string): Promise<unknown> =>
  control.evaluate(async name => {
    const { tabs, storage } = (globalThis as unknown as { chrome: { tabs: { sendMessage(tab: number, message: object): Promise<unknown> }; storage: { session: { get(key: null): Promise<object> } } } }).chrome;
    const [tab] = Object.keys(await storage.session.get(null)).filter(item => item.startsWith('tab/')).map(item => Number(item.slice(4))).sort((a, b) => b - a);
    return tabs.sendMessage(tab!, { name: 'guard/key', body: { key: name } });
  }, key);

describe('the decisions of a card', () => {
  it('“Understood” folds the mark away, and the link stays guarded', async () => {
    await addMessage(page, lure);
    await marks(1);
    await openCard(0);
    await overlay.click('Understood');
    await marks(0);
    await page.locator('article a').first().click();
    await overlay.until('panel', panels => panels.some(({ text }) => text.includes('Check this link')), 'the link is no longer guarded');
  });

  it('“Report this mark as wrong” says thank you and is counted', async () => {
    await addMessage(page, other);
    await marks(1);
    await openCard(0);
    await overlay.click('Report this mark as wrong');
    await overlay.until('card', cards => cards[0]?.text.includes('Thank you') === true, 'no thanks');
    const popup = await openExtensionPage(browser.context, 'src/pages/popup/index.html?tab=0');
    await expect.poll(() => popup.locator('.today').textContent()).toContain('Reported as wrong: 1');
  });

  it('folds what the conversation showed before: a small mark that says so', async () => {
    await addMessage(page, lure);
    await addMessage(page, { html: 'Again <a href="https://www.paypa1.com/other">https://www.paypa1.com/other</a>' });
    // The second raises the alarm of the talk, which is news; the third brings nothing new.
    await addMessage(page, { html: 'Again <a href="https://www.paypa1.com/third">https://www.paypa1.com/third</a>' });
    await marks(3);
    expect(await overlay.all('quiet')).toHaveLength(1);
    await openCard(2);
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      await page.screenshot({ path: `test-results/card-${colorScheme}.png` });
    }
    await overlay.until('card', cards => cards[0]?.text.includes('Again') === true, 'not said');
  });

  it('leads to the turns of an alarm', async () => {
    await addMessage(page, { text: 'You will get a code by text message now, please read me the code, hurry up, I am in a rush' });
    await marks(1);
    await openCard(0);
    await overlay.click('1');
    await overlay.until('flash', found => found.length === 1, 'nothing is shown');
  });
});

describe('with keys alone', () => {
  it('reaches the newest mark, acts, and gives the focus back to the composer', async () => {
    await addMessage(page, lure);
    await addMessage(page, other);
    await marks(2);
    await composer(page).click();
    const isInComposer = () => composer(page).evaluate(element => element.contains(document.activeElement));
    expect(await isInComposer()).toBe(true);
    expect(await press('next-mark')).toBe(true);
    await overlay.until('card', cards => cards[0]?.text.includes('microsoft.com') === true, 'no card for the newest');
    expect(await isInComposer()).toBe(false);
    await page.keyboard.press('Escape');
    expect(await isInComposer()).toBe(true);
    expect(await press('understood')).toBe(true);
    const [left] = await marks(1);
    expect(left?.label).toContain('paypal.com');
    expect(await isInComposer()).toBe(true);
  });

  it('gets the focus back into the composer when the console puts another element in the place of the message whose card has it', async () => {
    await addMessage(page, lure);
    await marks(1);
    await composer(page).click();
    expect(await press('next-mark')).toBe(true);
    await page.keyboard.press('Enter');
    await overlay.until('card', cards => cards.length === 1, 'no card');
    await page.evaluate(() => {
      const old = document.querySelector('article')!;
      old.replaceWith(old.cloneNode(true));
    });
    await expect.poll(() => composer(page).evaluate(element => element.contains(document.activeElement))).toBe(true);
    await marks(1);
  });
});

describe('the popup', () => {
  it('leads to a message, and says so when it is gone', async () => {
    await addMessage(page, lure);
    await marks(1);
    const tab = (await tabIds(control)).at(-1)!;
    const popup = await openExtensionPage(browser.context, `src/pages/popup/index.html?tab=${tab}`);
    await popup.getByRole('button', { name: 'Show in the conversation' }).click();
    await page.bringToFront();
    await overlay.until('flash', found => found.length === 1, 'nothing is shown');
    await page.evaluate(() => document.querySelector('article')!.remove());
    await popup.getByRole('button', { name: 'Show in the conversation' }).click();
    await expect.poll(() => popup.locator('.messages').textContent()).toContain('not on the page now');
  });
});

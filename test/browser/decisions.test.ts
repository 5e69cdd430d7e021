import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Page } from 'playwright';
import { launchWithExtension, type Launched } from '../../src/cli/launch.ts';
import { OverlayView } from '../../src/cli/overlay-view.ts';
import { openExtensionPage, tabIds } from './extension-pages.ts';
import { addMessage, composer, openTicket, serveZendesk } from './zendesk.ts';

let browser: Launched;
let page: Page;
let pages: Page;
let overlay: OverlayView;
const request = 'You will get a code by text message now, please read me the code';
const marks = (count: number) => overlay.until('mark', found => found.length === count, `expected ${count} marks`);

beforeAll(async () => {
  browser = await launchWithExtension({ headless: true });
  await serveZendesk(browser.context);
  pages = await openExtensionPage(browser.context, 'src/pages/settings/index.html');
});
afterAll(() => browser?.close());

async function begin(): Promise<void> {
  await page?.close();
  page = await openTicket(browser.context);
  overlay = new OverlayView(page);
}

/** What an extension page or the background tells the guard in the ticket's tab. */
const tell = async (name: string, body: object): Promise<unknown> => {
  const tab = (await tabIds(pages)).at(-1)!;
  return pages.evaluate(
    ([id, message]) => (globalThis as unknown as { chrome: { tabs: { sendMessage(id: number, message: unknown): Promise<unknown> } } }).chrome.tabs.sendMessage(id as number, message).catch(() => null),
    [tab, { name, body }] as const,
  );
};

/** As if the browser had delivered this policy a while ago: the guard works with what is last known. */
const lastKnownPolicy = (values: object): Promise<void> =>
  pages.evaluate(
    managed => (globalThis as unknown as { chrome: { storage: { local: { set(items: object): Promise<void> } } } }).chrome.storage.local.set({ 'policy/managed': { v: 1, value: { values: managed, since: 1 } } }),
    values,
  );

describe('“Understood”', () => {
  it('folds the mark away, while a dangerous link still asks before it opens', async () => {
    await begin();
    await addMessage(page, { html: 'See <a href="https://www.paypa1.com/signin">https://www.paypa1.com/signin</a>' });
    await marks(1);
    const { x, y } = await overlay.markAt(0);
    await page.mouse.click(x, y);
    await overlay.click('Understood');
    await marks(0);
    await page.locator('article a').last().click();
    await overlay.until('panel', found => found.length === 1, 'expected the dialog');
    await overlay.click('Stay here');
  });

  it('is one key, as the browser tells it to the guard, and the focus stays where it was', async () => {
    await begin();
    await addMessage(page, { text: request });
    await marks(1);
    await composer(page).click();
    expect(await tell('guard/key', { key: 'next-mark' })).toBe(true);
    await overlay.until('card', found => found.length === 1, 'expected the card of the mark');
    expect(await tell('guard/key', { key: 'understood' })).toBe(true);
    await marks(0);
    await page.keyboard.type('still here');
    await expect.poll(() => composer(page).innerText()).toContain('still here');
    expect(await tell('guard/key', { key: 'next-mark' })).toBeUndefined();
  });
});

describe('what was said before', () => {
  it('is said again with a quiet mark, whose card says so', async () => {
    await begin();
    await addMessage(page, { text: request });
    await addMessage(page, { text: `Hello? ${request}` });
    const found = await marks(2);
    expect(found.filter(mark => mark.text === '')).toHaveLength(1);
  });
});

describe('the way from the popup to a message', () => {
  it('scrolls the conversation to it, and says so when it is gone', async () => {
    await begin();
    await addMessage(page, { id: 'far', text: request });
    await marks(1);
    const tab = (await tabIds(pages)).at(-1)!;
    const popup = await openExtensionPage(browser.context, `src/pages/popup/index.html?tab=${tab}`);
    await popup.getByRole('button', { name: 'Show in the conversation' }).first().waitFor();
    await page.evaluate(() => document.querySelector('article')!.remove());
    await popup.getByRole('button', { name: 'Show in the conversation' }).first().click();
    await popup.getByText('not on the page any more').waitFor();
    await popup.close();
  });

  it('is open to the extension alone: a page that knows the words is not heard', async () => {
    await begin();
    await addMessage(page, { text: request });
    await marks(1);
    await page.evaluate(() => window.postMessage({ name: 'guard/key', body: { key: 'understood' } }, '*'));
    await addMessage(page, { html: 'See <a href="https://www.micros0ft.com/">https://www.micros0ft.com/</a>' });
    await marks(2);
  });
});

describe('sending it as it is', () => {
  const hold = async (): Promise<void> => {
    await begin();
    await composer(page).click();
    await page.keyboard.type('My card is 4111 1111 1111 1111');
    await page.keyboard.press('Control+Enter');
    await overlay.until('panel', found => found.length === 1 && found[0]!.text.includes('card'), 'expected the note');
  };
  const sent = () => page.evaluate(() => window.sent.length);

  it('needs one of three reasons where the policy says so', async () => {
    await lastKnownPolicy({ releaseNeedsReason: true });
    await hold();
    await overlay.click('Allow it, then send again');
    await overlay.click('The customer needs it');
    await page.keyboard.press('Control+Enter');
    await expect.poll(sent).toBe(1);
  });

  it('is not on offer where the policy does not allow it, and the note says what is left', async () => {
    await lastKnownPolicy({ operatorMayRelease: false });
    await hold();
    const [note] = await overlay.all('panel');
    expect(note?.text).toContain('Mask it');
    expect(note?.text).toContain('Your organisation asks');
    expect(note?.text).not.toContain('Allow it, then send again');
    expect(await sent()).toBe(0);
    await lastKnownPolicy({});
  });
});

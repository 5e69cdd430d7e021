import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Page } from 'playwright';
import { launchWithExtension, type Launched } from '../../src/cli/launch.ts';
import { OverlayView } from '../../src/cli/overlay-view.ts';
import { dayOf } from '../../src/store/figures.ts';
import { openExtensionPage } from './extension-pages.ts';
import { addMessage, composer, openTicket, serveZendesk } from './zendesk.ts';

let browser: Launched;
let page: Page;
let overlay: OverlayView;
let pages: Page;
const lure = { html: 'See <a href="https://www.paypa1.com/signin">https://www.paypa1.com/signin</a>' };

beforeAll(async () => {
  browser = await launchWithExtension({ headless: true });
  await serveZendesk(browser.context);
  pages = await openExtensionPage(browser.context, 'src/pages/settings/index.html');
  page = await openTicket(browser.context);
  overlay = new OverlayView(page);
});
afterAll(() => browser?.close());

/** All that is stored about figures, as text: what is counted, and that nothing else is there. */
const storedFigures = (): Promise<Record<string, Record<string, Record<string, number>>>> =>
  pages.evaluate(async () => {
    const { chrome } = globalThis as unknown as { chrome: { storage: { local: { get(key: string): Promise<{ figures?: { value: Record<string, Record<string, Record<string, number>>> } }> } } } };
    return (await chrome.storage.local.get('figures')).figures?.value ?? {};
  });
const today = async () => (await storedFigures())[dayOf(Date.now())] ?? {};
const rule = async (type: string) => Object.entries(await today()).find(([name]) => name.startsWith(type))?.[1];

describe('what happens to findings', () => {
  it('is counted by day and rule: a shown mark and the decision about it', async () => {
    await addMessage(page, lure);
    await overlay.until('mark', found => found.length === 1, 'expected one mark');
    await expect.poll(() => rule('look-alike')).toEqual({ shown: 1 });
    await overlay.openCard();
    await overlay.click('Not a danger here');
    await overlay.click('I know it');
    await expect.poll(() => rule('look-alike')).toEqual({ shown: 1, dismissed: 1 });
  });

  it('is counted once, however often the console shows the same message', async () => {
    await addMessage(page, { id: 'same', text: 'You will get a code by text message now, please read me the code' });
    await expect.poll(() => rule('ask-one-time-code')).toMatchObject({ shown: 1 });
    await page.reload();
    await page.evaluate(() => window.ready);
    await addMessage(page, { id: 'same', text: 'You will get a code by text message now, please read me the code' });
    await addMessage(page, { html: 'See <a href="https://www.micros0ft.com/">https://www.micros0ft.com/</a>' });
    await expect.poll(() => rule('look-alike')).toMatchObject({ shown: 2 });
    expect(await rule('ask-one-time-code')).toMatchObject({ shown: 1 });
  });

  it('is remembered as reported once, though it is told again before the first was answered', async () => {
    const [worker] = browser.context.serviceWorkers();
    const reported = await worker!.evaluate(async () => {
      const { runtime, storage } = (globalThis as unknown as { chrome: { runtime: { readonly id: string; readonly onMessage: { dispatch(message: object, sender: object): { readonly results: readonly unknown[] } } }; storage: { session: { get(key: string): Promise<Record<string, { readonly value: readonly string[] }>> } } } }).chrome;
      const happening = { id: 'told-twice', action: 'shown', kind: 'link', type: 'look-alike', tier: 'danger', reason: 'look-alike', speaker: 'customer', site: 'zendesk', time: Date.now() };
      const tell = () => runtime.onMessage.dispatch({ name: 'page/happened', body: { page: 'p', happenings: [happening] } }, { id: runtime.id, tab: { id: 1 }, frameId: 0 }).results;
      await Promise.all([...tell(), ...tell(), ...tell()]);
      return (await storage.session.get('happenings/reported'))['happenings/reported']?.value.filter(id => id === 'told-twice');
    });
    expect(reported).toEqual(['told-twice']);
  });

  it('counts a held send and the mask, and keeps neither number nor word', async () => {
    await composer(page).click();
    await page.keyboard.type('My card is 4111 1111 1111 1111');
    await page.keyboard.press('Control+Enter');
    await overlay.until('panel', found => found.length === 1, 'expected the note');
    await expect.poll(() => rule('payment-card')).toMatchObject({ held: 1 });
    await overlay.click('Mask it');
    await expect.poll(() => rule('payment-card')).toMatchObject({ masked: 1 });
    expect(JSON.stringify(await storedFigures())).not.toMatch(/4111|paypa1|read me/);
  });
});

import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Page } from 'playwright';
import { launchWithExtension, type Launched } from '../../src/cli/launch.ts';
import { OverlayView } from '../../src/cli/overlay-view.ts';
import { openExtensionPage, tabIds } from './extension-pages.ts';
import { addMessage, openTicket, serveZendesk } from './zendesk.ts';

let browser: Launched;
let control: Page;
let page: Page;
let overlay: OverlayView;

beforeAll(async () => {
  browser = await launchWithExtension({ headless: true });
  await serveZendesk(browser.context);
  control = await openExtensionPage(browser.context, 'manifest.json');
});
afterAll(() => browser?.close());
beforeEach(async () => {
  await page?.close();
  page = await openTicket(browser.context);
  overlay = new OverlayView(page);
  await page.bringToFront();
});

const panel = (text: string) => overlay.until('panel', panels => panels.some(shown => shown.text.includes(text)), `no note "${text}"`);

/** Opens the menu with the mouse and chooses an entry: the native menu cannot be driven, so the browser's event is raised in the worker. */
async function choose(what: string, on: ReturnType<Page['locator']>): Promise<void> {
  await on.click({ button: 'right' });
  const tab = (await tabIds(control)).at(-1)!;
  const [worker] = browser.context.serviceWorkers();
  await worker!.evaluate(([menuItemId, id]) => {
    const { onClicked } = (globalThis as unknown as { chrome: { contextMenus: { onClicked: { dispatch(info: object, tab: object): void } } } }).chrome.contextMenus;
    onClicked.dispatch({ menuItemId, frameId: 0, linkUrl: 'https://not-looked-at.example/', selectionText: 'not looked at' }, { id });
  }, [what, tab] as const);
}

const select = (on: ReturnType<Page['locator']>): Promise<void> => on.evaluate(element => getSelection()!.selectAllChildren(element));

describe('the browser’s menu', () => {
  it('has the three entries', async () => {
    const known = await control.evaluate(async ids => {
      const { contextMenus } = (globalThis as unknown as { chrome: { contextMenus: { update(id: string, change: object): Promise<void> } } }).chrome;
      return Promise.all(ids.map(id => contextMenus.update(id, { enabled: true }).then(() => true, () => false)));
    }, ['link', 'words', 'copy', 'no such entry']);
    expect(known).toEqual([true, true, true, false]);
  });

  it.each([
    ['https://www.paypa1.com/signin', 'Looks like paypal.com'],
    ['https://www.paypal.com/help', 'Nothing suspicious found. It opens www.paypal.com'],
  ])('checks the link %s', async (href, said) => {
    // In the console's own furniture, which the guard marks nowhere.
    await page.evaluate(to => document.querySelector('.composer')!.append(Object.assign(document.createElement('a'), { href: to, textContent: 'see', id: 'link' })), href);
    await choose('link', page.locator('#link'));
    await panel(said);
    // Where the mouse put the focus: the note does not take it.
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('link');
  });

  it('checks selected words', async () => {
    await addMessage(page, { text: 'thanks a lot for your help' });
    const message = page.locator('article').first();
    await select(message);
    await choose('words', message);
    await panel('Nothing suspicious found in these words');
    await page.evaluate(() => document.querySelector('.composer')!.append(Object.assign(document.createElement('p'), { textContent: 'please read me the 6-digit code you just got', id: 'words' })));
    await select(page.locator('#words'));
    await choose('words', page.locator('#words'));
    await overlay.until('panel', panels => panels.some(({ tier }) => tier === 'danger'), 'the request is not called one');
  });

  it('copies with sensitive data masked', async () => {
    await browser.context.grantPermissions(['clipboard-read', 'clipboard-write'], { origin: new URL(page.url()).origin });
    await addMessage(page, { text: 'My card is 4111 1111 1111 1111, thanks' });
    const message = page.locator('article').first();
    await select(message);
    await choose('copy', message);
    await panel('Copied with the sensitive data masked');
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    expect(copied).toContain('My card is');
    expect(copied).not.toContain('4111 1111 1111');
  });

  it('calls no link harmless before the lists have come that it is judged by', async () => {
    const local = <R>(run: string): Promise<R> => control.evaluate(`(async local => ${run})(chrome.storage.local)`) as Promise<R>; // evaluate answers what the function does.
    const lists = await local<object>("local.get('lists/links')");
    await local("local.remove('lists/links')");
    try {
      await page.close();
      page = await openTicket(browser.context);
      overlay = new OverlayView(page);
      await page.bringToFront();
      await page.evaluate(() => document.querySelector('.composer')!.append(Object.assign(document.createElement('a'), { href: 'https://www.paypal.com/help', textContent: 'see', id: 'link' })));
      await choose('link', page.locator('#link'));
      await panel('are not loaded yet');
    } finally {
      await local(`local.set(${JSON.stringify(lists)})`);
    }
    await choose('link', page.locator('#link'));
    await panel('Nothing suspicious found. It opens www.paypal.com');
  });
});

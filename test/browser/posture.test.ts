import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Page } from 'playwright';
import { launchWithExtension, type Launched } from '../../src/cli/launch.ts';
import { OverlayView } from '../../src/cli/overlay-view.ts';
import { openExtensionPage } from './extension-pages.ts';
import { addMessage, composer, openTicket, serveZendesk } from './zendesk.ts';

let browser: Launched;
let control: Page;
let page: Page;
let overlay: OverlayView;

beforeAll(async () => {
  browser = await launchWithExtension({ headless: true });
  await serveZendesk(browser.context);
  await browser.context.route('https://evil.zendesk.com/**', route => route.fulfill({ contentType: 'text/html', body: signIn }));
  await browser.context.route('https://acme.zendesk.com/access**', route => route.fulfill({ contentType: 'text/html', body: signIn }));
  control = await openExtensionPage(browser.context, 'manifest.json');
});
afterAll(() => browser?.close());
beforeEach(async () => {
  await page?.close();
});

const signIn = '<!doctype html><title>Sign in</title><h1>Sign in</h1><form onsubmit="return false"><input name="user"><input name="password" type="password" id="password" autofocus><button>Sign in</button></form>';
const password = 'Tr0ub4dor-horse';

interface Storage {
  get(key: string): Promise<Record<string, { readonly v: number; readonly value: unknown }>>;
  set(items: object): Promise<void>;
}
const storage = (): Promise<Record<string, unknown>> =>
  control.evaluate(async () => {
    const { local } = (globalThis as unknown as { chrome: { storage: { local: Storage } } }).chrome.storage;
    return (await local.get('posture/passwords')) as Record<string, unknown>;
  });

/** As the background copies it from the browser, as far as the guard can tell. */
const policy = (values: object): Promise<void> =>
  control.evaluate(async managed => {
    const { local } = (globalThis as unknown as { chrome: { storage: { local: Storage } } }).chrome.storage;
    await local.set({ 'policy/managed': { v: 1, value: { values: managed, since: 1 } } });
  }, values);

const covered = (): Promise<number> => page.evaluate(() => (CSS.highlights.get('parleyguard-private') as unknown as Set<Range> | undefined)?.size ?? -1);

describe('the privacy screen', () => {
  it('covers sensitive data until the pointer is on its message', async () => {
    await policy({ privacyScreen: 'always' });
    page = await openTicket(browser.context);
    overlay = new OverlayView(page);
    await page.bringToFront();
    await addMessage(page, { text: 'My card is 4111 1111 1111 1111, can you see it?' });
    await addMessage(page, { text: 'And there is nothing in this one' });
    await expect.poll(covered).toBe(1);
    await page.screenshot({ path: 'test-results/privacy-covered.png' });
    await page.locator('article').first().hover();
    await expect.poll(covered).toBe(0);
    await page.locator('article').nth(1).hover();
    await expect.poll(covered).toBe(1);
  });

  it('is not there where nobody asked for it', async () => {
    await policy({});
    page = await openTicket(browser.context);
    overlay = new OverlayView(page);
    await addMessage(page, { text: 'My card is 4111 1111 1111 1111' });
    await overlay.until('mark', marks => marks.length === 1, 'no mark');
    expect(await covered()).toBe(-1);
  });
});

describe('a sign-in page that is not the organisation’s', () => {
  beforeEach(() => policy({ consoleHosts: ['acme.zendesk.com'] }));

  it('is covered before anything is typed, until a person goes on', async () => {
    page = await browser.context.newPage();
    overlay = new OverlayView(page);
    await page.goto('https://evil.zendesk.com/access');
    await overlay.until('panel', panels => panels.some(({ text }) => text.includes('evil.zendesk.com') && text.includes('acme.zendesk.com')), 'not covered');
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      await page.screenshot({ path: `test-results/host-check-${colorScheme}.png` });
    }
    const typed = () => page.locator('#password').inputValue();
    await page.keyboard.type('secret');
    await page.evaluate(() => document.querySelector<HTMLInputElement>('#password')!.focus());
    await page.keyboard.type('secret');
    expect(await typed()).toBe('');
    // A page's own click is none.
    await page.evaluate(() => document.querySelector('html > div')!.dispatchEvent(new MouseEvent('click', { bubbles: true })));
    expect(await overlay.all('panel')).toHaveLength(1);
    await overlay.click('I know this page, go on');
    await overlay.until('panel', panels => panels.length === 0, 'still covered');
    await page.locator('#password').click();
    await page.keyboard.type('secret');
    expect(await typed()).toBe('secret');
  });

  it('is not covered on the organisation’s own host', async () => {
    page = await browser.context.newPage();
    overlay = new OverlayView(page);
    await page.goto('https://acme.zendesk.com/access');
    await page.locator('#password').click();
    await page.keyboard.type('secret');
    expect(await page.locator('#password').inputValue()).toBe('secret');
    expect(await overlay.all('panel')).toEqual([]);
  });
});

describe('the password guard', () => {
  it('knows a password again in a chat, and keeps no more of it than 16 bits', async () => {
    await policy({ passwordHosts: ['acme.zendesk.com'] });
    page = await browser.context.newPage();
    await page.goto('https://acme.zendesk.com/access');
    await page.locator('#password').click();
    // Until the policy has arrived nothing is learnt; a person takes longer than that.
    await page.waitForFunction(() => document.readyState === 'complete');
    await expect.poll(async () => {
      await page.locator('#password').fill('');
      await page.locator('#password').click();
      await page.keyboard.type(password);
      await page.keyboard.press('Enter');
      return Object.keys(await storage()).length;
    }).toBe(1);
    await expect.poll(async () => JSON.stringify(await storage())).toContain('"prefix"');
    const kept = JSON.stringify(await storage());
    expect(kept).not.toContain(password);
    expect(Number(/"prefix":(\d+)/.exec(kept)?.[1])).toBeLessThan(65_536);

    await page.close();
    page = await openTicket(browser.context);
    overlay = new OverlayView(page);
    await page.bringToFront();
    await composer(page).click();
    await page.keyboard.type(`try this one: ${password}.`);
    await overlay.until('panel', panels => panels.some(({ text }) => text.includes('password you sign in with')), 'not found');
    await page.keyboard.press('Enter');
    await overlay.until('panel', panels => panels.some(({ text }) => text.includes('Not sent yet')), 'not held');
    expect(await page.evaluate(() => window.sent)).toEqual([]);
    await overlay.click('Mask it');
    await expect.poll(() => composer(page).textContent()).not.toContain(password);
  });

  it('leaves a word of the same length alone', async () => {
    await policy({ passwordHosts: ['acme.zendesk.com'] });
    page = await openTicket(browser.context);
    overlay = new OverlayView(page);
    await page.bringToFront();
    await composer(page).click();
    await page.keyboard.type('try misunderstanding');
    await page.keyboard.press('Enter');
    await expect.poll(() => page.evaluate(() => window.sent.length)).toBe(1);
  });
});

describe('the reminder of the sign-in', () => {
  it('comes at the rhythm of policy and goes when it was looked after', async () => {
    await policy({ reminderDays: 30 });
    page = await openExtensionPage(browser.context, 'src/pages/popup/index.html?tab=0');
    await page.getByText('A minute for your sign-in').waitFor();
    await page.getByRole('button', { name: 'Both looked after' }).click();
    await expect.poll(() => page.getByText('A minute for your sign-in').count()).toBe(0);
    await page.reload();
    await page.getByRole('heading', { level: 1 }).waitFor();
    expect(await page.getByText('A minute for your sign-in').count()).toBe(0);
  });
});

import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Page } from 'playwright';
import { launchWithExtension, type Launched } from '../../src/cli/launch.ts';
import { openExtensionPage } from './extension-pages.ts';
import { blockHosts, canSetPolicy, removePolicy, setPolicy, setPolicyFile } from './managed-policy.ts';
import { OverlayView } from '../../src/cli/overlay-view.ts';
import { addMessage, composer, modelText, openTicket, paste, serveZendesk } from './zendesk.ts';

const card = '4111 1111 1111 1111';
const lure = { html: 'See <a href="https://www.paypa1.com/signin">https://www.paypa1.com/signin</a>' };
/** Chromium reads managed storage 3 to 5 seconds after its start and looks at a changed file after 5. */
const slow = { timeout: 20_000 };

describe.skipIf(!canSetPolicy())('managed policy from a real policy file (needs to write /etc/chromium/policies/managed)', () => {
  let browser: Launched;
  let page: Page;
  let popup: Page;
  let overlay: OverlayView;

  beforeAll(async () => {
    setPolicy({ maskOnPaste: 'off', holdSend: true, ownDomains: ['acme.com', 'not a domain'], countries: ['GB'] });
    browser = await launchWithExtension({ headless: true });
    await serveZendesk(browser.context);
    page = await openTicket(browser.context);
    overlay = new OverlayView(page);
    popup = await openExtensionPage(browser.context, 'src/pages/popup/index.html');
  });
  afterAll(async () => {
    removePolicy();
    await browser?.close();
  });

  it('guards by the defaults before the policy has arrived', async () => {
    await addMessage(page, lure);
    await overlay.until('mark', marks => marks.length === 1, 'no mark');
  });

  it('applies when it arrives, names a bad entry and lets the rest count', async () => {
    await expect.poll(() => popup.locator('.policy').textContent(), slow).toContain('received');
    expect(await popup.locator('.policy li').allTextContents()).toEqual(['ownDomains entry 2 ("not a domain") is not a domain such as acme.com']);
    await page.bringToFront();
    await composer(page).click();
    await paste(page, card);
    await expect.poll(() => modelText(page)).toContain(card);
  });

  it('changes in the open tab when the file changes', async () => {
    const delivered = popup.evaluate(() => new Promise<number>(resolve => {
      (globalThis as unknown as { chrome: { storage: { managed: { onChanged: { addListener(listener: () => void): void } } } } }).chrome.storage.managed.onChanged.addListener(() => resolve(Date.now()));
    }));
    setPolicy({ guarding: false });
    await expect.poll(async () => (await overlay.all('mark')).length, { ...slow, interval: 20 }).toBe(0);
    const took = Date.now() - (await delivered);
    process.stdout.write(`in force in the open tab ${took} ms after the browser delivered it\n`);
    expect(took).toBeLessThanOrEqual(1000);
    await expect.poll(() => popup.locator('.policy input').isChecked(), slow).toBe(false);
    expect(await popup.locator('.policy input').isDisabled()).toBe(true);
  });

  it('goes away when the file is removed', async () => {
    removePolicy();
    await expect.poll(() => popup.locator('.policy').textContent(), slow).toContain('No policy of your organisation');
    await overlay.until('mark', marks => marks.length === 1, 'not marked again');
  });

  it('is there at once at the next start, before managed storage answers', async () => {
    setPolicy({ guarding: false });
    await expect.poll(() => popup.locator('.policy input').isChecked(), slow).toBe(false);
    const fresh = await openTicket(browser.context);
    await addMessage(fresh, lure);
    const view = await openExtensionPage(browser.context, 'src/pages/popup/index.html');
    await expect.poll(() => view.locator('.policy input').isChecked()).toBe(false);
    expect(await new OverlayView(fresh).all('mark')).toEqual([]);
  });
});

describe.skipIf(!canSetPolicy())('the printed sample for Chromium', () => {
  it('arrives key by key as it stands in docs/admin', async () => {
    setPolicyFile(readFileSync('docs/admin/chromium.json', 'utf8'));
    const sampled = await launchWithExtension({ headless: true });
    try {
      const view = await openExtensionPage(sampled.context, 'src/pages/policy/index.html#force');
      const sample = JSON.parse(readFileSync('docs/admin/rollout-enforce.json', 'utf8')) as Record<string, unknown>;
      const state = (key: string) => view.locator('tbody tr', { has: view.locator('code', { hasText: new RegExp(`^${key}$`) }) }).locator('td').allTextContents();
      for (const key of Object.keys(sample)) await expect.poll(() => state(key), slow).toEqual(['✓', key === 'maskOnPaste' ? 'Recommended: operators may change it' : 'Locked']);
    } finally {
      await sampled.close();
      removePolicy();
    }
  });
});

describe.skipIf(!canSetPolicy())('a host that the browser’s administrator blocked', () => {
  it('is named in the popup and on the badge, and is left alone', async () => {
    blockHosts(['*://acme.zendesk.com']);
    const blocked = await launchWithExtension({ headless: true });
    try {
      await serveZendesk(blocked.context);
      const control = await openExtensionPage(blocked.context, 'manifest.json');
      await openTicket(blocked.context);
      const badges = (): Promise<readonly (readonly [number, string])[]> =>
        control.evaluate(async () => {
          interface Api { readonly tabs: { query(all: object): Promise<readonly { readonly id: number }[]> }; readonly action: { getBadgeText(tab: { tabId: number }): Promise<string> } }
          const { tabs, action } = (globalThis as unknown as { chrome: Api }).chrome;
          return Promise.all((await tabs.query({})).map(async ({ id }) => [id, await action.getBadgeText({ tabId: id })] as const));
        });
      await expect.poll(async () => (await badges()).filter(([, text]) => text === '–').length, slow).toBe(1);
      const [tab] = (await badges()).find(([, text]) => text === '–')!;
      const view = await openExtensionPage(blocked.context, `src/pages/popup/index.html?tab=${tab}`);
      await expect.poll(() => view.locator('main').textContent()).toContain('Blocked by your administrator');
    } finally {
      await blocked.close();
      removePolicy();
    }
  });
});

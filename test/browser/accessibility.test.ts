import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Page } from 'playwright';
import { launchWithExtension, type Launched } from '../../src/cli/launch.ts';
import { violations } from './axe.ts';
import { openExtensionPage } from './extension-pages.ts';

let browser: Launched;
let page: Page;

beforeAll(async () => {
  browser = await launchWithExtension({ headless: true });
  page = await openExtensionPage(browser.context, 'src/pages/popup/index.html?tab=1');
});
afterAll(() => browser?.close());

/** A tab with this many messages with a finding, in the storage the popup reads. */
const remember = (count: number): Promise<void> =>
  page.evaluate(async size => {
    const messages = Array.from({ length: size }, (_, index) => ({
      page: 'p', conversation: 'c', message: String(index), speaker: index % 2 === 0 ? 'customer' : 'agent', time: 1_700_000_000_000 + index,
      findings: [{ kind: 'link', type: 'look-alike', tier: (['danger', 'caution', 'note'] as const)[index % 3], reason: 'look-alike', evidence: { domain: 'paypa1.com', target: 'paypal.com' } }],
    }));
    const value = { pages: { p: { site: 'zendesk', state: 'watching', messages: size, composer: true, failed: size === 1 ? ['link'] : [] } }, messages };
    await (globalThis as unknown as { chrome: { storage: { session: { set(items: object): Promise<void> } } } }).chrome.storage.session.set({ 'tab/1': { v: 1, value } });
  }, count);

describe.each(['light', 'dark'] as const)('axe finds nothing, %s', colorScheme => {
  it.each([0, 1, 500])('in the popup with %i findings', async count => {
    await remember(count);
    await page.emulateMedia({ colorScheme });
    await page.setViewportSize({ width: 380, height: 600 });
    await page.reload();
    await expect.poll(() => page.locator('.messages > li').count()).toBe(Math.min(count, 12));
    await page.screenshot({ path: `test-results/popup-${count}-${colorScheme}.png` });
    expect(await violations(page)).toEqual([]);
  });

  it('in the settings', async () => {
    const settings = await openExtensionPage(browser.context, 'src/pages/settings/index.html');
    await settings.emulateMedia({ colorScheme });
    await settings.locator('.row').first().waitFor();
    expect(await violations(settings)).toEqual([]);
    await settings.close();
  });
});

describe('the popup with 500 findings', () => {
  it('paints the findings soon, and says how soon', async () => {
    await remember(500);
    await page.addInitScript(() => {
      new MutationObserver((_records, observer) => {
        if (document.querySelector('.messages > li') === null) return;
        observer.disconnect();
        requestAnimationFrame(() => setTimeout(() => ((window as unknown as { paintedAt: number }).paintedAt = performance.now()), 0));
      }).observe(document, { subtree: true, childList: true });
    });
    const times: number[] = [];
    for (let run = 0; run < 5; run++) {
      await page.reload();
      await expect.poll(() => page.evaluate(() => (window as unknown as { paintedAt?: number }).paintedAt ?? 0)).toBeGreaterThan(0);
      times.push(await page.evaluate(() => (window as unknown as { paintedAt: number }).paintedAt));
    }
    process.stdout.write(`popup painted after ${times.map(Math.round).join(', ')} ms\n`);
    // The aim is 100 ms on a quiet machine, which nobody has shown yet: 291 ms and more were seen on one with other work to do.
    expect(Math.min(...times)).toBeLessThan(1500);
  });
});

import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Page } from 'playwright';
import { firstRunPage, launchWithExtension, type Launched } from '../../src/cli/launch.ts';
import { violations } from './axe.ts';
import { openExtensionPage } from './extension-pages.ts';

let browser: Launched;
let page: Page;
const words = (language: string, key: string): string => JSON.parse(readFileSync(`public/_locales/${language}/messages.json`, 'utf8'))[key].message;

beforeAll(async () => {
  browser = await launchWithExtension({ headless: true, firstRun: true });
  const isFirstRun = (open: Page): boolean => open.url().startsWith(firstRunPage);
  page = browser.context.pages().find(isFirstRun) ?? (await browser.context.waitForEvent('page', { predicate: isFirstRun }));
});
afterAll(() => browser?.close());

const heading = () => page.getByRole('heading', { level: 1 });

describe('the first run', () => {
  it('opens after the installation and leads to the practice console, by keys alone', async () => {
    await page.bringToFront();
    await expect.poll(() => heading().textContent()).toBe(words('en', 'welcome_does'));
    await page.keyboard.press('ArrowRight');
    await expect.poll(() => heading().textContent()).toBe(words('en', 'welcome_see'));
    // Read from its heading, and the keys are those that the browser knows.
    await expect.poll(() => heading().evaluate(element => element === document.activeElement)).toBe(true);
    expect(await page.locator('kbd').count()).toBe(2);
    await page.keyboard.press('ArrowLeft');
    await expect.poll(() => heading().textContent()).toBe(words('en', 'welcome_does'));
    await page.getByRole('button', { name: 'Next' }).press('Enter');
    await page.getByRole('button', { name: 'Next' }).press('Enter');
    await expect.poll(() => heading().textContent()).toBe(words('en', 'welcome_stays'));
    await page.getByRole('link').press('Enter');
    await expect.poll(() => page.url()).toContain('/src/pages/practice/index.html');
  });

  it.each([['light', 1000], ['dark', 1000], ['light', 320], ['dark', 320]] as const)('fits and axe finds nothing, in %s at %i pixels', async (colorScheme, width) => {
    const view = await openExtensionPage(browser.context, 'src/pages/welcome/index.html');
    await view.emulateMedia({ colorScheme });
    await view.setViewportSize({ width, height: 800 });
    for (const screen of [1, 2, 3]) {
      await expect.poll(() => view.locator('header span').textContent()).toBe(`${screen} of 3`);
      expect(await view.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
      expect(await violations(view)).toEqual([]);
      await view.screenshot({ path: `test-results/first-run-${screen}-${colorScheme}-${width}.png` });
      if (screen < 3) await view.keyboard.press('ArrowRight');
    }
    await view.close();
  });
});

import { mkdirSync, readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Page } from 'puppeteer-core';
import { dangerPixels, firefoxPage, launchFirefox, type Firefox } from './firefox.ts';

let firefox: Firefox;
let page: Page;
const words = (key: string): string => JSON.parse(readFileSync('public/_locales/en/messages.json', 'utf8'))[key].message;

beforeAll(async () => {
  mkdirSync('test-results', { recursive: true });
  firefox = await launchFirefox({ ownPages: true });
});
afterAll(() => firefox?.close());

const heading = () => page.$eval('h1', element => element.textContent);
const fits = () => page.evaluate(() => document.documentElement.scrollWidth <= innerWidth);

describe('in Firefox', () => {
  it('the first run leads through its three screens to the practice console', async () => {
    page = await firefoxPage(firefox.browser, 'src/pages/welcome/index.html');
    for (const key of ['welcome_does', 'welcome_see', 'welcome_stays']) {
      await expect.poll(heading).toBe(words(key));
      expect(await fits()).toBe(true);
      await page.screenshot({ path: `test-results/firefox-${key}.png` });
      await page.keyboard.press('ArrowRight');
    }
    expect(await page.$$eval('a', links => links.some(link => link.href.includes('/src/pages/practice/index.html')))).toBe(true);
  });

  it('the practice console plays a conversation with the real marks', async () => {
    page = await firefoxPage(firefox.browser, 'src/pages/practice/index.html?play&fast');
    await page.waitForFunction(text => document.body.textContent?.includes(text), { timeout: 60_000 }, 'That was the whole conversation');
    await expect.poll(() => dangerPixels(page), { timeout: 20_000 }).toBeGreaterThan(50);
    expect(await fits()).toBe(true);
    await page.screenshot({ path: 'test-results/firefox-practice.png' });
  });

  it.each([['popup', 'main .state'], ['settings', '.row'], ['policy', 'main']])('the page %s opens', async (name, part) => {
    page = await firefoxPage(firefox.browser, `src/pages/${name}/index.html`);
    await page.waitForSelector(part, { timeout: 20_000 });
    expect(await fits()).toBe(true);
    await page.screenshot({ path: `test-results/firefox-${name}.png` });
  });
});

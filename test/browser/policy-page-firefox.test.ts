import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Page } from 'puppeteer-core';
import { firefoxPage, launchFirefox, type Firefox } from './firefox.ts';

let firefox: Firefox;
let page: Page;

beforeAll(async () => {
  firefox = await launchFirefox({ ownPages: true });
  page = await firefoxPage(firefox.browser, 'src/pages/policy/index.html');
});
afterAll(() => firefox?.close());

it('the policy page tries a transcript in a worker in Firefox too', async () => {
  await page.evaluate(() => (location.hash = '#try'));
  await page.waitForSelector('.drop textarea', { visible: true });
  await page.type('.drop textarea', 'agent: your card is 4111 1111 1111 1111\ncustomer: hello\nnobody: hello');
  await page.click('.drop ~ .bar button.first');
  await expect.poll(() => page.$$eval('tbody tr td', all => all.slice(0, 3).map(({ textContent }) => textContent)), { timeout: 30_000 }).toEqual(['1', '1', '1']);
  expect(await page.$eval('main', main => main.textContent)).toContain('Line 3');
});

import { mkdirSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Page } from 'puppeteer-core';
import { launchFirefox, openTicketInFirefox, type Firefox } from './firefox.ts';

const card = '4111 1111 1111 1111';
let firefox: Firefox;
let page: Page;

beforeAll(async () => {
  mkdirSync('test-results', { recursive: true });
  firefox = await launchFirefox();
  page = await openTicketInFirefox(firefox.browser);
});
afterAll(() => firefox?.close());

const model = () => page.evaluate(() => window.console_.modelText('1'));
const sent = () => page.evaluate(() => window.sent);
const add = (host: string) => page.evaluate(name => void window.console_.addMessage('1', { html: `See <a href="https://www.${name}/x">https://www.${name}/x</a>` }), host);

/**
 * The overlay is closed to scripts and BiDi has no way into it, so the picture is asked: how many of its pixels have the danger
 * tone (#b3261e), which nothing on the console's page has.
 */
async function dangerPixels(): Promise<number> {
  const picture = await page.screenshot({ encoding: 'base64' });
  return page.evaluate(async data => {
    const image = await createImageBitmap(await (await fetch(`data:image/png;base64,${data}`)).blob());
    const canvas = new OffscreenCanvas(image.width, image.height).getContext('2d')!;
    canvas.drawImage(image, 0, 0);
    const { data: pixels } = canvas.getImageData(0, 0, image.width, image.height);
    let count = 0;
    for (let at = 0; at < pixels.length; at += 4) if (pixels[at] === 0xb3 && pixels[at + 1] === 0x26 && pixels[at + 2] === 0x1e) count++;
    return count;
  }, picture);
}

describe('in Firefox', () => {
  it('a look-alike link is marked and its innocent twin is not', async () => {
    await add('paypal.com');
    await add('paypa1.com');
    await expect.poll(dangerPixels, { timeout: 10_000 }).toBeGreaterThan(50);
    const withOneLure = await dangerPixels();
    await page.screenshot({ path: 'test-results/firefox-mark.png' });
    await add('paypa1.com');
    // A second lure adds about as much again; had the twin been marked, it would have added that before.
    await expect.poll(dangerPixels, { timeout: 10_000 }).toBeGreaterThan(withOneLure * 1.8);
  });

  it('a typed card number is held at Enter and masked by the keyboard', async () => {
    await page.reload();
    await page.evaluate(() => window.ready);
    await page.click('[data-test-id="omnicomposer-plain-text-ckeditor"]');
    await page.keyboard.type(`card ${card}`);
    await page.keyboard.press('Enter');
    await expect.poll(dangerPixels, { timeout: 10_000 }).toBeGreaterThan(50);
    expect(await sent()).toEqual([]);
    await page.screenshot({ path: 'test-results/firefox-held.png' });
    await page.keyboard.press('Enter');
    await expect.poll(model, { timeout: 10_000 }).toBe('<p>card •••• •••• •••• 1111</p>');
    await page.keyboard.press('Enter');
    await expect.poll(sent, { timeout: 10_000 }).toEqual([{ how: 'key', html: '<p>card •••• •••• •••• 1111</p>' }]);
  });
});

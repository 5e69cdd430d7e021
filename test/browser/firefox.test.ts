import { mkdirSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Page } from 'puppeteer-core';
import { dangerPixels, launchFirefox, openTicketInFirefox, type Firefox } from './firefox.ts';

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

describe('in Firefox', () => {
  it('a look-alike link is marked and its innocent twin is not', async () => {
    await add('paypal.com');
    await add('paypa1.com');
    await expect.poll(() => dangerPixels(page)).toBeGreaterThan(50);
    const withOneLure = await dangerPixels(page);
    await page.screenshot({ path: 'test-results/firefox-mark.png' });
    await add('paypa1.com');
    // A second lure adds about as much again; had the twin been marked, it would have added that before.
    await expect.poll(() => dangerPixels(page)).toBeGreaterThan(withOneLure * 1.8);
  });

  it('a typed card number is held at Enter and masked by the keyboard', async () => {
    await page.reload();
    await page.evaluate(() => window.ready);
    await page.click('[data-test-id="omnicomposer-plain-text-ckeditor"]');
    await page.keyboard.type(`card ${card}`);
    await page.keyboard.press('Enter');
    await expect.poll(() => dangerPixels(page)).toBeGreaterThan(50);
    expect(await sent()).toEqual([]);
    await page.screenshot({ path: 'test-results/firefox-held.png' });
    await page.keyboard.press('Enter');
    await expect.poll(model).toBe('<p>card •••• •••• •••• 1111</p>');
    await page.keyboard.press('Enter');
    await expect.poll(sent).toEqual([{ how: 'key', html: '<p>card •••• •••• •••• 1111</p>' }]);
  });

  it('the note has its button for the mouse, too', async () => {
    await page.reload();
    await page.evaluate(() => window.ready);
    await page.click('[data-test-id="omnicomposer-plain-text-ckeditor"]');
    await page.keyboard.type(`card ${card}`);
    await page.keyboard.press('Enter');
    await expect.poll(() => dangerPixels(page)).toBeGreaterThan(50);
    const { x, y } = await accentPlace();
    await page.mouse.click(x, y);
    await expect.poll(model).toBe('<p>card •••• •••• •••• 1111</p>');
  });
});

/** Inside of the suggested button, by its colour (#0f5f5c): the first of a row of pixels that have it. */
async function accentPlace(): Promise<{ readonly x: number; readonly y: number }> {
  const picture = await page.screenshot({ encoding: 'base64' });
  return page.evaluate(async data => {
    const image = await createImageBitmap(await (await fetch(`data:image/png;base64,${data}`)).blob());
    const canvas = new OffscreenCanvas(image.width, image.height).getContext('2d')!;
    canvas.drawImage(image, 0, 0);
    const { data: pixels } = canvas.getImageData(0, 0, image.width, image.height);
    const isAccent = (at: number): boolean => pixels[4 * at] === 0x0f && pixels[4 * at + 1] === 0x5f && pixels[4 * at + 2] === 0x5c;
    for (let at = 0; at < pixels.length / 4; at++) if (Array.from({ length: 30 }, (_, more) => at + more).every(isAccent)) return { x: (at % image.width) + 10, y: Math.floor(at / image.width) + 8 };
    throw new Error('no button');
  }, picture);
}

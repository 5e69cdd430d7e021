import { readFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { Frame, Page } from 'puppeteer-core';
import { fixtureHtml } from './bundled-sites.ts';
import { launchFirefox, openTicketInFirefox, type Firefox } from './firefox.ts';
import { closed, closeRoots, described } from './site-fixtures.ts';

const card = '4111 1111 1111 1111';
const masked = '•••• •••• •••• 1111';
let firefox: Firefox;
let page: Page;

beforeAll(async () => {
  firefox = await launchFirefox();
});
afterEach(() => page?.close());
afterAll(() => firefox?.close());

async function open(url: string, html: string): Promise<void> {
  page = await firefox.browser.newPage();
  await page.setRequestInterception(true);
  page.on('request', request => {
    const isScript = new URL(request.url()).pathname === '/fixtures/stand-in.js';
    void request.respond({ status: 200, contentType: isScript ? 'text/javascript' : 'text/html; charset=utf-8', body: isScript ? readFileSync('test/fixtures/stand-in.js', 'utf8') : html });
  });
  await page.goto(url);
}

/** Types a number, is held, masks by the note's button, which has the focus, and sends. */
async function isGuarded(console_: Page | Frame, place: { readonly x: number; readonly y: number }): Promise<void> {
  const sent = async () => (await console_.evaluate(() => window.sent as unknown as { text: string }[])).map(({ text }) => text);
  const text = () => console_.evaluate(() => window.chat.textOf('[data-stand-in-composer]'));
  await page.mouse.click(place.x, place.y);
  await page.keyboard.type(`card ${card}`);
  await page.keyboard.press('Enter');
  await expect.poll(text).toBe(`card ${card}`);
  expect(await sent()).toEqual([]);
  await page.keyboard.press('Enter');
  await expect.poll(text).toBe(`card ${masked}`);
  await page.keyboard.press('Enter');
  await expect.poll(sent).toEqual([`card ${masked}`]);
}

describe('in Firefox', () => {
  it.each(closed)('a number is held in the closed shadow roots of $folder', async site => {
    await open(site.url, `<!doctype html><script>${closeRoots}</script>${fixtureHtml(site)}`);
    await page.waitForFunction(() => window.chat !== undefined);
    await isGuarded(page, (await page.evaluate(() => window.chat.placeOf('[data-stand-in-composer]')))!);
  });

  it('a console that its page writes into a frame is guarded', async () => {
    const { url } = described.find(({ folder }) => folder === 'crisp')!;
    const html = JSON.stringify(fixtureHtml({ folder: 'crisp' })).replaceAll('</', '<\\/');
    await open(url, `<!doctype html><body style="margin: 0"><iframe style="width: 900px; height: 600px; border: 0"></iframe><script>{
      const { contentDocument } = document.querySelector('iframe');
      contentDocument.open();
      contentDocument.write(${html});
      contentDocument.close();
    }</script>`);
    await expect.poll(async () => page.frames().length > 1 && (await page.frames()[1]!.evaluate(() => window.chat !== undefined).catch(() => false))).toBe(true);
    const frame = page.frames()[1]!;
    await isGuarded(frame, (await frame.evaluate(() => window.chat.placeOf('[data-stand-in-composer]')))!);
  });

  it('an update under an open tab leaves one guard and one layer', async () => {
    page = await openTicketInFirefox(firefox.browser);
    await page.evaluate(() => void window.console_.addMessage('1', { html: 'See <a href="https://www.paypa1.com/x">https://www.paypa1.com/x</a>' }));
    const layers = () => page.evaluate(() => document.querySelectorAll('html > div').length);
    await expect.poll(layers).toBe(1);
    const takenOver = page.evaluate(() => new Promise(resolve => document.addEventListener('parleyguard:takeover', resolve, { once: true })).then(() => true));
    await firefox.browser.installExtension(path.resolve('dist/firefox'));
    expect(await takenOver).toBe(true);
    await expect.poll(layers).toBe(1);
    await page.click('[data-test-id="omnicomposer-plain-text-ckeditor"]');
    await page.keyboard.type(card);
    await page.keyboard.press('Enter');
    expect(await page.evaluate(() => window.sent)).toEqual([]);
    await page.keyboard.press('Enter');
    await expect.poll(() => page.evaluate(() => window.console_.modelText('1'))).toBe(`<p>${masked}</p>`);
    expect(await layers()).toBe(1);
  });
});

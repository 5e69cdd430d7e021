import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { vi } from 'vitest';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { findFirefox } from '../../src/cli/find-browser.ts';
import { firefoxId } from '../../src/policy/forms/identity.ts';

export interface Firefox {
  readonly browser: Browser;
  close(): Promise<void>;
}

/** The extension's pages live at an address that Firefox draws for each profile; here it is told. */
const ownId = '6f0c6a0e-4b2f-4d8e-9d43-0f4a7f1c2b3d';
const uuids = JSON.stringify({ [firefoxId]: ownId });

/** Starts a real Firefox with the built extension, over WebDriver BiDi; with `ownPages` the tests may open the extension's own pages too; `isInstalled` when a policy installs it. */
export async function launchFirefox({ ownPages = false, isInstalled = false } = {}): Promise<Firefox> {
  const executablePath = findFirefox();
  if (executablePath === null) throw new Error('No Firefox found: install firefox-esr or set FIREFOX_PATH.');
  const profile = mkdtempSync(path.join(tmpdir(), 'parleyguard-firefox-'));
  const browser = await puppeteer.launch({ browser: 'firefox', executablePath, headless: true, userDataDir: profile, ...(ownPages && { args: ['--remote-allow-system-access'], extraPrefsFirefox: { 'extensions.webextensions.uuids': uuids, 'xpinstall.signatures.required': !isInstalled } }) });
  if (!isInstalled) await browser.installExtension(path.resolve('dist/firefox'));
  return {
    browser,
    close: async () => {
      await browser.close();
      rmSync(profile, { recursive: true, force: true });
    },
  };
}

/** Opens one of the extension's own pages, in a Firefox started with `ownPages`. */
export async function firefoxPage(browser: Browser, file: string): Promise<Page> {
  const url = `moz-extension://${ownId}/${file}`;
  // Firefox moves the tab to the extension's process, and Puppeteer waits for the old one: the page is found by its address instead.
  void (await browser.newPage()).goto(url).catch(() => undefined);
  return vi.waitFor(async () => {
    for (const page of await browser.pages()) if ((await page.evaluate(() => location.href).catch(() => '')) === url) return page;
    throw new Error(`${file} does not open`);
  }, { timeout: 20_000, interval: 200 });
}

const files: Readonly<Record<string, readonly [string, string]>> = {
  '/assets/ckeditor5.umd.js': ['node_modules/ckeditor5/dist/browser/ckeditor5.umd.js', 'text/javascript'],
  '/assets/ckeditor5.css': ['node_modules/ckeditor5/dist/browser/ckeditor5.css', 'text/css'],
  '/assets/console.js': ['test/fixtures/zendesk/console.js', 'text/javascript'],
};

export async function openTicketInFirefox(browser: Browser): Promise<Page> {
  const page = await browser.newPage();
  await page.setRequestInterception(true);
  page.on('request', request => {
    const [name, contentType] = files[new URL(request.url()).pathname] ?? ['test/fixtures/zendesk/index.html', 'text/html'];
    void request.respond({ status: 200, contentType, body: readFileSync(name) });
  });
  await page.goto('https://acme.zendesk.com/agent/tickets/1');
  await page.evaluate(() => window.ready);
  return page;
}

/**
 * The overlay is closed to scripts and BiDi has no way into it, so the picture is asked: how many of its pixels have the danger
 * tone (#b3261e), which nothing on the console's page has.
 */
export async function dangerPixels(page: Page): Promise<number> {
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

import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { findFirefox } from '../../src/cli/find-browser.ts';

export interface Firefox {
  readonly browser: Browser;
  close(): Promise<void>;
}

/** Starts a real Firefox with the built extension, over WebDriver BiDi. */
export async function launchFirefox(): Promise<Firefox> {
  const executablePath = findFirefox();
  if (executablePath === null) throw new Error('No Firefox found: install firefox-esr or set FIREFOX_PATH.');
  const profile = mkdtempSync(path.join(tmpdir(), 'parleyguard-firefox-'));
  const browser = await puppeteer.launch({ browser: 'firefox', executablePath, headless: true, userDataDir: profile });
  await browser.installExtension(path.resolve('dist/firefox'));
  return {
    browser,
    close: async () => {
      await browser.close();
      rmSync(profile, { recursive: true, force: true });
    },
  };
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

import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Page } from 'playwright';
import type { Launched } from '../../src/cli/launch.ts';
import { OverlayView } from '../../src/cli/overlay-view.ts';
import { grantedHost, isFound, launchGranted, ownConsole } from './granted-host.ts';
import { paste } from './zendesk.ts';

/** A send that waits until a text can be judged is kept from the page: who pressed the key hears of it. */
let browser: Launched;
let page: Page;
let overlay: OverlayView;

beforeAll(async () => {
  browser = await launchGranted({ '/': ownConsole('<textarea id="box"></textarea>', 'box.addEventListener("keydown", event => { if (event.key === "Enter") { event.preventDefault(); send(); } });') });
});
afterAll(() => browser?.close());
beforeEach(async () => {
  await page?.close();
  page = await browser.context.newPage();
  await page.goto(grantedHost);
  overlay = new OverlayView(page);
  await isFound(page, () => overlay.until('mark', marks => marks.length === 1, 'no mark'));
  await page.locator('#box').click();
});

describe('Enter right behind a paste in a language that is not there yet', () => {
  it('says when there is nothing to hold back, and goes out with the next one', async () => {
    const text = 'Bitte ändern Sie Ihr Passwort in den Einstellungen des Kontos';
    await paste(page, text);
    await page.keyboard.press('Enter');
    await overlay.until('panel', panels => panels.some(shown => shown.text.includes('nothing to hold back')), 'the key was lost');
    await page.keyboard.press('Enter');
    expect(await page.evaluate(() => window.desk.sent)).toEqual([text]);
    await overlay.until('panel', panels => panels.length === 0, 'the note is still there');
  });
});

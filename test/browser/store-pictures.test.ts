import { mkdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Page } from 'playwright';
import { launchWithExtension, type Launched } from '../../src/cli/launch.ts';
import { OverlayView } from '../../src/cli/overlay-view.ts';
import { openExtensionPage } from './extension-pages.ts';

/** The set that the stores ask for; `npm run pictures` writes it to docs/store, a test run only where it can be looked at. */
const folder = process.env.PICTURES === undefined ? 'test-results/store' : 'docs/store';
const practice = 'src/pages/practice/index.html';
let light: Launched;
let dark: Launched;

beforeAll(async () => {
  mkdirSync(folder, { recursive: true });
  const viewport = { width: 1280, height: 800 };
  light = await launchWithExtension({ headless: true, viewport });
  dark = await launchWithExtension({ headless: true, dark: true, viewport });
});
afterAll(async () => {
  await light?.close();
  await dark?.close();
});

async function take(page: Page, name: string, size: readonly [number, number]): Promise<void> {
  const file = path.join(folder, `${name}.png`);
  await page.screenshot({ path: file, animations: 'disabled' });
  const header = readFileSync(file).subarray(16, 24);
  expect([header.readUInt32BE(0), header.readUInt32BE(4)]).toEqual(size);
}

/** The practice conversation at its end. */
async function played({ context }: Launched): Promise<{ page: Page; overlay: OverlayView; marks: number }> {
  const page = await openExtensionPage(context, `${practice}?play&fast`);
  await page.locator('.end').waitFor();
  const overlay = new OverlayView(page);
  const marks = await overlay.until('mark', found => found.length >= 3, 'no marks');
  return { page, overlay, marks: marks.length };
}

async function withCard(browser: Launched, name: string): Promise<void> {
  const { page, overlay, marks } = await played(browser);
  const { x, y } = await overlay.markAt(marks - 1);
  await page.mouse.move(x, y);
  await overlay.until('card', cards => cards.length === 1, 'no card');
  await take(page, name, [1280, 800]);
  await page.close();
}

describe('the pictures of the stores', () => {
  it('show a card that says why', () => withCard(light, '1-card'));

  it('show a masked paste', async () => {
    const { page, overlay } = await played(light);
    await light.context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await page.locator('#answer').click();
    await page.evaluate(() => navigator.clipboard.writeText('The card on file is 4111 1111 1111 1111'));
    await page.keyboard.press('Control+V');
    await overlay.until('panel', panels => panels.length === 1, 'not masked');
    await take(page, '2-masked', [1280, 800]);
    await page.close();
  });

  it('show a stopped click', async () => {
    const { page, overlay } = await played(light);
    await page.locator('a[href*="paypa1.com"]').first().click();
    await overlay.until('panel', panels => panels.some(({ tier }) => tier === 'danger'), 'no dialog');
    await take(page, '3-link', [1280, 800]);
    await page.close();
  });

  it('show it in the dark', () => withCard(dark, '4-dark'));

  it('show the first run', async () => {
    const page = await openExtensionPage(light.context, 'src/pages/welcome/index.html');
    await page.keyboard.press('ArrowRight');
    await page.locator('kbd').first().waitFor();
    await take(page, '5-first-run', [1280, 800]);
    await page.close();
  });

  it('have a tile', async () => {
    const page = await openExtensionPage(light.context, 'src/pages/welcome/index.html');
    await page.setViewportSize({ width: 440, height: 280 });
    await page.evaluate(() => {
      const tile = document.createElement('div');
      tile.style.cssText = 'position: fixed; inset: 0; display: grid; place-content: center; justify-items: center; gap: 14px; background: #0f5f5c; color: #ffffff; text-align: center; font: 600 34px system-ui, sans-serif';
      const icon = Object.assign(document.createElement('img'), { src: '/icons/128.png', width: 96, height: 96, alt: '' });
      icon.style.cssText = 'padding: 12px; border-radius: 24px; background: #ffffff; box-sizing: content-box';
      tile.append(icon, 'Parleyguard');
      document.documentElement.style.overflow = 'hidden';
      document.body.append(tile);
      return icon.decode();
    });
    await take(page, 'tile-440x280', [440, 280]);
    await page.close();
  });
});

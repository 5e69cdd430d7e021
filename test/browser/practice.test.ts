import { mkdirSync } from 'node:fs';
import { afterAll, describe, expect, it } from 'vitest';
import type { Page } from 'playwright';
import { lostParcel } from '../../src/examples/lost-parcel.scenario.ts';
import { launchWithExtension, type Launched } from '../../src/cli/launch.ts';
import { openExtensionPage } from './extension-pages.ts';
import { OverlayView } from '../../src/cli/overlay-view.ts';

/** `npm run pictures` sets it to the folder of the README's pictures. */
const folder = process.env.PICTURES ?? 'test-results';
const marked = lostParcel.turns.filter(turn => turn.marks.length > 0);

describe.each([
  ['light', false],
  ['dark', true],
] as const)('practice console, %s', (theme, dark) => {
  let browser: Launched;
  afterAll(() => browser?.close());

  it('plays the conversation with the real engine and the real marks', async () => {
    browser = await launchWithExtension({ headless: true, dark, viewport: { width: 1100, height: 760 } });
    const page = await openExtensionPage(browser.context, 'src/pages/practice/index.html?play&fast');
    const overlay = new OverlayView(page);
    await page.getByText('That was the whole conversation').waitFor();
    const marks = await overlay.until('mark', found => found.length === marked.length, 'marks');
    expect(marks.map(mark => mark.tier)).toContain('danger');
    await picture(page, overlay, theme, marks.length - 1);
    await tryComposer(page, overlay);
  });

  it('fits a narrow window', async () => {
    const page = await openExtensionPage(browser.context, 'src/pages/practice/index.html?play&fast');
    await page.setViewportSize({ width: 400, height: 700 });
    await page.getByText('That was the whole conversation').waitFor();
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(400);
    await page.screenshot({ path: `${folder}/practice-${theme}-narrow.png` });
  });
});

async function picture(page: Page, overlay: OverlayView, theme: string, index: number): Promise<void> {
  mkdirSync(folder, { recursive: true });
  const { x, y } = await overlay.markAt(index);
  await page.mouse.move(x, y);
  await overlay.until('card', cards => cards.length === 1, 'no card');
  await page.screenshot({ path: `${folder}/practice-${theme}.png`, animations: 'disabled' });
  await page.keyboard.press('Escape');
}

async function tryComposer(page: Page, overlay: OverlayView): Promise<void> {
  await page.getByRole('textbox').click();
  await page.keyboard.type('4111 1111 1111 1111');
  await page.keyboard.press('Enter');
  await overlay.until('panel', panels => panels.some(panel => panel.text.includes('Not sent yet')), 'not held');
  await overlay.click('Mask it');
  await expect.poll(() => page.getByRole('textbox').inputValue()).toBe('•••• •••• •••• 1111');
}

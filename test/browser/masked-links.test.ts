import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchWithExtension, type Launched } from '../../src/cli/launch.ts';
import { OverlayView } from '../../src/cli/overlay-view.ts';
import { model, openEditor, received, serveEditors } from './editors-page.ts';
import { paste } from './zendesk.ts';

/** Editors that make a link of an address while it is typed: the link keeps the address when its words are masked. */
const token = '8f3a9c0d2b7e41a6b5c9d8e7f6a5b4c3d2e1f0a9';
const address = 'https://shop.example/reset?token=';

let browser: Launched;

beforeAll(async () => {
  browser = await launchWithExtension({ headless: true });
  await serveEditors(browser.context);
});
afterAll(() => browser?.close());

describe.each(['tiptap', 'ckeditor5', 'froala'] as const)('an address that %s made a link of', family => {
  it('is not sent behind masked words', async () => {
    const page = await openEditor(browser.context, family);
    const overlay = new OverlayView(page);
    const panel = (text: string) => overlay.until('panel', panels => panels.some(shown => shown.text.includes(text)), `no note "${text}"`);
    const markup = () => page.evaluate(() => window.editor.element.innerHTML);
    await page.keyboard.type(`see ${address}${token} now`);
    await panel('There is something sensitive');
    expect(await markup()).toContain(`href="${address}${token}"`);
    await overlay.click('Mask it');
    await panel('the link keeps it in its address');
    await page.keyboard.press('Enter');
    await panel('Not sent yet: secret key');
    expect(await received(page)).toEqual([]);
    await page.keyboard.press('Escape');
    await page.keyboard.press('Control+A');
    await page.keyboard.press('Delete');
    await paste(page, `see ${address}${token} now`);
    await panel('Masked: secret key');
    expect(await markup()).not.toContain(token);
    const masked = await model(page);
    await page.keyboard.press('Enter');
    await expect.poll(() => received(page)).toEqual([masked]);
    await page.close();
  });
});

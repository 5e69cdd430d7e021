import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Page } from 'playwright';
import { launchWithExtension, type Launched } from '../../src/cli/launch.ts';
import { OverlayView } from '../../src/cli/overlay-view.ts';
import { composer, modelText, openTicket, paste, serveZendesk } from './zendesk.ts';

const card = '4111 1111 1111 1111';
let browser: Launched;
let page: Page;
let overlay: OverlayView;

beforeAll(async () => {
  browser = await launchWithExtension({ headless: true });
  await serveZendesk(browser.context);
});
afterAll(() => browser?.close());
beforeEach(async () => {
  await page?.close();
  page = await openTicket(browser.context);
  overlay = new OverlayView(page);
  await composer(page).click();
});

const panel = (text: string) => overlay.until('panel', panels => panels.some(shown => shown.text.includes(text)), `no panel with "${text}"`);
const sent = () => page.evaluate(() => window.sent);

describe('paste into CKEditor 5', () => {
  it('goes in masked, in the editor’s own model, and says what was masked', async () => {
    await page.keyboard.type('Card is ');
    await paste(page, `${card}, thanks`);
    await panel('Masked: card number');
    expect(await modelText(page)).toBe('<p>Card is •••• •••• •••• 1111, thanks</p>');
  });

  it('puts the original back with Undo, and then the send asks', async () => {
    await paste(page, card);
    await panel('Masked');
    await overlay.click('Undo');
    await expect.poll(() => modelText(page)).toBe(`<p>${card}</p>`);
    await composer(page).press('Enter');
    await panel('Not sent yet');
    expect(await sent()).toEqual([]);
  });

  it('masks a recovery phrase, whose words lie in storage', async () => {
    const phrase = 'legal winner thank year wave sausage worth useful legal winner thank yellow';
    await paste(page, `it is ${phrase} ok`);
    await panel('Masked');
    expect(await modelText(page)).not.toMatch(/winner|sausage/);
    expect(await modelText(page)).toMatch(/^<p>it is .* ok<\/p>$/);
  });

  it('leaves a text without findings alone', async () => {
    await paste(page, 'order 4111 shipped on 2026-11-22');
    await expect.poll(() => modelText(page)).toBe('<p>order 4111 shipped on 2026-11-22</p>');
    expect(await overlay.all('panel')).toEqual([]);
  });

  it('replaces a selection and keeps several lines', async () => {
    await page.keyboard.type('replace me');
    await page.keyboard.press('Control+A');
    await paste(page, `first line\ncard ${card}\nlast line`);
    await panel('Masked');
    expect((await modelText(page)).replace(/<br>|<\/p><p>/g, '|')).toBe('<p>first line|card •••• •••• •••• 1111|last line</p>');
  });
});

describe('a card number typed by hand', () => {
  it('is held at Enter, masked on request, and then sent', async () => {
    await page.keyboard.type(`my card ${card} ok`);
    await page.keyboard.press('Enter');
    await panel('Not sent yet: card number');
    expect(await sent()).toEqual([]);
    await overlay.click('Mask it');
    await panel('You can send it now');
    expect(await modelText(page)).toBe('<p>my card •••• •••• •••• 1111 ok</p>');
    await composer(page).press('Enter');
    await expect.poll(sent).toEqual([{ how: 'key', html: '<p>my card •••• •••• •••• 1111 ok</p>' }]);
  });

  it('is held at the send button', async () => {
    await page.keyboard.type(`my card ${card}`);
    await page.getByText('Submit as Open').click();
    await panel('Not sent yet: card number');
    expect(await sent()).toEqual([]);
  });

  it('is told of again when the browser’s undo brings it back behind "You can send it now"', async () => {
    await page.keyboard.type(card);
    await composer(page).press('Enter');
    await panel('Not sent yet');
    await overlay.click('Mask it');
    await panel('You can send it now');
    await page.keyboard.press('Control+Z');
    await expect.poll(() => modelText(page)).toBe(`<p>${card}</p>`);
    await panel('There is something sensitive');
  });

  it('is sent as it is when the operator allows it, knowingly', async () => {
    await page.keyboard.type(card);
    await page.keyboard.press('Enter');
    await panel('Not sent yet');
    await overlay.click('Allow it, then send again');
    await page.getByText('Submit as Open').click();
    await expect.poll(sent).toEqual([{ how: 'button', html: `<p>${card}</p>` }]);
  });

  it('is not let through by a page that clicks for the operator', async () => {
    await page.keyboard.type(card);
    await page.evaluate(() => document.querySelector<HTMLElement>('[data-test-id="submit_button-button"]')?.click());
    await panel('Not sent yet');
    expect(await sent()).toEqual([]);
  });

  it('can be masked by keyboard alone', async () => {
    await page.keyboard.type(card);
    await page.keyboard.press('Enter');
    await panel('Not sent yet');
    await page.keyboard.press('Enter');
    await expect.poll(() => modelText(page)).toBe('<p>•••• •••• •••• 1111</p>');
    await panel('You can send it now');
    await page.keyboard.press('Enter');
    await expect.poll(async () => (await sent()).length).toBe(1);
  });

  it('keeps Tab inside the note that asks, and Escape goes back to where one wrote', async () => {
    await page.keyboard.type(card);
    for (let left = 0; left < 4; left++) await page.keyboard.press('ArrowLeft');
    await page.keyboard.press('Enter');
    await panel('Not sent yet');
    // Before the first of the buttons, which has the focus.
    await page.keyboard.press('Shift+Tab');
    await page.keyboard.press('Escape');
    await overlay.until('panel', panels => panels.length === 0, 'Escape closes the note');
    await page.keyboard.type('x');
    await expect.poll(() => modelText(page)).toBe('<p>4111 1111 1111 x1111</p>');
  });

  it('goes round from button to button with Tab', async () => {
    await page.keyboard.type(card);
    await page.keyboard.press('Enter');
    await panel('Not sent yet');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await expect.poll(() => modelText(page)).toBe('<p>•••• •••• •••• 1111</p>');
  });
});

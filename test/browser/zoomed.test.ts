import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Page } from 'playwright';
import { launchWithExtension, type Launched } from '../../src/cli/launch.ts';
import { OverlayView } from '../../src/cli/overlay-view.ts';
import { addMessage, composer, openTicket, paste, serveZendesk } from './zendesk.ts';

/** Pages that are zoomed or moved as a whole: notes and marks stand where they belong all the same. */
let browser: Launched;
let page: Page;
let overlay: OverlayView;

beforeAll(async () => {
  browser = await launchWithExtension({ headless: true });
  await serveZendesk(browser.context);
});
afterAll(() => browser?.close());

const ways: readonly (readonly [name: string, css: string])[] = [
  ['as it is', ''],
  ['zoomed by its root', 'html { zoom: 1.25 }'],
  ['made small by its root', 'html { zoom: 0.8 }'],
  ['zoomed by its body', 'body { zoom: 1.25 }'],
  ['zoomed by both', 'html { zoom: 1.1 } body { zoom: 1.1 }'],
  ['scaled by its root', 'html { transform: scale(0.8); transform-origin: 0 0 }'],
  ['moved by its root', 'html { transform: translate(40px, 30px) }'],
  ['scaled by its body', 'body { transform: scale(0.8); transform-origin: 0 0 }'],
  ['put into a perspective', 'html { perspective: 500px; } body { filter: none; contain: paint; }'],
  ['with a root that holds what is fixed, away from the corner', 'html { will-change: transform; margin: 20px 0 0 40px }'],
];

interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}
const boxOf = (css: string): Promise<Box> => page.evaluate(which => {
  const { left, top, right, bottom } = [...document.querySelectorAll(which)].at(-1)!.getBoundingClientRect();
  return { left, top, right, bottom };
}, css);
/** Whether one stands right above or below the other, with its left edge at that one's. */
const isBeside = (note: Box, { left, top, bottom }: Box): boolean => Math.abs(note.left - left) < 12 && Math.min(Math.abs(note.bottom - top), Math.abs(note.top - bottom)) < 14;

describe.each(ways)('a page %s', (_name, css) => {
  it('has the note beside the composer, where its buttons can be pressed, and the mark at its message', async () => {
    page = await openTicket(browser.context);
    overlay = new OverlayView(page);
    await page.addStyleTag({ content: `body { height: 100vh; } ${css}` });
    await addMessage(page, { html: 'See <a href="https://www.paypa1.com/x">https://www.paypa1.com/x</a>' });
    const { x, y } = await overlay.markAt(0);
    const message = await boxOf('[data-test-id="omni-log-comment-item"]');
    expect(x, JSON.stringify(message)).toBeGreaterThan(message.left);
    expect(y).toBeGreaterThan(message.top - 20);
    expect(y).toBeLessThan(message.bottom + 20);
    await composer(page).click();
    await paste(page, 'card 4111 1111 1111 1111');
    await overlay.until('panel', panels => panels.some(({ text }) => text.includes('Masked')), 'not masked');
    const box = await boxOf('[data-test-id="omnicomposer-plain-text-ckeditor"]');
    const [panel] = await overlay.boxes('panel');
    expect(isBeside(panel!, box), JSON.stringify([panel, box])).toBe(true);
    expect(panel!.right - panel!.left).toBeCloseTo(440, 0);
    await overlay.click('Undo');
    await expect.poll(() => composer(page).innerText()).toContain('4111 1111');
    await page.close();
  });
});

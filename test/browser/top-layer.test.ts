import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Page } from 'playwright';
import { launchWithExtension, type Launched } from '../../src/cli/launch.ts';
import { OverlayView } from '../../src/cli/overlay-view.ts';
import { paste } from './zendesk.ts';

/** A ticket that opens in what the browser shows above everything else, where a layer beside it is not seen, or cannot be pressed. */
const ticket = (around: string, open: string, script = ''): string => `<!doctype html><title>Ticket</title><style>textarea { width: 400px; height: 60px }</style><main><button id="other">Other</button></main>
  ${around.replace('…', `<section data-ticket-id="5"><div data-test-id="omni-log-container"><article data-test-id="omni-log-comment-item"><div data-test-id="omni-log-item-message" type="end-user"><div data-test-id="omni-log-message-content">
  See <a href="https://www.paypa1.com/x">https://www.paypa1.com/x</a></div></div></article></div>
  <textarea data-test-id="omnicomposer-plain-text-ckeditor"></textarea><button type="button" data-test-id="submit_button-button">Submit</button></section>`)}
  <script>
    window.sent = [];
    window.top_ = () => document.querySelector('#top');
    ${script}
    document.querySelector('#other').addEventListener('click', () => top_().${open}());
    document.addEventListener('click', event => event.target.matches('[data-test-id="submit_button-button"]') && sent.push(document.querySelector('textarea').value));
  </script>`;

const shapes = {
  '/agent/modal': ticket('<dialog id="top">…</dialog>', 'showModal'),
  '/agent/popover': ticket('<div id="top" popover style="inset: 0; width: 100%; height: 100%">…</div>', 'showPopover'),
  '/agent/full': ticket('<div id="top">…</div>', 'requestFullscreen'),
  '/agent/nested': ticket('<dialog id="first"><dialog id="top">…</dialog></dialog>', 'showModal', 'document.querySelector("#first").showModal(); setTimeout(() => top_().showModal(), 50);'),
} as const;

let browser: Launched;
let page: Page;
let overlay: OverlayView;

beforeAll(async () => {
  browser = await launchWithExtension({ headless: true });
  await browser.context.route('https://acme.zendesk.com/**', route => route.fulfill({ body: shapes[new URL(route.request().url()).pathname as keyof typeof shapes], contentType: 'text/html; charset=utf-8' }));
});
afterAll(() => browser?.close());
beforeEach(() => page?.close());

async function open(shape: keyof typeof shapes): Promise<void> {
  page = await browser.context.newPage();
  await page.goto(`https://acme.zendesk.com${shape}`);
  overlay = new OverlayView(page);
  if (shape !== '/agent/nested') await page.locator('#other').click();
  await expect.poll(() => page.evaluate(() => document.querySelector('#top')!.matches(':modal, :popover-open'))).toBe(true);
}

const panel = (text: string) => overlay.until('panel', panels => panels.some(shown => shown.text.includes(text)), `no panel with "${text}"`);
const isOpen = () => page.evaluate(() => document.querySelector('#top')!.matches(':modal, :popover-open'));
const answer = () => page.locator('textarea').inputValue();
/** What stands where the first element of a class is drawn is the guard's host. */
const isSeen = async (className: string): Promise<boolean> => {
  const [box] = await overlay.boxes(className);
  return box !== undefined && page.evaluate(([x, y]) => document.elementFromPoint(x!, y!)?.matches('[popover="manual"]') ?? false, [(box.left + box.right) / 2, (box.top + box.bottom) / 2]);
};

describe.each(['/agent/modal', '/agent/popover', '/agent/full', '/agent/nested'] as const)('a ticket in %s', shape => {
  it('has the notes of its composer above it, where they can be pressed', async () => {
    await open(shape);
    await page.locator('textarea').click();
    await paste(page, 'card 4111 1111 1111 1111');
    await panel('Masked: card number');
    await overlay.click('Undo');
    await expect.poll(answer).toBe('card 4111 1111 1111 1111');
    await page.keyboard.press('Enter');
    await panel('Not sent yet');
    await overlay.click('Mask it');
    await panel('You can send it now');
    expect(await answer()).toBe('card •••• •••• •••• 1111');
    expect(await isOpen()).toBe(true);
    await page.locator('[data-test-id="submit_button-button"]').click();
    expect(await page.evaluate(() => window.sent)).toEqual(['card •••• •••• •••• 1111']);
  });

  it('has marks and the dialog of a link above it', async () => {
    await open(shape);
    await page.locator('textarea').click();
    await expect.poll(() => isSeen('mark')).toBe(true);
    await page.locator('a').click();
    await expect.poll(() => isSeen('backdrop')).toBe(true);
    await overlay.click('Stay here');
    await expect.poll(() => overlay.all('backdrop')).toEqual([]);
  });
});

describe('the layer', () => {
  it.each([
    ['closes', () => document.querySelector<HTMLDialogElement>('#top')!.close()],
    ['is taken out', () => document.querySelector('#top')!.remove()],
    ['loses its attribute', () => document.querySelector('#top')!.removeAttribute('open')],
  ] as const)('is back on the page when the dialog %s', async (_name, end) => {
    await open('/agent/modal');
    await page.locator('textarea').click();
    await expect.poll(() => page.evaluate(() => document.querySelector('#top > [popover]') !== null)).toBe(true);
    await page.evaluate(end as () => void);
    await expect.poll(() => page.evaluate(() => document.querySelector('html > [popover]') !== null)).toBe(true);
  });

  it('is not printed', async () => {
    await open('/agent/modal');
    await page.locator('textarea').click();
    await expect.poll(() => isSeen('mark')).toBe(true);
    await page.emulateMedia({ media: 'print' });
    expect(await overlay.boxes('mark')).toEqual([]);
  });
});

describe('Escape', () => {
  it('closes the note that has the focus, not the dialog around the composer', async () => {
    await open('/agent/modal');
    await page.locator('textarea').click();
    await page.keyboard.type('4111 1111 1111 1111');
    await page.keyboard.press('Enter');
    await panel('Not sent yet');
    await page.keyboard.press('Escape');
    await expect.poll(() => overlay.all('panel')).toEqual([]);
    expect(await isOpen()).toBe(true);
    expect(await answer()).toBe('4111 1111 1111 1111');
    await page.keyboard.press('Escape');
    await expect.poll(isOpen).toBe(false);
  });
});

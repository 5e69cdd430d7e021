import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import type { Page } from 'playwright';
import type { Launched } from '../../src/cli/launch.ts';
import { OverlayView } from '../../src/cli/overlay-view.ts';
import { openExtensionPage, setManaged } from './extension-pages.ts';
import { grantedHost, isFound, launchGranted, ownConsole } from './granted-host.ts';

/** A console with a box for answers and one for notes, of which tabs show one at a time. */
let browser: Launched;
let control: Page;
let page: Page;
let overlay: OverlayView;

const boxes = `<button onclick="tab('box')">Answer</button><button onclick="tab('note')">Note</button>
  <textarea class="write" id="box"></textarea><textarea class="write" id="note" style="width: 90%" hidden></textarea><button id="go" type="button">Send</button>`;
const script = `window.tab = id => document.querySelectorAll('textarea').forEach(each => (each.hidden = each.id !== id));
  document.querySelector('#go').onclick = () => send(document.querySelector('textarea:not([hidden])'));`;

beforeAll(async () => {
  browser = await launchGranted({ '/desk': ownConsole(boxes, script) });
  control = await openExtensionPage(browser.context, 'manifest.json');
});
afterAll(() => browser?.close());
beforeEach(() => page?.close());

async function open(isDescribed: boolean): Promise<void> {
  await setManaged(control, isDescribed ? { customConsoles: [{ hosts: [new URL(grantedHost).hostname], log: '.talk', message: '.line', composer: '.write' }] } : {});
  page = await browser.context.newPage();
  await page.goto(`${grantedHost}/desk`);
  overlay = new OverlayView(page);
  await isFound(page, () => overlay.until('mark', marks => marks.length === 1, 'not guarded'));
}

const tab = (name: string) => page.getByRole('button', { name, exact: true }).click();
const says = (text: string) => overlay.until('panel', panels => panels.some(panel => panel.text.includes(text)), `no note "${text}"`);

it('takes a note with its box, and brings it again with that', async () => {
  await open(true);
  await page.locator('#box').click();
  await page.keyboard.type('card 4111 1111 1111 1111');
  await says('There is something sensitive');
  await tab('Note');
  await expect.poll(async () => (await overlay.boxes('panel')).length).toBe(0);
  await tab('Answer');
  await expect.poll(async () => (await overlay.boxes('panel')).length).toBe(1);
  await overlay.click('Mask it');
  await says('Masked');
  expect(await page.locator('#box').inputValue()).toBe('card •••• •••• •••• 1111');
  await page.locator('#go').click();
  expect(await page.evaluate(() => window.desk.sent)).toEqual(['card •••• •••• •••• 1111']);
});

it('speaks of the other box while a note of the first is out of sight', async () => {
  await open(true);
  await page.locator('#box').click();
  await page.keyboard.type('card 4111 1111 1111 1111');
  await says('There is something sensitive');
  await tab('Note');
  await page.locator('#note').click();
  await page.keyboard.type('password: Tr0ub4dor&3x');
  await says('password');
  await page.locator('#go').click();
  await says('Not sent yet');
  await tab('Answer');
  await page.locator('#go').click();
  await says('Not sent yet: card number');
  expect(await page.evaluate(() => window.desk.sent)).toEqual([]);
});

it('is held in the first box that comes back and has not the focus, where nobody has described them', async () => {
  await open(false);
  await page.locator('#box').click();
  await page.keyboard.type('card 4111 1111 1111 1111');
  await tab('Note');
  await page.locator('#note').click();
  await page.keyboard.type('password: Tr0ub4dor&3x');
  await says('password');
  await page.keyboard.press('Control+A');
  await page.keyboard.type('asks for a refund');
  await expect.poll(async () => (await overlay.boxes('panel')).length).toBe(0);
  await page.evaluate(() => document.querySelectorAll('textarea').forEach(each => (each.hidden = each.id !== 'box')));
  await page.locator('#go').click();
  await says('Not sent yet: card number');
  expect(await page.evaluate(() => window.desk.sent)).toEqual([]);
});

it('is spoken of though its box folds when the note takes the focus', async () => {
  await open(true);
  await page.evaluate(() => document.querySelector('#box')!.addEventListener('blur', event => ((event.target as HTMLElement).hidden = true)));
  await page.locator('#box').click();
  await page.keyboard.type('card 4111 1111 1111 1111');
  await page.keyboard.press('Enter');
  await says('Not sent yet: card number');
  await page.locator('#box').waitFor({ state: 'hidden' });
  await page.evaluate(() => new Promise(resolve => requestAnimationFrame(() => requestAnimationFrame(resolve))));
  expect((await overlay.boxes('panel')).length).toBe(1);
});

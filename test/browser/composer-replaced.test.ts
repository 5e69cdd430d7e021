import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Page } from 'playwright';
import type { Launched } from '../../src/cli/launch.ts';
import { OverlayView } from '../../src/cli/overlay-view.ts';
import { grantedHost, isFound, launchGranted, ownConsole } from './granted-host.ts';
import { paste } from './zendesk.ts';

/** Consoles that put another element in the composer's place with the same words, as a framework does when a key changes. */
const card = '4111 1111 1111 1111';
const masked = '•••• •••• •••• 1111';
const boxes = { textarea: '<textarea id="box"></textarea>', editable: '<div id="box" contenteditable="true"></div>' } as const;
const script = `
  let now = box;
  window.replaced = 0;
  /** Once after each of these; the old element is emptied, as when its component ends. */
  window.replace = (words = text(now)) => {
    const next = now.cloneNode();
    if ('value' in next) next.value = words; else next.textContent = words;
    const hadFocus = document.activeElement === now;
    now.replaceWith(next);
    if ('value' in now) now.value = ''; else now.replaceChildren();
    now = next;
    listen();
    if (hadFocus) next.focus();
    replaced++;
  };
  const listen = () => {
    now.addEventListener('input', () => window.eager && setTimeout(replace));
    now.addEventListener('keydown', event => { if (event.key === 'Enter') { event.preventDefault(); send(now); } });
  };
  listen();`;

let browser: Launched;
let page: Page;
let overlay: OverlayView;

beforeAll(async () => {
  browser = await launchGranted(Object.fromEntries(Object.entries(boxes).map(([name, box]) => [`/${name}`, ownConsole(box, script)])));
});
afterAll(() => browser?.close());
beforeEach(() => page?.close());

async function open(path: string): Promise<void> {
  page = await browser.context.newPage();
  await page.goto(`${grantedHost}/${path}`);
  overlay = new OverlayView(page);
  await isFound(page, () => overlay.until('mark', marks => marks.length === 1, 'no mark'));
  await page.locator('#box').click();
}
const panel = (text: string) => overlay.until('panel', panels => panels.some(shown => shown.text.includes(text)), `no panel with "${text}"`, 8000);
const text = () => page.evaluate(() => { const box = document.querySelector<HTMLTextAreaElement>('#box')!; return box.value ?? box.textContent; });
const sent = () => page.evaluate(() => window.desk.sent);
const run = (code: string) => page.evaluate(code);
/** The guard looks at a change of the page in a task and a frame of its own. */
const frames = () => page.evaluate(() => new Promise(resolve => requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(resolve, 50)))));

describe.each(Object.keys(boxes))('a composer (%s) that is replaced', kind => {
  it.each(['by the mask itself', 'later'])('keeps the note of what was masked, and Undo puts the original into the new one (%s)', async when => {
    await open(kind);
    if (when !== 'later') await run('window.eager = true');
    await paste(page, `my card ${card}`);
    await panel('Masked');
    if (when === 'later') await run('replace()');
    await expect.poll(() => run('replaced')).toBe(1);
    await run('window.eager = false');
    await frames();
    await panel('Masked');
    await overlay.click('Undo');
    await expect.poll(text).toBe(`my card ${card}`);
    await page.locator('#box').press('Enter');
    await panel('Not sent yet');
    expect(await sent()).toEqual([]);
  });

  it('has the note gone when the new one holds something else', async () => {
    await open(kind);
    await paste(page, `my card ${card}`);
    await panel('Masked');
    await run('replace("Dear Sir")');
    await overlay.until('panel', panels => panels.length === 0, 'the note stays', 8000);
    expect(await text()).toBe('Dear Sir');
  });

  it('lets out what was allowed in the one before, and nothing more', async () => {
    await open(kind);
    await page.keyboard.type(card);
    await page.keyboard.press('Enter');
    await panel('Not sent yet');
    await overlay.click('Allow it, then send again');
    await run(`document.querySelector('#box').blur(); { const box = document.querySelector('#box'); replace('value' in box ? box.value : box.textContent); }`);
    await frames();
    await page.locator('#box').press('Enter');
    expect(await sent()).toEqual([card]);
    await page.locator('#box').pressSequentially(`${masked} 5555 5555 5555 4444`);
    await page.locator('#box').press('Enter');
    await panel('Not sent yet');
    expect(await sent()).toEqual([card]);
  });
});

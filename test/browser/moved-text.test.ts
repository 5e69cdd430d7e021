import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Page } from 'playwright';
import { launchWithExtension, type Launched } from '../../src/cli/launch.ts';
import { OverlayView } from '../../src/cli/overlay-view.ts';
import { card, masked } from './editors-cells.ts';
import { families, inFrame, model, openEditor, serveEditors, type Family } from './editors-page.ts';

/** Text dragged from one composer into another. */
let browser: Launched;
let page: Page;
let overlay: OverlayView;

beforeAll(async () => {
  browser = await launchWithExtension({ headless: true });
  await serveEditors(browser.context);
});
afterAll(() => browser?.close());
beforeEach(() => page?.close());

const other = () => page.locator('#other');

async function open(family: Family): Promise<void> {
  page = await openEditor(browser.context, family);
  overlay = new OverlayView(page);
  await page.evaluate(() => document.querySelector('form')!.append(Object.assign(document.createElement('div'), { id: 'other', contentEditable: 'true', style: 'margin-top: 160px; height: 40px; width: 900px; border: 1px solid' })));
  await other().evaluate(element => element.setAttribute('data-test-id', 'omnicomposer-plain-text-ckeditor'));
  await page.evaluate(() => window.editor.focus());
}

async function drag(key?: string): Promise<void> {
  await page.keyboard.press('Control+A');
  const from = await page.evaluate(() => { const { x, y } = window.editor.element.getBoundingClientRect(); return { x, y }; });
  const to = (await other().boundingBox())!;
  // Into the first letters.
  const at = await page.evaluate(() => {
    const { element } = window.editor;
    if ('value' in element) return { x: 20, y: 12 };
    const range = document.createRange();
    range.selectNodeContents(element);
    const [box] = [...range.getClientRects()].filter(({ width }) => width > 40);
    const { x, y } = element.getBoundingClientRect();
    return { x: box!.x - x + 20, y: box!.y - y + box!.height / 2 };
  });
  await page.mouse.move(from.x + at.x, from.y + at.y);
  await page.mouse.down();
  await page.mouse.move(from.x + at.x + 12, from.y + at.y + 8, { steps: 4 });
  await page.mouse.move(to.x + 30, to.y + 20, { steps: 8 });
  if (key !== undefined) await page.keyboard.down(key);
  await page.mouse.up();
  if (key !== undefined) await page.keyboard.up(key);
}

/** These have a model of their own and take no empty text in place of what is selected: they keep a masked copy. CKEditor 5 takes it out by itself. */
const keeps: ReadonlySet<Family> = new Set(['prosemirror', 'tiptap', 'chatwoot', 'lexical', 'slate', 'draft']);

/** Out of Quill 2 nothing can be dragged: it prevents it. */
const drags = families.filter(family => !inFrame.has(family) && family !== 'quill2');

describe.each(drags)('a number moved out of %s', family => {
  it('stands masked where it was dropped, and nowhere else', async () => {
    await open(family);
    await page.keyboard.type(`card ${card}`);
    await drag();
    await overlay.until('panel', panels => panels.some(({ text }) => text.includes('Masked')), 'not masked', 8000);
    expect((await other().innerText()).trim()).toBe(`card ${masked}`);
    await expect.poll(async () => (await model(page)).trim()).toBe(keeps.has(family) ? `card ${masked}` : '');
    await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe('other');
    await page.keyboard.type('!');
    expect((await other().innerText()).trim()).toBe(`card ${masked}!`);
    await overlay.click('Undo');
    await expect.poll(async () => (await other().innerText()).trim()).toBe(`card ${card}!`);
  });
});

describe('a number that is copied by the same way', () => {
  it('stays where it was', async () => {
    await open('textarea');
    await page.keyboard.type(`card ${card}`);
    await drag('Control');
    await overlay.until('panel', panels => panels.some(({ text }) => text.includes('Masked')), 'not masked', 8000);
    expect((await other().innerText()).trim()).toBe(`card ${masked}`);
    expect(await model(page)).toBe(`card ${card}`);
  });
});

import { expect } from 'vitest';
import type { Page } from 'playwright';
import type { OverlayView } from '../../src/cli/overlay-view.ts';
import { model, oneLine, received, type Family } from './editors-page.ts';
import { paste } from './zendesk.ts';

export const card = '4111 1111 1111 1111';
const other = '5555 5555 5555 4444';
export const masked = '•••• •••• •••• 1111';
const otherMasked = '•••• •••• •••• 4444';

export interface Bench {
  readonly page: Page;
  readonly overlay: OverlayView;
  readonly family: Family;
}

/** Numbers that may be nowhere, however they are grouped. */
export const isRaw = (text: string): boolean => /4111111111111111|5555555555554444/.test(text.replace(/[^0-9•]/g, ''));

/** Editors differ in fillers, no-break spaces and how many line ends a paragraph has. */
const plain = (text: string): string => text.replace(/[\u200b\ufeff]/g, '').replace(/\u00a0/g, ' ').replace(/\s*\n\s*/g, '\n').replace(/^\n+|\n+$/g, '');

const panel = ({ overlay }: Bench, text: string) => overlay.until('panel', panels => panels.some(shown => shown.text.includes(text)), `no note "${text}"`);
const reads = (bench: Bench, text: string) => expect.poll(async () => plain(await model(bench.page))).toBe(text);
const got = ({ page }: Bench, texts: readonly string[]) => expect.poll(async () => (await received(page)).map(plain)).toEqual(texts);
const type = ({ page }: Bench, text: string) => page.keyboard.type(text);
const left = async ({ page }: Bench, times: number): Promise<void> => {
  for (let time = 0; time < times; time++) await page.keyboard.press('ArrowLeft');
};

/** The next letter shows where the caret is. */
const caret = async (bench: Bench, text: string): Promise<void> => {
  await type(bench, 'Z');
  await reads(bench, text);
};

async function maskByNote(bench: Bench): Promise<void> {
  await panel(bench, 'There is something sensitive');
  await bench.overlay.click('Mask it');
  await panel(bench, 'You can send it now');
}

async function isHeld(bench: Bench, press: () => Promise<void>): Promise<void> {
  await press();
  await panel(bench, 'Not sent yet');
  expect(await received(bench.page)).toEqual([]);
}

const sendKey = ({ page }: Bench) => page.keyboard.press('Enter');
const sendButton = ({ page }: Bench) => page.getByText('Submit as Open').click();

/** Each throws when the editor did not end as it must. */
export const cells: Readonly<Record<string, (bench: Bench) => Promise<void>>> = {
  async 'paste'(bench) {
    await type(bench, 'Card is ');
    await paste(bench.page, `${card}, thanks`);
    await panel(bench, 'Masked: card number');
    await reads(bench, `Card is ${masked}, thanks`);
    await caret(bench, `Card is ${masked}, thanksZ`);
  },
  async 'paste over a selection'(bench) {
    await type(bench, 'replace me');
    await bench.page.keyboard.press('Control+A');
    await paste(bench.page, `card ${card} end`);
    await panel(bench, 'Masked: card number');
    await caret(bench, `card ${masked} endZ`);
  },
  async 'paste in the middle'(bench) {
    await type(bench, 'onetwo');
    await left(bench, 3);
    await paste(bench.page, `[${card}]`);
    await panel(bench, 'Masked: card number');
    await caret(bench, `one[${masked}]Ztwo`);
  },
  async 'multi-line paste'(bench) {
    await type(bench, 'a');
    await paste(bench.page, `first line\ncard ${card}\nlast line`);
    await panel(bench, 'Masked: card number');
    const line = oneLine.has(bench.family) ? ' ' : '\n';
    await caret(bench, ['afirst line', `card ${masked}`, 'last lineZ'].join(line));
  },
  async 'drop'(bench) {
    const { page } = bench;
    await type(bench, 'before');
    await page.evaluate(text => void (document.getElementById('source')!.textContent = text), `[${card}]`);
    const source = (await page.locator('#source').boundingBox())!;
    const middle = source.y + source.height / 2;
    await page.mouse.move(source.x + 1, middle);
    await page.mouse.down();
    await page.mouse.move(source.x + source.width - 1, middle, { steps: 4 });
    await page.mouse.up();
    await page.mouse.move(source.x + 40, middle);
    await page.mouse.down();
    const box = await page.evaluate(() => {
      const { element } = window.editor;
      const inner = element.getBoundingClientRect();
      const frame = element.ownerDocument.defaultView!.frameElement?.getBoundingClientRect();
      return { x: inner.x + (frame?.x ?? 0), y: inner.y + (frame?.y ?? 0), width: Math.min(inner.width, 320), height: Math.min(inner.height, 40) };
    });
    await page.mouse.move(box.x + box.width - 100, box.y + box.height / 2, { steps: 5 });
    await page.mouse.move(box.x + box.width - 20, box.y + box.height / 2 + 1, { steps: 5 });
    await page.mouse.up();
    await panel(bench, 'Masked: card number');
    await caret(bench, `before[${masked}]Z`);
  },
  async 'typed at the end'(bench) {
    await type(bench, `my card ${card}`);
    await maskByNote(bench);
    await reads(bench, `my card ${masked}`);
    await caret(bench, `my card ${masked}Z`);
  },
  async 'typed in the middle'(bench) {
    await type(bench, 'onetwo');
    await left(bench, 3);
    await type(bench, `[${card}]`);
    await maskByNote(bench);
    await caret(bench, `one[${masked}]Ztwo`);
  },
  async 'two numbers'(bench) {
    await type(bench, `a ${card} b ${other} c`);
    await maskByNote(bench);
    await caret(bench, `a ${masked} b ${otherMasked} cZ`);
  },
  async 'undo'(bench) {
    await paste(bench.page, `pay ${card} now`);
    await panel(bench, 'Masked: card number');
    await bench.overlay.click('Undo');
    await reads(bench, `pay ${card} now`);
    await isHeld(bench, () => sendKey(bench));
    await bench.overlay.click('Mask it');
    await panel(bench, 'You can send it now');
    await caret(bench, `pay ${masked} nowZ`);
  },
  async 'Ctrl+Z after masking'(bench) {
    await type(bench, `pay ${card} now`);
    await maskByNote(bench);
    await reads(bench, `pay ${masked} now`);
    for (let time = 0; time < 4 && !isRaw(await model(bench.page)); time++) await bench.page.keyboard.press('Control+z');
    if (!isRaw(await model(bench.page))) return expect(isRaw(await model(bench.page))).toBe(false);
    await isHeld(bench, () => sendKey(bench));
    await bench.overlay.click('Mask it');
    await panel(bench, 'You can send it now');
    expect(isRaw(await model(bench.page))).toBe(false);
    await sendKey(bench);
    await expect.poll(async () => (await received(bench.page)).length).toBe(1);
    expect((await received(bench.page)).some(isRaw)).toBe(false);
  },
  async 'redo'(bench) {
    await paste(bench.page, `pay ${card} now`);
    await panel(bench, 'Masked: card number');
    await bench.page.keyboard.press('Control+z');
    await reads(bench, '');
    await bench.page.keyboard.press(redoKey(bench.family));
    await reads(bench, `pay ${masked} now`);
    await sendKey(bench);
    await got(bench, [`pay ${masked} now`]);
  },
  async 'send by key'(bench) {
    await type(bench, `my card ${card} ok`);
    await isHeld(bench, () => sendKey(bench));
    await bench.overlay.click('Mask it');
    await panel(bench, 'You can send it now');
    await sendKey(bench);
    await got(bench, [`my card ${masked} ok`]);
    await reads(bench, '');
  },
  async 'send by button'(bench) {
    await type(bench, `my card ${card} ok`);
    await isHeld(bench, () => sendButton(bench));
    await bench.overlay.click('Mask it');
    await panel(bench, 'You can send it now');
    await sendButton(bench);
    await got(bench, [`my card ${masked} ok`]);
  },
};

/** Most take both; Windows and Linux habits differ. */
const redoKey = (family: Family): string => (['quill1', 'quill2', 'slate'].includes(family) ? 'Control+Shift+Z' : 'Control+y');

interface Exception {
  /** For the document. */
  readonly why: string;
  /** What must hold in its place: nothing raw, nothing lost. */
  readonly instead: (bench: Bench) => Promise<void>;
}

/** Cells that an editor itself makes impossible. */
export const exceptions: Readonly<Partial<Record<Family, Readonly<Record<string, Exception>>>>> = {
  froala: {
    redo: {
      why: 'Froala keeps an undo list of its own, which hears of its own keys and buttons only: Ctrl+Z leaves the masked text as it stands, so there is nothing to redo. Nothing raw comes back.',
      async instead(bench) {
        await paste(bench.page, `pay ${card} now`);
        await panel(bench, 'Masked: card number');
        await bench.page.keyboard.press('Control+z');
        await bench.page.keyboard.press('Control+y');
        await reads(bench, `pay ${masked} now`);
        await sendKey(bench);
        await got(bench, [`pay ${masked} now`]);
      },
    },
  },
};

import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Page } from 'playwright';
import { launchWithExtension, type Launched } from '../../src/cli/launch.ts';
import { OverlayView } from '../../src/cli/overlay-view.ts';
import { openExtensionPage, reportedBy } from './extension-pages.ts';
import { add, described, press, serveSites } from './site-fixtures.ts';
import { paste } from './zendesk.ts';

/** Ways in which text comes into a composer, or a sent message is changed, other than by typing and pasting an answer. */
let browser: Launched;
let control: Page;
let page: Page;
let overlay: OverlayView;

beforeAll(async () => {
  browser = await launchWithExtension({ headless: true });
  await serveSites(browser.context);
  control = await openExtensionPage(browser.context, 'manifest.json');
});
afterAll(() => browser?.close());
beforeEach(() => page?.close());

const card = '4111 1111 1111 1111';
const masked = '•••• •••• •••• 1111';
const panel = (text: string) => overlay.until('panel', panels => panels.some(shown => shown.text.includes(text)), `no panel with "${text}"`);
const sent = async () => (await page.evaluate(() => window.sent as unknown as readonly { text: string }[])).map(({ text }) => text);

async function open(folder: string): Promise<void> {
  page = await browser.context.newPage();
  await page.goto(described.find(site => site.folder === folder)!.url);
  await page.waitForFunction(() => window.chat !== undefined);
  overlay = new OverlayView(page);
  await add(page, 'customer', { html: 'Hello' });
}

/** In the page, so that neither key nor clipboard is heard. */
const ways: readonly (readonly [name: string, put: (box: HTMLElement) => void])[] = [
  ['the browser’s spelling or autofill', box => {
    if (box instanceof HTMLTextAreaElement) box.value = 'card 4111 1111 1111 1111';
    else box.textContent = 'card 4111 1111 1111 1111';
    box.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true, inputType: 'insertReplacementText' }));
  }],
  ['a canned response or macro, without any event', box => {
    if (box instanceof HTMLTextAreaElement) box.value = 'card 4111 1111 1111 1111';
    else box.textContent = 'card 4111 1111 1111 1111';
  }],
];

describe.each(ways)('a number that comes by %s', (_name, put) => {
  it.each(['crisp', 'salesforce'])('is held at the button and at the key in %s, and goes out masked', async folder => {
    await open(folder);
    const box = page.locator('[data-stand-in-composer]').first();
    await box.evaluate(put);
    await press(page, '[data-stand-in-send]');
    await panel('Not sent yet');
    await page.keyboard.press('Escape');
    await box.focus();
    await page.keyboard.press('Enter');
    await panel('Not sent yet');
    expect(await sent()).toEqual([]);
    await overlay.click('Mask it');
    await panel('You can send it now');
    await press(page, '[data-stand-in-send]');
    expect(await sent()).toEqual([`card ${masked}`]);
  });
});

describe('a macro that nobody has sent yet', () => {
  it.each(['crisp', 'salesforce'])('is spoken of after a pause, as soon as the browser tells of it, in %s', async folder => {
    await open(folder);
    const box = page.locator('[data-stand-in-composer]').first();
    await box.focus();
    await box.evaluate(ways[0]![1]);
    await panel('There is something sensitive');
  });
});

/** Puts an editor in place of the last message, as consoles do for an edit; what is saved counts as sent. */
const edit = (kind: 'textarea' | 'editable') => page.evaluate(which => {
  const body = [...document.querySelectorAll<HTMLElement>('[data-stand-in-body]')].at(-1)!;
  const before = body.textContent!;
  const box = which === 'textarea' ? Object.assign(document.createElement('textarea'), { value: before }) : Object.assign(document.createElement('div'), { textContent: before, contentEditable: 'true' });
  box.id = 'edit';
  const text = () => ('value' in box ? box.value : box.textContent!);
  const end = (words: string) => body.replaceChildren(words);
  const save = () => {
    window.sent.push({ how: 'edit', text: text() } as never);
    end(text());
  };
  const button = (label: string, id: string, act: () => void) => {
    const one = Object.assign(document.createElement('button'), { type: 'button', id, textContent: label });
    one.addEventListener('mousedown', event => event.preventDefault());
    one.addEventListener('click', act);
    return one;
  };
  (box as HTMLElement).addEventListener('keydown', event => {
    if (event.key !== 'Enter' || event.shiftKey) return;
    event.preventDefault();
    save();
  });
  body.replaceChildren(box, button('Save', 'save', save), button('Cancel', 'cancel', () => end(before)));
  box.focus();
}, kind);

describe('a message that was sent already, edited in its place', () => {
  const cases = (['crisp', 'salesforce', 'slack'] as const).flatMap(folder => (['textarea', 'editable'] as const).map(kind => [folder, kind] as const));
  it.each(cases)('cannot bring a number out by key or button (%s, %s)', async (folder, kind) => {
    await open(folder);
    await add(page, folder === 'slack' ? 'customer' : 'agent', { html: 'I will look at it' });
    await edit(kind);
    await page.keyboard.press('End');
    await page.keyboard.type(` ${card}`);
    await page.keyboard.press('Enter');
    await panel('Not sent yet');
    await page.keyboard.press('Escape');
    await page.locator('#save').click();
    await panel('Not sent yet');
    expect(await sent()).toEqual([]);
    await overlay.click('Mask it');
    await panel('You can send it now');
    await page.locator('#save').click();
    expect(await sent()).toEqual([`I will look at it ${masked}`]);
  });

  it.each(['textarea', 'editable'] as const)('gets a pasted number masked, and can be given up (%s)', async kind => {
    await open('crisp');
    await add(page, 'agent', { html: 'I will look at it' });
    await edit(kind);
    await page.keyboard.press('End');
    await paste(page, ` ${card}`);
    await panel('Masked');
    await page.keyboard.type(` ${card}`);
    await page.locator('#cancel').click();
    expect(await page.evaluate(() => document.querySelector('#edit'))).toBeNull();
    expect(await sent()).toEqual([]);
  });

  it('is not judged while it is written, and once when it is there', async () => {
    await open('chatwoot');
    await expect.poll(() => reportedBy(control)).toEqual([]);
    await add(page, 'agent', { html: 'I will look at it' });
    await edit('editable');
    await page.keyboard.press('Control+A');
    await page.keyboard.type('please read me the 6-digit code you just got');
    await add(page, 'customer', { html: 'See <a href="https://www.paypa1.com/x">https://www.paypa1.com/x</a>' });
    await expect.poll(async () => (await reportedBy(control)).map(({ speaker }) => speaker)).toEqual(['customer']);
    await page.locator('#save').click();
    await panel('Not sent yet');
    await overlay.click('Allow it, then send again');
    await page.locator('#save').click();
    await expect.poll(async () => (await reportedBy(control)).map(({ speaker }) => speaker).sort()).toEqual(['agent', 'customer']);
  });
});

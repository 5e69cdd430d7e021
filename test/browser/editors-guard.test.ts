import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Page } from 'playwright';
import { launchWithExtension, type Launched } from '../../src/cli/launch.ts';
import { OverlayView } from '../../src/cli/overlay-view.ts';
import { model, openEditor, received, serveEditors, type Family } from './editors-page.ts';
import { card, masked } from './editors-cells.ts';
import { openExtensionPage } from './extension-pages.ts';
import { paste } from './zendesk.ts';

let browser: Launched;
let page: Page;
let overlay: OverlayView;

beforeAll(async () => {
  browser = await launchWithExtension({ headless: true });
  await serveEditors(browser.context);
});
afterAll(() => browser?.close());
beforeEach(async () => page?.close());

async function open(family: Family): Promise<void> {
  page = await openEditor(browser.context, family);
  overlay = new OverlayView(page);
}

const panel = (text: string) => overlay.until('panel', panels => panels.some(shown => shown.text.includes(text)), `no note "${text}"`);
const noPanel = () => overlay.until('panel', panels => panels.length === 0, 'the note is still there');
const reads = (text: string) => expect.poll(async () => (await model(page)).replaceAll('\u00a0', ' ')).toBe(text);

/** Sets what the operator chose, or what the organisation last ordered, and waits until a page obeys. */
async function setting(place: 'choices' | 'managed', values: Record<string, unknown>): Promise<void> {
  const settings = await openExtensionPage(browser.context, 'src/pages/popup/index.html');
  await settings.evaluate(async ([key, value]) => {
    const { chrome } = globalThis as unknown as { chrome: { storage: { local: { set(items: object): Promise<void> } } } };
    await chrome.storage.local.set({ [key as string]: { v: 1, value } });
  }, [`policy/${place}`, place === 'choices' ? values : { values, since: 1 }] as const);
  await settings.close();
}

describe('a paste', () => {
  it('of markup alone goes in masked', async () => {
    await open('tiptap');
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write'], { origin: new URL(page.url()).origin });
    await page.evaluate(async html => navigator.clipboard.write([new ClipboardItem({ 'text/html': new Blob([html], { type: 'text/html' }) })]), `<p>card <b>${card}</b> ok</p>`);
    await page.keyboard.press('Control+V');
    await panel('Masked: card number');
    await reads(`card ${masked} ok`);
  });

  it('while the note of one before is open joins it, and Undo takes back both', async () => {
    await open('prosemirror');
    await paste(page, `one ${card}, `);
    await panel('Masked: card number');
    await paste(page, 'two 5555 5555 5555 4444, ');
    await reads(`one ${masked}, two •••• •••• •••• 4444, `);
    await overlay.click('Undo');
    await reads(`one ${card}, two 5555 5555 5555 4444, `);
  });

  it('is undone at its own place though the same mask stands elsewhere and text came before it', async () => {
    await open('lexical');
    await page.keyboard.type(`first ${masked} then `);
    await paste(page, `[${card}]`);
    await panel('Masked: card number');
    await page.keyboard.press('Home');
    await page.keyboard.type('Hello. ');
    await overlay.click('Undo');
    await reads(`Hello. first ${masked} then [${card}]`);
  });

  it('while the guard is masking lands behind what it masked', async () => {
    await open('slate');
    await page.keyboard.type(`card ${card} `);
    await panel('There is something sensitive');
    await overlay.click('Mask it');
    await page.keyboard.type('and more');
    await reads(`card ${masked} and more`);
  });
});

describe('the send', () => {
  it.each(['Control+Enter', 'Meta+Enter', 'Enter'])('is held for %s', async key => {
    await open('textarea');
    await page.keyboard.type(card);
    await page.keyboard.press(key);
    await panel('Not sent yet');
    expect(await received(page)).toEqual([]);
  });

  it('is held for a form that the page submits', async () => {
    await open('textarea');
    await page.keyboard.type(card);
    await page.evaluate(() => document.querySelector('form')!.requestSubmit());
    await panel('Not sent yet');
    expect(await received(page)).toEqual([]);
  });

  it('is neither made nor decided by a key that is held down', async () => {
    await open('prosemirror');
    await page.keyboard.type(card);
    for (let time = 0; time < 6; time++) await page.keyboard.down('Enter');
    await panel('Not sent yet');
    await page.keyboard.up('Enter');
    expect(await received(page)).toEqual([]);
    expect(await model(page)).toBe(card);
  });

  it('is not made by the release of the key that pressed the note’s button', async () => {
    await open('textarea');
    await page.evaluate(() => window.editor.element.addEventListener('keyup', ({ key }) => void (key === 'Enter' && window.sent.push({ how: 'key', text: window.editor.model() } as never))));
    await page.keyboard.type(card);
    await page.keyboard.press('Enter');
    await panel('Not sent yet');
    await page.keyboard.press('Enter', { delay: 300 });
    await panel('You can send it now');
    await reads(masked);
    expect(await received(page)).toEqual([]);
    await page.keyboard.press('Enter');
    await expect.poll(() => received(page)).toContain(masked);
  });

  it('asks again for the same number in the next message', async () => {
    await open('react-textarea');
    for (const times of [1, 2]) {
      await page.keyboard.type(card);
      await page.keyboard.press('Enter');
      await panel('Not sent yet');
      await overlay.click('Allow it, then send again');
      await page.keyboard.press('Enter');
      await expect.poll(() => received(page)).toHaveLength(times);
    }
  });
});

describe('a composer in a shadow root', () => {
  beforeEach(async () => {
    await open('editable');
    await page.evaluate(() => {
      const shadow = document.getElementById('host')!.appendChild(document.createElement('div')).attachShadow({ mode: 'open' });
      shadow.append(window.editor.element);
      window.editor.focus();
    });
  });

  it('gets its pastes masked', async () => {
    await paste(page, `card ${card} ok`);
    await panel('Masked: card number');
    await reads(`card ${masked} ok`);
  });

  it('holds the send button outside of it', async () => {
    await page.keyboard.type(`card ${card} ok`);
    await page.getByText('Submit as Open').click();
    await panel('Not sent yet');
    await overlay.click('Mask it');
    await panel('You can send it now');
    await page.getByText('Submit as Open').click();
    await expect.poll(() => received(page)).toEqual([`card ${masked} ok`]);
  });
});

describe('a text field in a shadow root', () => {
  it('gets dropped text masked where the pointer is', async () => {
    await open('textarea');
    await page.evaluate(() => document.getElementById('host')!.appendChild(document.createElement('div')).attachShadow({ mode: 'open' }).append(window.editor.element));
    await page.locator('textarea').click();
    await page.keyboard.type('one two three');
    const box = (await page.locator('textarea').boundingBox())!;
    const session = await browser.context.newCDPSession(page);
    const data = { items: [{ mimeType: 'text/plain', data: `${card} ` }], dragOperationsMask: 1 };
    for (const type of ['dragEnter', 'dragOver', 'drop'] as const) await session.send('Input.dispatchDragEvent', { type, x: box.x + 3, y: box.y + 10, data });
    await panel('Masked: card number');
    await reads(`${masked} one two three`);
  });
});

describe('a field that takes no longer text', () => {
  it('keeps a number whose mask would not fit, the note says so, and the send stays held', async () => {
    await open('input');
    await page.evaluate(() => ((window.editor.element as HTMLInputElement).maxLength = 20));
    await page.keyboard.type('abc 4111111111111111');
    await page.keyboard.press('Enter');
    await panel('Not sent yet');
    await overlay.click('Mask it');
    await panel('did not take the masked text');
    await reads('abc 4111111111111111');
    await page.getByText('Submit as Open').click();
    await panel('Not sent yet');
    expect(await received(page)).toEqual([]);
  });
});

describe('text dragged', () => {
  it('inside one composer is moved by the editor, not doubled, and still held', async () => {
    await open('textarea');
    await page.keyboard.type(`${card} and more: `);
    await page.keyboard.press('Home');
    for (let time = 0; time < card.length; time++) await page.keyboard.press('Shift+ArrowRight');
    const box = (await page.locator('textarea').boundingBox())!;
    await page.mouse.move(box.x + 30, box.y + 10);
    await page.mouse.down();
    await page.mouse.move(box.x + 300, box.y + 11, { steps: 4 });
    await page.mouse.move(box.x + 320, box.y + 12, { steps: 4 });
    await page.mouse.up();
    await expect.poll(async () => (await model(page)).trim()).toBe(`and more: ${card}`);
    await page.keyboard.press('Enter');
    await panel('Not sent yet');
  });
});

describe('an editor that does not take the masked text', () => {
  const revert = () => page.evaluate(() => {
    const { element } = window.editor;
    const before = element.innerText;
    element.addEventListener('input', () => (element.textContent = before));
  });

  it('keeps its text, the note says so, and the send stays held', async () => {
    await open('editable');
    await page.keyboard.type(`card ${card}`);
    await panel('There is something sensitive');
    await revert();
    await overlay.click('Mask it');
    await panel('did not take the masked text');
    await reads(`card ${card}`);
    await page.getByText('Submit as Open').click();
    await panel('Not sent yet');
    expect(await received(page)).toEqual([]);
  });

  it('is told from one that did when it was empty before a paste', async () => {
    await open('editable');
    await revert();
    await paste(page, card);
    await panel('did not take the masked text');
    await reads('');
  });
});

describe('an editor that takes the masked text in part, or in which something else happens meanwhile', () => {
  const changed = 'no longer what it was';
  /** What the clipboard gets by a button of the note. */
  async function copied(label: string): Promise<string> {
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write'], { origin: new URL(page.url()).origin });
    await overlay.click(label);
    return page.evaluate(() => navigator.clipboard.readText());
  }

  it('is not said to have its text as it was: a part of the number cannot be edited', async () => {
    await open('editable');
    await page.keyboard.type(`card ${card.slice(0, -1)}`);
    await page.evaluate(() => window.editor.element.insertAdjacentHTML('beforeend', '<span contenteditable="false">1</span>'));
    await panel('There is something sensitive');
    await overlay.click('Mask it');
    await panel(changed);
    expect(await copied('Copy original text')).toBe(`card ${card}`);
  });

  it('is not said to have its text as it was: an input method ends what it composes, which takes the place of what the guard selected', async () => {
    await open('editable');
    await page.keyboard.type(`card ${card} ok`);
    await panel('There is something sensitive');
    await page.evaluate(() => document.addEventListener('selectionchange', () => {
      const range = getSelection()!.getRangeAt(0);
      if (range.collapsed) return;
      range.deleteContents();
      range.insertNode(new Text('日本'));
    }));
    await overlay.click('Mask it');
    await panel(changed);
    await reads('card 日本 ok');
    expect(await copied('Copy masked text')).toBe(`card ${masked} ok`);
  });

  it('is not said to have its text as it was: a field cuts what is pasted', async () => {
    await open('input');
    await page.evaluate(() => ((window.editor.element as HTMLInputElement).maxLength = 12));
    await page.keyboard.type('abc ');
    await paste(page, card);
    await panel(changed);
    await reads('abc •••• •••');
  });
});

describe('text that nobody typed', () => {
  it('is noted when the console puts in a canned response', async () => {
    await open('prosemirror');
    await page.evaluate(text => document.querySelector('.ProseMirror')!.replaceChildren(Object.assign(document.createElement('p'), { textContent: text })), `Our card is ${card}`);
    await panel('There is something sensitive');
  });

  it('is left alone while an input method composes it, and noted when it is done', async () => {
    await open('editable');
    const session = await browser.context.newCDPSession(page);
    await session.send('Input.imeSetComposition', { text: card, selectionStart: card.length, selectionEnd: card.length });
    // That nothing comes can only be seen by waiting longer than the typing pause.
    await page.waitForFunction(start => performance.now() - start > 800, await page.evaluate(() => performance.now()));
    expect(await overlay.all('panel')).toEqual([]);
    await session.send('Input.insertText', { text: card });
    await panel('There is something sensitive');
  });
});

describe('a composition that begins while the guard has the number selected', () => {
  it.each(['textarea', 'prosemirror', 'slate', 'ckeditor5'] as const)('does not take its place: %s', async family => {
    await open(family);
    await page.keyboard.type(`card ${card} ok `);
    await panel('There is something sensitive');
    const session = await browser.context.newCDPSession(page);
    // Long enough for it to begin before the mask goes in; on a machine that is slower still it stands behind the mask.
    await page.evaluate(() => document.addEventListener('selectionchange', () => {
      for (const end = performance.now() + 250; performance.now() < end;);
    }));
    await overlay.click('Mask it');
    await session.send('Input.imeSetComposition', { text: '日', selectionStart: 1, selectionEnd: 1 });
    await session.send('Input.insertText', { text: '日本' });
    await expect.poll(async () => (await model(page)).replaceAll(masked, card)).toBe(`card ${card} ok 日本`);
  });
});

describe('a note that the operator puts away', () => {
  it('does not come back with the next pause, and the send asks', async () => {
    await open('textarea');
    await page.keyboard.type(`card ${card}`);
    await panel('There is something sensitive');
    await page.keyboard.press('Escape');
    await page.keyboard.type(' and more');
    // That nothing comes can only be seen by waiting longer than the typing pause.
    await page.waitForFunction(start => performance.now() - start > 800, await page.evaluate(() => performance.now()));
    expect(await overlay.all('panel')).toEqual([]);
    await page.keyboard.type(' and 5555 5555 5555 4444');
    await panel('There is something sensitive');
    await page.keyboard.press('Escape');
    await page.keyboard.press('Enter');
    await panel('Not sent yet');
    expect(await received(page)).toEqual([]);
  });
});

describe('a draft of very many lines', () => {
  it('is held for a number at its end', async () => {
    await open('editable');
    await page.evaluate(last => window.editor.element.replaceChildren(...Array.from({ length: 21_000 }, (_, row) => Object.assign(document.createElement('div'), { textContent: row < 20_999 ? `row ${row}` : last }))), card);
    await page.keyboard.press('Enter');
    await panel('Not sent yet');
    expect(await received(page)).toEqual([]);
  });
});

describe('where policy says so', () => {
  it('a typed number is masked after a pause, with Undo, and once it was taken back only the send asks', async () => {
    await setting('choices', { maskWhileTyping: 'pause' });
    await open('chatwoot');
    await page.keyboard.type(`my card ${card} ok`);
    await panel('Masked: card number');
    await reads(`my card ${masked} ok`);
    await page.keyboard.type(' fine');
    await reads(`my card ${masked} ok fine`);
    await overlay.click('Undo');
    await reads(`my card ${card} ok fine`);
    await panel('There is something sensitive');
    await page.keyboard.press('Enter');
    await panel('Not sent yet');
    expect(await received(page)).toEqual([]);
    await setting('choices', {});
  });

  it('an internal note is left alone', async () => {
    await setting('managed', { guardNotes: false });
    await open('prosemirror');
    await page.evaluate(() => document.querySelector('[data-test-id="omnichannel-channel-switcher-button"]')!.setAttribute('aria-label', 'Internal note'));
    await paste(page, card);
    await reads(card);
    await page.keyboard.press('Enter');
    await expect.poll(() => received(page)).toEqual([card]);
    await page.evaluate(() => document.querySelector('[data-test-id="omnichannel-channel-switcher-button"]')!.setAttribute('aria-label', 'Messaging'));
    await paste(page, card);
    await panel('Masked: card number');
    await setting('managed', {});
    await noPanel();
  });
});

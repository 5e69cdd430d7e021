import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Page } from 'playwright';
import { launchWithExtension, type Launched } from '../../src/cli/launch.ts';
import { OverlayView } from '../../src/cli/overlay-view.ts';
import { add, described, serveSites } from './site-fixtures.ts';
import { paste } from './zendesk.ts';

/** Boxes that consoles open over the conversation: a caption, the edit of a message that was sent, a message that is passed on. */
let browser: Launched;
let page: Page;
let overlay: OverlayView;

beforeAll(async () => {
  browser = await launchWithExtension({ headless: true });
  await serveSites(browser.context);
});
afterAll(() => browser?.close());
beforeEach(() => page?.close());

const card = '4111 1111 1111 1111';
const masked = '•••• •••• •••• 1111';
const panel = (text: string) => overlay.until('panel', panels => panels.some(shown => shown.text.includes(text)), `no panel with "${text}"`);
const sent = async () => (await page.evaluate(() => window.sent as unknown as readonly { text: string }[])).map(({ text }) => text);

const over = 'style="position: fixed; inset: 90px 60px; padding: 20px; background: #fff"';
const box = 'contenteditable="true" role="textbox" class="box" style="min-height: 30px; border: 1px solid"';
const close = '<button aria-label="Close" class="stop"><span data-icon="x">×</span></button>';
const emoji = '<button aria-label="Emojis" class="emoji">☺</button>';

/** What the page opens: `.box` is written in, `.go` and Enter send it, `.stop` gives up. */
const boxes = {
  'the caption of a picture in WhatsApp': ['whatsapp', `<div ${over}>${close}${emoji}<div data-testid="media-caption-input-container"><div ${box}></div></div><div role="button" aria-label="1 ausgewählte" class="go" style="padding: 20px; width: 9px"><span data-icon="wds-ic-send-filled"></span></div></div>`],
  'the caption of a file in WhatsApp, whose own part is the box': ['whatsapp', `<div ${over}>${close}${emoji}<div data-testid="media-caption-input-container" ${box}></div><span data-icon="send" class="go">»</span></div>`],
  'the edit of a message that was sent in WhatsApp': ['whatsapp', `<div role="dialog" aria-label="Edit message" ${over}>${close}${emoji}<div ${box}></div><div role="button" class="go"><span data-icon="checkmark-medium">✓</span></div></div>`],
  'a message passed on in Slack': ['slack', `<div role="dialog" aria-modal="true" ${over}>${close}${emoji}<div class="ql-container"><div ${box}></div></div><button class="c-button go">Forward</button></div>`],
  'a part of the page that stands fixed over the conversation and says nothing of itself, in Crisp': ['crisp', `<div ${over}>${close}${emoji}<input placeholder="Subject"><div ${box}></div><button class="go">OK</button></div>`],
  'a part of the page that says it is modal, in Crisp': ['crisp', `<div aria-modal="true" ${over}>${close}${emoji}<textarea class="box"></textarea><button class="go">OK</button></div>`],
} as const satisfies Readonly<Record<string, readonly [folder: string, html: string]>>;
const names = Object.keys(boxes) as (keyof typeof boxes)[];

async function open(name: keyof typeof boxes): Promise<void> {
  const [folder, html] = boxes[name];
  page = await browser.context.newPage();
  await page.goto(described.find(site => site.folder === folder)!.url);
  await page.waitForFunction(() => window.chat !== undefined);
  overlay = new OverlayView(page);
  await add(page, 'customer', { html: 'Hello' });
  await page.evaluate(inside => {
    document.body.insertAdjacentHTML('beforeend', inside);
    const opened = document.body.lastElementChild!;
    const written = opened.querySelector<HTMLElement>('.box')!;
    const send = () => (window.sent as unknown[]).push({ how: 'box', text: 'value' in written ? written.value : written.textContent });
    opened.querySelector<HTMLElement>('.go')!.onclick = send;
    opened.querySelector<HTMLElement>('.stop')!.onclick = () => opened.remove();
    opened.querySelector<HTMLElement>('.emoji')!.onclick = () => (opened.id = 'emoji');
    written.onkeydown = event => {
      if (event.key !== 'Enter' || event.shiftKey) return;
      event.preventDefault();
      send();
    };
  }, html);
  await page.locator('.box').click();
}

describe.each(names)('%s', name => {
  it('brings no number out by key or button, and goes out masked', async () => {
    await open(name);
    await page.keyboard.type(`card ${card}`);
    await page.keyboard.press('Enter');
    await panel('Not sent yet');
    await page.keyboard.press('Escape');
    await page.locator('.go').click();
    await panel('Not sent yet');
    expect(await sent()).toEqual([]);
    await overlay.click('Mask it');
    await panel('You can send it now');
    await page.locator('.go').click();
    expect(await sent()).toEqual([`card ${masked}`]);
  });

  it('gets what is pasted masked', async () => {
    await open(name);
    await paste(page, `card ${card}`);
    await panel('Masked');
    await page.locator('.go').click();
    expect(await sent()).toEqual([`card ${masked}`]);
  });

  it('can be given up, and lets a picture be chosen, while a number stands in it', async () => {
    await open(name);
    await page.keyboard.type(`card ${card}`);
    await page.locator('.emoji').click();
    expect(await page.locator('#emoji').count()).toBe(1);
    await page.locator('.stop').click();
    expect(await page.locator('.box').count()).toBe(0);
    expect(await sent()).toEqual([]);
  });
});

describe('a dialog with an editor in a frame', () => {
  it.each(['salesforce', 'crisp'])('brings no number out, pasted or typed (%s)', async folder => {
    page = await browser.context.newPage();
    await page.goto(described.find(site => site.folder === folder)!.url);
    await page.waitForFunction(() => window.chat !== undefined);
    overlay = new OverlayView(page);
    await add(page, 'customer', { html: 'Hello' });
    await page.evaluate(html => {
      document.body.insertAdjacentHTML('beforeend', html);
      const { body } = document.querySelector<HTMLIFrameElement>('.editor')!.contentDocument!;
      body.contentEditable = 'true';
      document.querySelector<HTMLElement>('.go')!.onclick = () => (window.sent as unknown[]).push({ how: 'box', text: body.textContent });
    }, `<div role="dialog" ${over}><iframe class="editor"></iframe><button class="go">Done</button></div>`);
    await page.locator('.editor').click();
    await paste(page, `card ${card}`);
    await panel('Masked');
    await page.keyboard.type(` and ${card}`);
    await page.locator('.go').click();
    await panel('Not sent yet');
    expect(await sent()).toEqual([]);
    await overlay.click('Mask it');
    await panel('You can send it now');
    await page.locator('.go').click();
    expect(await sent()).toEqual([`card ${masked} and ${masked}`]);
  });
});

describe('a box beside the composer', () => {
  it('is left alone where the whole console is fixed, as it is in no dialog', async () => {
    page = await browser.context.newPage();
    await page.goto(described.find(site => site.folder === 'crisp')!.url);
    await page.waitForFunction(() => window.chat !== undefined);
    overlay = new OverlayView(page);
    await add(page, 'customer', { html: 'Hello' });
    await page.evaluate(() => {
      Object.assign(document.body.style, { position: 'fixed', inset: '0' });
      document.querySelector('nav')!.append(document.createElement('textarea'));
    });
    await page.locator('[data-stand-in-composer]').click();
    await paste(page, card);
    await panel('Masked');
    await page.locator('textarea').click();
    await page.keyboard.press('Control+V');
    await expect.poll(() => page.locator('textarea').inputValue()).toBe(card);
  });
});

describe('a dialog that closes when something beside it is pressed, or has the focus', () => {
  const events = ['pointerdown', 'mousedown', 'mouseup', 'focusin', 'click'] as const;
  it.each(events)('does not take the note for that, and keeps what was written (%s)', async name => {
    await open('a part of the page that says it is modal, in Crisp');
    await page.evaluate(heard => {
      const dialog = document.querySelector('.box')!.closest('div')!;
      // Libraries listen to presses before anybody below the document, and to clicks behind everybody.
      document.addEventListener(heard, event => void (dialog.contains(event.target as Node) || dialog.remove()), heard !== 'click');
    }, name);
    await page.keyboard.type(`card ${card}`);
    await page.keyboard.press('Enter');
    await panel('Not sent yet');
    await overlay.click('Mask it');
    await panel('You can send it now');
    expect(await page.locator('.box').inputValue()).toBe(`card ${masked}`);
  });
});

describe('a dialog of focus-trap, which lets nothing beside it be clicked and takes the focus back', () => {
  const held = async (): Promise<void> => {
    await open('a part of the page that says it is modal, in Crisp');
    for (const file of ['tabbable/dist/index', 'focus-trap/dist/focus-trap']) await page.addScriptTag({ path: `node_modules/${file}.umd.min.js` });
    await page.evaluate(() => {
      const { focusTrap } = window as unknown as { focusTrap: { createFocusTrap(element: HTMLElement, options: object): { activate(): void } } };
      focusTrap.createFocusTrap(document.querySelector('.box')!.closest('div')!, { clickOutsideDeactivates: false, escapeDeactivates: false, initialFocus: '.box' }).activate();
    });
    await page.keyboard.type(`card ${card}`);
    await page.keyboard.press('Enter');
    await panel('Not sent yet');
  };
  const isMasked = async (): Promise<void> => {
    await panel('You can send it now');
    expect(await page.locator('.box').inputValue()).toBe(`card ${masked}`);
    expect(await sent()).toEqual([]);
  };

  it('leaves the note its buttons, by mouse', async () => {
    await held();
    await overlay.click('Mask it');
    await isMasked();
  });

  it.each(['Enter', 'Space'])('leaves the note its buttons, by %s', async key => {
    await held();
    await page.keyboard.press(key);
    await isMasked();
  });

  it('leaves the note its second button, by Tab', async () => {
    await held();
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await overlay.until('panel', panels => panels.length === 0, 'the note stays');
    await page.keyboard.press('Enter');
    await expect.poll(sent).toEqual([`card ${card}`]);
  });

  it('lets the page move no button below a pointer that presses another', async () => {
    await held();
    const [{ right, bottom } = { right: 0, bottom: 0 }] = await overlay.boxes('first');
    await page.mouse.move(right - 5, bottom - 9);
    await page.mouse.down();
    await page.evaluate(() => {
      document.querySelector('.box')!.closest('div')!.style.setProperty('left', '0');
      dispatchEvent(new Event('resize'));
    });
    await expect.poll(async () => (await overlay.boxes('first'))[0]?.right).toBeLessThan(right - 40);
    await page.mouse.up();
    await page.locator('.go').click();
    await panel('Not sent yet');
    expect(await sent()).toEqual([]);
  });

  it('lets the page press none of them', async () => {
    await held();
    await page.evaluate(() => {
      for (const { x, y } of Array.from({ length: 400 }, (_, at) => ({ x: (at % 20) * 64, y: Math.floor(at / 20) * 36 }))) {
        for (const name of ['pointerdown', 'mousedown', 'pointerup', 'mouseup', 'click']) {
          for (const host of document.documentElement.children) host.dispatchEvent(new MouseEvent(name, { bubbles: true, cancelable: true, composed: true, clientX: x, clientY: y, detail: name === 'click' ? x % 3 : 0 }));
        }
      }
      for (const host of document.documentElement.children) (host as HTMLElement).click();
    });
    await panel('Not sent yet');
    expect(await page.locator('.box').inputValue()).toBe(`card ${card}`);
  });
});

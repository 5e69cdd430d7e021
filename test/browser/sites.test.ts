import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Page } from 'playwright';
import { launchWithExtension, type Launched } from '../../src/cli/launch.ts';
import { OverlayView } from '../../src/cli/overlay-view.ts';
import { openExtensionPage, reportedBy, statesIn } from './extension-pages.ts';
import { add, closed, described, press, serveSites, shadow, structural, type SiteFixture } from './site-fixtures.ts';
import { paste } from './zendesk.ts';

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
beforeEach(async () => {
  await page?.close();
  await expect.poll(reported).toEqual([]);
});

const link = (host: string): string => `See <a href="https://www.${host}/x">https://www.${host}/x</a>`;
const asksCode = 'please read me the 6-digit code you just got';
const card = '4111 1111 1111 1111';

async function open({ url }: SiteFixture): Promise<void> {
  page = await browser.context.newPage();
  await page.goto(url);
  await page.waitForFunction(() => window.chat !== undefined);
  overlay = new OverlayView(page);
}

const marks = (count: number) => overlay.until('mark', found => found.length === count, `expected ${count} marks`);
const panel = (text: string) => overlay.until('panel', panels => panels.some(shown => shown.text.includes(text)), `no panel with "${text}"`);
const sent = () => page.evaluate(() => window.sent as unknown as readonly { text: string }[]);

const reported = () => reportedBy(control);
const states = () => statesIn(control);

async function marksLinks(site: SiteFixture): Promise<void> {
  await open(site);
  await add(page, 'customer', { html: link('paypal.com') });
  await add(page, 'customer', { html: link('paypa1.com') });
  const [mark] = await marks(1);
  expect(mark?.label).toContain('paypal.com');
  await expect.poll(async () => (await reported()).map(({ speaker }) => speaker)).toEqual(['customer']);
}

async function tellsSides(site: SiteFixture): Promise<void> {
  await open(site);
  await add(page, 'customer', { html: asksCode });
  const [mark] = await marks(1);
  expect(mark?.tier).toBe('danger');
  await expect.poll(async () => (await reported()).map(({ speaker, findings }) => [speaker, findings[0]?.type, findings[0]?.reason])).toEqual([['customer', 'ask-one-time-code', 'lure-ask-one-time-code']]);
  if (site.allCustomers) return;
  await add(page, 'agent', { html: asksCode });
  await expect.poll(async () => (await reported()).map(({ speaker }) => speaker).sort()).toEqual(['agent', 'customer']);
}

async function followsEdits(site: SiteFixture): Promise<void> {
  await open(site);
  await add(page, 'customer', { html: link('paypa1.com') });
  await marks(1);
  await page.evaluate(html => window.chat.edit(html), link('paypal.com'));
  await marks(0);
  await page.evaluate(html => window.chat.edit(html), link('paypa1.com'));
  await marks(1);
  await page.evaluate(() => window.chat.replaceLast());
  // The message behind it is judged after the replacement, so once it is there nothing else is to come.
  await add(page, 'customer', { html: asksCode });
  await marks(2);
  await expect.poll(async () => (await reported()).length).toBe(2);
}

async function holdsSend(site: SiteFixture): Promise<void> {
  await open(site);
  await press(page, site.composer);
  await page.keyboard.type(`card ${card}`);
  await page.keyboard.press(site.sendKey);
  await panel('Not sent yet');
  expect(await sent()).toEqual([]);
  await page.keyboard.press('Escape');
  await press(page, '[data-stand-in-send]');
  await panel('Not sent yet');
  expect(await sent()).toEqual([]);
}

/** The twin: what has nothing to hide goes out by both ways. */
async function letsSend(site: SiteFixture): Promise<void> {
  await open(site);
  await press(page, site.composer);
  await page.keyboard.type('hello');
  await page.keyboard.press(site.sendKey);
  await page.keyboard.type('again');
  await press(page, '[data-stand-in-send]');
  expect((await sent()).map(({ text }) => text)).toEqual(['hello', 'again']);
}

async function marksFiles(site: SiteFixture): Promise<void> {
  await open(site);
  await add(page, 'file', { html: 'here it is', name: 'invoice.pdf' });
  await add(page, 'file', { html: 'here it is', name: 'invoice.pdf.exe' });
  const [mark] = await marks(1);
  expect(mark?.label).toContain('it is really a .exe file');
}

const checks = [
  ['marks a customer’s look-alike link and not its innocent twin', marksLinks],
  ['tells a customer’s request for a code from the agent’s', tellsSides],
  ['handles an edited and a replaced message once', followsEdits],
  ['marks a disguised attachment by its whole name', marksFiles],
] as const;
const sends = [
  ['holds a card number at the key and at the button', holdsSend],
  ['lets an innocent answer out by both', letsSend],
] as const;

describe.each(described)('$folder', site => {
  it.each([...checks, ...sends])('%s', (_name, check) => check(site));

  it.runIf(site.quiet)('does not take notes, quotes and system lines for the customer’s words', async () => {
    await open(site);
    for (const kind of site.quiet ?? []) await add(page, kind, { html: kind === 'quoting' ? 'thank you' : asksCode });
    await add(page, 'customer', { html: link('paypa1.com') });
    await expect.poll(async () => (await reported()).filter(({ speaker }) => speaker === 'customer').map(({ findings }) => findings[0]?.type)).toEqual(['look-alike']);
  });

  it.runIf(site.two)('keeps two conversations apart', async () => {
    await open(site);
    await add(page, 'customer', { html: link('paypa1.com'), log: 0 });
    await add(page, 'customer', { html: link('paypa1.com'), log: 1 });
    await marks(2);
    await expect.poll(async () => new Set((await reported()).map(({ conversation }) => conversation)).size).toBe(2);
  });
});

describe.each(structural)('$id at $url, whose messages are found by structure', site => {
  it.each(sends)('%s', (_name, check) => check(site));

  it.each(checks)('%s', (_name, check) => check(site));
});

describe.each(shadow)('$folder, inside open shadow roots', site => {
  it(`${sends[1][0]}`, () => letsSend(site));

  it.each([...checks, sends[0]])('%s', (_name, check) => check(site));

  it('is not called unreadable before anybody wrote', async () => {
    await open(site);
    await page.waitForLoadState();
    await page.evaluate(() => document.querySelector('nav')!.append(document.createElement('p')));
    // The guard looks at its health once in 800 ms; that it finds nothing wrong can only be seen by waiting longer.
    await page.waitForFunction(start => performance.now() - start > 1200, await page.evaluate(() => performance.now()));
    expect(await states()).toEqual(['empty']);
    expect(await overlay.all('panel')).toEqual([]);
  });

  it.runIf(site.id === 'servicenow')('is called unreadable when words stand where the log should be and no message is found in them', async () => {
    await open(site);
    await page.waitForLoadState();
    await page.locator('[data-stand-in-log]').evaluate(log => {
      for (const [tag, text] of [['pre', 'Hello, I cannot sign in since this morning.'], ['p', 'Which address do you use to sign in?'], ['blockquote', 'The one on my contract, I think.'], ['small', 'Seen at 9:41 by the agent on duty.']] as const) {
        log.append(Object.assign(document.createElement(tag), { textContent: text, style: 'display: block' }));
      }
    });
    await expect.poll(async () => {
      await page.evaluate(() => document.querySelector('nav')!.append(document.createElement('p')));
      return states();
    }).toEqual(['blind']);
  });
});

describe.each(closed)('$folder, inside closed shadow roots', site => {
  it.each([...checks, ...sends])('%s', (_name, check) => check(site));

  it('masks a pasted card number', async () => {
    await open(site);
    await press(page, site.composer);
    await paste(page, `my card ${card} ok`);
    await panel('Masked: card number');
    await press(page, '[data-stand-in-send]');
    expect((await sent()).map(({ text }) => text)).toEqual(['my card •••• •••• •••• 1111 ok']);
  });

  it('holds a file that is chosen by a button', async () => {
    await open(site);
    const field = await page.evaluateHandle(composer => {
      const beside = window.chat.find(composer)!;
      const input = Object.assign(document.createElement('input'), { type: 'file', hidden: true });
      const button = Object.assign(document.createElement('button'), { textContent: 'Attach' });
      input.addEventListener('change', () => window.sent.push({ how: 'file', text: input.files![0]!.name } as never));
      beside.after(input, button);
      button.focus();
      return input;
    }, site.composer);
    await field.asElement()!.setInputFiles({ name: 'notes.txt', mimeType: 'text/plain', buffer: Buffer.from('hello') });
    await expect.poll(async () => (await sent()).map(({ text }) => text)).toEqual(['notes.txt']);
    await field.asElement()!.setInputFiles({ name: 'invoice.pdf.exe', mimeType: 'application/octet-stream', buffer: Buffer.from('MZ') });
    await panel('invoice.pdf.exe');
    expect(await sent()).toHaveLength(1);
  });

  it('stops the click on a dangerous link', async () => {
    await open(site);
    await add(page, 'customer', { html: link('paypa1.com').replace('href', 'id="lure" href') });
    await marks(1);
    await press(page, '#lure');
    await panel('paypa1.com');
  });
});

describe.each([described.find(({ folder }) => folder === 'salesforce')!, ...shadow])('the note over a composer at the top of $folder', site => {
  it.each(['below', 'beside', 'above'] as const)('keeps clear of a send button %s it', async where => {
    await open(site);
    const composer = page.locator(site.composer).first();
    const button = page.locator('[data-stand-in-send]').first();
    await composer.evaluate(element => Object.assign(element.style, { position: 'fixed', left: '300px', top: '48px', width: '400px', height: '40px' }));
    const place = { below: { left: '300px', top: '100px' }, beside: { left: '720px', top: '48px' }, above: { left: '300px', top: '8px' } }[where];
    await button.evaluate((element, style) => Object.assign(element.style, { position: 'fixed', width: '120px', height: '30px', ...style }), place);
    await composer.click();
    await page.keyboard.type(card);
    await page.keyboard.press(site.sendKey);
    await panel('Not sent yet');
    const [note] = await overlay.boxes('panel');
    for (const part of [composer, button]) {
      const box = (await part.boundingBox())!;
      const isClear = note!.right <= box.x || note!.left >= box.x + box.width || note!.bottom <= box.y || note!.top >= box.y + box.height;
      expect(isClear, JSON.stringify({ note, box })).toBe(true);
    }
  });
});

describe('a message that an agent just sent on Chatwoot', () => {
  it('stays one when the server gives it another id, in its element or in a new one', async () => {
    await open(described.find(({ folder }) => folder === 'chatwoot')!);
    await add(page, 'agent', { html: asksCode });
    await expect.poll(async () => (await reported()).length).toBe(1);
    await page.evaluate(() => {
      const old = document.querySelector<HTMLElement>('[data-message-id]')!;
      const copy = old.cloneNode(true) as HTMLElement;
      copy.dataset.messageId = '77001';
      old.replaceWith(copy);
    });
    await add(page, 'customer', { html: link('paypa1.com') });
    await expect.poll(async () => (await reported()).map(({ speaker }) => speaker).sort()).toEqual(['agent', 'customer']);
    // Said again on purpose it is another message.
    await add(page, 'agent', { html: asksCode });
    await expect.poll(async () => (await reported()).map(({ speaker }) => speaker).sort()).toEqual(['agent', 'agent', 'customer']);
  });
});

describe('the ghost text of LiveHelperChat’s editor', () => {
  it('is not taken for what would be sent', async () => {
    await open(described.find(({ folder }) => folder === 'live-helper-chat')!);
    await page.locator('#editor-41').click();
    await page.keyboard.type('hello');
    await page.evaluate(number => {
      const ghost = document.createElement('suggester');
      ghost.contentEditable = 'false';
      ghost.textContent = ` ${number}`;
      document.querySelector('#editor-41')?.append(ghost);
    }, card);
    await page.keyboard.press('Enter');
    expect(await sent()).toHaveLength(1);
  });
});

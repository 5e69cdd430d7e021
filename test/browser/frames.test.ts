import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Frame, Page } from 'playwright';
import { launchWithExtension, type Launched } from '../../src/cli/launch.ts';
import { OverlayView } from '../../src/cli/overlay-view.ts';
import { fixtureHtml } from './bundled-sites.ts';
import { openExtensionPage, reloadExtension, reportedBy, statesIn } from './extension-pages.ts';
import { closeRoots } from './site-fixtures.ts';
import { paste } from './zendesk.ts';

/** A console that stands in frames of its own making: the page at its host is nearly empty. */
const crisp = 'https://app.crisp.chat/website/w1/inbox/session_1/';
const salesforce = 'https://acme.lightning.force.com/lightning/r/LiveChatTranscript/570/view';
const card = '4111 1111 1111 1111';
const literal = (html: string): string => JSON.stringify(html).replaceAll('</', '<\\/');

const around = `<!doctype html><title>Desk</title><body style="margin: 0"><script>
  const html = ${literal(fixtureHtml({ folder: 'crisp' }).replace('<script src', '<script type="module" src'))};
  const frame = () => document.body.appendChild(Object.assign(document.createElement('iframe'), { style: 'width: 900px; height: 600px; border: 0' }));
  // Written twice, the window stays: only a module of another address runs again.
  let written = 0;
  const write = ({ contentDocument }) => { contentDocument.open(); contentDocument.write(html.replace('stand-in.js', 'stand-in.js?' + written++)); contentDocument.close(); };
  const ways = {
    srcdoc: () => { frame().srcdoc = html; },
    written: () => write(frame()),
    'written twice': () => { const one = frame(); write(one); setTimeout(write, 300, one); },
    built: () => {
      const { contentDocument } = frame();
      contentDocument.body.append(...new DOMParser().parseFromString(html, 'text/html').querySelectorAll('style, .stage, template'));
      contentDocument.body.append(Object.assign(contentDocument.createElement('script'), { src: '/fixtures/stand-in.js' }));
    },
  };
  window.begin = way => ways[way]();
  const now = new URL(location).searchParams.get('now');
  if (now) begin(now);
</script>`;

/** An editor's frame inside shadow roots; log and button stand beside it. */
const framedEditor = (mode: string): string => `<!doctype html>${mode === 'closed' ? `<script>${closeRoots}</script>` : ''}<title>Desk</title><body><x-desk></x-desk><script>
  window.sent = [];
  const root = document.querySelector('x-desk').attachShadow({ mode: 'open' });
  root.innerHTML = '<ul class="slds-chat-list"><li class="slds-chat-listitem slds-chat-listitem_inbound"><div class="slds-chat-message__text">Hello</div></li></ul><iframe style="width: 500px; height: 120px"></iframe><button class="sendButton">Send</button>';
  const frame = root.querySelector('iframe');
  frame.onload = () => {
    const box = frame.contentDocument.querySelector('textarea');
    box.addEventListener('keydown', event => event.key === 'Enter' && sent.push(box.value));
    root.querySelector('button').addEventListener('click', () => sent.push(box.value));
    window.placeOf = css => { const f = frame.getBoundingClientRect(), b = (css === 'button' ? root.querySelector(css) : box).getBoundingClientRect(); return css === 'button' ? { x: b.x + 9, y: b.y + 9 } : { x: f.x + b.x + 9, y: f.y + b.y + 9 }; };
  };
  frame.srcdoc = '<textarea class="slds-textarea runtime_service_liveagentChatInput" style="width: 400px; height: 60px"></textarea>';
</script>`;

let browser: Launched;
let control: Page;
let page: Page;
let overlay: OverlayView;

async function begin(): Promise<void> {
  browser = await launchWithExtension({ headless: true });
  for (const [url, body] of [[crisp, () => around], [salesforce, (query: string) => framedEditor(query)]] as const) {
    await browser.context.route(`${new URL(url).origin}/**`, route => {
      const { pathname, search } = new URL(route.request().url());
      return pathname === '/fixtures/stand-in.js'
        ? route.fulfill({ body: readFileSync('test/fixtures/stand-in.js'), contentType: 'text/javascript' })
        : route.fulfill({ body: body(search.slice(1)), contentType: 'text/html; charset=utf-8' });
    });
  }
  control = await openExtensionPage(browser.context, 'manifest.json');
}
beforeAll(begin);
afterAll(() => browser?.close());
beforeEach(async () => {
  await page?.close();
  await expect.poll(() => reportedBy(control)).toEqual([]);
});

const panel = (text: string) => overlay.until('panel', panels => panels.some(shown => shown.text.includes(text)), `no panel with "${text}"`);
const marks = (count: number) => overlay.until('mark', found => found.length === count, `expected ${count} marks`);
const lure = 'See <a href="https://www.paypa1.com/x">https://www.paypa1.com/x</a>';

async function open(url: string): Promise<void> {
  page = await browser.context.newPage();
  await page.goto(url);
  overlay = new OverlayView(page);
}

/** The frame once the console in it has started, for the last time. */
async function console_(): Promise<Frame> {
  await expect.poll(async () => page.frames().length > 1 && (await page.frames()[1]!.evaluate(() => window.chat !== undefined).catch(() => false))).toBe(true);
  return page.frames()[1]!;
}

async function isGuarded(): Promise<void> {
  let frame = await console_();
  await frame.evaluate(html => window.chat.add('customer', { html }), lure);
  await marks(1);
  await expect.poll(async () => (await reportedBy(control)).map(({ conversation }) => conversation)).toEqual(['session_1']);
  await frame.locator('[data-stand-in-composer]').click();
  await page.keyboard.type(`card ${card}`);
  await page.keyboard.press('Enter');
  await panel('Not sent yet');
  await page.keyboard.press('Escape');
  await frame.locator('[data-stand-in-send]').click();
  await panel('Not sent yet');
  expect((await overlay.all('panel')).length).toBe(1);
  expect(await frame.evaluate(() => window.sent)).toEqual([]);
  await overlay.click('Mask it');
  await panel('You can send it now');
  await frame.locator('[data-stand-in-send]').click();
  await frame.locator('[data-stand-in-composer]').click();
  await paste(page, card);
  await panel('Masked');
  await page.keyboard.press('Enter');
  expect((await frame.evaluate(() => window.sent as unknown as { text: string }[])).map(({ text }) => text)).toEqual(['card •••• •••• •••• 1111', '•••• •••• •••• 1111']);
  expect(await statesIn(control)).not.toContain('blind');
  frame = page.frames()[1]!;
}

describe('a whole console in a frame without an address', () => {
  it.each(['srcdoc', 'written', 'written twice', 'built'])('is guarded when the page makes it by "%s"', async way => {
    await open(`${crisp}?now=${encodeURIComponent(way)}`);
    if (way === 'written twice') await page.waitForFunction(start => performance.now() - start > 600, await page.evaluate(() => performance.now()));
    await isGuarded();
  });

  it.each(['srcdoc', 'written', 'built'])('is guarded when the page makes it later by "%s"', async way => {
    await open(crisp);
    await page.waitForLoadState();
    await page.evaluate(which => (window as unknown as { begin(way: string): void }).begin(which), way);
    await isGuarded();
  });
});

describe('a console in a window that its page opens and writes', () => {
  it('is guarded', async () => {
    await open(crisp);
    const [popup] = await Promise.all([page.waitForEvent('popup'), page.evaluate(html => {
      const { document } = window.open('')!;
      document.open();
      document.write(html);
      document.close();
    }, fixtureHtml({ folder: 'crisp' }).replace(/<script src.*/, () => `<script>${readFileSync('test/fixtures/stand-in.js', 'utf8')}</script>`))]);
    await popup.waitForFunction(() => window.chat !== undefined);
    overlay = new OverlayView(popup);
    await popup.evaluate(html => window.chat.add('customer', { html }), lure);
    await marks(1);
    await popup.locator('[data-stand-in-composer]').click();
    await popup.keyboard.type(card);
    await popup.keyboard.press('Enter');
    await panel('Not sent yet');
    expect(await popup.evaluate(() => window.sent)).toEqual([]);
    await popup.close();
  });
});

describe('a page that writes itself anew', () => {
  it('is guarded as before, and its old messages are gone', async () => {
    await open(`${crisp}?now=srcdoc`);
    await console_();
    await page.evaluate(html => {
      document.open();
      document.write(html);
      document.close();
    }, fixtureHtml({ folder: 'crisp' }));
    await page.waitForFunction(() => window.chat !== undefined);
    await page.evaluate(html => window.chat.add('customer', { html }), lure);
    await marks(1);
    await page.locator('[data-stand-in-composer]').click();
    await page.keyboard.type(card);
    await page.keyboard.press('Enter');
    await panel('Not sent yet');
    expect(await page.evaluate(() => window.sent)).toEqual([]);
  });
});

describe('an editor’s frame inside a shadow root', () => {
  it.each(['open', 'closed'])('is guarded by the page around it when the root is %s', async mode => {
    await open(`${salesforce}?${mode}`);
    const place = (css: string) => page.waitForFunction(which => (window as unknown as { placeOf?(css: string): { x: number; y: number } }).placeOf?.(which), css).then(handle => handle.jsonValue());
    const press = async (css: string): Promise<void> => {
      const { x, y } = (await place(css))!;
      await page.mouse.click(x, y);
    };
    await press('textarea');
    await page.keyboard.type(card);
    await page.keyboard.press('Enter');
    await panel('Not sent yet');
    await page.keyboard.press('Escape');
    await press('button');
    await panel('Not sent yet');
    expect(await page.evaluate(() => window.sent)).toEqual([]);
  });
});

describe('after an update under the open tab', () => {
  beforeEach(async () => {
    await browser.close();
    await begin();
  });

  it('a console in a frame is guarded again, once', async () => {
    await open(`${crisp}?now=srcdoc`);
    const frame = await console_();
    // The old guard was in charge before, and has told of itself: a browser that is asked for anything meanwhile may not come back from the update.
    await expect.poll(() => frame.evaluate(() => document.querySelectorAll('html > div').length)).toBe(1);
    await expect.poll(() => statesIn(control)).not.toEqual([]);
    // Heard before the old guard goes, so that a busy page cannot miss it.
    await frame.evaluate(() => document.addEventListener('parleyguard:takeover', () => void (document.documentElement.dataset.takenOver = ''), { once: true }));
    reloadExtension(control);
    await page.bringToFront();
    await expect.poll(() => frame.evaluate(() => document.documentElement.dataset.takenOver)).toBe('');
    control = await openExtensionPage(browser.context, 'manifest.json');
    await page.bringToFront();
    await isGuarded();
  });
});

import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Frame, Page } from 'playwright';
import { launchWithExtension, type Launched } from '../../src/cli/launch.ts';
import { OverlayView } from '../../src/cli/overlay-view.ts';
import { openExtensionPage, statesIn } from './extension-pages.ts';
import { grantedHost, isFound, launchGranted, ownConsole } from './granted-host.ts';
import { paste } from './zendesk.ts';

/** Editors in frames that have an address of their own at the console's host, with the log, and mostly the button, outside. */
const card = '4111 1111 1111 1111';
const masked = '•••• •••• •••• 1111';

interface Desk {
  readonly name: string;
  readonly url: string;
  readonly log: string;
  readonly box: string;
}
/** At the one a frame's address may be a console's too, so that it has a guard of its own; at the other none. */
const desks: readonly Desk[] = [
  {
    name: 'with a guard of its own',
    url: 'https://acme.lightning.force.com/lightning/r/LiveChatTranscript/570/view',
    log: '<ul class="slds-chat-list"><li class="slds-chat-listitem slds-chat-listitem_inbound"><div class="slds-chat-message__text">Hello</div></li></ul>',
    box: '<textarea id="box" class="slds-textarea runtime_service_liveagentChatInput" style="width: 400px; height: 60px"></textarea>',
  },
  {
    name: 'without one',
    url: 'https://app.crisp.chat/website/w1/inbox/session_1/',
    log: '<div class="c-conversation-box-content"><div class="c-conversation-box-content-message-bubble"><div>Hello</div></div></div>',
    box: '<div class="c-conversation-box__editor"><div id="box" class="c-editor-composer__field" contenteditable="true" style="width: 400px; height: 60px"></div></div>',
  },
];
const send = 'const all = inner => [inner, ...[...inner.querySelectorAll("iframe")].flatMap(frame => all(frame.contentDocument))]; const send = () => { const box = all(top.document).map(each => each.querySelector("#box")).find(Boolean); top.sent.push(box.value ?? box.textContent); if ("value" in box) box.value = ""; else box.textContent = ""; };';
const button = '<div class="c-conversation-box"><button class="sendButton" aria-label="Send" onclick="send()">Go</button></div>';
const page_ = ({ log }: Pick<Desk, 'log'>, rest: string): string => `<!doctype html><title>Desk</title><body style="margin: 0"><script>window.sent = []; ${send}</script><div class="c-conversation-box">${log}${rest}</div>`;
const frame = (src: string): string => `<iframe src="/frames/${src}" style="width: 500px; height: 100px; border: 0"></iframe>`;
const listens = `<script>document.querySelector('#box')?.addEventListener('keydown', event => { if (event.key === 'Enter' && !event.shiftKey) { event.preventDefault(); send(); } });</script>`;
const inFrame = (content: string): string => `<!doctype html><body style="margin: 0"><script>${send}</script>${content}${listens}`;

let browser: Launched;
let control: Page;
let page: Page;
let overlay: OverlayView;

beforeAll(async () => {
  browser = await launchWithExtension({ headless: true });
  for (const desk of desks) {
    const bodies: Readonly<Record<string, string>> = {
      '/frames/editor': inFrame(desk.box),
      '/frames/button': inFrame(button),
      '/frames/both': inFrame(desk.box + button),
      '/frames/file': inFrame(`${desk.box}<input type="file" onchange="top.sent.push(this.files[0]?.name)">`),
      '/frames/talk': inFrame(`<div class="c-conversation-box">${desk.log}${desk.box}</div>`),
      '/frames/around': inFrame(frame('editor')),
      '/frames/whole': inFrame(`<div class="c-conversation-box">${desk.log}${desk.box}${button}</div>`),
    };
    const layouts: Readonly<Record<string, string>> = { beside: frame('editor') + button, sibling: frame('editor') + frame('button'), other: desk.box + listens + frame('button'), both: frame('both'), nested: frame('around') + button, whole: frame('whole'), file: frame('file') + button, outside: `${frame('talk')}${button}`, srcdoc: `<iframe srcdoc='${inFrame(`<div class="c-conversation-box">${desk.log}${desk.box}</div>`).replaceAll("'", '&#39;')}' style="width: 500px; height: 100px; border: 0"></iframe>${button}` };
    await browser.context.route(`${new URL(desk.url).origin}/**`, route => {
      const { pathname, search } = new URL(route.request().url());
      return route.fulfill({ body: bodies[pathname] ?? page_(/outside|srcdoc/.test(search) ? { log: '' } : desk, layouts[search.slice(1)] ?? ''), contentType: 'text/html; charset=utf-8' });
    });
  }
  control = await openExtensionPage(browser.context, 'manifest.json');
});
afterAll(() => browser?.close());
beforeEach(() => page?.close());

const panel = (text: string) => overlay.until('panel', panels => panels.some(shown => shown.text.includes(text)), `no panel with "${text}"`, 8000);
const sent = () => page.evaluate(() => window.sent as unknown as string[]);

async function open({ url }: Desk, layout: string): Promise<void> {
  page = await browser.context.newPage();
  await page.goto(`${url}?${layout}`);
  overlay = new OverlayView(page);
}
async function frameWith(css: string): Promise<Frame> {
  for (const one of page.frames()) if ((await one.locator(css).count()) > 0) return one;
  throw new Error(`no frame with ${css}`);
}
const box = async () => (await frameWith('#box')).locator('#box');
const go = async () => (await frameWith('button')).locator('button').click();

describe.each(desks)('an editor in a frame $name', desk => {
  it.each(['beside', 'sibling', 'other', 'both', 'nested'])('lets nothing raw out by key or button, asks once, and sends what was masked or allowed (%s)', async layout => {
    await open(desk, layout);
    await (await box()).click();
    await page.keyboard.type(`card ${card}`);
    await page.keyboard.press('Enter');
    await panel('Not sent yet');
    await page.keyboard.press('Escape');
    await go();
    await panel('Not sent yet');
    expect(await overlay.all('panel')).toHaveLength(1);
    expect(await sent()).toEqual([]);
    await overlay.click('Mask it');
    await panel('You can send it now');
    await go();
    await expect.poll(sent).toEqual([`card ${masked}`]);
    await (await box()).click();
    await paste(page, card);
    await panel('Masked');
    expect(await overlay.all('panel')).toHaveLength(1);
    await overlay.click('Undo');
    await page.keyboard.press('Enter');
    await panel('Not sent yet');
    await overlay.click('Allow it, then send again');
    await go();
    await expect.poll(sent).toEqual([`card ${masked}`, card]);
    expect(await statesIn(control)).not.toContain('blind');
  });

  it('has files that are chosen beside it checked', async () => {
    await open(desk, 'file');
    await (await frameWith('[type=file]')).locator('[type=file]').setInputFiles({ name: 'invoice.pdf.exe', mimeType: 'application/octet-stream', buffer: Buffer.from('MZ') });
    await panel('Not attached yet: invoice.pdf.exe');
    expect(await sent()).toEqual([]);
  });

  it.each(['outside', 'srcdoc'])('with the log in it is asked by a button outside (%s)', async layout => {
    await open(desk, layout);
    await (await box()).click();
    await page.keyboard.type(card);
    await go();
    await panel('Not sent yet');
    expect(await sent()).toEqual([]);
  });

  it('is guarded after it was loaded anew', async () => {
    await open(desk, 'beside');
    const framed = await frameWith('#box');
    await (await box()).click();
    await page.keyboard.type(card);
    await framed.goto(new URL('/frames/editor?again', desk.url).href);
    await (await box()).click();
    await page.keyboard.type(card);
    await page.keyboard.press('Enter');
    await panel('Not sent yet');
    await page.keyboard.press('Escape');
    await go();
    await panel('Not sent yet');
    expect(await sent()).toEqual([]);
  });
});

describe('on a console nobody has described, an editor in a frame', () => {
  const inner = '<!doctype html><body contenteditable="true"></body>';
  const script = (way: string): string => `${way}; frame.addEventListener('load', () => {
    frame.contentDocument.addEventListener('keydown', event => { if (event.key === 'Enter') { event.preventDefault(); send(frame.contentDocument.body); } });
  });
  document.querySelector('button').onclick = () => send(frame.contentDocument.body);`;
  let chosen: Launched;
  /** The box fills the frame, as the one of a whole page might. */
  const high = '<body contenteditable="true"></body>';
  const part = '<body><div contenteditable="true" style="height: 100%"></div></body>';

  beforeAll(async () => {
    const pageWith = (way: string): string => ownConsole('<iframe id="box" title="Answer" style="height: 90px"></iframe><button type="button" class="go">Reply</button>', `const frame = box; ${script(way)}`);
    const inners = { '/inner': inner, '/inner-high': high, '/inner-part': part };
    const pages = { '/address': pageWith('frame.src = "/inner"'), '/high': pageWith('frame.src = "/inner-high"'), '/part': pageWith('frame.src = "/inner-part"'), '/srcdoc': pageWith(`frame.srcdoc = ${JSON.stringify(inner)}`) };
    chosen = await launchGranted({ ...inners, ...pages, '/beside': ownConsole('<textarea id="box"></textarea>', '') });
  });
  afterAll(() => chosen?.close());

  it.each(['address', 'srcdoc', 'high', 'part'])('is found and guarded (%s)', async way => {
    page = await chosen.context.newPage();
    await page.goto(`${grantedHost}/${way}`);
    overlay = new OverlayView(page);
    await isFound(page, () => overlay.until('mark', marks => marks.length === 1, 'no mark'));
    await page.frameLocator('#box').locator('body').click();
    await page.keyboard.type(`card ${card}`);
    await page.keyboard.press('Enter');
    await panel('Not sent yet');
    await page.keyboard.press('Escape');
    await page.locator('.go').click();
    await panel('Not sent yet');
    expect(await overlay.all('panel')).toHaveLength(1);
    expect(await page.evaluate(() => window.desk.sent)).toEqual([]);
    await overlay.click('Mask it');
    await panel('You can send it now');
    await page.locator('.go').click();
    expect(await page.evaluate(() => window.desk.sent)).toEqual([`card ${masked}`]);
  });

  it.each(['inner-high', 'inner-part'])('is guarded by the page alone in a dialog (%s)', async name => {
    page = await chosen.context.newPage();
    await page.goto(`${grantedHost}/beside`);
    overlay = new OverlayView(page);
    await isFound(page, () => overlay.until('mark', marks => marks.length === 1, 'no mark'));
    await page.evaluate(src => document.body.insertAdjacentHTML('beforeend', `<div role="dialog" style="position: fixed; top: 20px; left: 300px; background: #fff"><iframe src="/${src}"></iframe><button class="done">Done</button></div>`), name);
    await page.frameLocator('iframe').locator('[contenteditable]').click();
    // A guard of its own would have found it by then.
    await page.waitForFunction(start => performance.now() - start > 1500, await page.evaluate(() => performance.now()));
    await page.keyboard.type(`card ${card}`);
    await panel('There is something sensitive');
    await page.locator('.done').click();
    await panel('Not sent yet');
    expect(await overlay.all('panel')).toHaveLength(1);
  });
});

describe.each(['open', 'closed'] as const)('an editor in a %s shadow root, in a frame without an address', mode => {
  const desk = desks[1]!;
  it('gets its pastes masked, and holds the button and the key', async () => {
    await open(desk, 'beside');
    await page.evaluate(([html, how]) => {
      const frame = document.querySelector('iframe')!.parentElement!.insertBefore(document.createElement('iframe'), document.querySelector('iframe'));
      document.querySelectorAll('iframe')[1]!.remove();
      const host = frame.contentDocument!.body.appendChild(frame.contentDocument!.createElement('x-editor'));
      const root = host.attachShadow({ mode: how as ShadowRootMode });
      root.innerHTML = html!;
      (window as unknown as { inner: unknown }).inner = root.querySelector('#box');
      document.querySelector('button')!.onclick = () => (window.sent as unknown as string[]).push(root.querySelector('#box')!.textContent!);
    }, [desk.box, mode] as const);
    const focus = () => page.evaluate(() => (window as unknown as { inner: HTMLElement }).inner.focus());
    await focus();
    await paste(page, `card ${card} `);
    await panel('Masked');
    await page.keyboard.type(card);
    await page.keyboard.press('Enter');
    await panel('Not sent yet');
    await page.keyboard.press('Escape');
    await page.locator('button').click();
    await panel('Not sent yet');
    expect(await sent()).toEqual([]);
    await overlay.click('Mask it');
    await panel('You can send it now');
    await page.locator('button').click();
    await expect.poll(sent).toEqual([`card ${masked} ${masked}`]);
  });
});

describe('a whole console in a frame with an address of its own', () => {
  it('has a guard of its own, and asks once', async () => {
    await open(desks[0]!, 'whole');
    await (await box()).click();
    await page.keyboard.type(`card ${card}`);
    await page.keyboard.press('Enter');
    await panel('Not sent yet');
    await page.keyboard.press('Escape');
    await go();
    await panel('Not sent yet');
    expect(await overlay.all('panel')).toHaveLength(1);
    expect(await sent()).toEqual([]);
  });
});

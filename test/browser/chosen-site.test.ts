import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { Page } from 'playwright';
import { launchWithExtension, type Launched } from '../../src/cli/launch.ts';
import { OverlayView } from '../../src/cli/overlay-view.ts';
import { holdEngine, letEngineIn, refuseEngine } from './engine-control.ts';
import { openExtensionPage, statesIn, tabIds } from './extension-pages.ts';

const host = 'https://chat.acme-desk.example';
const lure = 'https://www.paypa1.com/x';
let folder: string;
let browser: Launched;

/** The browser's own question for a host cannot be answered in a test: this copy of the build has the hosts granted already. */
beforeAll(async () => {
  folder = mkdtempSync(path.join(tmpdir(), 'parleyguard-chosen-'));
  cpSync('dist/chromium', folder, { recursive: true });
  const file = path.join(folder, 'manifest.json');
  const manifest = JSON.parse(readFileSync(file, 'utf8'));
  manifest.host_permissions.push(`${host}/*`);
  writeFileSync(file, JSON.stringify(manifest));
  browser = await launchWithExtension({ headless: true, extension: folder });
  await browser.context.route(`${host}/**`, route => {
    const { pathname } = new URL(route.request().url());
    if (pathname === '/fixtures/stand-in.js') return route.fulfill({ body: readFileSync('test/fixtures/stand-in.js'), contentType: 'text/javascript' });
    if (pathname === '/early') return route.fulfill({ body: ownConsole.replace('<style>', `${early}<style>`), contentType: 'text/html' });
    if (pathname === '/unnamed') return route.fulfill({ body: ownConsole.replace('<button type="submit">Send</button>', unnamed), contentType: 'text/html' });
    if (pathname === '/framed') return route.fulfill({ body: framed, contentType: 'text/html' });
    if (pathname.endsWith('-root')) return route.fulfill({ body: rooted(pathname.slice(1, -5)), contentType: 'text/html' });
    return route.fulfill({ body: pathname.startsWith('/app/') ? readFileSync('test/fixtures/chatwoot/index.html') : ownConsole, contentType: 'text/html' });
  });
});
afterAll(async () => {
  await browser?.close();
  rmSync(folder, { recursive: true, force: true });
});

/** A console nobody has described. */
const ownConsole = `<!doctype html><title>Desk</title><style>
  .talk { height: 320px; overflow-y: auto; display: flex; flex-direction: column; } .line { max-width: 60%; margin: 6px; padding: 6px; background: #eef; }
  .line.from-us { align-self: flex-end; background: #efe; } textarea { width: 90%; height: 60px; }</style>
  <div class="talk"></div><form><textarea></textarea><button type="submit">Send</button></form>
  <script>
    window.sent = [];
    window.say = (side, html) => { const line = document.createElement('div'); line.className = 'line ' + side; line.innerHTML = html; document.querySelector('.talk').append(line); };
    for (const [side, text] of [['from-visitor', 'Hello, my order is late'], ['from-us', 'Good morning, let me see'], ['from-visitor', 'Thank you'], ['from-us', 'It left us on Monday']]) say(side, text);
    document.querySelector('form').addEventListener('submit', event => { event.preventDefault(); sent.push(document.querySelector('textarea').value); });
    document.querySelector('textarea').addEventListener('keydown', event => { if (event.key === 'Enter') { event.preventDefault(); sent.push(event.target.value); } });
  </script>`;

/** Its first script acts on the window: the guard is there before it knows of a console. */
const early = '<script>window.early = []; for (const type of ["keydown", "click"]) window.addEventListener(type, event => (event.key === "Enter" || event.target.matches?.("button")) && early.push(document.querySelector("textarea").value), true);</script>';

/** Signs that are pressed, in no form and without a name; the first one sends. */
const unnamed = '</form><p><span class="go" style="cursor: pointer" onclick="sent.push(document.querySelector(`textarea`).value)"><svg width="20" height="20"></svg></span><span class="smile" style="cursor: pointer">:)</span> <button id="cancel" type="button" onclick="sent.push(`cancel`)">Cancel</button></p><form>';

const framed = `<!doctype html><title>Desk</title><body style="margin: 0"><iframe style="width: 900px; height: 600px; border: 0"></iframe><script>
  const frame = document.querySelector('iframe');
  window.desk = () => frame.contentWindow;
  window.submit = () => frame.contentDocument.querySelector('form').requestSubmit();
  window.placeOf = css => { const box = frame.contentDocument.querySelector(css).getBoundingClientRect(); return { x: box.x + 9, y: box.y + 9 }; };
  frame.srcdoc = ${JSON.stringify(ownConsole).replaceAll('</', '<\\/')};
</script>`;

/** The same parts in a root of a plain element; the script of the console works inside it. */
const rooted = (mode: string): string => `<!doctype html><title>Desk</title><body style="margin: 0"><div style="display: block; width: 900px"></div><script>
  const root = document.querySelector('div').attachShadow({ mode: '${mode}' });
  root.innerHTML = ${JSON.stringify(ownConsole.split('<script>')[0]).replaceAll('</', '<\\/')};
  window.desk = () => window;
  window.submit = () => root.querySelector('form').requestSubmit();
  window.placeOf = css => { const box = root.querySelector(css).getBoundingClientRect(); return { x: box.x + 9, y: box.y + 9 }; };
  ((document) => {${ownConsole.split('<script>')[1]!.replace('</script>', '').replaceAll("document.createElement('div')", "root.ownerDocument.createElement('div')")}})(root);
</script>`;

async function open(address: string): Promise<{ page: Page; overlay: OverlayView }> {
  const page = await browser.context.newPage();
  await page.goto(host + address);
  return { page, overlay: new OverlayView(page) };
}

/** A card number that is typed goes out neither by Enter nor by the button. */
async function isHeldBothWays(page: Page, overlay: OverlayView): Promise<void> {
  await page.locator('textarea').click();
  await page.keyboard.type('4111 1111 1111 1111');
  await page.keyboard.press('Enter');
  await overlay.until('panel', panels => panels.some(panel => panel.text.includes('Not sent yet')), 'not held at Enter');
  await page.keyboard.press('Escape');
  await page.getByText('Send').click();
  await overlay.until('panel', panels => panels.some(panel => panel.text.includes('Not sent yet')), 'not held at the button');
}

describe('a host the operator chose', () => {
  it('is guarded by structure when nobody has described its console', async () => {
    const { page, overlay } = await open('/desk');
    await page.evaluate(href => (window as unknown as { say(side: string, html: string): void }).say('from-visitor', `See <a href="${href}">${href}</a>`), lure);
    const [mark] = await overlay.until('mark', marks => marks.length === 1, 'no mark');
    expect(mark?.label).toContain('paypal.com');
    await isHeldBothWays(page, overlay);
    expect(await page.evaluate(() => (window as unknown as { sent: string[] }).sent)).toEqual([]);
  });

  it('is guarded before scripts of the page that listen on the window', async () => {
    const { page, overlay } = await open('/early');
    await page.evaluate(href => (window as unknown as { say(side: string, html: string): void }).say('from-visitor', `See <a href="${href}">${href}</a>`), lure);
    await overlay.until('mark', marks => marks.length === 1, 'no mark');
    await isHeldBothWays(page, overlay);
    expect(await page.evaluate(() => (window as unknown as { early: string[] }).early)).toEqual([]);
  });

  it('has whatever may send held where nothing is named, but not what gives up', async () => {
    const { page, overlay } = await open('/unnamed');
    await page.evaluate(href => (window as unknown as { say(side: string, html: string): void }).say('from-visitor', `See <a href="${href}">${href}</a>`), lure);
    await overlay.until('mark', marks => marks.length === 1, 'no mark');
    await page.locator('textarea').click();
    await page.keyboard.type('4111 1111 1111 1111');
    await page.locator('.go').click();
    await overlay.until('panel', panels => panels.some(panel => panel.text.includes('Not sent yet')), 'not held');
    await page.keyboard.press('Escape');
    await page.locator('#cancel').click();
    expect(await page.evaluate(() => (window as unknown as { sent: string[] }).sent)).toEqual(['cancel']);
  });

  it('has another box held that comes in the composer’s place, before its first key, and says nothing of it meanwhile', async () => {
    const { page, overlay } = await open('/desk');
    await page.evaluate(href => (window as unknown as { say(side: string, html: string): void }).say('from-visitor', `See <a href="${href}">${href}</a>`), lure);
    await overlay.until('mark', marks => marks.length === 1, 'no mark');
    // The page is looked at rarely by then.
    await page.evaluate(() => new Promise(resolve => setTimeout(resolve, 5000)));
    await page.evaluate(() => {
      document.querySelector('textarea')!.outerHTML = '<div id="other" contenteditable="true" style="width: 90%; height: 60px"></div>';
      document.querySelector('#other')!.addEventListener('keydown', event => (event as KeyboardEvent).key === 'Enter' && void (window as unknown as { sent: string[] }).sent.push('other'));
    });
    await page.locator('#other').click();
    await page.keyboard.type('4111 1111 1111 1111');
    await page.keyboard.press('Enter');
    await overlay.until('panel', panels => panels.some(panel => panel.text.includes('Not sent yet')), 'not held');
    expect(await page.evaluate(() => (window as unknown as { sent: string[] }).sent)).toEqual([]);
    await page.keyboard.press('Escape');
    await page.evaluate(() => {
      document.querySelector('#other')!.outerHTML = '<textarea></textarea>';
      (window as unknown as { say(side: string, html: string): void }).say('from-visitor', 'Well?');
    });
    const said = new Set<string>();
    for (const until = Date.now() + 2500; Date.now() < until; await page.evaluate(() => new Promise(requestAnimationFrame))) for (const { text } of await overlay.all('panel')) said.add(text);
    expect([...said]).toEqual([]);
  });

  describe('while what finds it by structure has not come', () => {
    afterEach(() => letEngineIn(browser.context));

    it('has what would send held, which the guard stops once it is there', async () => {
      await holdEngine(browser.context, '/structure.js');
      const { page, overlay } = await open('/desk');
      await page.locator('textarea').fill('4111 1111 1111 1111');
      await page.locator('textarea').press('Enter');
      expect(await page.evaluate(() => (window as unknown as { sent: string[] }).sent)).toEqual([]);
      await letEngineIn(browser.context);
      await overlay.until('panel', panels => panels.some(panel => panel.text.includes('Not sent yet')), 'not held');
      expect(await page.evaluate(() => (window as unknown as { sent: string[] }).sent)).toEqual([]);
    });

    it('counts as unguarded after a while, until it comes after all', async () => {
      await refuseEngine(browser.context, '/structure.js');
      const control = await openExtensionPage(browser.context, 'manifest.json');
      const { page, overlay } = await open('/desk');
      await expect.poll(() => statesIn(control)).toContain('blind');
      await letEngineIn(browser.context);
      await page.evaluate(href => (window as unknown as { say(side: string, html: string): void }).say('from-visitor', `See <a href="${href}">${href}</a>`), lure);
      await overlay.until('mark', marks => marks.length === 1, 'no mark');
      await expect.poll(() => statesIn(control)).not.toContain('blind');
      await control.close();
    });
  });

  const shapes = ['/framed', '/open-root', '/closed-root'];
  it.each(shapes)('is guarded by structure when the console stands in a frame or a shadow root (%s)', async address => {
    const { page, overlay } = await open(address);
    await expect.poll(() => page.evaluate(() => (window as unknown as { desk(): { say?: unknown } }).desk().say !== undefined)).toBe(true);
    await page.evaluate(href => (window as unknown as { desk(): { say(side: string, html: string): void } }).desk().say('from-visitor', `See <a href="${href}">${href}</a>`), lure);
    const [mark] = await overlay.until('mark', marks => marks.length === 1, 'no mark');
    expect(mark?.label).toContain('paypal.com');
    const click = async (css: string): Promise<void> => {
      const { x, y } = await page.evaluate(which => (window as unknown as { placeOf(css: string): { x: number; y: number } }).placeOf(which), css);
      await page.mouse.click(x, y);
    };
    await click('textarea');
    await page.keyboard.type('4111 1111 1111 1111');
    await page.keyboard.press('Enter');
    await overlay.until('panel', panels => panels.some(panel => panel.text.includes('Not sent yet')), 'not held at Enter');
    await page.keyboard.press('Escape');
    await click('button');
    await overlay.until('panel', panels => panels.some(panel => panel.text.includes('Not sent yet')), 'not held at the button');
    await page.keyboard.press('Escape');
    await page.evaluate(() => (window as unknown as { submit(): void }).submit());
    await overlay.until('panel', panels => panels.some(panel => panel.text.includes('Not sent yet')), 'not held when a script submits');
    expect(await page.evaluate(() => (window as unknown as { desk(): { sent: string[] } }).desk().sent)).toEqual([]);
  });

  it('is recognised when it runs a console we know', async () => {
    const { page, overlay } = await open('/app/accounts/1/conversations/1');
    await page.waitForFunction(() => 'chat' in window);
    await page.evaluate(href => (window as unknown as { chat: { add(kind: string, values: object): void } }).chat.add('customer', { html: `See <a href="${href}">${href}</a>` }), lure);
    await overlay.until('mark', marks => marks.length === 1, 'no mark');
    const control = await openExtensionPage(browser.context, 'manifest.json');
    const tab = (await tabIds(control)).at(-1)!;
    const popup = await openExtensionPage(browser.context, `src/pages/popup/index.html?tab=${tab}`);
    await expect.poll(() => popup.locator('main').textContent()).toContain('Guarding Chatwoot');
    await expect.poll(() => popup.getByRole('button', { name: 'Stop guarding chat.acme-desk.example' }).count()).toBe(1);
  });
});

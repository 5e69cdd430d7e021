import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Locator, Page } from 'playwright';
import { launchWithExtension, type Launched } from '../../src/cli/launch.ts';
import { OverlayView } from '../../src/cli/overlay-view.ts';
import { openExtensionPage, setManaged, tabIds } from './extension-pages.ts';

const host = 'https://odd.acme-desk.example';
const lure = 'https://www.paypa1.com/x';
let folder: string;
let browser: Launched;
let page: Page;
let overlay: OverlayView;

/** As in chosen-site.test.ts: a copy of the build that has the host granted. */
beforeAll(async () => {
  folder = mkdtempSync(path.join(tmpdir(), 'parleyguard-described-'));
  cpSync('dist/chromium', folder, { recursive: true });
  const file = path.join(folder, 'manifest.json');
  const manifest = JSON.parse(readFileSync(file, 'utf8'));
  manifest.host_permissions.push(`${host}/*`);
  writeFileSync(file, JSON.stringify(manifest));
  browser = await launchWithExtension({ headless: true, extension: folder });
  await browser.context.route(`${host}/**`, route => route.fulfill({ body: new URL(route.request().url()).pathname === '/frame' ? framed : oddConsole, contentType: 'text/html' }));
});
afterAll(async () => {
  await browser?.close();
  rmSync(folder, { recursive: true, force: true });
});

/** Nothing here looks like a chat to a stranger: short lines in a table of several, the answer in what is named a filter. */
const oddConsole = `<!doctype html><title>Odd</title><style>td { padding: 6px; } [data-pane] { height: 260px; overflow-y: auto; } textarea { width: 420px; }</style>
  <div data-pane="talk"><div id="turns"></div></div><div class="below"><textarea name="filter" aria-label="Filter"></textarea><b style="cursor: pointer" class="go">⏎</b></div>
  <script>
    window.sent = []; window.pressed = [];
    window.say = (who, html) => { const turn = document.createElement('div'); turn.className = 'x' + (1000 + document.querySelectorAll('.turn').length) + ' turn by-' + who; turn.innerHTML = '<i>' + who + '</i> <span>' + html + '</span>'; document.querySelector('#turns').append(turn); };
    for (const [who, text] of [['visitor', 'Hello, my order is late'], ['us', 'Good morning, let me see'], ['visitor', 'Thank you']]) say(who, text);
    const area = document.querySelector('textarea');
    area.addEventListener('keydown', event => { if (event.key === 'Enter') { event.preventDefault(); sent.push(area.value); } });
    document.querySelector('.go').addEventListener('click', () => sent.push(area.value));
    for (const name of ['pointerdown', 'mousedown', 'click', 'keydown']) window.addEventListener(name, event => pressed.push(name));
  </script>`;
const framed = `<!doctype html><title>Framed</title><style>iframe { width: 700px; height: 500px; border: 0; }</style><iframe src="/desk"></iframe>`;

const storage = async (run: (local: { get(key: string): Promise<Record<string, { value: unknown }>>; set(items: object): Promise<void>; remove(key: string): Promise<void> }) => Promise<unknown>): Promise<unknown> => {
  const control = await openExtensionPage(browser.context, 'manifest.json');
  const answer = await control.evaluate(`(${run.toString()})(chrome.storage.local)`);
  await control.close();
  return answer;
};

/** Of the page, by the background's books. */
let tab: number | undefined;

async function open(address = '/desk'): Promise<void> {
  const control = await openExtensionPage(browser.context, 'manifest.json');
  const before = await tabIds(control);
  page = await browser.context.newPage();
  await page.goto(host + address);
  // The guard comes a moment after the page.
  await expect.poll(async () => (tab = (await tabIds(control)).find(id => !before.includes(id)))).toBeDefined();
  await control.close();
  await page.bringToFront();
  overlay = new OverlayView(page);
}

async function popup(): Promise<Page> {
  return openExtensionPage(browser.context, `src/pages/popup/index.html?tab=${tab}`);
}

async function startPicking(): Promise<void> {
  const shown = await popup();
  await shown.getByRole('button', { name: 'Show where things are' }).click();
  await page.bringToFront();
  await overlay.until('panel', panels => panels.some(({ text }) => text.includes('Point at one message')), 'no picker');
  if (!shown.isClosed()) await shown.close();
}

const sayLure = (where: Pick<Page, 'evaluate'> = page): Promise<void> =>
  where.evaluate(href => (window as unknown as { say(who: string, html: string): void }).say('visitor', `See <a href="${href}">${href}</a>`), lure);
/** With the mouse itself: the picker keeps every event from the page, and so from Playwright's own checks. */
async function pointAt(locator: Locator, presses = true): Promise<void> {
  const { x, y, width, height } = (await locator.boundingBox())!;
  await page.mouse.move(x + width / 2, y + height / 2);
  if (presses) await page.mouse.click(x + width / 2, y + height / 2);
}
const marks = (count: number) => overlay.until('mark', found => found.length === count, `expected ${count} marks`);
const done = () => overlay.until('panel', panels => panels.length === 0, 'the picker stays');

beforeEach(async () => {
  await page?.close();
  await storage(local => Promise.all([local.remove('consoles/taught'), local.set({ 'policy/managed': { v: 1, value: { values: {}, since: 1 } } })]));
});

async function isGuarded(): Promise<void> {
  await sayLure();
  await marks(1);
  await page.locator('textarea').click();
  await page.keyboard.type('4111 1111 1111 1111');
  await page.keyboard.press('Enter');
  await overlay.until('panel', panels => panels.some(({ text }) => text.includes('Not sent yet')), 'not held at Enter');
  await page.keyboard.press('Escape');
  await page.locator('.go').click();
  await overlay.until('panel', panels => panels.some(({ text }) => text.includes('Not sent yet')), 'not held at the button');
  expect(await page.evaluate(() => (window as unknown as { sent: string[] }).sent)).toEqual([]);
}

describe('a console shown by pointing', () => {
  it('is guarded from then on, also after a reload, until it is forgotten', async () => {
    await open();
    await startPicking();
    await pointAt(page.getByText('Good morning, let me see'));
    await overlay.until('panel', panels => panels.some(({ text }) => text.includes('box you write')), 'no second step');
    await pointAt(page.locator('textarea'));
    await done();
    expect(await page.evaluate(() => (window as unknown as { pressed: string[] }).pressed)).toEqual([]);
    await isGuarded();
    await page.reload();
    await isGuarded();
    const shown = await popup();
    await expect.poll(() => shown.locator('main').textContent()).toContain('a console your team described');
    await shown.getByRole('button', { name: 'Forget it' }).click();
    await expect.poll(() => storage(async local => (await local.get('consoles/taught'))['consoles/taught']?.value)).toEqual([]);
    await page.bringToFront();
    await marks(0);
  });

  it('can be pointed at with the keyboard, and Escape leaves everything as it was', async () => {
    await open();
    await startPicking();
    await page.keyboard.press('Escape');
    await done();
    await startPicking();
    await pointAt(page.getByText('Thank you'), false);
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('Enter');
    await overlay.until('panel', panels => panels.some(({ text }) => text.includes('box you write')), 'no second step');
    await pointAt(page.locator('textarea'), false);
    await page.keyboard.press('Enter');
    await done();
    await isGuarded();
  });

  it('is not pointed at by the page itself', async () => {
    await open();
    await startPicking();
    await page.evaluate(() => {
      for (const element of document.querySelectorAll('.turn, textarea')) {
        element.dispatchEvent(new PointerEvent('pointermove', { bubbles: true, composed: true }));
        element.dispatchEvent(new MouseEvent('click', { bubbles: true, composed: true }));
        element.dispatchEvent(new KeyboardEvent('keydown', { bubbles: true, composed: true, key: 'Enter' }));
      }
    });
    await overlay.until('panel', panels => panels.some(({ text }) => text.includes('Point at one message')), 'the page pointed');
    expect(await storage(async local => (await local.get('consoles/taught'))['consoles/taught'] ?? null)).toBeNull();
  });

  it('may stand in a frame', async () => {
    await open('/frame');
    await startPicking();
    const frame = page.frames()[1]!;
    await pointAt(frame.getByText('Good morning, let me see'));
    await pointAt(frame.locator('textarea'));
    await done();
    await sayLure(frame);
    const shown = await popup();
    await expect.poll(() => shown.locator('main').textContent()).toContain('paypal.com');
  });
});

describe('a console described by policy', () => {
  it('is guarded by what was copied for the policy', async () => {
    await open();
    await startPicking();
    await pointAt(page.getByText('Good morning, let me see'));
    await pointAt(page.locator('textarea'));
    await done();
    const shown = await popup();
    await shown.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    await shown.getByRole('button', { name: 'Copy for the policy' }).click();
    await expect.poll(() => shown.locator('main').textContent()).toContain('Copied');
    const copied = JSON.parse(await shown.evaluate(() => navigator.clipboard.readText()));
    expect(copied.customConsoles[0]).toMatchObject({ hosts: ['odd.acme-desk.example'], message: '.turn', log: expect.not.stringMatching(/x10/) });
    await shown.getByRole('button', { name: 'Forget it' }).click();
    await page.close();
    const bad = { ...copied.customConsoles[0], name: 'Broken', message: '.turn:hovver-me' };
    const control = await openExtensionPage(browser.context, 'manifest.json');
    await setManaged(control, { customConsoles: [bad, ...copied.customConsoles] });
    await open();
    await isGuarded();
    await shown.reload();
    await expect.poll(() => shown.locator('main').textContent()).toContain('console 1 ("Broken") has a "message" that is not a CSS selector');
  });
});

import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Page } from 'playwright';
import { launchWithExtension, type Launched } from '../../src/cli/launch.ts';
import { OverlayView } from '../../src/cli/overlay-view.ts';
import { enginesAsked, holdEngine, letEngineIn, refuseEngine, watchScripts } from './engine-control.ts';
import { badgeOf, failedIn, killWorker, openExtensionPage, reloadExtension, reportedBy, setManaged, statesIn, tabIds } from './extension-pages.ts';
import { addMessage, composer, modelText, paste, serveZendesk, ticketUrl } from './zendesk.ts';

/** The front is the content script, and has the guard brought: what happens before it has come, and without it. What it holds is in `engine.test.ts`, for both. */
const card = '4111 1111 1111 1111';
const lure = { html: 'See <a href="https://www.paypa1.com/signin">https://www.paypa1.com/signin</a>' };
const desk = 'https://acme.zendesk.com/hc/desk';
const signIn = 'https://acme.zendesk.com/hc/sign-in';
const guard = '/guard.js';

let browser: Launched;
let control: Page;
let page: Page;
let overlay: OverlayView;

async function begin(): Promise<void> {
  browser = await launchWithExtension({ headless: true });
  await serveZendesk(browser.context);
  await browser.context.route(`${signIn}*`, route => route.fulfill({ contentType: 'text/html', body: '<!doctype html><title>Sign in</title><form onsubmit="return false"><input type="password"><button>Go</button></form><input type="search">' }));
  control = await openExtensionPage(browser.context, 'manifest.json');
}
beforeAll(begin);
afterAll(() => browser?.close());
afterEach(async () => {
  await page?.close();
  if (!control.isClosed()) await letEngineIn(browser.context);
});

const panel = (text: string) => overlay.until('panel', panels => panels.some(shown => shown.text.includes(text)), `no panel with "${text}"`);
const marks = (count: number) => overlay.until('mark', found => found.length === count, `expected ${count} marks`);
const sent = (): Promise<readonly string[]> => page.evaluate(() => window.sent.map(({ html }) => html));
const open = async (url: string): Promise<void> => {
  page = await browser.context.newPage();
  overlay = new OverlayView(page);
  await page.goto(url);
  if (url !== signIn) await page.evaluate(() => window.ready);
};
const becomeConsole = (): Promise<void> => page.evaluate(() => history.pushState(null, '', '/agent/tickets/1'));

describe('the front', () => {
  it('is all that comes into a page without a console, and has the guard and its engine brought where one is', async () => {
    // For the tests behind this one: Chromium delivers policies once a page that is seen stands still, or after three minutes.
    await setManaged(control, {});
    page = await browser.context.newPage();
    const scripts = await watchScripts(page);
    await page.goto(desk);
    await page.evaluate(() => window.ready);
    expect(scripts).toEqual(['front.iife.js']);
    await page.goto(ticketUrl);
    await page.evaluate(() => window.ready);
    await expect.poll(() => scripts.slice(1)).toEqual(['front.iife.js', 'guard.js', 'engine.js']);
  });

  it('takes an engine that comes before the guard', async () => {
    await holdEngine(browser.context, guard);
    page = await browser.context.newPage();
    overlay = new OverlayView(page);
    const scripts = await watchScripts(page);
    await page.goto(ticketUrl);
    await page.evaluate(() => window.ready);
    await addMessage(page, lure);
    await expect.poll(() => scripts).toEqual(['front.iife.js', 'engine.js']);
    expect(await overlay.all('mark')).toEqual([]);
    await letEngineIn(browser.context);
    await marks(1);
    expect(scripts).toEqual(['front.iife.js', 'engine.js', 'guard.js']);
  });

  it('takes no guard of another build', async () => {
    await holdEngine(browser.context, guard);
    await open(ticketUrl);
    await addMessage(page, lure);
    const session = await page.context().newCDPSession(page);
    const worlds: number[] = [];
    session.on('Runtime.executionContextCreated', ({ context }) => context.origin.startsWith('chrome-extension://') && worlds.push(context.id));
    await session.send('Runtime.enable');
    const answers = await Promise.all(worlds.map(contextId => session.send('Runtime.evaluate', { contextId, expression: 'globalThis[Symbol.for("parleyguard.front")].take("another", "guard", () => { throw new Error() })' })));
    expect(answers.map(({ exceptionDetails }) => exceptionDetails)).toEqual([undefined]);
    await letEngineIn(browser.context);
    await marks(1);
  });

  it('asks again where the worker is killed while it has not answered', async () => {
    await holdEngine(browser.context, guard);
    await open(ticketUrl);
    await addMessage(page, lure);
    await expect.poll(() => enginesAsked(browser.context)).toBe(1);
    await killWorker(control);
    await marks(1);
    expect(await failedIn(control)).toEqual([]);
  });

  it('has the guard come into a page that one goes back to, and had left before it was there', async () => {
    await open(desk);
    await holdEngine(browser.context, guard);
    await becomeConsole();
    await expect.poll(() => enginesAsked(browser.context)).toBe(1);
    await page.goto('https://acme.zendesk.com/hc/other');
    await letEngineIn(browser.context);
    await page.goBack();
    await page.evaluate(() => window.ready);
    await addMessage(page, lure);
    await marks(1);
  });

  it('lets a press on anything else go on, once there is a guard', async () => {
    await open(desk);
    await page.evaluate(() => {
      const button = Object.assign(document.createElement('button'), { id: 'own', textContent: 'Own' });
      const heard: string[] = [];
      for (const name of ['pointerdown', 'mousedown', 'pointerup', 'mouseup', 'click']) button.addEventListener(name, () => void heard.push(name));
      document.body.prepend(button);
      (window as unknown as { heard: string[] }).heard = heard;
    });
    const heard = () => page.evaluate(() => (window as unknown as { heard: string[] }).heard);
    await holdEngine(browser.context, guard);
    await becomeConsole();
    await page.locator('#own').click();
    expect(await heard()).toEqual([]);
    await letEngineIn(browser.context);
    await expect.poll(heard).toEqual(['pointerdown', 'mousedown', 'pointerup', 'mouseup', 'click']);
  });

  it('has what is written into other fields, or typed with the other keys, go on as it is', async () => {
    await open(desk);
    await composer(page).click();
    await holdEngine(browser.context, guard);
    await becomeConsole();
    await page.keyboard.type('helloo');
    await page.keyboard.press('Backspace');
    await expect.poll(() => modelText(page)).toBe('<p>hello</p>');
  });
});

describe('a password that is typed before the guard has come', () => {
  afterEach(() => setManaged(control, {}));

  it('waits, and goes into no page that policy does not know', async () => {
    await setManaged(control, { consoleHosts: ['desk.example.com'] });
    await holdEngine(browser.context, guard);
    await open(signIn);
    await page.locator('[type=password]').focus();
    await page.keyboard.type('hunter22');
    expect(await page.locator('[type=password]').inputValue()).toBe('');
    await letEngineIn(browser.context);
    await panel('Go to desk.example.com');
    expect(await page.locator('[type=password]').inputValue()).toBe('');
  });

  it('waits, and is all there where policy says nothing', async () => {
    await holdEngine(browser.context, guard);
    await open(signIn);
    await page.locator('[type=password]').focus();
    await page.keyboard.type('hunter22');
    await page.locator('[type=search]').focus();
    await page.keyboard.type('order');
    expect(await page.locator('[type=search]').inputValue()).toBe('order');
    await letEngineIn(browser.context);
    await expect.poll(() => page.locator('[type=password]').inputValue()).toBe('hunter22');
  });

  it('is learnt like one that is typed after', async () => {
    await setManaged(control, { passwordHosts: ['acme.zendesk.com'] });
    await holdEngine(browser.context, guard);
    await open(signIn);
    await page.locator('[type=password]').focus();
    await page.keyboard.type('correct horse');
    await page.keyboard.press('Enter');
    await letEngineIn(browser.context);
    const known = () => control.evaluate(async () => ((await (globalThis as unknown as { chrome: { storage: { local: { get(key: null): Promise<Record<string, { value: { list?: { length: number }[] } }>> } } } }).chrome.storage.local.get(null))['posture/passwords']?.value.list ?? []).map(({ length }) => length));
    await expect.poll(known).toEqual([13]);
  });
});

describe('a guard that does not come', () => {
  beforeEach(() => refuseEngine(browser.context, guard));

  it('is said in the page, at the badge and in the popup; text passes, and all is judged when it comes after all', async () => {
    await open(ticketUrl);
    await addMessage(page, lure);
    await panel('could not start on this page');
    await expect.poll(() => failedIn(control)).toEqual(['engine']);
    await expect.poll(() => statesIn(control)).toEqual(['blind']);
    const tab = (await tabIds(control)).at(-1);
    await expect.poll(() => badgeOf(control, tab!)).toBe('!');
    const popup = await openExtensionPage(browser.context, `src/pages/popup/index.html?tab=${tab}`);
    await expect.poll(() => popup.locator('.state.danger').allTextContents()).toEqual(['Parleyguard could not start on Zendesk.Nothing here is guarded right now. It keeps trying; reload the page if this stays.']);
    await popup.close();
    await page.bringToFront();

    await composer(page).click();
    await paste(page, `card ${card}`);
    await expect.poll(() => modelText(page)).toBe(`<p>card ${card}</p>`);
    await page.keyboard.press('Enter');
    await expect.poll(sent).toEqual([`<p>card ${card}</p>`]);
    await page.keyboard.type(`and ${card}`);

    await letEngineIn(browser.context);
    // What was sent unchecked is a message now.
    await marks(2);
    await expect.poll(() => failedIn(control)).toEqual([]);
    await expect.poll(() => statesIn(control)).toEqual(['watching']);
    await expect.poll(async () => (await reportedBy(control)).length).toBe(2);
    expect((await overlay.all('panel')).filter(({ text }) => text.includes('could not start'))).toEqual([]);
    await page.keyboard.press('Enter');
    await panel('Not sent yet');
  });

  it('leaves what waited for it with the operator', async () => {
    await open(desk);
    await composer(page).click();
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write'], { origin: new URL(page.url()).origin });
    await page.evaluate(value => navigator.clipboard.writeText(value), `card ${card}`);
    await becomeConsole();
    await page.keyboard.press('Control+V');
    await page.keyboard.type(' bye');
    await page.keyboard.press('Enter');
    expect(await modelText(page)).toBe('');
    await panel('could not start on this page');
    await expect.poll(() => modelText(page)).toBe(`<p>card ${card} bye</p>`);
    expect(await sent()).toEqual([]);
    await page.keyboard.press('Enter');
    await expect.poll(sent).toEqual([`<p>card ${card} bye</p>`]);
  });

  it('is not said again once a person has read it, and is forgotten with the page', async () => {
    await open(ticketUrl);
    await panel('could not start on this page');
    await overlay.click('OK');
    expect(await overlay.all('panel')).toEqual([]);
    await expect.poll(() => failedIn(control)).toEqual(['engine']);
    await page.goto('https://acme.zendesk.com/hc/other');
    await expect.poll(() => failedIn(control)).toEqual([]);
  });
});

describe('an update before the guard has come', () => {
  beforeEach(async () => {
    await browser.close();
    await begin();
  });

  it('brings a front of its own, and loses nothing that was held before; nothing of it is sent as it is', async () => {
    await open(desk);
    await holdEngine(browser.context, guard);
    await composer(page).click();
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write'], { origin: new URL(page.url()).origin });
    await page.evaluate(value => navigator.clipboard.writeText(value), `card ${card}`);
    await becomeConsole();
    await page.keyboard.press('Control+V');
    await page.keyboard.press('Enter');
    expect(await modelText(page)).toBe('');
    await page.evaluate(() => document.addEventListener('parleyguard:takeover', () => void (document.documentElement.dataset.takenOver = ''), { once: true }));
    reloadExtension(control);
    await page.bringToFront();
    await expect.poll(() => page.evaluate(() => document.documentElement.dataset.takenOver)).toBe('');
    // By the fresh guard, or where the browser took longer than three seconds as it was.
    await expect.poll(() => modelText(page)).toMatch(/^<p>card (?:•••• •••• ••••|4111 1111 1111) 1111<\/p>$/);
    expect(await sent()).toEqual([]);
    await composer(page).press('End');
    await page.keyboard.press('Enter');
    await expect.poll(async () => (await sent()).length + (await overlay.all('panel')).filter(({ text }) => text.includes('Not sent yet')).length).toBe(1);
    expect((await sent()).join()).not.toContain('4111');
    expect(await page.evaluate(() => document.querySelectorAll('html > div').length)).toBe(1);
  });
});

import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Page } from 'playwright';
import { launchWithExtension, type Launched } from '../../src/cli/launch.ts';
import { OverlayView } from '../../src/cli/overlay-view.ts';
import { enginesAsked, holdEngine, letEngineIn, refuseEngine, watchScripts } from './engine-control.ts';
import { badgeOf, failedIn, killWorker, openExtensionPage, reloadExtension, reportedBy, setManaged, statesIn, tabIds } from './extension-pages.ts';
import { addMessage, composer, modelText, openTicket, paste, serveZendesk, ticketUrl } from './zendesk.ts';

/** The engine is a script of its own, which the guard asks of the background once a console is there: what happens before it has come, and without it. */
const card = '4111 1111 1111 1111';
const masked = '•••• •••• •••• 1111';
const lure = { html: 'See <a href="https://www.paypa1.com/signin">https://www.paypa1.com/signin</a>' };
const help = 'https://acme.zendesk.com/hc/desk';

let browser: Launched;
let control: Page;
let page: Page;
let overlay: OverlayView;

async function begin(): Promise<void> {
  browser = await launchWithExtension({ headless: true });
  await serveZendesk(browser.context);
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
const failed = () => failedIn(control);

/** The console's page at an address that shows none: whatever it needs is loaded when it becomes one, and the three seconds begin. */
async function openDesk(): Promise<void> {
  page = await browser.context.newPage();
  await page.goto(help);
  await page.evaluate(() => window.ready);
  overlay = new OverlayView(page);
}
const becomeConsole = (): Promise<void> => page.evaluate(() => history.pushState(null, '', '/agent/tickets/1'));

describe('the engine', () => {
  it('comes once into a console, and into no page without one', async () => {
    // For the tests behind this one: Chromium delivers policies once a page that is seen stands still, or after three minutes.
    await setManaged(control, {});
    page = await browser.context.newPage();
    const scripts = await watchScripts(page);
    await page.goto(help);
    await page.evaluate(() => window.ready);
    // The guard itself is there for what may be typed into a field.
    await composer(page).click();
    await page.keyboard.type('hello');
    expect(scripts).toEqual(['front.iife.js', 'guard.js']);
    await becomeConsole();
    await addMessage(page, lure);
    overlay = new OverlayView(page);
    await marks(1);
    await page.evaluate(() => history.pushState(null, '', '/agent/tickets/2'));
    await addMessage(page, lure);
    await marks(2);
    expect(scripts).toEqual(['front.iife.js', 'guard.js', 'engine.js']);
  });

  it('comes though the worker was just killed', async () => {
    await killWorker(control);
    page = await openTicket(browser.context);
    overlay = new OverlayView(page);
    await addMessage(page, lure);
    await marks(1);
    expect(await failed()).toEqual([]);
  });

  it('is in no file that the page can read', async () => {
    page = await openTicket(browser.context);
    expect(await page.evaluate(async url => fetch(url).then(() => 'read', () => 'refused'), control.url().replace('manifest.json', 'engine.js'))).toBe('refused');
  });

  it('comes into a page that one goes back to, and had left before it was there', async () => {
    await openDesk();
    await holdEngine(browser.context);
    await becomeConsole();
    await expect.poll(() => enginesAsked(browser.context)).toBe(1);
    await page.goto('https://acme.zendesk.com/hc/other');
    await letEngineIn(browser.context);
    await page.goBack();
    await page.evaluate(() => window.ready);
    await addMessage(page, lure);
    await marks(1);
  });
});

describe.each(['engine', 'guard'])('before the %s has come', name => {
  const file = `/${name}.js`;
  beforeEach(async () => {
    await openDesk();
    await holdEngine(browser.context, file);
  });

  it('a message waits, and is judged once it is there', async () => {
    await becomeConsole();
    await addMessage(page, lure);
    await expect.poll(() => enginesAsked(browser.context)).toBe(1);
    expect(await overlay.all('mark')).toEqual([]);
    await letEngineIn(browser.context);
    await marks(1);
    await expect.poll(async () => (await reportedBy(control)).length).toBe(1);
    expect(await failed()).toEqual([]);
    expect(await statesIn(control)).not.toContain('blind');
  });

  it('a paste waits and goes in masked, and what is typed meanwhile follows it', async () => {
    await composer(page).click();
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write'], { origin: new URL(page.url()).origin });
    await page.evaluate(value => navigator.clipboard.writeText(value), `my card ${card} thanks`);
    await becomeConsole();
    await page.keyboard.press('Control+V');
    await page.keyboard.type(' bye');
    expect(await modelText(page)).toBe('');
    await page.keyboard.press('Enter');
    expect(await sent()).toEqual([]);
    await letEngineIn(browser.context);
    await panel('Masked');
    await expect.poll(() => modelText(page)).toBe(`<p>my card ${masked} thanks bye</p>`);
    await overlay.click('Undo');
    await expect.poll(() => modelText(page)).toBe(`<p>my card ${card} thanks bye</p>`);
    expect(await sent()).toEqual([]);
  });

  // The front knows no console, and so no conversations: what is pasted in the twentieth of a second before a guard goes into the box, masked.
  it.skipIf(name === 'guard')('a paste is not put into a conversation that the console shows meanwhile, and its note says so and has the masked text', async () => {
    await composer(page).click();
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write'], { origin: new URL(page.url()).origin });
    await page.evaluate(value => navigator.clipboard.writeText(value), `my card ${card}`);
    await becomeConsole();
    await page.keyboard.press('Control+V');
    await page.evaluate(() => document.querySelector<HTMLElement>('[data-ticket-id]')!.setAttribute('data-ticket-id', '2'));
    await letEngineIn(browser.context);
    await panel('You moved to another conversation');
    expect(await modelText(page)).toBe('');
    await overlay.click('Copy masked text');
    await expect.poll(() => page.evaluate(() => navigator.clipboard.readText())).toBe(`my card ${masked}`);
  });

  it('a harmless paste goes in as it was, in its place', async () => {
    await composer(page).click();
    await page.keyboard.type('ab');
    await page.keyboard.press('ArrowLeft');
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write'], { origin: new URL(page.url()).origin });
    await page.evaluate(() => navigator.clipboard.writeText('[good day]'));
    await becomeConsole();
    await page.keyboard.press('Control+V');
    await page.keyboard.type('!');
    await letEngineIn(browser.context);
    await expect.poll(() => modelText(page)).toBe('<p>a[good day]!b</p>');
  });

  it.each([
    ['Enter', () => page.keyboard.press('Enter')],
    ['the button', () => page.locator('[data-test-id="submit_button-button"]').click()],
  ] as const)('what was typed is not sent by %s, and is held once it is there', async (_name, send) => {
    await composer(page).click();
    await becomeConsole();
    await page.keyboard.type(`card ${card}`);
    await send();
    expect(await sent()).toEqual([]);
    await letEngineIn(browser.context);
    await panel('Not sent yet');
    expect(await sent()).toEqual([]);
    await overlay.click('Mask it');
    await expect.poll(() => modelText(page)).toBe(`<p>card ${masked}</p>`);
  });

  it.each([
    ['autofill', 'insertReplacementText'],
    ['a canned response that makes no event', null],
  ])('what comes by %s is not sent, and is held once it is there, also where policy has passwords known', async (_name, inputType) => {
    await page.close();
    await setManaged(control, { passwordHosts: ['login.acme.com'] });
    await openDesk();
    await composer(page).click();
    await becomeConsole();
    await page.evaluate(([text, type]) => {
      window.console_.panes.get('1')!.editor.setData(`<p>${text}</p>`);
      if (type !== null) document.activeElement!.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true, inputType: type! }));
    }, [`card ${card}`, inputType] as const);
    await page.keyboard.press('Enter');
    expect(await sent()).toEqual([]);
    await letEngineIn(browser.context);
    await panel('Not sent yet');
    expect(await sent()).toEqual([]);
    await setManaged(control, {});
  });

  it('a drop waits and goes in masked, where the pointer was', async () => {
    await composer(page).click();
    await page.keyboard.type('here: ');
    await becomeConsole();
    const box = (await composer(page).boundingBox())!;
    const session = await page.context().newCDPSession(page);
    const data = { items: [{ mimeType: 'text/plain', data: card }], dragOperationsMask: 1 };
    for (const type of ['dragEnter', 'dragOver', 'drop'] as const) await session.send('Input.dispatchDragEvent', { type, x: box.x + 200, y: box.y + 20, data });
    expect(await modelText(page)).not.toContain(card);
    await letEngineIn(browser.context);
    await panel('Masked');
    await expect.poll(() => modelText(page)).toBe(`<p>here: ${masked}</p>`);
  });

  it('a harmless answer is not sent either, and then is or may be', async () => {
    await composer(page).click();
    await becomeConsole();
    await page.keyboard.type('good day');
    await page.keyboard.press('Enter');
    if (name === 'engine') await panel('Parleyguard is starting');
    expect(await sent()).toEqual([]);
    await letEngineIn(browser.context);
    // The front does it again before the guard; the guard, once it has looked, leaves it with the operator.
    if (name === 'engine') {
      await panel('You can send it now');
      await page.keyboard.press('Enter');
    }
    await expect.poll(sent).toEqual(['<p>good day</p>']);
  });

  it('a file waits, and is held once it is there', async () => {
    await page.evaluate(() => {
      const input = Object.assign(document.createElement('input'), { type: 'file', id: 'field' });
      const window_ = window as unknown as { names: string[] };
      window_.names = [];
      input.addEventListener('change', () => window_.names.push(...[...input.files!].map(({ name }) => name)));
      document.body.prepend(input);
    });
    const names = () => page.evaluate(() => (window as unknown as { names: string[] }).names);
    await becomeConsole();
    await page.locator('#field').setInputFiles({ name: 'invoice.pdf.exe', mimeType: 'application/octet-stream', buffer: Buffer.from('MZ') });
    expect(await names()).toEqual([]);
    await letEngineIn(browser.context);
    await panel('Not attached yet: invoice.pdf.exe');
    expect(await names()).toEqual([]);
    await overlay.click('Do not attach');
    await page.locator('#field').setInputFiles({ name: 'fine.txt', mimeType: 'text/plain', buffer: Buffer.from('good day') });
    await expect.poll(names).toEqual(['fine.txt']);
  });

  it('one of another build is not taken for it', async () => {
    await becomeConsole();
    await addMessage(page, lure);
    const session = await page.context().newCDPSession(page);
    const worlds: number[] = [];
    session.on('Runtime.executionContextCreated', ({ context }) => context.origin.startsWith('chrome-extension://') && worlds.push(context.id));
    await session.send('Runtime.enable');
    for (const contextId of worlds) {
      const { exceptionDetails } = await session.send('Runtime.evaluate', { contextId, expression: 'globalThis[Symbol.for("parleyguard.front")].take("another", "engine", [{ "core-engine": () => { throw new Error() } }, () => undefined])' });
      expect(exceptionDetails).toBeUndefined();
    }
    expect(worlds).toHaveLength(1);
    await letEngineIn(browser.context);
    await marks(1);
  });
});

describe('what reads files', () => {
  const attach = () => page.locator('#field').setInputFiles({ name: 'notes.txt', mimeType: 'text/plain', buffer: Buffer.from(`card ${card}`) });

  it('comes with the first file that is read; where it does not come, the file is told of as unread, and the next is asked for again', async () => {
    page = await browser.context.newPage();
    const scripts = await watchScripts(page);
    await refuseEngine(browser.context, '/scrub.js');
    await page.goto(ticketUrl);
    await page.evaluate(() => window.ready);
    overlay = new OverlayView(page);
    await addMessage(page, lure);
    await marks(1);
    await page.evaluate(() => document.body.prepend(Object.assign(document.createElement('input'), { type: 'file', id: 'field' })));
    await attach();
    await panel('the check did not start');
    expect(scripts).toEqual(['front.iife.js', 'guard.js', 'engine.js']);
    await letEngineIn(browser.context);
    await attach();
    await panel('notes.txt');
    await panel('card number');
    expect(scripts).toEqual(['front.iife.js', 'guard.js', 'engine.js', 'scrub.js']);
    await overlay.click('Do not attach');
    await attach();
    await panel('card number');
    expect(scripts).toHaveLength(4);
  });
});

describe('an engine that does not come', () => {
  beforeEach(() => refuseEngine(browser.context));

  it('is said in the page, at the badge and in the popup; text passes with a word to it, and all is judged when it comes after all', async () => {
    page = await openTicket(browser.context);
    overlay = new OverlayView(page);
    await addMessage(page, lure);
    await panel('could not start on this page');
    await expect.poll(failed).toEqual(['engine']);
    await expect.poll(() => statesIn(control)).toEqual(['blind']);
    const tab = (await tabIds(control)).at(-1);
    await expect.poll(() => badgeOf(control, tab!)).toBe('!');
    const popup = await openExtensionPage(browser.context, `src/pages/popup/index.html?tab=${tab}`);
    await expect.poll(() => popup.locator('.state.danger').allTextContents()).toEqual(['Parleyguard could not start on Zendesk.Nothing here is guarded right now. It keeps trying; reload the page if this stays.']);
    await popup.close();
    await page.bringToFront();

    await composer(page).click();
    await paste(page, `card ${card}`);
    await panel('This could not be checked');
    expect(await modelText(page)).toBe(`<p>card ${card}</p>`);
    await page.keyboard.press('Enter');
    expect(await sent()).toEqual([`<p>card ${card}</p>`]);
    await panel('This could not be checked');
    await page.keyboard.type(`and ${card}`);

    await letEngineIn(browser.context);
    // The lure, and the card that was sent meanwhile.
    await marks(2);
    await panel('There is something sensitive here');
    await expect.poll(async () => (await overlay.all('panel')).length).toBe(1);
    await expect.poll(failed).toEqual([]);
    await expect.poll(() => statesIn(control)).toEqual(['watching']);
    await page.keyboard.press('Enter');
    await panel('Not sent yet');
  });

  it('leaves what waited for it with the operator', async () => {
    await openDesk();
    await composer(page).click();
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write'], { origin: new URL(page.url()).origin });
    await page.evaluate(value => navigator.clipboard.writeText(value), `card ${card}`);
    await becomeConsole();
    await page.keyboard.press('Control+V');
    await page.keyboard.type(' bye');
    await page.keyboard.press('Enter');
    await panel('This could not be checked');
    await expect.poll(() => modelText(page)).toBe(`<p>card ${card} bye</p>`);
    expect(await sent()).toEqual([]);
    await page.keyboard.press('Enter');
    expect(await sent()).toEqual([`<p>card ${card} bye</p>`]);
  });
});

describe('an update before the engine has come', () => {
  beforeEach(async () => {
    await browser.close();
    await begin();
  });

  it('brings a fresh guard with an engine of its own', async () => {
    await openDesk();
    await holdEngine(browser.context);
    await becomeConsole();
    await addMessage(page, lure);
    await expect.poll(() => enginesAsked(browser.context)).toBe(1);
    // The old guard was in charge before.
    await expect.poll(() => page.evaluate(() => document.querySelectorAll('html > div').length)).toBe(1);
    await page.evaluate(() => document.addEventListener('parleyguard:takeover', () => void (document.documentElement.dataset.takenOver = ''), { once: true }));
    reloadExtension(control);
    await page.bringToFront();
    await expect.poll(() => page.evaluate(() => document.documentElement.dataset.takenOver)).toBe('');
    await marks(1);
    expect(await page.evaluate(() => document.querySelectorAll('html > div').length)).toBe(1);
  });
});

import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { CDPSession, Page } from 'playwright';
import { launchWithExtension, type Launched } from '../../src/cli/launch.ts';
import { OverlayView } from '../../src/cli/overlay-view.ts';
import { openExtensionPage, setManaged } from './extension-pages.ts';
import { paste } from './zendesk.ts';

/**
 * A console that tells of every event that reaches the parts that send. Which of them a real one acts on is its own affair, so while a
 * number stands in the composer none may get through.
 */
const ticket = `<!doctype html><title>Ticket</title><style>[contenteditable] { width: 400px; min-height: 40px; border: 1px solid } [role=menu] { position: fixed; left: 500px; top: 200px; margin: 0 }</style>
  <section data-ticket-id="5"><div data-test-id="omni-log-container"></div>
    <form><div data-test-id="omnicomposer-plain-text-ckeditor" contenteditable="true"></div>
    <button type="submit" data-test-id="submit_button-button">Submit as Open</button></form>
    <button data-test-id="submit_button-menu-button" aria-haspopup="true" aria-activedescendant="item-solved">More</button>
  </section>
  <ul role="menu"><li role="menuitem" tabindex="-1" id="item-solved" data-test-id="submit_button-menu-solved">Submit as Solved</li></ul>
  <script>
    window.reached = [];
    const tell = event => { if (event.key === 'Control' || event.key === 'Alt') return; reached.push(event.type); if (event.type === 'submit') event.preventDefault(); };
    for (const element of document.querySelectorAll('[data-test-id="submit_button-button"], [role=menuitem], [aria-haspopup]')) {
      for (const type of ['pointerdown', 'mousedown', 'touchstart', 'pointerup', 'mouseup', 'touchend', 'click', 'keydown', 'keypress', 'keyup']) element.addEventListener(type, tell);
    }
    document.querySelector('form').addEventListener('submit', tell);
    document.addEventListener('keydown', event => event.ctrlKey && event.altKey && event.code === 'KeyS' && reached.push('shortcut'));
  </script>`;

/** One whose first script acts on the window, before anything else can be heard there. */
const early = ticket.replace('<section', `<script>
  window.early = [];
  for (const type of ['keydown', 'click', 'paste', 'drop']) {
    window.addEventListener(type, event => {
      if (type === 'paste') early.push(event.clipboardData.getData('text/plain'));
      if (type === 'keydown' ? event.key === 'Enter' : type === 'click' && event.target.matches('button')) early.push(document.querySelector('[contenteditable]').textContent);
    }, true);
  }
</script><section`);

let browser: Launched;
let page: Page;
let overlay: OverlayView;
let session: CDPSession;

beforeAll(async () => {
  browser = await launchWithExtension({ headless: true });
  await browser.context.route('https://acme.zendesk.com/**', route => route.fulfill({ body: route.request().url().endsWith('early') ? early : ticket, contentType: 'text/html' }));
});
afterAll(() => browser?.close());
beforeEach(async () => {
  await page?.close();
  page = await browser.context.newPage();
  session = await page.context().newCDPSession(page);
  await session.send('Emulation.setTouchEmulationEnabled', { enabled: true });
  await page.goto('https://acme.zendesk.com/agent/tickets/5');
  overlay = new OverlayView(page);
});

const button = '[data-test-id="submit_button-button"]';
const item = '[role=menuitem]';
const reached = () => page.evaluate(() => (window as unknown as { reached: string[] }).reached);
const held = () => overlay.until('panel', panels => panels.length === 1 && panels[0]!.text.includes('Not sent yet'), 'not held once');

async function tap(css: string): Promise<void> {
  const box = (await page.locator(css).boundingBox())!;
  await session.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: [{ x: box.x + box.width / 2, y: box.y + box.height / 2 }] });
  await session.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
}
const keyOn = (css: string, key: string) => async (): Promise<void> => {
  await page.locator(css).focus();
  await page.keyboard.press(key);
};

const ways: readonly (readonly [name: string, press: () => Promise<void>, tells: string])[] = [
  ['the mouse on the button', () => page.locator(button).click(), 'click'],
  ['a touch on the button', () => tap(button), 'touchend'],
  ['Enter on the button', keyOn(button, 'Enter'), 'keydown'],
  ['the space bar on the button', keyOn(button, 'Space'), 'keyup'],
  ['the mouse on "Submit as solved" in a menu elsewhere on the page', () => page.locator(item).click(), 'click'],
  ['a touch on the menu', () => tap(item), 'touchend'],
  ['Enter on the menu', keyOn(item, 'Enter'), 'keydown'],
  ['Enter on the active item of a menu that keeps the focus', keyOn('[aria-haspopup]', 'Enter'), 'keydown'],
  ['a form that a script submits', () => page.evaluate(() => document.querySelector('form')!.requestSubmit()), 'submit'],
  ['the shortcut for "solved", wherever the focus is', keyOn('[aria-haspopup]', 'Control+Alt+KeyS'), 'shortcut'],
  ['the shortcut in the composer', keyOn('[contenteditable]', 'Control+Alt+KeyS'), 'shortcut'],
];

describe.each(ways)('%s', (_name, press, tells) => {
  it('is held as a whole while a number stands in the composer', async () => {
    await page.locator('[contenteditable]').click();
    await page.keyboard.type('card 4111 1111 1111 1111');
    await press();
    await held();
    expect(await reached()).toEqual([]);
  });

  it('goes through with an innocent answer', async () => {
    await page.locator('[contenteditable]').click();
    await page.keyboard.type('order 4111');
    await press();
    await expect.poll(reached).toContain(tells);
    expect(await overlay.all('panel')).toEqual([]);
  });
});

describe('a tap on the button after "Allow it"', () => {
  it('sends', async () => {
    await page.locator('[contenteditable]').click();
    await page.keyboard.type('card 4111 1111 1111 1111');
    await tap(button);
    await held();
    await overlay.click('Allow it, then send again');
    await tap(button);
    await expect.poll(reached).toContain('click');
  });
});

describe('a page that listens on the window before anything else', () => {
  const heard = () => page.evaluate(() => (window as unknown as { early: string[] }).early);

  it.each([['as installed', {}], ['that came from the storage', { ownDomains: ['acme.com'] }]] as const)('hears of no send, and of no paste as it was, under a policy %s', async (_name, policy) => {
    const control = await openExtensionPage(browser.context, 'manifest.json');
    await setManaged(control, policy);
    await control.close();
    await page.goto('https://acme.zendesk.com/agent/tickets/early');
    await page.locator('[contenteditable]').click();
    await paste(page, 'card 4111 1111 1111 1111');
    await overlay.until('panel', panels => panels.some(panel => panel.text.includes('Masked')), 'not masked');
    await page.keyboard.type(' and 4111 1111 1111 1111');
    await page.keyboard.press('Enter');
    await held();
    await page.keyboard.press('Escape');
    await page.locator(button).click();
    await held();
    expect((await heard()).filter(text => text.includes('4111'))).toEqual([]);
  });
});

describe('a button that is named by its text alone', () => {
  it.each(['Send & close', 'Submit as new', '➤ Senden', 'Enviar y cerrar'])('is held in whatever menu it stands ("%s")', async text => {
    await page.evaluate(words => document.querySelector('[role=menu]')!.append(Object.assign(document.createElement('li'), { textContent: words, id: 'own', role: 'menuitem', onclick: () => (window as unknown as { reached: string[] }).reached.push('own') })), text);
    await page.locator('[contenteditable]').click();
    await page.keyboard.type('card 4111 1111 1111 1111');
    await page.locator('#own').click();
    await held();
    expect(await reached()).toEqual([]);
  });

  it('is not held for what it says of something else', async () => {
    await page.evaluate(() => document.querySelector('[role=menu]')!.append(Object.assign(document.createElement('li'), { textContent: 'Send us a picture of your cat, please, the one with the hat', id: 'own', role: 'menuitem', onclick: () => (window as unknown as { reached: string[] }).reached.push('own') })));
    await page.locator('[contenteditable]').click();
    await page.keyboard.type('card 4111 1111 1111 1111');
    await page.locator('#own').click();
    expect(await reached()).toContain('own');
  });
});

import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Page } from 'playwright';
import type { Launched } from '../../src/cli/launch.ts';
import { OverlayView } from '../../src/cli/overlay-view.ts';
import { grantedHost, isFound, launchGranted, ownConsole } from './granted-host.ts';
import { paste } from './zendesk.ts';

/** A send that waits until a text can be judged is kept from the page: who pressed the key hears of it. */
const console = ownConsole('<textarea id="box"></textarea>', 'box.addEventListener("keydown", event => { if (event.key === "Enter" && !event.shiftKey) { event.preventDefault(); send(); } });');
let browser: Launched;
let page: Page;
let overlay: OverlayView;

beforeAll(async () => {
  browser = await launchGranted({ '/': console, '/slow': console.replace('</script>', 'box.addEventListener("input", () => { for (const end = performance.now() + 600; performance.now() < end; ); });</script>') });
});
afterAll(() => browser?.close());
beforeEach(() => page?.close());

async function open(path: string): Promise<void> {
  page = await browser.context.newPage();
  await page.goto(grantedHost + path);
  overlay = new OverlayView(page);
  await isFound(page, () => overlay.until('mark', marks => marks.length === 1, 'no mark'));
  await page.locator('#box').click();
}

describe('Enter right behind a paste in a language that is not there yet', () => {
  it('says when there is nothing to hold back, and goes out with the next one', async () => {
    await open('/');
    const text = 'Bitte ändern Sie Ihr Passwort in den Einstellungen des Kontos';
    await paste(page, text);
    await page.keyboard.press('Enter');
    await overlay.until('panel', panels => panels.some(shown => shown.text.includes('nothing to hold back')), 'the key was lost');
    await page.keyboard.press('Enter');
    expect(await page.evaluate(() => window.desk.sent)).toEqual([text]);
    await overlay.until('panel', panels => panels.length === 0, 'the note is still there');
  });
});

describe('Enter behind a masked paste in a language that is not there yet', () => {
  it('says when there is nothing more to hold back', async () => {
    await open('/');
    await paste(page, 'Mein Passwort ist Tr0ub4dor&3');
    await overlay.until('panel', panels => panels.some(shown => shown.text.includes('Masked: password')), 'no note');
    await page.keyboard.press('Enter');
    await overlay.until('panel', panels => panels.some(shown => shown.text.includes('nothing to hold back')), 'the key was lost');
    await page.keyboard.press('Enter');
    expect(await page.evaluate(() => window.desk.sent)).toEqual(['Mein Passwort ist ••••••']);
  });
});

describe('keys while the guard masks', () => {
  it('put a line and a paste behind it', async () => {
    await open('/');
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write'], { origin: grantedHost });
    await page.evaluate(() => navigator.clipboard.writeText('pasted'));
    await page.keyboard.type('card 4111 1111 1111 1111');
    await page.keyboard.press('Enter');
    await overlay.until('panel', panels => panels.some(shown => shown.text.includes('Not sent yet')), 'not held');
    // The note's button has the focus.
    await page.keyboard.press('Enter');
    await page.keyboard.type('a');
    await page.keyboard.press('Shift+Enter');
    await page.keyboard.type('b');
    await page.keyboard.press('Control+V');
    await expect.poll(() => page.locator('#box').inputValue()).toBe('card •••• •••• •••• 1111a\nbpasted');
  });
});

describe('Enter that waits behind a paste on a page that is busy with it', () => {
  it('sends what was masked, and nothing is said to have failed', async () => {
    await open('/slow');
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write'], { origin: grantedHost });
    await page.evaluate(() => navigator.clipboard.writeText('card 4111 1111 1111 1111'));
    const session = await page.context().newCDPSession(page);
    const key = (type: 'keyDown' | 'keyUp', how: object) => session.send('Input.dispatchKeyEvent', { type, ...how });
    const v = { key: 'v', code: 'KeyV', windowsVirtualKeyCode: 86, modifiers: 2 };
    await Promise.all([key('keyDown', { ...v, commands: ['paste'] }), key('keyUp', v), key('keyDown', { key: 'Enter', code: 'Enter', windowsVirtualKeyCode: 13, text: '\r' })]);
    await expect.poll(() => page.evaluate(() => window.desk.sent)).toEqual(['card •••• •••• •••• 1111']);
    // As long as an editor is given to take it.
    await page.waitForFunction(start => performance.now() - start > 1000, await page.evaluate(() => performance.now()));
    expect((await overlay.all('panel')).filter(shown => shown.text.includes('did not take'))).toEqual([]);
  });
});

import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Launched } from '../../src/cli/launch.ts';
import { OverlayView } from '../../src/cli/overlay-view.ts';
import { grantedHost, isFound, launchGranted, ownConsole } from './granted-host.ts';

/** A console whose page moves its very elements into a window of its own, as documentPictureInPicture is used, too. */
let browser: Launched;
const script = `window.pop = () => {
    const { head, body } = window.open('', '', 'width=700,height=600').document;
    head.append(document.querySelector('style').cloneNode(true));
    body.append(document.querySelector('.talk'), document.querySelector('footer'));
  };
  box.onkeydown = event => { if (event.key === 'Enter') { event.preventDefault(); send(); } };`;

beforeAll(async () => {
  browser = await launchGranted({ '/area': ownConsole('<textarea id="box"></textarea>', script), '/rich': ownConsole('<div id="box" contenteditable="true"></div>', script) });
});
afterAll(() => browser?.close());

const says = (overlay: OverlayView, text: string) => overlay.until('panel', panels => panels.some(panel => panel.text.includes(text)), `no note "${text}"`);

it.each(['area', 'rich'])('is guarded by the window alone that it is moved into (%s)', async box => {
  const page = await browser.context.newPage();
  await page.goto(`${grantedHost}/${box}`);
  const overlay = new OverlayView(page);
  await isFound(page, () => overlay.until('mark', marks => marks.length === 1, 'not guarded'));
  await page.locator('#box').click();
  await page.keyboard.type('card 4111 1111 1111 1111');
  await says(overlay, 'There is something sensitive');
  const [popup] = await Promise.all([page.waitForEvent('popup'), page.evaluate(() => (window as unknown as { pop(): void }).pop())]);
  await overlay.until('panel', panels => panels.length === 0, 'the note stays');
  await overlay.until('mark', marks => marks.length === 0, 'the mark stays');
  const inPopup = new OverlayView(popup);
  await inPopup.until('mark', marks => marks.length === 1, 'no mark');
  // Typing begins anew until the window is known to hold a console.
  await expect.poll(async () => {
    await popup.locator('#box').press('End');
    await popup.keyboard.type('!');
    return (await inPopup.all('panel')).length;
  }, { timeout: 15_000, interval: 1000 }).toBe(1);
  await popup.evaluate(() => document.querySelector('.line')!.append('See https://www.paypa1.com/y'));
  await inPopup.until('mark', marks => marks.length === 2, 'no mark of what is changed');
  await popup.locator('#box').focus();
  await popup.keyboard.press('Enter');
  await says(inPopup, 'Not sent yet');
  expect(await page.evaluate(() => window.desk.sent)).toEqual([]);
  expect(await overlay.all('panel')).toEqual([]);
  await popup.close();
  await page.close();
});

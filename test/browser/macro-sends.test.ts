import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Launched } from '../../src/cli/launch.ts';
import { OverlayView } from '../../src/cli/overlay-view.ts';
import { grantedHost, isFound, launchGranted, ownConsole } from './granted-host.ts';

/** Macros that write into the box and send it within one press, before anybody could look at it. */
let browser: Launched;
const macro = '<button type="button" id="macro" style="position: fixed; top: 400px; left: 600px">Refund</button>';
const ways = {
  'a field, as frameworks write there': ['<textarea id="box"></textarea>', "box.value = words; box.dispatchEvent(new Event('input', { bubbles: true }));"],
  'an editor whose text is its elements': ['<div id="box" contenteditable="true"></div>', "box.innerHTML = '<p>' + words.split('. ').join('.</p><p>') + '</p>';"],
} as const;
const words = 'We paid it back. It went to card 4111 1111 1111 1111';
const pathOf = (way: string): string => `/${Object.keys(ways).indexOf(way)}`;

beforeAll(async () => {
  browser = await launchGranted(Object.fromEntries(Object.entries(ways).map(([way, [box, write]]) => [pathOf(way), ownConsole(box + macro, `const words = ${JSON.stringify(words)};
    document.querySelector('#macro').onclick = () => { ${write} send(); desk.say('from-us', words.split('. ').join('.<br>')); };`)])));
});
afterAll(() => browser?.close());

it.each(Object.keys(ways))('are told of as sent unseen out of %s', async way => {
  const page = await browser.context.newPage();
  await page.goto(grantedHost + pathOf(way));
  const overlay = new OverlayView(page);
  await isFound(page, () => overlay.until('mark', marks => marks.length === 1, 'not guarded'));
  // The box is known once somebody was in it.
  await page.locator('#box').click();
  await page.locator('#macro').click();
  await expect.poll(() => page.evaluate(() => window.desk.sent.length)).toBe(1);
  await overlay.until('panel', panels => panels.some(({ text }) => text.includes('a way that Parleyguard does not see')), 'nothing is said');
  await page.close();
});

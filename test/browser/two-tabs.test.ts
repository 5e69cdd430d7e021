import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Page } from 'playwright';
import type { Launched } from '../../src/cli/launch.ts';
import { OverlayView } from '../../src/cli/overlay-view.ts';
import { grantedHost, isFound, launchGranted, ownConsole } from './granted-host.ts';

/** The same conversation open in two tabs of a console that keeps the draft the same in both. */
let browser: Launched;
const script = `const other = new BroadcastChannel('desk');
  box.oninput = () => other.postMessage({ draft: box.value });
  const go = () => { const words = box.value; send(); desk.say('from-us', words); other.postMessage({ draft: '', words }); };
  other.onmessage = ({ data: { draft, words } }) => { box.value = draft; if (words) desk.say('from-us', words); };
  box.onkeydown = event => { if (event.key === 'Enter') { event.preventDefault(); go(); } };`;

beforeAll(async () => {
  browser = await launchGranted({ '/desk': ownConsole('<textarea id="box"></textarea>', script) });
});
afterAll(() => browser?.close());

async function open(): Promise<{ page: Page; overlay: OverlayView }> {
  const page = await browser.context.newPage();
  await page.goto(`${grantedHost}/desk`);
  const overlay = new OverlayView(page);
  await isFound(page, () => overlay.until('mark', marks => marks.length === 1, 'not guarded'));
  return { page, overlay };
}

const words = 'Your parcel left us on Monday';
/** The guard looks at its health once in 800 ms; that it finds nothing wrong can only be seen by waiting longer. */
async function looked({ page }: { readonly page: Page }): Promise<void> {
  for (const line of ['hello?', 'are you there?']) {
    await page.evaluate(said => window.desk.say('from-visitor', said), line);
    await page.waitForFunction(start => performance.now() - start > 1000, await page.evaluate(() => performance.now()));
  }
}
/** Sends in the first tab the draft that was written in the second, which believes that it has the focus, or not. Answers the second. */
async function sentInTheOther(hasFocus: boolean): ReturnType<typeof open> {
  const second = await open();
  const first = await open();
  await second.page.locator('#box').click();
  await second.page.keyboard.type(words);
  // What stands there is known once something is pressed.
  await second.page.locator('#box').click();
  await expect.poll(() => first.page.locator('#box').inputValue()).toBe(words);
  // Playwright lets every page believe that it has the focus.
  await (await browser.context.newCDPSession(second.page)).send('Emulation.setFocusEmulationEnabled', { enabled: hasFocus });
  for (const { page } of [second, first]) await page.bringToFront();
  await expect.poll(() => second.page.evaluate(() => document.hasFocus())).toBe(hasFocus);
  await first.page.locator('#box').press('Enter');
  await second.page.locator('.line', { hasText: words }).waitFor();
  await first.page.close();
  return second;
}

it('is not said to send unseen what was sent in the other', async () => {
  const second = await sentInTheOther(false);
  await looked(second);
  expect(await second.overlay.all('panel')).toEqual([]);
  await second.page.close();
});

it('is told of what went out of it in the same way', async () => {
  const second = await sentInTheOther(true);
  await second.overlay.until('panel', panels => panels.some(({ text }) => text.includes('a way that Parleyguard does not see')), 'nothing is said');
  await second.page.close();
});

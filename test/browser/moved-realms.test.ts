import { afterAll, beforeAll, it } from 'vitest';
import type { Page } from 'playwright';
import type { Launched } from '../../src/cli/launch.ts';
import { OverlayView } from '../../src/cli/overlay-view.ts';
import { grantedHost, isFound, launchGranted, ownConsole } from './granted-host.ts';

/** What a page moves into a window of its own once a guard has looked at it keeps the classes of the window that it comes from. */
let browser: Launched;
const mail = '<p>see <a href="https://www.micros0ft.com/x">https://www.micros0ft.com/x</a></p>';
const pop = (moved: string): string => `window.pop = () => {
    const { head, body } = window.open('', '', 'width=700,height=600').document;
    head.append(document.querySelector('style').cloneNode(true));
    body.append(${moved});
  };`;
/** The whole console in the shadow root of an element that is moved. */
const inRoot = `<desk-chat></desk-chat><script>
  const root = document.querySelector('desk-chat').attachShadow({ mode: 'open' });
  root.append(document.querySelector('style').cloneNode(true), document.querySelector('.talk'), document.querySelector('footer'));
  const find = document.querySelector.bind(document);
  document.querySelector = css => find(css) ?? root.querySelector(css);
  </script>`;

beforeAll(async () => {
  browser = await launchGranted({
    '/mail': ownConsole('<textarea id="box"></textarea>', pop("document.querySelector('.talk'), document.querySelector('footer')")),
    '/root': ownConsole('<textarea id="box"></textarea>', pop("document.querySelector('desk-chat')")) + inRoot,
  });
});
afterAll(() => browser?.close());

async function open(path: string): Promise<{ page: Page; overlay: OverlayView }> {
  const page = await browser.context.newPage();
  await page.goto(`${grantedHost}/${path}`);
  const overlay = new OverlayView(page);
  await isFound(page, () => overlay.until('mark', marks => marks.length === 1, 'not guarded'));
  return { page, overlay };
}
async function popped(page: Page): Promise<{ popup: Page; inPopup: OverlayView }> {
  const [popup] = await Promise.all([page.waitForEvent('popup'), page.evaluate(() => (window as unknown as { pop(): void }).pop())]);
  return { popup, inPopup: new OverlayView(popup) };
}

it('is read in the frame of a message that comes along', async () => {
  const { page, overlay } = await open('mail');
  await page.evaluate(html => window.desk.say('from-visitor', html), `Ada<iframe srcdoc='${mail}' style="width: 300px; height: 80px"></iframe>`);
  await overlay.until('mark', marks => marks.length === 2, 'no mark');
  const { popup, inPopup } = await popped(page);
  await inPopup.until('mark', marks => marks.length === 2, 'no mark of the mail');
  await popup.frames()[1]!.evaluate(() => void (document.body.textContent = 'Hello'));
  await inPopup.until('mark', marks => marks.length === 1, 'the mark stays with what is gone');
  await popup.close();
  await page.close();
});

it('is found in the root of an element', async () => {
  const { page } = await open('root');
  const { popup, inPopup } = await popped(page);
  await inPopup.until('mark', marks => marks.length === 1, 'no mark', 8000);
  await popup.close();
  await page.close();
});

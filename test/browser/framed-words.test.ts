import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Page } from 'playwright';
import type { Launched } from '../../src/cli/launch.ts';
import { OverlayView } from '../../src/cli/overlay-view.ts';
import { failedIn, openExtensionPage, reportedBy, tabIds } from './extension-pages.ts';
import { grantedHost, isFound, launchGranted, ownConsole } from './granted-host.ts';

/** Consoles that show mail, or what may hold styles of its own, in a frame inside the message. */
let browser: Launched;
let control: Page;
let page: Page;
let overlay: OverlayView;

const asksCode = 'please read me the 6-digit code you just got';
const mail = `<p>Hello,</p><p>see <a href="https://www.micros0ft.com/x">https://www.micros0ft.com/x</a> and ${asksCode}</p>`;

beforeAll(async () => {
  browser = await launchGranted({ '/desk': ownConsole('<textarea id="box"></textarea><button>Send</button>', ''), '/mail/7': mail });
  await browser.context.route('https://mail.other.example/**', route => route.fulfill({ body: mail, contentType: 'text/html' }));
  control = await openExtensionPage(browser.context, 'manifest.json');
});
afterAll(() => browser?.close());
beforeEach(async () => {
  await page?.close();
  await expect.poll(() => reportedBy(control)).toEqual([]);
  page = await browser.context.newPage();
  await page.goto(`${grantedHost}/desk`);
  overlay = new OverlayView(page);
});

const marks = (count: number) => overlay.until('mark', found => found.length === count, `expected ${count} marks`);
const found = async () => (await reportedBy(control)).map(({ findings }) => findings.map(({ type }) => type).filter(type => type !== 'escalating').sort().join(' '));
const frame = (attributes: string): string => `Ada<iframe ${attributes} style="width: 400px; height: 120px"></iframe>`;
const sandboxed = frame(`sandbox="allow-same-origin allow-popups" srcdoc='${mail}'`);

describe('a message in a frame', () => {
  it.each([['a text of its own', sandboxed], ['an address', frame('src="/mail/7"')]])('with %s is judged, and its dangerous link asks first', async (_what, html) => {
    await isFound(page, () => marks(1));
    await page.evaluate(words => window.desk.say('from-visitor', words), html);
    await marks(2);
    await expect.poll(found).toEqual(['ask-one-time-code look-alike', 'look-alike']);
    const opened = browser.context.pages().length;
    await page.frameLocator('iframe').locator('a').click();
    await overlay.until('panel', panels => panels.some(({ text }) => text.includes('micros0ft.com')), 'the click goes through');
    await overlay.click('Stay here');
    expect(browser.context.pages().length).toBe(opened);
    expect(page.frames().map(each => each.url())).not.toContain('https://www.micros0ft.com/x');
  });

  it('is judged where it was there before the guard', async () => {
    await page.evaluate(words => window.desk.say('from-visitor', words), sandboxed);
    await page.frameLocator('iframe').locator('a').waitFor();
    await isFound(page, () => expect.poll(found, { timeout: 10_000 }).toEqual(['look-alike', 'ask-one-time-code look-alike']));
  });

  it('is judged again when it changes there', async () => {
    await isFound(page, () => marks(1));
    await page.evaluate(words => window.desk.say('from-visitor', words), frame('srcdoc="<p>Hello</p>"'));
    await page.frameLocator('iframe').getByText('Hello').waitFor();
    await page.frames()[1]!.evaluate(words => void (document.body.innerHTML = words), mail);
    await marks(2);
    await expect.poll(found).toEqual(['ask-one-time-code look-alike', 'look-alike']);
  });

  it.each([['that may not be looked into', `sandbox srcdoc='${mail}'`], ['of another address', 'src="https://mail.other.example/7"']])('%s is said to be unread, once, until it is shown no more', async (_what, attributes) => {
    await isFound(page, () => marks(1));
    await page.evaluate(words => window.desk.say('from-visitor', words), frame(attributes));
    await overlay.until('panel', panels => panels.some(({ text }) => text.includes('stands in a frame')), 'nothing said');
    await expect.poll(() => failedIn(control)).toEqual(['frames']);
    const tab = (await tabIds(control)).at(-1);
    const popup = await openExtensionPage(browser.context, `src/pages/popup/index.html?tab=${tab}`);
    // It may be a film: nothing of the guard has failed.
    await expect.poll(() => popup.locator('.state.caution').textContent()).toContain('inside frames');
    await popup.close();
    await page.bringToFront();
    await overlay.click('OK');
    await page.evaluate(words => window.desk.say('from-visitor', words), frame(attributes));
    await page.evaluate(() => window.desk.talk('Hello', 'Good morning', 'My order is late', 'Let me see'));
    await expect.poll(() => failedIn(control)).toEqual([]);
    expect(await overlay.all('panel')).toEqual([]);
  });

  it('that shows nothing, as mails have to learn who opened them, is no reason to say so', async () => {
    await isFound(page, () => marks(1));
    await page.evaluate(words => window.desk.say('from-visitor', words), '<p>Ada</p><iframe sandbox src="https://mail.other.example/7" style="width: 1px; height: 1px; border: 0"></iframe>');
    await page.frames()[1]!.waitForLoadState();
    await page.evaluate(() => window.desk.say('from-us', 'Write to ada@acme.example'));
    await expect.poll(found).toContain('email');
    await page.evaluate(() => new Promise(resolve => setTimeout(resolve, 1000)));
    expect(await failedIn(control)).toEqual([]);
  });
});

import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { Page } from 'playwright';
import type { Launched } from '../../src/cli/launch.ts';
import { OverlayView } from '../../src/cli/overlay-view.ts';
import { openExtensionPage, statesIn, tabIds } from './extension-pages.ts';
import { grantedHost, isFound, launchGranted, ownConsole } from './granted-host.ts';

/** Pages of a chosen host that show a box to write in and no conversation. */
let browser: Launched;
let control: Page;

const send = '<button type="button" id="send">Send</button>';
const byEnter = "box.addEventListener('keydown', event => { if (event.key === 'Enter' && !event.shiftKey) { event.preventDefault(); send(); } });";
const byClick = `${byEnter} document.querySelector('#send')?.addEventListener('click', () => send());`;
/** The log is there, empty but for a word of the console, and the composer stands at the bottom. */
const empty = (composer: string, script: string): string =>
  ownConsole(composer, `document.querySelector('.talk').replaceChildren(); ${script}`)
    .replace('<div class="talk"></div>', '<nav style="position: fixed; left: 0; top: 0">Inbox</nav><h2>Start the conversation</h2><div class="talk"></div>')
    .replace('<footer>', '<footer style="position: fixed; bottom: 0; left: 240px; right: 0">');

/** A form with these parts; what is submitted or sent by Enter is kept. */
const form = (parts: string, style = ''): string => `<!doctype html><title>Desk</title><form style="${style}">${parts}</form><script>
  const box = document.querySelector('#box');
  window.desk = { sent: [] };
  box.addEventListener('keydown', event => { if (event.key === 'Enter') { event.preventDefault(); desk.sent.push(box.value ?? box.innerText); } });
  document.querySelector('form').addEventListener('submit', event => event.preventDefault());
</script>`;

const consoles = {
  'a text area with a button that says "Send"': empty(`<textarea id="box"></textarea>${send}`, byClick),
  'an editor with a sign without a name': empty('<div id="box" contenteditable="true"></div><button type="button" id="send"><svg width="20" height="20"></svg></button>', byClick),
  'a text area alone, which sends by Enter': empty('<textarea id="box"></textarea>', byEnter),
  'a contact beside it that can be changed': empty(`<textarea id="box"></textarea>${send}`, byClick).replace('<h2>', '<aside style="float: right"><input value="Ada"><select><option>VIP</option></select></aside><h2>'),
  'a new message with a subject': form(`<input placeholder="To"><input placeholder="Subject"><div id="box" contenteditable="true" style="height: 200px; border: 1px solid"></div>${send}`),
};

/** Nothing but its place tells that the list beside it is none of it. */
const besideList = Object.values(consoles)[0]!.replace('<h2>', `<aside style="position: fixed; left: 0; top: 40px; bottom: 0; width: 220px; overflow-y: auto">${Array.from({ length: 12 }, (_, at) => `<div class="entry"><b>Visitor ${at}</b><div>My order ${at} is late, can you help?</div></div>`).join('')}</aside><h2>`).replace('<div class="talk"', '<div class="talk" style="margin-left: 240px"');

const others = {
  'a login page': form('<input type="email" id="box"><input type="password"><button>Sign in</button>'),
  'a search page': form('<textarea id="box" rows="1" role="combobox" style="width: 600px"></textarea><button>Go</button>', 'margin-top: 500px'),
  'a form of settings': form('<input value="Ada"><select><option>en</option></select><textarea id="box" style="width: 600px; height: 120px"></textarea><button>Save changes</button>', 'margin-top: 450px'),
  'a signature alone': form('<textarea id="box" style="width: 600px; height: 120px"></textarea><button>Save</button>', 'margin-top: 450px'),
  'a note on top': form('<textarea id="box" style="width: 600px; height: 120px"></textarea><button>Keep</button>'),
};

const pages = Object.fromEntries(Object.values({ ...consoles, besideList, ...others }).map((html, at) => [`/${at}`, html]));
const pathOf = (html: string): string => Object.keys(pages).find(path => pages[path] === html)!;

beforeAll(async () => {
  browser = await launchGranted(pages);
  control = await openExtensionPage(browser.context, 'manifest.json');
});
afterAll(() => browser?.close());
afterEach(async () => {
  for (const page of browser.context.pages()) if (page !== control) await page.close();
  await expect.poll(() => statesIn(control)).toEqual([]);
});

const card = '4111 1111 1111 1111';
async function open(html: string): Promise<{ page: Page; overlay: OverlayView }> {
  const page = await browser.context.newPage();
  await page.goto(grantedHost + pathOf(html));
  await expect.poll(() => statesIn(control)).toEqual(['empty']);
  return { page, overlay: new OverlayView(page) };
}
const sent = (page: Page): Promise<readonly string[]> => page.evaluate(() => window.desk.sent);
const popupText = async (): Promise<string> => {
  const popup = await openExtensionPage(browser.context, `src/pages/popup/index.html?tab=${(await tabIds(control)).at(-1)!}`);
  await expect.poll(() => popup.locator('main').textContent()).toContain('this site');
  const text = await popup.locator('main').textContent();
  await popup.close();
  return text ?? '';
};

describe('a conversation in which nobody has written', () => {
  it.each(Object.entries(consoles))('is guarded at its composer: %s', async (_name, html) => {
    const { page, overlay } = await open(html);
    await page.locator('#box').click();
    await page.keyboard.type(card);
    await page.keyboard.press('Enter');
    await overlay.until('panel', panels => panels.some(panel => panel.text.includes('Not sent yet')), 'not held at Enter');
    await page.keyboard.press('Escape');
    if ((await page.locator('#send').count()) > 0) {
      await page.locator('#send').click();
      await overlay.until('panel', panels => panels.some(panel => panel.text.includes('Not sent yet')), 'not held at the button');
    }
    expect(await sent(page)).toEqual([]);
    expect(await popupText()).toContain('conversation is not seen yet');
  });

  it.each(['srcdoc', 'src'])('is guarded in a frame (%s)', async attribute => {
    const html = Object.values(consoles)[0]!;
    const value = attribute === 'src' ? pathOf(html) : html.replaceAll('&', '&amp;').replaceAll('"', '&quot;');
    await browser.context.route(`${grantedHost}/frame`, route => route.fulfill({ body: `<!doctype html><title>Portal</title><iframe ${attribute}="${value}" style="width: 900px; height: 600px"></iframe>`, contentType: 'text/html; charset=utf-8' }));
    const page = await browser.context.newPage();
    await page.goto(`${grantedHost}/frame`);
    const frame = page.frames().at(-1)!;
    const overlay = new OverlayView(page);
    await expect.poll(() => statesIn(control)).toContain('empty');
    await frame.locator('#box').click();
    await page.keyboard.type(card);
    await page.keyboard.press('Enter');
    await overlay.until('panel', panels => panels.filter(panel => panel.text.includes('Not sent yet')).length === 1, 'not held at Enter');
    await page.keyboard.press('Escape');
    await frame.locator('#send').click();
    await overlay.until('panel', panels => panels.some(panel => panel.text.includes('Not sent yet')), 'not held at the button');
    expect(await frame.evaluate(() => window.desk.sent)).toEqual([]);
  });

  it('is found beside a list of others once somebody writes', async () => {
    const { page, overlay } = await open(besideList);
    await page.evaluate(() => new Promise(resolve => setTimeout(resolve, 1200)));
    await page.evaluate(() => window.desk.talk('Hello, my order is late', 'Good morning, let me see', 'Thank you', 'It left us on Monday'));
    await isFound(page, () => overlay.until('mark', marks => marks.length === 1, 'no mark'));
  });

  it('masks what is pasted, and is found as a whole once somebody writes', async () => {
    const { page, overlay } = await open(Object.values(consoles)[0]!);
    await page.locator('#box').evaluate((box, text) => {
      const clipboardData = new DataTransfer();
      clipboardData.setData('text/plain', text);
      (box as HTMLElement).focus();
      box.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
    }, `The card ${card}`);
    await expect.poll(() => page.locator('#box').inputValue()).toMatch(/The card .+/);
    expect(await page.locator('#box').inputValue()).not.toContain('4111 1111');
    await page.locator('#box').fill('');
    await page.evaluate(() => window.desk.talk('Hello, my order is late', 'Good morning, let me see', 'Thank you', 'It left us on Monday'));
    await isFound(page, () => overlay.until('mark', marks => marks.length === 1, 'no mark'));
    await expect.poll(() => statesIn(control)).toEqual(['watching']);
  });
});

describe('a page without a conversation', () => {
  it.each(Object.entries(others))('is left alone: %s', async (_name, html) => {
    const { page, overlay } = await open(html);
    await page.evaluate(() => new Promise(resolve => setTimeout(resolve, 1200)));
    await page.locator('#box').click();
    await page.keyboard.type(card);
    await page.keyboard.press('Enter');
    await expect.poll(() => sent(page)).toEqual([card]);
    expect((await overlay.all('panel')).map(({ text }) => text)).toEqual([]);
    expect(await popupText()).not.toContain('conversation is not seen yet');
  });
});

/** How sure the guard is of what it found by structure. */
describe('the popup', () => {
  const untold = ownConsole(`<textarea id="box"></textarea>${send}`, byClick).replace('.line.from-us', '.line.no').replaceAll("'from-us'", "'line-b'").replace('</style>', '.line { max-width: none !important; }</style>').replaceAll('line-b', '').replaceAll('from-visitor', '');
  const told = ownConsole(`<textarea id="box"></textarea>${send}`, byClick);
  it.each([
    ['is quite sure where sides are told', told, 'Found by the page’s structure: quite sure.', 'light', 360],
    ['is not where nothing tells them', untold, 'not quite sure. Show it below', 'dark', 320],
    ['says so of a composer alone', Object.values(consoles)[0]!, 'conversation is not seen yet', 'light', 320],
  ] as const)('%s', async (name, html, words, colorScheme, width) => {
    await browser.context.route(`${grantedHost}/sure`, route => route.fulfill({ body: html, contentType: 'text/html; charset=utf-8' }));
    const page = await browser.context.newPage();
    await page.goto(`${grantedHost}/sure`);
    await expect.poll(async () => (await tabIds(control)).length).toBe(1);
    const popup = await openExtensionPage(browser.context, `src/pages/popup/index.html?tab=${(await tabIds(control))[0]!}`);
    await popup.emulateMedia({ colorScheme });
    await popup.setViewportSize({ width, height: 620 });
    await expect.poll(() => popup.locator('main').textContent()).toContain(words);
    expect(await popup.getByRole('button', { name: 'Show where things are' }).count()).toBe(1);
    expect(await popup.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
    await popup.screenshot({ path: `test-results/sure-${name.split(' ')[1]!}-${colorScheme}.png` });
  });
});

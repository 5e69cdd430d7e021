import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Page } from 'playwright';
import type { Launched } from '../../src/cli/launch.ts';
import { OverlayView } from '../../src/cli/overlay-view.ts';
import { answerFor, families, inFrame, oneLine } from './editors-page.ts';
import { grantedHost, isFound, launchGranted, ownConsole } from './granted-host.ts';

/** Consoles nobody has described: which key sends there is known to nobody but them. */
const card = '4111 1111 1111 1111';
const boxes = { textarea: '<textarea id="box"></textarea>', editable: '<div id="box" contenteditable="true"></div>' } as const;
/** Sends by Enter with exactly these other keys, and lets the browser make a line of any other. */
const sendsBy = (keys: string): string => `box.addEventListener('keydown', event => {
  const held = ['Control', 'Alt', 'Meta', 'Shift'].filter(key => event.getModifierState(key)).join('+');
  if (event.key !== 'Enter' || held !== ${JSON.stringify(keys)}) return;
  event.preventDefault();
  send();
});`;
const ways = ['', 'Control', 'Alt', 'Meta', 'Shift', 'Control+Shift', 'Alt+Shift', 'Control+Alt'] as const;
const pathOf = (box: string, keys: string): string => `/${box}/${keys || 'plain'}`;

let browser: Launched;
let page: Page;
let overlay: OverlayView;

beforeAll(async () => {
  const pages = ways.flatMap(keys => Object.entries(boxes).map(([name, box]) => [pathOf(name, keys), ownConsole(box, sendsBy(keys))] as const));
  browser = await launchGranted({
    ...Object.fromEntries(pages),
    '/line': ownConsole('<input id="box">', sendsBy('Shift')),
    '/anywhere': ownConsole('<input id="subject"><textarea id="box"></textarea>', `document.addEventListener('keydown', event => {
      if ((event.ctrlKey && event.key === 'Enter') || (event.altKey && event.key === 's')) { event.preventDefault(); send(); }
    });`),
    // As many do that were not tried with an input method.
    '/composed': ownConsole(boxes.editable, 'box.addEventListener("keydown", event => { if (event.keyCode === 13 || event.code === "Enter") send(); });'),
  });
});
afterAll(() => browser?.close());
/** The page of the editors, with a log that is found by structure, and without Quill's second box in sight. */
const talk = ownConsole('<i id="box"></i>', '');
const withTalk = (html: string): string => html.replace('</style>', '#host .ql-clipboard { position: absolute; left: -999px; width: 1px !important; }</style>').replace(/<div data-test-id="omni-log-container">.*?<\/div>/, talk.slice(talk.indexOf('<style>'), talk.indexOf('<footer>')) + talk.slice(talk.indexOf('<script>')));
beforeEach(() => page?.close());

async function open(path: string): Promise<void> {
  page = await browser.context.newPage();
  await page.goto(grantedHost + path);
  overlay = new OverlayView(page);
  await isFound(page, () => overlay.until('mark', marks => marks.length === 1, 'no mark'));
  await page.locator('#box').click();
}
const panel = (text: string) => overlay.until('panel', panels => panels.some(shown => shown.text.includes(text)), `no panel with "${text}"`);
const sent = () => page.evaluate(() => window.desk.sent);
const text = () => page.evaluate(() => { const box = document.querySelector<HTMLTextAreaElement>('#box')!; return box.value ?? box.innerText; });
const press = (keys: string) => page.keyboard.press([...keys.split('+'), 'Enter'].filter(Boolean).join('+'));

describe.each(ways)('a console that sends by "%s" and Enter', keys => {
  it.each(Object.keys(boxes))('gets nothing raw by it, and sends by it what was masked (%s)', async box => {
    await open(pathOf(box, keys));
    await page.keyboard.type(`card ${card}`);
    await press(keys);
    await panel(keys === 'Shift' ? 'There is something sensitive' : 'Not sent yet');
    expect(await sent()).toEqual([]);
    await overlay.click('Mask it');
    await panel('You can send it now');
    await press(keys);
    expect((await sent()).map(sentText => sentText.trim())).toEqual(['card •••• •••• •••• 1111']);
  });
});

describe('a console that hears of a key wherever the focus is', () => {
  const moveTo = (css: string) => page.locator(css).evaluate((place: HTMLElement) => ((document.activeElement as HTMLElement).blur(), place.focus()));
  it.each([['Control+Enter', '#subject'], ['Control+Enter', '.talk'], ['Alt+s', '#box'], ['Alt+s', '#subject']])('gets nothing raw by %s (%s)', async (key, place) => {
    await open('/anywhere');
    await page.keyboard.type(`card ${card}`);
    await moveTo(place);
    await page.keyboard.press(key);
    await panel('Not sent yet');
    expect(await sent()).toEqual([]);
    await overlay.click('Mask it');
    await panel('You can send it now');
    await moveTo(place);
    await page.keyboard.press(key);
    expect(await sent()).toEqual(['card •••• •••• •••• 1111']);
  });
});

describe('Shift and Enter', () => {
  it.each(Object.keys(boxes))('make a line where the console does not send by them, without a question (%s)', async box => {
    await open(pathOf(box, ''));
    await page.keyboard.type(`card ${card}`);
    await press('Shift');
    await page.keyboard.type('next');
    expect(await text()).toBe(`card ${card}\nnext`);
    expect((await overlay.all('panel')).filter(shown => shown.text.includes('Not sent yet'))).toEqual([]);
    expect(await sent()).toEqual([]);
  });

  it('are held in a field of one line, where they make none', async () => {
    await open('/line');
    await page.keyboard.type(card);
    await press('Shift');
    await panel('Not sent yet');
    expect(await sent()).toEqual([]);
  });
});

describe.each(families.filter(family => !oneLine.has(family) && !inFrame.has(family)))('Shift and Enter in %s', family => {
  it('make a line while a number stands there', async () => {
    page = await browser.context.newPage();
    await page.route(`${grantedHost}/**`, async route => {
      const answer = await answerFor(route.request().url(), route.request().headers()['referer']);
      await route.fulfill(answer.contentType === 'text/html' ? { ...answer, body: withTalk(String(answer.body)) } : answer);
    });
    await page.goto(`${grantedHost}/?family=${family}`);
    await page.waitForFunction(() => window.editor !== undefined);
    overlay = new OverlayView(page);
    await isFound(page, () => overlay.until('mark', marks => marks.length === 1, 'no mark'));
    await page.evaluate(() => window.editor.focus());
    await page.keyboard.type(`card ${card}`);
    await press('Shift');
    await page.keyboard.type('next');
    expect((await page.evaluate(() => window.editor.model())).trim()).toBe(`card ${card}\nnext`);
    await press('');
    await panel('Not sent yet');
  });
});

describe('the Enter that ends an input method’s composition', () => {
  it('ends it, and reaches no console that would take it for a send', async () => {
    await open('/composed');
    await page.keyboard.type(`card ${card} `);
    const session = await page.context().newCDPSession(page);
    await session.send('Input.imeSetComposition', { text: 'に', selectionStart: 1, selectionEnd: 1 });
    await page.keyboard.press('Enter');
    expect(await sent()).toEqual([]);
    expect(await text()).toContain('に');
  });
});

import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import type { Page } from 'playwright';
import type { Launched } from '../../src/cli/launch.ts';
import { OverlayView } from '../../src/cli/overlay-view.ts';
import { grantedHost, isFound, launchGranted, ownConsole } from './granted-host.ts';
import { paste } from './zendesk.ts';

/** A console nobody has described, at one address, with one box for all conversations: it puts each one's draft there, which makes no event. */
const script = `
  const turns = { a: ['Hello, my order is late', 'Good morning, let me see', 'Thank you', 'It left us on Monday'], b: ['I want to return a lamp', 'Which one is it?', 'The green one', 'You can send it back for free'] };
  const drafts = { a: '', b: '' };
  let open = 'a';
  window.show = (name, draft = drafts[name]) => { drafts[open] = box.value; open = name; desk.talk(...turns[name]); box.value = draft; };
  box.onkeydown = event => { if (event.key === 'Enter') { event.preventDefault(); send(); } };`;
/** Sixty messages of which the page holds those that are seen, as virtual lists do. */
const virtual = `${script}
  const all = Array.from({ length: 60 }, (_, at) => [at % 2 ? 'from-us' : 'from-visitor', 'Line ' + at + ' of a long talk']);
  const talk = Object.assign(document.querySelector('.talk'), { onscroll: draw });
  const line = ([side, html]) => '<div class="line ' + side + '" style="height: 22px; flex: none">' + html + '</div>';
  const room = rows => '<p style="flex: none; margin: 0; height: ' + rows * 46 + 'px"></p>';
  function draw() { const first = Math.floor(talk.scrollTop / 46); talk.innerHTML = room(first) + all.slice(first, first + 12).map(line).join('') + room(Math.max(0, all.length - first - 12)); }
  desk.say = (side, html) => { all.push([side, html]); draw(); talk.scrollTop = 1e6; };
  draw();`;
const card = '4111 1111 1111 1111';
const masked = '•••• •••• •••• 1111';

let browser: Launched;
let page: Page;
let overlay: OverlayView;

beforeAll(async () => {
  browser = await launchGranted({ '/desk': ownConsole('<textarea id="box"></textarea>', script), '/virtual': ownConsole('<textarea id="box"></textarea>', virtual) });
});
afterAll(() => browser?.close());
beforeEach(async () => {
  await page?.close();
  page = await browser.context.newPage();
  await open('desk');
});
async function open(name: string): Promise<void> {
  await page.goto(`${grantedHost}/${name}`);
  overlay = new OverlayView(page);
  await isFound(page, () => overlay.until('mark', marks => marks.length === 1, 'not guarded'));
  await page.locator('#box').click();
}

const show = (name: 'a' | 'b', draft?: string) => page.evaluate(([which, words]) => (window as unknown as { show(which?: string, words?: string): void }).show(which, words), [name, draft] as const);
const says = (text: string) => overlay.until('panel', panels => panels.some(panel => panel.text.includes(text)), `no note "${text}"`);
const isSilent = () => overlay.until('panel', panels => panels.length === 0, 'the note stays');
const value = () => page.locator('#box').inputValue();

it('takes a note away with its talk, and says again what stands in the draft that comes back', async () => {
  await page.keyboard.type(`card ${card}`);
  await page.keyboard.press('Enter');
  await says('Not sent yet');
  await show('b', 'The lamp is on its way');
  await isSilent();
  await show('a');
  await says('There is something sensitive here');
});

it('tells of a number in a draft that comes without any event', async () => {
  // What the click into the box had looked at is looked at by then.
  await page.waitForFunction(start => performance.now() - start > 1000, await page.evaluate(() => performance.now()));
  await show('b', `card ${card}`);
  await says('There is something sensitive here');
});

it.each([['the same words', `card ${masked}`], ['the same mask among others', `It is on file as ${masked}, thank you`]])('puts no number of one talk into the draft of another with %s', async (_words, draft) => {
  await paste(page, `card ${card}`);
  await says('Masked');
  if (draft === `card ${masked}`) {
    // The talk is another when the pointer comes: a moment later the note would be gone.
    await page.evaluate(words => addEventListener('pointermove', () => (window as unknown as { show(which: string, words: string): void }).show('b', words), { once: true }), draft);
    await overlay.click('Undo');
  } else await show('b', draft);
  await isSilent();
  await page.keyboard.press('End');
  await page.keyboard.type('!');
  await expect.poll(value).toBe(`${draft}!`);
});

it('keeps Undo while the same talk goes on', async () => {
  await paste(page, `card ${card}`);
  await says('Masked');
  await page.evaluate(() => window.desk.say('from-visitor', 'And there is one more thing that I want to ask'));
  await page.keyboard.type(' is it');
  await overlay.until('panel', panels => panels.length === 1, 'no note');
  await overlay.click('Undo');
  await expect.poll(value).toBe(`card ${card} is it`);
});

it('keeps Undo where the newest messages are not in the page while somebody reads the older ones', async () => {
  await open('virtual');
  await paste(page, `card ${card}`);
  await says('Masked');
  await page.locator('.talk').evaluate(talk => void (talk.scrollTop = 600));
  await page.locator('.line', { hasText: 'Line 14 of' }).waitFor();
  await page.keyboard.type(' is it');
  // What is typed is looked at after a pause of half a second.
  await page.waitForFunction(start => performance.now() - start > 1000, await page.evaluate(() => performance.now()));
  await overlay.click('Undo');
  await expect.poll(value).toBe(`card ${card} is it`);
});

import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Page } from 'playwright';
import type { Launched } from '../../src/cli/launch.ts';
import { OverlayView } from '../../src/cli/overlay-view.ts';
import { grantedHost, isFound, launchGranted, ownConsole } from './granted-host.ts';

/** What the operator let through, on a console that shows every conversation in the same box at the same address. */
const card = '4111 1111 1111 1111';
const another = '5555 5555 5555 4444';
const other = ['Hello, my order is late', 'Hi there, what can I do?', 'I want my money back, all of it', 'Of course', 'Fine'];

let browser: Launched;
let page: Page;
let overlay: OverlayView;

beforeAll(async () => {
  const keys = 'box.addEventListener("keydown", event => { if (event.key === "Enter" && !event.shiftKey) { event.preventDefault(); send(); window.after?.(); } });';
  browser = await launchGranted({ '/desk': ownConsole('<textarea id="box"></textarea>', keys) });
});
afterAll(() => browser?.close());
beforeEach(async () => {
  await page?.close();
  page = await browser.context.newPage();
  await page.goto(`${grantedHost}/desk`);
  overlay = new OverlayView(page);
  await isFound(page, () => overlay.until('mark', marks => marks.length === 1, 'no mark'));
  await page.locator('#box').click();
});

const held = () => overlay.until('panel', panels => panels.some(({ text }) => text.includes('Not sent yet')), 'not held', 8000);
const sent = () => page.evaluate(() => window.desk.sent);
async function allow(): Promise<void> {
  await page.keyboard.type(card);
  await page.keyboard.press('Enter');
  await held();
  await overlay.click('Allow it, then send again');
}

describe('what was allowed', () => {
  it.each([
    ['what was written meanwhile', async () => void (await page.locator('#box').click(), await page.keyboard.type(` and ${another}`))],
    ['what the page has put in its place', () => page.evaluate(number => void (document.querySelector<HTMLTextAreaElement>('#box')!.value = number), another)],
  ])('is what the note told of, not %s', async (_what, change) => {
    await page.keyboard.type(card);
    await page.keyboard.press('Enter');
    await held();
    await change();
    await overlay.click('Allow it, then send again');
    await page.locator('#box').press('Enter');
    await held();
    expect(await sent()).toEqual([]);
    await overlay.click('Allow it, then send again');
    await page.locator('#box').press('Enter');
    expect((await sent())[0]).toContain(another);
  });

  it('goes out though messages come meanwhile', async () => {
    await allow();
    for (let at = 0; at < 12; at++) await page.evaluate(number => window.desk.say('from-visitor', `and one more thing, number ${number}`), at);
    await page.keyboard.press('Enter');
    expect(await sent()).toEqual([card]);
  });

  it('is asked of again when the same text stands beside another conversation', async () => {
    await allow();
    await page.evaluate(turns => window.desk.talk(...turns), other);
    await page.keyboard.press('Enter');
    await held();
    expect(await sent()).toEqual([]);
  });

  it('was for one send: the next conversation’s draft is asked of, though the box was never seen empty', async () => {
    await allow();
    await page.evaluate(([turns, draft]) => {
      Object.assign(window, { after: () => { window.desk.talk(...(turns as string[])); document.querySelector<HTMLTextAreaElement>('#box')!.value = draft as string; } });
    }, [other, `${card} `] as const);
    await page.keyboard.press('Enter');
    expect(await sent()).toEqual([card]);
    await page.keyboard.press('Enter');
    await held();
    expect(await sent()).toEqual([card]);
  });
});

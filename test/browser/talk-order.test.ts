import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Page } from 'playwright';
import type { Launched } from '../../src/cli/launch.ts';
import { OverlayView } from '../../src/cli/overlay-view.ts';
import { openExtensionPage, reportedBy } from './extension-pages.ts';
import { grantedHost, launchGranted } from './granted-host.ts';

/** A talk whose danger only its turns in their order tell: the last request alone is a caution. */
const turns = [
  ['in', 'Hi, I am calling from your IT department, we noticed a problem with your account'],
  ['out', 'Hello, how can I help?'],
  ['in', 'You have to hurry, your manager told me to do this right now'],
  ['out', 'I cannot do that'],
  ['in', 'What is the name of the system you use internally for customer records?'],
] as const;

/** A console nobody has described; `where` puts a message into the list. */
const desk = (where: 'append' | 'prepend' | 'place', list: string, isAbove = false, around = ''): string => {
  const form = '<form><textarea placeholder="Write"></textarea><button>Send</button></form>';
  const log = around === '' ? `<div class="list" style="${list}"></div>` : `<div style="${around}"><div class="list" style="${list}"></div></div>`;
  return `<!doctype html><title>Desk</title><style>
    body { margin: 0; height: 100vh; display: flex; flex-direction: column; } .list { flex: 1; overflow-y: auto; min-height: 0; }
    .m { display: flex; margin: 6px; } .m.out { justify-content: flex-end; } .m > div { max-width: 60%; background: #eee; padding: 6px; } textarea { height: 60px; width: 90%; }</style>
    ${isAbove ? form + log : log + form}<script>
    window.row = (side, text) => { const row = document.createElement('div'); row.className = 'm ' + side; row.append(document.createElement('div')); row.firstChild.textContent = text; return row; };
    window.say = (side, text) => { const row = window.row(side, text); const list = document.querySelector('.list'); ${where === 'place' ? placed : `list.${where}(row)`}; return row; };
    for (const [side, text] of [['in', 'Hello, my order is late'], ['out', 'Good morning, let me see'], ['in', 'Thank you'], ['out', 'It left us on Monday']]) say(side, text);
    if (location.search) for (const [side, text] of ${JSON.stringify(turns)}) say(side, text);
  </script>`;
};

/** A virtual list puts its rows where they are seen, wherever they stand in the document. */
const placed = "row.style.cssText = 'position: absolute; left: 0; right: 0; transform: translateY(' + 50 * list.childElementCount + 'px)'; list.insertBefore(row, list.children[(list.childElementCount * 3) % 5] ?? null); list.scrollTop = 1e6";

interface Desk {
  row(side: string, text: string): HTMLElement;
  say(side: string, text: string): HTMLElement;
}

let browser: Launched;
let control: Page;
let page: Page;

beforeAll(async () => {
  browser = await launchGranted({ '/down': desk('append', ''), '/reverse': desk('prepend', 'display: flex; flex-direction: column-reverse'), '/top': desk('prepend', '', true), '/placed': desk('place', 'position: relative'), '/stuck': desk('append', 'flex: none; overflow: visible', false, 'flex: 1; min-height: 0; overflow-y: auto; display: flex; flex-direction: column-reverse') });
  control = await openExtensionPage(browser.context, 'manifest.json');
});
afterAll(() => browser?.close());
beforeEach(async () => {
  await page?.close();
  await expect.poll(() => reportedBy(control)).toEqual([]);
});

/** What was found in each message that anything was found in. */
const found = async (): Promise<readonly string[]> => (await reportedBy(control)).map(({ findings }) => findings.map(({ type }) => type).join(' '));
const alarm = 'ask-internal-info escalating';
const settled = (): Promise<void> => page.evaluate(() => new Promise(resolve => setTimeout(resolve, 150)));

async function open(path: string): Promise<void> {
  page = await browser.context.newPage();
  await page.goto(grantedHost + path);
  // Shows that the console was found.
  await page.evaluate(() => void (window as unknown as Desk).say('in', 'Write to ada@acme.example'));
  await expect.poll(found, { timeout: 10_000 }).toEqual(['email']);
}

async function say(some: readonly (readonly [string, string])[]): Promise<void> {
  for (const turn of some) {
    await page.evaluate(([side, text]) => void (window as unknown as Desk).say(side, text), turn);
    await settled();
  }
}

describe('the key for the newest mark', () => {
  it.each(['/down', '/reverse', '/top', '/placed'])('goes from the newest message to the one before it, wherever they stand in the document (%s)', async path => {
    await open(path);
    const overlay = new OverlayView(page);
    await say([['in', 'Thank you'], ['in', 'See https://www.paypa1.com/x'], ['in', 'And https://www.micros0ft.com/x']]);
    await overlay.until('mark', marks => marks.length === 3, 'not all are marked');
    await page.bringToFront();
    for (const name of ['microsoft.com', 'paypal.com', 'e-mail', 'microsoft.com']) {
      await control.evaluate(async () => {
        const { tabs } = (globalThis as unknown as { chrome: { tabs: { query(of: { active: boolean }): Promise<readonly { id: number }[]>; sendMessage(tab: number, message: object): Promise<unknown> } } }).chrome;
        for (const { id } of await tabs.query({ active: true })) await tabs.sendMessage(id, { name: 'guard/key', body: { key: 'next-mark' } });
      });
      await overlay.until('card', cards => cards[0]?.text.includes(name) === true, `no card of ${name}`);
    }
  });
});

describe('a talk', () => {
  it.each([['the newest message at the end', '/down'], ['the newest message at the end of a part that sticks to the bottom', '/stuck'], ['the newest first in a column that is turned round', '/reverse'], ['the newest on top, below the composer', '/top'], ['rows that a virtual list puts in their places', '/placed']])('goes on over its turns in a log with %s', async (_name, path) => {
    await open(path);
    await say(turns);
    await expect.poll(found).toContain(alarm);
  });

  it.each(['/reverse', '/top', '/stuck', '/placed'])('is read from its beginning where it was there before (%s)', async path => {
    page = await browser.context.newPage();
    await page.goto(`${grantedHost}${path}?all`);
    await expect.poll(found, { timeout: 10_000 }).toContain(alarm);
  });

  it('goes on with what a message says in the end that came in steps', async () => {
    await open('/down');
    for (const turn of turns) {
      await page.evaluate(async ([side, text]) => {
        const { firstElementChild } = (window as unknown as Desk).say(side, text.slice(0, 4));
        for (let end = 20; end < text.length + 20; end += 20) {
          await new Promise(resolve => setTimeout(resolve, 60));
          firstElementChild!.textContent = text.slice(0, end);
        }
      }, turn);
      await settled();
    }
    await expect.poll(found).toContain(alarm);
  });

  it('does not go on with older turns that a list shows again while its last ones are not mounted', async () => {
    await open('/down');
    await say([['out', 'Good morning'], ['in', 'All is well']]);
    await page.evaluate(some => {
      const list = document.querySelector('.list')!;
      const { row } = window as unknown as Desk;
      for (const last of [...list.children].slice(-2)) last.remove();
      list.prepend(...some.map(([side, text]) => row(side, text)));
    }, turns.slice(0, -1));
    await settled();
    await settled();
    await say(turns.slice(-1));
    await expect.poll(async () => (await found()).join(' ')).toContain('ask-internal-info');
    await settled();
    expect((await found()).filter(types => types.includes('escalating'))).toEqual([]);
  });
});

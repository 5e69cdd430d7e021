import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Page } from 'playwright';
import { launchWithExtension, type Launched } from '../../src/cli/launch.ts';
import { OverlayView } from '../../src/cli/overlay-view.ts';
import { openExtensionPage, reportedBy } from './extension-pages.ts';
import { add, described, press, serveSites } from './site-fixtures.ts';
import { paste } from './zendesk.ts';

/** What a console does to its conversations without loading a page: lists that reuse rows, addresses that move on, panes that stay. */
let browser: Launched;
let control: Page;
let page: Page;
let overlay: OverlayView;

beforeAll(async () => {
  browser = await launchWithExtension({ headless: true });
  await serveSites(browser.context);
  control = await openExtensionPage(browser.context, 'manifest.json');
});
afterAll(() => browser?.close());
beforeEach(async () => {
  await page?.close();
  await expect.poll(() => reportedBy(control)).toEqual([]);
});

const link = (host: string): string => `See <a href="https://www.${host}/x">https://www.${host}/x</a>`;
const asksCode = 'please read me the 6-digit code you just got';
const card = '4111 1111 1111 1111';

async function open(folder: string): Promise<void> {
  page = await browser.context.newPage();
  await page.goto(described.find(site => site.folder === folder)!.url);
  await page.waitForFunction(() => window.chat !== undefined);
  overlay = new OverlayView(page);
}

const marks = (count: number) => overlay.until('mark', found => found.length === count, `expected ${count} marks`);
const panel = (text: string) => overlay.until('panel', panels => panels.some(shown => shown.text.includes(text)), `no panel with "${text}"`);
const panelsNow = () => overlay.all('panel');
const sent = () => page.evaluate(() => window.sent as unknown as readonly { text: string }[]);
const reported = async () => (await reportedBy(control)).map(({ conversation, message, time, findings }) => ({ conversation, message, time, type: findings[0]!.type }));
/** The guard works in tasks of its own: once it has judged what is added here, nothing else is to come. */
const settled = async (types: number): Promise<void> => {
  await expect.poll(async () => (await reported()).length).toBe(types);
};

describe('a list that reuses its rows', () => {
  it('marks what a row shows now, where messages have ids', async () => {
    await open('chatwoot');
    await add(page, 'customer', { html: link('paypa1.com') });
    await add(page, 'customer', { html: 'hello' });
    await marks(1);
    await settled(1);
    const [first] = await reported();
    /** As a virtual list does: the same element with the id and the words of another message. */
    const show = (id: string, html: string) => page.evaluate(([newId, words]) => {
      const row = document.querySelector<HTMLElement>('[data-message-id]')!;
      row.querySelector('[data-stand-in-body]')!.innerHTML = words!;
      row.dataset.messageId = newId!;
    }, [id, html]);
    await show('2000', 'Thank you, all is well');
    await marks(0);
    await show('2001', asksCode);
    await marks(1);
    await settled(2);
    await show('1001', link('paypa1.com'));
    const [mark] = await marks(1);
    expect(mark?.label).toContain('paypal.com');
    await add(page, 'customer', { html: link('micros0ft.com') });
    await settled(3);
    // Scrolled back to, the first message is no news: it has the time at which it was first judged.
    expect((await reported()).filter(({ message }) => message === first!.message)).toEqual([first]);
  });

  it('keeps what was found in rows that scrolled away, where messages have none', async () => {
    await open('salesforce');
    for (const html of [link('paypa1.com'), ...Array.from({ length: 40 }, (_, at) => `line ${at}`)]) await add(page, 'customer', { html });
    await settled(1);
    const [first] = await reported();
    const show = (top: number, html: string) => page.evaluate(([to, words]) => {
      const log = document.querySelector<HTMLElement>('[data-stand-in-log]')!;
      const done = new Promise(resolve => log.addEventListener('scroll', resolve, { once: true }));
      log.scrollTop = to as number;
      return done.then(() => void (log.querySelector('[data-stand-in-body]')!.innerHTML = words as string));
    }, [top, html] as const);
    await show(0, asksCode);
    await settled(2);
    await show(100, link('paypa1.com'));
    await add(page, 'customer', { html: link('micros0ft.com') });
    await settled(3);
    expect((await reported()).filter(({ message }) => message === first!.message)).toEqual([first]);
  });

  it('still takes other words in a row that nobody scrolled for an edit', async () => {
    await open('salesforce');
    await add(page, 'customer', { html: link('paypa1.com') });
    await settled(1);
    const [first] = await reported();
    await page.evaluate(html => window.chat.edit(html), asksCode);
    await expect.poll(async () => (await reported()).map(({ message, type }) => [message, type])).toEqual([[first!.message, 'ask-one-time-code']]);
  });
});

describe('history that loads above', () => {
  it('is judged, each message once, and is not taken for the talk’s newest turn', async () => {
    await open('chatwoot');
    await add(page, 'customer', { html: link('paypa1.com') });
    await settled(1);
    const [first] = await reported();
    await page.evaluate(html => {
      const log = document.querySelector('[data-stand-in-log]')!;
      const rows = Array.from({ length: 60 }, (_, at) => {
        const row = log.firstElementChild!.cloneNode(true) as HTMLElement;
        row.dataset.messageId = String(100 + at);
        row.querySelector('[data-stand-in-body]')!.innerHTML = at === 7 ? html : `line ${at}`;
        return row;
      });
      log.prepend(...rows);
    }, asksCode);
    await settled(2);
    expect((await reported()).filter(({ message }) => message === first!.message)).toEqual([first]);
  });
});

describe('an answer by mail that quotes what it answers', () => {
  it('asks for nothing with the operator’s words, and for all that with its own', async () => {
    await open('zammad');
    const asked = 'To go on, please send us a photo of your passport and your date of birth';
    await add(page, 'agent', { html: `<p>Good morning,</p><p>${asked}</p>` });
    await settled(1);
    await add(page, 'customer', { html: `Here it is.<div class="gmail_quote">On Monday you wrote:<blockquote><p>Good morning,</p><p>${asked}</p></blockquote></div>` });
    await add(page, 'customer', { html: `${asksCode}<pre>&gt; ${asked}</pre>` });
    await settled(2);
    expect((await reported()).map(({ type }) => type)).toEqual(['ask-one-time-code', 'ask-identity-detail']);
  });

  it('hides nothing that the customer wrote first and the operator’s answer quotes, nor what nobody should ask for', async () => {
    await open('zammad');
    await add(page, 'agent', { html: `<p>Good morning,</p><p>${asksCode}</p>` });
    await add(page, 'customer', { html: `<p>No, it is you who has it:</p><p>${asksCode}</p>` });
    await settled(2);
    const own = 'We would like to know the name of your manager';
    await add(page, 'customer', { html: own });
    await add(page, 'agent', { html: `<p>Good morning, I shall ask.</p><blockquote><p>${own}</p></blockquote>` });
    await add(page, 'customer', { html: `<p>Well?</p><p>${own}</p>` });
    await settled(4);
    expect((await reported()).map(({ type }) => type)).toEqual(['ask-internal-info', 'ask-internal-info', 'ask-one-time-code', 'ask-one-time-code']);
  });
});

describe('an address that moves on without a load', () => {
  const moves: readonly (readonly [name: string, folder: string, before: string, after: string, move: string])[] = [
    ['pushState', 'chatwoot', '9', '10', 'history.pushState(null, "", "/app/accounts/1/conversations/10")'],
    ['replaceState', 'chatwoot', '9', '10', 'history.replaceState(null, "", "/app/accounts/1/conversations/10")'],
    ['the hash', 'tiledesk', 'support-group-1', 'support-group-2', 'location.hash = "/conversation-detail/support-group-2"'],
  ];
  it.each(moves)('by %s leaves what was found with its own conversation', async (_name, folder, before, after, move) => {
    await open(folder);
    await add(page, 'customer', { html: link('paypa1.com') });
    await settled(1);
    await page.evaluate(move);
    // The address is new, the old messages still stand there, and the console touches one of them.
    await page.evaluate(() => {
      document.querySelector('[data-stand-in-body]')!.classList.add('faded');
      document.querySelector('[data-stand-in-body]')!.append('');
    });
    await add(page, 'customer', { html: link('micros0ft.com') });
    await settled(2);
    expect((await reported()).map(({ conversation }) => conversation).sort()).toEqual([before, after].sort());
    await page.evaluate(() => document.querySelector('[data-stand-in-body]')!.closest('[data-stand-in-log] > *')!.remove());
    await marks(1);
  });

  it('by going back brings the first conversation’s findings back as no news', async () => {
    await open('chatwoot');
    await add(page, 'customer', { html: link('paypa1.com') });
    await settled(1);
    const [first] = await reported();
    const row = await page.evaluate(() => document.querySelector('[data-message-id]')!.outerHTML);
    await page.evaluate(() => {
      history.pushState(null, '', '/app/accounts/1/conversations/10');
      document.querySelector('[data-stand-in-log]')!.replaceChildren();
    });
    await marks(0);
    await add(page, 'customer', { html: asksCode });
    await settled(2);
    await page.evaluate(html => new Promise<void>(resolve => {
      window.addEventListener('popstate', () => {
        document.querySelector('[data-stand-in-log]')!.innerHTML = html;
        resolve();
      }, { once: true });
      history.back();
    }), row);
    // There was one mark before, too: that of the other conversation.
    await overlay.until('mark', found => found.length === 1 && found[0]!.label.includes('paypal.com'), 'expected the mark of the link');
    await add(page, 'customer', { html: link('micros0ft.com') });
    await settled(3);
    expect((await reported()).filter(({ message }) => message === first!.message)).toEqual([first]);
  });

  it('takes back what the operator allowed in the conversation before', async () => {
    await open('chatwoot');
    await press(page, '[data-stand-in-composer]');
    await page.keyboard.type(card);
    await page.keyboard.press('Enter');
    await panel('Not sent yet');
    await overlay.click('Allow it, then send again');
    await page.evaluate(() => history.pushState(null, '', '/app/accounts/1/conversations/10'));
    await page.keyboard.press('Enter');
    await panel('Not sent yet');
    expect(await sent()).toEqual([]);
    await overlay.click('Allow it, then send again');
    await page.keyboard.press('Enter');
    expect(await sent()).toHaveLength(1);
  });

  it('takes Undo away, which would bring back another conversation’s number', async () => {
    await open('crisp');
    await add(page, 'customer', { html: 'Hello' });
    await press(page, '[data-stand-in-composer]');
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write'], { origin: new URL(page.url()).origin });
    await page.evaluate(text => navigator.clipboard.writeText(text), card);
    await page.keyboard.press('Control+V');
    await panel('Masked');
    await page.evaluate(() => {
      history.pushState(null, '', '/website/w1/inbox/session_2/');
      document.querySelector('[data-stand-in-composer]')!.textContent = 'a draft for the other one';
    });
    await overlay.until('panel', panels => panels.length === 0, 'the note is still there');
  });
});

describe('a console that shows another conversation in the same box', () => {
  /** As soon as the box changes, or something in it is selected. */
  const moveOn = (when: 'input' | 'selectionchange') => page.evaluate(name => {
    const box = document.querySelector<HTMLElement>('[data-stand-in-composer]')!;
    const move = (): void => {
      if (name === 'selectionchange' && document.getSelection()!.isCollapsed) return;
      document.removeEventListener(name, move);
      history.pushState(null, '', '/website/w1/inbox/session_2/');
      box.textContent = 'Good morning';
    };
    document.addEventListener(name, move);
  }, when);
  const draft = () => page.evaluate(() => document.querySelector('[data-stand-in-composer]')!.textContent);

  it('right after a paste offers no Undo of it there, and tells of no failure', async () => {
    await open('crisp');
    await add(page, 'customer', { html: 'hello' });
    await page.locator('[data-stand-in-composer]').click();
    await moveOn('input');
    await paste(page, card);
    await expect.poll(() => panelsNow()).toEqual([]);
    // Longer than the guard looks for what it put in.
    await page.waitForFunction(start => performance.now() - start > 1000, await page.evaluate(() => performance.now()));
    expect(await overlay.all('panel')).toEqual([]);
    expect(await draft()).toBe('Good morning');
  });

  it('while the guard masks gets no mask into its own draft', async () => {
    await open('crisp');
    await add(page, 'customer', { html: 'hello' });
    await page.locator('[data-stand-in-composer]').click();
    await page.keyboard.type(`my card ${card} ok`);
    await page.keyboard.press('Enter');
    await panel('Not sent yet');
    await moveOn('selectionchange');
    await overlay.click('Mask it');
    await expect.poll(() => panelsNow()).toEqual([]);
    await expect.poll(draft).toBe('Good morning');
    await page.waitForFunction(start => performance.now() - start > 1000, await page.evaluate(() => performance.now()));
    expect(await draft()).toBe('Good morning');
    expect(await overlay.all('panel')).toEqual([]);
  });
});

describe('several conversations mounted at once', () => {
  const hidden = ['display: none', 'visibility: hidden; position: absolute'];
  it.each(hidden)('show marks, keys and held text of the visible one only (%s)', async style => {
    await open('salesforce');
    await add(page, 'customer', { html: link('paypa1.com'), log: 0 });
    await add(page, 'customer', { html: asksCode, log: 1 });
    await marks(2);
    await page.evaluate(css => (document.querySelector<HTMLElement>('#tab-102')!.style.cssText = css), style);
    await page.evaluate(() => dispatchEvent(new Event('resize')));
    const key = (name: string) => control.evaluate(async pressed => {
      const { tabs, storage } = (globalThis as unknown as { chrome: { tabs: { sendMessage(tab: number, message: object): Promise<unknown> }; storage: { session: { get(key: null): Promise<object> } } } }).chrome;
      const ids = Object.keys(await storage.session.get(null)).filter(item => item.startsWith('tab/')).map(item => Number(item.slice(4))).sort((a, b) => b - a);
      return tabs.sendMessage(ids[0]!, { name: 'guard/key', body: { key: pressed } });
    }, name);
    await page.bringToFront();
    // The newest mark is in the hidden pane: the key goes to the one that is seen.
    await key('next-mark');
    await overlay.until('card', cards => cards.length === 1 && cards[0]!.text.includes('paypal.com'), 'not the visible mark');
    await page.keyboard.press('Escape');
    await page.evaluate(number => (document.querySelectorAll<HTMLTextAreaElement>('textarea')[1]!.value = number), card);
    await press(page, '#tab-101 textarea');
    await page.keyboard.type('hello');
    await press(page, '[data-stand-in-send]');
    expect((await sent()).map(({ text }) => text)).toEqual(['hello']);
    expect(new Set((await reported()).map(({ conversation }) => conversation))).toEqual(new Set(['tab-101', 'tab-102']));
  });
});

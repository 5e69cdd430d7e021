import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Page } from 'playwright';
import { launchWithExtension, type Launched } from '../../src/cli/launch.ts';
import { OverlayView } from '../../src/cli/overlay-view.ts';
import { failedIn, keysOf, killWorker, openExtensionPage, reportedBy, statesIn, tabIds } from './extension-pages.ts';
import { add, described, serveSites } from './site-fixtures.ts';

/** What the guard says of itself where a console shows more, less or something else than messages. */
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
  await expect.poll(() => statesIn(control)).toEqual([]);
});

const lure = 'See <a href="https://www.paypa1.com/x">https://www.paypa1.com/x</a>';

async function open(folder: string): Promise<void> {
  page = await browser.context.newPage();
  await page.goto(described.find(site => site.folder === folder)!.url);
  await page.waitForFunction(() => window.chat !== undefined);
  await expect.poll(() => statesIn(control)).toEqual(['empty']);
  overlay = new OverlayView(page);
}

/** The guard looks at its health once in 800 ms; that it finds nothing wrong can only be seen by waiting longer. */
async function looked(): Promise<void> {
  for (let turn = 0; turn < 2; turn++) {
    await page.evaluate(() => document.querySelector('nav')!.append(document.createElement('p')));
    await page.waitForFunction(start => performance.now() - start > 1000, await page.evaluate(() => performance.now()));
  }
}
const panels = async () => (await overlay.all('panel')).map(({ text }) => text);

describe('a console in which nobody has written yet', () => {
  it.each([
    ['salesforce', 'Chat started by <b>Visitor 4711</b> • 10:02 AM, accepted by Jo after 12 seconds'],
    ['chatwoot', 'The conversation was created from the API and assigned to the support team'],
    ['rocket-chat', 'Ada Lovelace has joined the channel. The room topic was changed to: deliveries'],
    ['tiledesk', 'New support request from Guest; Jo was added to the conversation'],
    ['live-helper-chat', 'Operator Jo has accepted the chat with the visitor from Berlin, Germany'],
    ['zammad', 'Your ticket has been created, and was assigned to Jo of the Users group'],
  ])('is not called unreadable for what %s says itself', async (folder, words) => {
    await open(folder);
    await add(page, 'system', { html: words });
    await looked();
    await expect.poll(() => statesIn(control)).toEqual(['empty']);
    expect(await panels()).toEqual([]);
    await add(page, 'customer', { html: 'hello' });
    await expect.poll(() => statesIn(control)).toEqual(['watching']);
  });

  it('is not called unreadable for how a channel of Slack begins, nor for its list of channels', async () => {
    await open('slack');
    await page.evaluate(() => {
      const names = ['general', 'random', 'support-escalations', 'customers-of-the-south', 'incidents', 'Ada Lovelace'];
      const rows = names.map(name => `<div class="p-channel_sidebar__static_list__item c-virtual_list__item" role="treeitem"><span class="p-channel_sidebar__name">${name}</span></div>`);
      document.querySelector('nav')!.innerHTML = `<div role="tree" class="c-virtual_list c-virtual_list--scrollbar p-channel_sidebar__static_list"><div class="c-virtual_list__scroll_container">${rows.join('')}</div></div>`;
      const words = '<h1 class="p-message_pane__foreword__title">#general</h1><div class="p-message_pane__foreword__description"><span>This is the very beginning of the general channel. Say hello to everybody!</span></div>';
      document.querySelector('[data-stand-in-log]')!.innerHTML = `<div class="c-virtual_list__item" data-item-key="foreword"><div class="p-message_pane__foreword">${words}</div></div>`;
    });
    await looked();
    await expect.poll(() => statesIn(control)).toEqual(['empty']);
    await add(page, 'customer', { html: 'hello' });
    await looked();
    await expect.poll(() => statesIn(control)).toEqual(['watching']);
    expect(await panels()).toEqual([]);
  });
});

describe('a page with a composer and without a log', () => {
  it('is not called unreadable where a conversation is only to begin', async () => {
    await open('help-scout');
    await page.evaluate(() => {
      const log = document.querySelector('[data-stand-in-log]')!;
      for (let around: Element | null = log; around !== document.body; around = around!.parentElement) around!.removeAttribute('data-testid');
      const form = document.createElement('form');
      form.style.cssText = 'flex: 1; padding: 16px';
      form.innerHTML = '<h1>New conversation</h1><label>To <input value="ada@example.org"></label><label>Subject <input></label>';
      log.replaceWith(form);
    });
    await looked();
    await expect.poll(() => statesIn(control)).toEqual(['empty']);
    expect(await panels()).toEqual([]);
  });

  it.each([
    ['above', 'help-scout', ''],
    ['above', 'chatwoot', ''],
    ['below', 'help-scout', 'column-reverse'],
    ['below', 'crisp', 'column-reverse'],
  ])('is called so where words stand %s it: the log of %s is another', async (_where, folder, direction) => {
    await open(folder);
    await page.evaluate(way => {
      const log = document.querySelector('[data-stand-in-log]')!;
      const other = document.createElement('div');
      other.style.cssText = 'flex: 1; padding: 16px';
      for (const words of ['Hello, I cannot sign in since this morning.', 'Which address do you use to sign in?', 'The one on my contract, I think.']) other.append(Object.assign(document.createElement('p'), { textContent: words }));
      for (let around: Element | null = log; around !== document.body; around = around!.parentElement) around!.removeAttribute('data-testid');
      document.querySelectorAll<HTMLElement>('.stage').forEach(stage => (stage.style.flexDirection = way));
      log.replaceWith(other);
    }, direction);
    await expect.poll(() => statesIn(control)).toEqual(['blind']);
  });
});

describe('a console in a frame', () => {
  const { url } = described.find(({ folder }) => folder === 'chatwoot')!;
  it.each([
    ['says there that it cannot be read', 700, 1],
    ['has no room for that in a small one', 240, 0],
  ])('%s', async (_what, width, notes) => {
    await browser.context.route('https://app.chatwoot.com/portal', route => route.fulfill({ contentType: 'text/html', body: `<!doctype html><title>Portal</title><iframe src="${url}" style="width: ${width}px; height: 500px"></iframe>` }));
    page = await browser.context.newPage();
    await page.goto('https://app.chatwoot.com/portal');
    overlay = new OverlayView(page);
    const frame = page.frames().at(-1)!;
    await frame.waitForFunction(() => window.chat !== undefined);
    await frame.evaluate(() => {
      document.querySelector('[data-stand-in-log]')!.innerHTML = '<li><p>Hello, I cannot sign in since this morning, and the page says that my account is locked.</p></li>';
    });
    await expect.poll(() => statesIn(control)).toContain('blind');
    await overlay.until('panel', found => found.length === notes, 'not as many notes');
  });
});

describe('several conversations side by side', () => {
  it('are not called unreadable for one in which only the console has said something', async () => {
    await open('tawk');
    await page.evaluate(() => (document.querySelector('[data-stand-in-log]')!.innerHTML = '<div>Visitor V17283 started the chat on https://example.org/pricing</div>'));
    await add(page, 'customer', { html: lure, log: 1 });
    await expect.poll(async () => (await reportedBy(control)).length).toBe(1);
    await looked();
    await expect.poll(() => statesIn(control)).toEqual(['watching']);
    expect(await panels()).toEqual([]);
  });
});

describe('a conversation that cannot be read behind one that could', () => {
  it.each(['chatwoot', 'salesforce'])('is called so in %s', async folder => {
    await open(folder);
    await add(page, 'customer', { html: 'hello' });
    await expect.poll(() => statesIn(control)).toEqual(['watching']);
    await page.evaluate(() => {
      const [first, second] = document.querySelectorAll('[data-stand-in-log]');
      if (second !== undefined) first!.closest<HTMLElement>('.stage')!.style.display = 'none';
      (second ?? first)!.innerHTML = '<li class="new-layout">A conversation in a layout that nobody has described so far.</li>';
    });
    await expect.poll(() => statesIn(control)).toEqual(['blind']);
  });
});

describe('a long history', () => {
  const keepsStates = () => control.evaluate(() => {
    const kept = globalThis as unknown as { states: string[]; chrome: { storage: { session: { onChanged: { addListener(told: (changes: Record<string, { newValue?: { value: string } }>) => void): void } } } } };
    kept.states = [];
    kept.chrome.storage.session.onChanged.addListener(changes => {
      for (const [key, { newValue }] of Object.entries(changes)) {
        if (key.startsWith('tab/') && newValue !== undefined) kept.states.push(...Object.values((JSON.parse(newValue.value) as { pages: Record<string, { state: string }> }).pages).map(({ state }) => state));
      }
    });
  });
  const states = () => control.evaluate(() => (globalThis as unknown as { states: string[] }).states);

  it('is not called unreadable while it is looked through', async () => {
    await open('chatwoot');
    await keepsStates();
    await page.evaluate(async () => {
      window.chat.add('customer', { html: 'hello' });
      const log = document.querySelector('[data-stand-in-log]')!;
      const row = log.firstElementChild as HTMLElement;
      row.remove();
      const crowd = document.createDocumentFragment();
      for (let at = 0; at < 20_000; at++) {
        const copy = row.cloneNode(true) as HTMLElement;
        copy.dataset.messageId = String(5000 + at);
        copy.querySelector('[data-stand-in-body]')!.textContent = `My order ${at} has not arrived yet.`;
        crowd.append(copy);
      }
      // The guard looks at its health soon, and is kept from it until it is due in the midst of the crowd.
      document.querySelector('nav')!.append(document.createElement('p'));
      for (let turn = 0; turn < 10; turn++) await new Promise(resolve => setTimeout(resolve, 0));
      log.append(crowd);
      for (const until = performance.now() + 1000; performance.now() < until; );
    });
    await expect.poll(states, { timeout: 30_000 }).toContain('watching');
    expect(await states()).not.toContain('blind');
  });

  it('may come a message at a time, and is looked through in small steps all the same', async () => {
    await open('chatwoot');
    const ms = await page.evaluate(async () => {
      window.chat.add('customer', { html: 'hello' });
      const log = document.querySelector<HTMLElement>('[data-stand-in-log]')!;
      const row = log.firstElementChild as HTMLElement;
      row.remove();
      const rows = Array.from({ length: 30_000 }, () => row.cloneNode(true));
      log.style.display = 'none';
      for (const each of rows) log.append(each);
      const before = performance.now();
      // Observers are called before this goes on.
      await Promise.resolve();
      return performance.now() - before;
    });
    expect(ms).toBeLessThan(100);
  });
});

describe('what goes out of a composer', () => {
  const words = 'We will send the parcel again tomorrow';
  const fixture = described.find(({ folder }) => folder === 'chatwoot')!;
  const note = 'a way that Parleyguard does not see';
  const write = async (text: string): Promise<void> => {
    await page.locator(fixture.composer).first().click();
    await page.keyboard.type(text);
    // The guard looks at it after a pause.
    await looked();
  };
  /** What a page's own code does, whatever it was that told it to. */
  const goesOut = async (text: string): Promise<void> => {
    await page.locator(fixture.composer).first().evaluate(box => void (box.textContent = ''));
    await add(page, 'agent', { html: text });
  };
  beforeEach(async () => {
    await open('chatwoot');
    await add(page, 'customer', { html: lure });
    await overlay.until('mark', marks => marks.length === 1, 'no mark');
  });

  it('is missed where nothing was seen that sends it, and no more once something was', async () => {
    await write(words);
    await goesOut(words);
    await overlay.until('panel', found => found.some(({ text }) => text.includes(note)), 'nothing is said in the page');
    await expect.poll(() => failedIn(control)).toEqual(['sends']);
    await expect.poll(() => statesIn(control)).toEqual(['watching']);
    await write('Is there anything else I can do?');
    await page.keyboard.press(fixture.sendKey);
    await goesOut('Is there anything else I can do?');
    await expect.poll(() => failedIn(control)).toEqual([]);
    await expect.poll(panels).toEqual([]);
  });

  it.each([
    ['a shortcut of the page', 'Control+j', ''],
    ['Enter in another field', 'Enter', '<input id="beside">'],
    ['a status that is chosen', 'ArrowDown', '<select id="beside"><option>Open</option><option>Solved</option></select>'],
    ['a sign that is pressed', ' ', '<button id="beside">✓</button>'],
  ])('is missed though %s sends it before there was a pause', async (_how, key, beside) => {
    await page.evaluate(html => {
      document.querySelector('nav')!.innerHTML = html;
      const send = () => setTimeout(() => {
        const box = document.querySelector('[data-stand-in-composer]')!;
        window.chat.add('agent', { html: box.textContent! });
        box.textContent = '';
      });
      window.addEventListener('keydown', event => event.ctrlKey && event.key === 'j' && (event.preventDefault(), send()));
      const field = document.querySelector('#beside');
      field?.addEventListener('keydown', event => (event as KeyboardEvent).key === 'Enter' && send());
      for (const name of ['change', 'click']) field?.addEventListener(name, send);
    }, beside);
    await page.locator(fixture.composer).first().click();
    await page.keyboard.type(words);
    if (beside !== '') await page.locator('#beside').focus();
    await page.keyboard.press(key);
    await overlay.until('panel', found => found.some(({ text }) => text.includes(note)), 'nothing is said in the page');
  });

  it('is not missed where it was seen, where others wrote it, or where it is still to be sent', async () => {
    await write(words);
    await add(page, 'agent', { html: 'Somebody else answers meanwhile, in other words' });
    await add(page, 'agent', { html: 'And once more, in words of nobody who writes here' });
    await page.keyboard.press(fixture.sendKey);
    await goesOut(words);
    await looked();
    expect(await failedIn(control)).toEqual([]);
    expect(await panels()).toEqual([]);
  });

  /** Words written in a box that the page opens at the end of `place`, which then loses the focus, and come as a message. */
  async function writtenAndLeft(place: string, html: string): Promise<void> {
    await page.evaluate(([around, inside]) => document.querySelector(around!)!.insertAdjacentHTML('beforeend', inside!), [place, html]);
    await page.locator('#opened').click();
    await page.keyboard.type(words);
    await looked();
    await page.locator(fixture.composer).first().click();
    await page.evaluate(() => document.querySelector('#opened')!.remove());
    await add(page, 'agent', { html: words });
  }

  it('is missed in a dialog that was left, where nothing was seen that sends it', async () => {
    await writtenAndLeft('body', '<div role="dialog" style="position: fixed; top: 20px; left: 300px; background: #fff"><textarea id="opened"></textarea></div>');
    await expect.poll(() => failedIn(control)).toEqual(['sends']);
  });

  it('is not missed where a message was edited, as some pages save that when the focus leaves it', async () => {
    await writtenAndLeft('[data-stand-in-body]', '<textarea id="opened"></textarea>');
    await looked();
    expect(await failedIn(control)).toEqual([]);
  });

  it('is not missed in another conversation that opens with the same words', async () => {
    await write(words);
    await page.evaluate(() => void (document.querySelector('[data-stand-in-log]')!.innerHTML = ''));
    await page.evaluate(() => history.pushState({}, '', '/app/accounts/1/conversations/10'));
    await goesOut(words);
    await looked();
    expect(await failedIn(control)).toEqual([]);
    expect(await panels()).toEqual([]);
  });
});

describe('a composer that is another than it was', () => {
  const changed = () => page.evaluate(() => {
    const box = document.querySelector<HTMLElement>('[data-stand-in-composer]')!;
    for (let around: Element | null = box; around !== null; around = around.parentElement) around.removeAttribute('class');
  });

  it('is said in the page, in popup and badge, until it is known again', async () => {
    await open('chatwoot');
    await add(page, 'customer', { html: lure });
    await overlay.until('mark', marks => marks.length === 1, 'no mark');
    const known = await page.evaluate(() => document.querySelector('[data-stand-in-composer]')!.className);
    await changed();
    await looked();
    await overlay.until('panel', found => found.some(({ text }) => text.includes('not checked')), 'nothing is said in the page');
    await expect.poll(() => failedIn(control)).toEqual(['composer']);
    await expect.poll(() => statesIn(control)).toEqual(['watching']);
    await page.evaluate(name => document.querySelector('[data-stand-in-composer]')!.classList.add(...name.split(' ')), `${known} ProseMirror-woot-style`);
    await looked();
    expect(await failedIn(control)).toEqual([]);
    expect(await panels()).toEqual([]);
  });

  it('is not missed where nobody can write, though there are other fields beside the conversation', async () => {
    await open('chatwoot');
    await add(page, 'customer', { html: lure });
    await page.evaluate(() => {
      document.querySelector('[data-stand-in-composer]')!.remove();
      document.querySelector('nav')!.innerHTML = '<textarea rows="3">Notes on the customer</textarea>';
      document.querySelector('[data-stand-in-log]')!.insertAdjacentHTML('beforeend', '<li><textarea readonly>What was said in the call</textarea></li>');
    });
    await looked();
    expect(await failedIn(control)).toEqual([]);
    expect(await panels()).toEqual([]);
  });
});

it('a tab that the browser discards leaves nothing behind', async () => {
  const discarded = await browser.context.newPage();
  await discarded.goto(described.find(site => site.folder === 'chatwoot')!.url);
  await discarded.waitForFunction(() => window.chat !== undefined);
  await add(discarded, 'customer', { html: lure });
  await expect.poll(async () => (await reportedBy(control)).length).toBe(1);
  // Known only now that something was reported: asked without an id, the browser discards whichever tab it likes.
  const [before] = await tabIds(control);
  await control.bringToFront();
  // Chromium gives it another id, and nobody else can close it.
  await control.evaluate(async tab => {
    const { tabs } = (globalThis as unknown as { chrome: { tabs: { discard(tab: number): Promise<{ readonly id: number }>; remove(tab: number): Promise<void> } } }).chrome;
    const { id } = await tabs.discard(tab);
    await tabs.remove(id);
  }, before ?? expect.fail('no tab is known'));
  await expect.poll(() => tabIds(control)).toEqual([]);
});

it('a tab whose end no worker heard to its end leaves nothing behind', async () => {
  const left = 987654321;
  await control.evaluate(async tab => {
    const { storage } = (globalThis as unknown as { chrome: { storage: { session: { set(items: object): Promise<void> } } } }).chrome;
    await storage.session.set({ [`tab/${tab}`]: { v: 1, value: JSON.stringify({ pages: {}, messages: [] }) }, [`demonstration/${tab}`]: { v: 1, value: true } });
  }, left);
  expect(await tabIds(control)).toContain(left);
  await killWorker(control);
  page = await browser.context.newPage();
  await page.goto(described.find(site => site.folder === 'chatwoot')!.url);
  await expect.poll(async () => (await tabIds(control)).filter(tab => tab !== left).length).toBe(1);
  await expect.poll(async () => (await keysOf(control)).filter(key => key.endsWith(`/${left}`))).toEqual([]);
  expect(await tabIds(control)).toHaveLength(1);
});

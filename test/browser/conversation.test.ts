import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Page } from 'playwright';
import { launchWithExtension, type Launched } from '../../src/cli/launch.ts';
import { OverlayView } from '../../src/cli/overlay-view.ts';
import { addMessage, openTicket, serveZendesk } from './zendesk.ts';

const words = JSON.parse(readFileSync('public/_locales/en/messages.json', 'utf8')) as Record<string, { message: string }>;

let browser: Launched;
let page: Page;
let overlay: OverlayView;

beforeAll(async () => {
  browser = await launchWithExtension({ headless: true });
  await serveZendesk(browser.context);
});
afterAll(() => browser?.close());
beforeEach(async () => {
  await page?.close();
  page = await openTicket(browser.context);
  overlay = new OverlayView(page);
});

const link = (href: string, text = href): string => `See <a href="${href}">${text}</a>`;
const lure = { html: link('https://www.paypa1.com/signin') };
const marks = (count: number) => overlay.until('mark', found => found.length === count, `expected ${count} marks`);

/** Each lure with its nearest innocent twin. */
const pairs = [
  ['a look-alike link', { html: link('https://www.paypa1.com/signin') }, { html: link('https://www.paypal.com/signin') }, 'paypal.com'],
  ['a text that names another site than it opens', { html: link('https://evil-claims.top/x', 'www.dhl.com') }, { html: link('https://www.dhl.com/x', 'www.dhl.com') }, 'dhl.com'],
  ['a request for a one-time code', { text: 'You will get a code by text message now, please read me the code' }, { text: 'I got the code by text message and entered it in the app' }, 'code'],
] as const;

describe('a customer’s message', () => {
  it.each(pairs)('is marked, with the reason in words, for %s', async (_name, bad, _good, evidence) => {
    await addMessage(page, bad);
    const [mark] = await marks(1);
    expect(mark?.label).toContain(evidence);
  });

  it.each(pairs)('is left alone for the innocent twin of %s', async (_name, _bad, good) => {
    await addMessage(page, good);
    await addMessage(page, lure);
    const found = await marks(1);
    expect(found[0]?.label).toContain('paypal.com');
  });

  it('shows the reason in a card when the mark is hovered', async () => {
    await addMessage(page, lure);
    await marks(1);
    const { x, y } = await overlay.markAt(0);
    await page.mouse.move(x, y);
    const [card] = await overlay.until('card', cards => cards.length === 1, 'no card');
    expect(card?.text).toContain('paypal.com');
    await page.keyboard.press('Escape');
    await overlay.until('card', cards => cards.length === 0, 'card still there');
  });

  it('is judged when it arrives later, and again when it is edited', async () => {
    await addMessage(page, { text: 'hello', comment: 'c1' });
    await addMessage(page, { ...lure, comment: 'c2' });
    await marks(1);
    await page.evaluate(() => {
      document.querySelector<HTMLAnchorElement>('[data-comment-id="c2"] a')?.setAttribute('href', 'https://www.paypal.com/signin');
      document.querySelector('[data-comment-id="c2"] a')!.textContent = 'https://www.paypal.com/signin';
    });
    await marks(0);
    await page.evaluate(() => {
      document.querySelector('[data-comment-id="c1"] [data-test-id="omni-log-message-content"]')!.innerHTML = '<a href="https://www.paypa1.com/x">https://www.paypa1.com/x</a>';
    });
    await marks(1);
  });

  it('has one mark when the console replaces its element', async () => {
    await addMessage(page, lure);
    await marks(1);
    await page.evaluate(() => {
      const old = document.querySelector('article')!;
      const copy = old.cloneNode(true);
      old.after(copy);
      old.remove();
    });
    await addMessage(page, { text: 'next' });
    await marks(1);
  });

  it('is found in a crowd of messages that came in one go, wherever it stands', async () => {
    await addMessage(page, { text: 'Hello, where is my order?' });
    const others: Record<number, string> = { 1: lure.html, 1200: 'Please read me the code you got by text message' };
    await page.evaluate(some => {
      const first = document.querySelector('article')!;
      const crowd = document.createDocumentFragment();
      for (let at = 0; at < 1500; at++) {
        const message = first.cloneNode(true) as HTMLElement;
        message.querySelector('[data-test-id="omni-log-message-content"]')!.innerHTML = some[at] ?? `Order ${at} has not arrived yet.`;
        crowd.append(message);
      }
      first.after(crowd);
      document.querySelector('article')!.scrollIntoView();
    }, others);
    await marks(1);
    await page.evaluate(() => document.querySelectorAll('article')[1201]!.scrollIntoView());
    await overlay.until('mark', found => found.some(({ label }) => label.includes('code')), 'no mark at the second');
  });

  it('is marked once it is near what is seen of a long history, among more marked ones than the browser is asked about at a time', async () => {
    await addMessage(page, lure);
    const others: Record<number, string> = { 700: 'Please read me the code you got by text message', 1200: link('https://evil-claims.top/x', 'www.dhl.com') };
    await page.evaluate(some => {
      const first = document.querySelector('article')!;
      const crowd = document.createDocumentFragment();
      for (let at = 1; at < 1500; at++) {
        const message = first.cloneNode(true) as HTMLElement;
        const html = some[at];
        if (html !== undefined) message.querySelector('[data-test-id="omni-log-message-content"]')!.innerHTML = html;
        crowd.append(message);
      }
      first.after(crowd);
    }, others);
    const isMarked = async (words: string): Promise<boolean> => (await overlay.all('mark')).some(({ label }) => label.includes(words));
    for (const [at, words] of [[700, 'code'], [1200, 'dhl.com']] as const) {
      // Until the newest is drawn the rest is not judged yet.
      await page.evaluate(() => document.querySelectorAll('article')[1499]!.scrollIntoView());
      await overlay.until('mark', found => found.length > 0, 'nothing is marked');
      expect(await isMarked(words)).toBe(false);
      await page.evaluate(place => document.querySelectorAll('article')[place]!.scrollIntoView(), at);
      await overlay.until('mark', found => found.some(({ label }) => label.includes(words)), `no mark at message ${at}`);
    }
  });

  it('leaves the console’s own nodes as they were', async () => {
    await addMessage(page, lure);
    const before = await page.evaluate(() => document.querySelector('main')!.innerHTML);
    await marks(1);
    expect(await page.evaluate(() => document.querySelector('main')!.innerHTML)).toBe(before);
  });

  it('is marked again after the page removed the guard’s layer', async () => {
    await addMessage(page, lure);
    await marks(1);
    await page.evaluate(() => document.documentElement.querySelectorAll(':scope > div').forEach(element => element.remove()));
    await marks(1);
  });
});

describe('the alarm of a conversation', () => {
  const small = 'What is the phone number of my wife in your system?';
  it.each([['comes again with a smaller request soon after', 1, true], ['has calmed down after many ordinary turns, and the same request is marked without it', 40, false]])('%s', async (_name, turns, isAlarmed) => {
    await addMessage(page, { text: 'You will get a code by text message now, please read me the code' });
    await marks(1);
    for (let turn = 0; turn < turns; turn++) await addMessage(page, { text: `Thank you, order ${turn} is here now.` });
    await addMessage(page, { text: small });
    // Thanks raise nothing, though they have a word of hurry.
    await marks(2);
    const { text } = await overlay.openCard(1);
    expect(text.includes(words.card_turns!.message)).toBe(isAlarmed);
  });
});

import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Page } from 'playwright';
import { launchWithExtension, type Launched } from '../../src/cli/launch.ts';
import { OverlayView } from '../../src/cli/overlay-view.ts';
import { addMessage, composer, modelText, openTicket, serveZendesk } from './zendesk.ts';

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

async function openCard(text: string) {
  await addMessage(page, { text });
  await overlay.until('mark', marks => marks.length >= 1, 'no mark');
  return (await overlay.openCard()).text;
}

describe('the card of a request', () => {
  it('has a safe reply in the talk’s language, put behind what stands in the composer', async () => {
    await composer(page).click();
    await page.keyboard.type('Hola.');
    await openCard('Te va a llegar un código de seis cifras por SMS, pásamelo por favor');
    await overlay.click('Insert a safe reply');
    await expect.poll(() => modelText(page)).toMatch(/^<p>Hola\. Por seguridad no puedo/);
    expect(await page.evaluate(() => window.sent)).toEqual([]);
  });

  it('has a checklist before an account is changed', async () => {
    const text = await openCard('I have a new phone, please remove the old authenticator from my account and send the reset link to my private mail');
    expect(text).toContain('Before you change anything');
    expect((await overlay.all('step')).length).toBeGreaterThanOrEqual(3);
  });

  it('says in words which turns led to the alarm of a whole talk', async () => {
    const text = await openCard('You will get a code by text message now, please read me the code, hurry up, I am in a rush');
    expect(text).not.toMatch(/#\d|ask-one-time-code #/);
    expect(text).toContain('(message 1)');
  });

  it('names each of these turns once, with all that was in it, and a link that is suspicious not as a link as well', async () => {
    const text = await openCard('You will get a code by text message now, please read me the code or sign in at https://paypa1.com/login hurry up, I am in a rush');
    expect(text).toMatch(/Seen so far: [^.]*a suspicious link[^.]* and [^.]*\(message 1\)\./);
    expect(text.split('(message 1)')).toHaveLength(2);
    expect(text).not.toMatch(/[,:] a link/);
  });
});

describe('the ids of the rules', () => {
  it('stand folded at the card’s end, for who writes the policy, and unfold by mouse and by key', async () => {
    await openCard('You will get a code by text message now, please read me the code, hurry up, I am in a rush');
    const height = async (): Promise<number> => {
      const [box] = await overlay.boxes('rules');
      return box === undefined ? 0 : box.bottom - box.top;
    };
    const folded = await height();
    const [box] = await overlay.boxes('rules');
    await page.mouse.click(box!.left + 30, (box!.top + box!.bottom) / 2);
    await expect.poll(height).toBeGreaterThan(folded + 10);
    await page.keyboard.press('Enter');
    await expect.poll(height).toBe(folded);
    await page.keyboard.press('Space');
    await expect.poll(height).toBeGreaterThan(folded + 10);
    expect((await overlay.all('rules'))[0]?.text).toContain('ask-one-time-code/');
    for (const { text } of await overlay.all('type')) expect(text).not.toContain('ask-one-time-code');
  });
});

describe('a card over other messages', () => {
  it('lies above the marks of those below', async () => {
    const lure = { html: 'See <a href="https://www.paypa1.com/signin">https://www.paypa1.com/signin</a>' };
    await addMessage(page, lure);
    await addMessage(page, lure);
    await overlay.until('mark', marks => marks.length === 2, 'no marks');
    const below = await overlay.markAt(1);
    expect(await overlay.isAt(below, 'mark')).toBe(true);
    await overlay.openCard(0);
    await expect.poll(() => overlay.isAt(below, 'card')).toBe(true);
    expect(await overlay.isAt(below, 'mark')).toBe(false);
  });

  it('has its sentences from left to right where the page runs from right to left', async () => {
    await page.evaluate(() => document.documentElement.setAttribute('dir', 'rtl'));
    await openCard('You will get a code by text message now, please read me the code, hurry up, I am in a rush');
    expect(await overlay.computed('card', 'direction')).toBe('ltr');
  });
});

describe('a card that the keyboard opened', () => {
  it('stays while its mark has the focus, though the pointer comes and goes', async () => {
    await addMessage(page, { html: 'See <a href="https://www.paypa1.com/signin">https://www.paypa1.com/signin</a>' });
    const { x, y } = await overlay.markAt(0);
    await page.locator('article a').focus();
    // From the last thing of the page to the first of the guard's layer behind it.
    for (let presses = 0; presses < 12 && (await overlay.all('card')).length === 0; presses++) await page.keyboard.press('Tab');
    await overlay.until('card', cards => cards.length === 1, 'no card');
    await page.mouse.move(x, y);
    await page.mouse.move(x - 200, y + 300);
    await page.waitForFunction(start => performance.now() - start > 600, await page.evaluate(() => performance.now()));
    expect(await overlay.all('card')).toHaveLength(1);
    await page.keyboard.press('Escape');
    await overlay.until('card', cards => cards.length === 0, 'the card stays');
  });
});

describe('the mark of a message that is scrolled half out of sight', () => {
  it.each([['customer', 'right'], ['agent', 'left']] as const)('stands beside that of the %s, not on its words', async (speaker, side) => {
    await addMessage(page, { html: 'Is it this one? <br><br><br>See <a href="https://www.paypa1.com/signin">https://www.paypa1.com/signin</a>' });
    await page.locator('article').evaluate((article, end) => {
      const log = article.closest<HTMLElement>('[data-test-id="omni-log-container"]')!;
      Object.assign(log.style, { height: '300px', overflowY: 'auto' });
      log.append(Object.assign(document.createElement('div'), { style: 'flex: none; height: 1000px' }));
      if (end) article.style.marginLeft = 'auto';
    }, speaker === 'agent');
    await overlay.until('mark', marks => marks.length === 1, 'no mark');
    const words = () => page.locator('article').evaluate(article => article.getBoundingClientRect().toJSON() as { left: number; right: number; top: number });
    const mark = async () => (await overlay.boxes('mark'))[0]!;
    await expect.poll(async () => (await mark()).right).toBeLessThan((await words()).right);
    await page.locator('[data-test-id="omni-log-container"]').evaluate(log => log.scrollBy(0, 60));
    if (side === 'right') await expect.poll(async () => (await mark()).left).toBeGreaterThan((await words()).right);
    else await expect.poll(async () => (await mark()).right).toBeLessThan((await words()).left);
  });
});

describe('where a card stands', () => {
  it.each([[640, 300], [320, 640], [1280, 800]] as const)('is never over its own mark, in a window of %i by %i pixels', async (width, height) => {
    await page.setViewportSize({ width, height });
    for (const [index, host] of ['paypa1.com', 'micros0ft.com', 'arnazon.com'].entries()) {
      await addMessage(page, { html: `See <a href="https://www.${host}/signin">https://www.${host}/signin</a>` });
      await overlay.until('mark', marks => marks.length === index + 1, 'no mark');
      const { text } = await overlay.openCard(index);
      expect(text).toContain('Understood');
      const [card] = await overlay.boxes('card');
      const mark = (await overlay.boxes('mark'))[index]!;
      expect(card!.top >= mark.bottom || card!.bottom <= mark.top || card!.left >= mark.right || card!.right <= mark.left).toBe(true);
      expect(card!.bottom).toBeLessThanOrEqual(height);
      await page.keyboard.press('Escape');
      await overlay.until('card', cards => cards.length === 0, 'the card stays');
    }
  });
});

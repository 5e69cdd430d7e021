import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Page } from 'playwright';
import { launchWithExtension, type Launched } from '../../src/cli/launch.ts';
import { OverlayView } from '../../src/cli/overlay-view.ts';
import { addMessage, composer, openTicket, paste, serveZendesk } from './zendesk.ts';

let browser: Launched;
let page: Page;
let overlay: OverlayView;

beforeAll(async () => {
  browser = await launchWithExtension({ headless: true });
  await serveZendesk(browser.context);
  page = await openTicket(browser.context);
  overlay = new OverlayView(page);
  await page.bringToFront();
  await page.evaluate(() => {
    const shifts: Shift[] = [];
    (window as unknown as Shifting).shifts = shifts;
    new PerformanceObserver(list => shifts.push(...(list.getEntries() as unknown as Shift[]))).observe({ type: 'layout-shift', buffered: true });
  });
});
afterAll(() => browser?.close());

interface Shift {
  readonly value: number;
  readonly sources: readonly { readonly node: Node | null }[];
}
interface Shifting {
  shifts: Shift[];
}

const lure = { html: 'See <a href="https://www.paypa1.com/signin">https://www.paypa1.com/signin</a>' };
const quantile = (values: readonly number[], part: number): number => [...values].sort((a, b) => a - b)[Math.min(values.length - 1, Math.floor(values.length * part))]!;

/**
 * A busy console: a message comes every 25 ms, and every 20th has a look-alike link. Answers for each of these in how many milliseconds its
 * words were highlighted and the frame with the mark was over. The mark itself is closed to the page; it is drawn in the same task as
 * the highlight, which the page can see.
 */
const stream = (messages: number): Promise<readonly number[]> =>
  page.evaluate(async count => {
    const times: Promise<number>[] = [];
    const highlighted = (): number => (CSS.highlights.get('parleyguard-danger') as unknown as Set<Range> | undefined)?.size ?? 0;
    const painted = async (): Promise<number> => {
      const began = performance.now();
      const before = highlighted();
      while (highlighted() <= before) {
        if (performance.now() - began > 10_000) throw new Error('no mark');
        await new Promise(resolve => setTimeout(resolve, 1));
      }
      // The frame that draws it: the callback is before the paint, the task behind it after.
      await new Promise(resolve => requestAnimationFrame(() => setTimeout(resolve, 0)));
      return performance.now() - began;
    };
    for (let sent = 1; sent <= count; sent++) {
      const isLure = sent % 20 === 0;
      const html = isLure ? `see <a href="https://www.paypa1.com/x${sent}">https://www.paypa1.com/x${sent}</a>` : `Hello, my order ${sent} has not arrived yet, could you please have a look where it is? Thank you very much.`;
      if (isLure) times.push(painted());
      window.console_.addMessage('1', { html });
      await new Promise(resolve => setTimeout(resolve, 25));
    }
    return Promise.all(times);
  }, messages);

describe('on a busy console', () => {
  it('a mark is painted soon after its message appears, and says how soon', async () => {
    await stream(60);
    const times = await stream(800);
    process.stdout.write(`mark painted: median ${quantile(times, 0.5).toFixed(0)} ms, p95 ${quantile(times, 0.95).toFixed(0)} ms, most ${Math.max(...times).toFixed(0)} ms of ${times.length}\n`);
    // The aim is 100 ms on a machine that does nothing else; a test run has company.
    expect(quantile(times, 0.5)).toBeLessThan(250);
  });
});

describe('the console itself', () => {
  /** Shifts of the console's layout while something of the guard comes and goes; the console's own are over before. */
  const shiftsDuring = async (act: () => Promise<unknown>): Promise<readonly number[]> => {
    const settled = (): Promise<void> => page.evaluate(() => new Promise(resolve => requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(resolve, 100)))));
    await settled();
    await page.evaluate(() => void ((window as unknown as Shifting).shifts.length = 0));
    await act();
    await settled();
    return page.evaluate(() => (window as unknown as Shifting).shifts.map(({ value }) => value));
  };

  // Room in the log, so that a message that comes moves nothing by itself.
  beforeEach(async () => {
    await page.evaluate(() => document.querySelector('[data-test-id="omni-log-container"]')!.replaceChildren());
    await addMessage(page, { text: 'Hello, can you help me with my order?' });
  });

  it('reports a shift when there is one, so that none means none', async () => {
    expect(await shiftsDuring(() => page.evaluate(() => void document.querySelector('article')!.before(Object.assign(document.createElement('p'), { textContent: 'A banner of the console', style: 'height: 40px' }))))).not.toEqual([]);
  });

  it('is not moved by marks, a card, notes, a dialog and an alarm', async () => {
    expect(await shiftsDuring(async () => {
      await addMessage(page, lure);
      await overlay.until('mark', marks => marks.length === 1, 'no mark');
    })).toEqual([]);
    expect(await shiftsDuring(async () => {
      await overlay.openCard();
      await page.keyboard.press('Escape');
      await overlay.until('card', cards => cards.length === 0, 'the card stays');
    })).toEqual([]);
    expect(await shiftsDuring(async () => {
      await page.locator('article a').first().click();
      await overlay.until('panel', panels => panels.length === 1, 'no dialog');
      await page.keyboard.press('Escape');
      await overlay.until('panel', panels => panels.length === 0, 'the dialog stays');
    })).toEqual([]);
    expect(await shiftsDuring(async () => {
      await addMessage(page, { text: 'You will get a code by text message now, please read me the code, hurry up, I am in a rush' });
      await overlay.until('mark', marks => marks.length === 2, 'no alarm');
    })).toEqual([]);
    await composer(page).click();
    // The editor grows with its text as it would without the guard: it has the longer line before.
    await page.keyboard.type('Hello, this is');
    expect(await shiftsDuring(async () => {
      await paste(page, ' 4111 1111 1111 1111');
      await overlay.until('panel', panels => panels.some(({ text }) => text.includes('Masked')), 'no note');
      await overlay.click('Undo');
      await page.keyboard.press('Enter');
      await overlay.until('panel', panels => panels.some(({ text }) => text.includes('Not sent yet')), 'no note');
    })).toEqual([]);
  });
});

import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Page } from 'playwright';
import { launchWithExtension, type Launched } from '../../src/cli/launch.ts';
import { OverlayView } from '../../src/cli/overlay-view.ts';
import { addMessage, composer, openTicket, serveZendesk } from './zendesk.ts';

let browser: Launched;
let page: Page;
let overlay: OverlayView;
const lure = { html: 'See <a href="https://www.paypa1.com/signin">https://www.paypa1.com/signin</a>' };

beforeAll(async () => {
  browser = await launchWithExtension({ headless: true });
  await serveZendesk(browser.context);
});
afterAll(() => browser?.close());
beforeEach(async () => {
  await page?.close();
  page = await openTicket(browser.context);
  overlay = new OverlayView(page);
  await addMessage(page, lure);
  await overlay.until('mark', marks => marks.length === 1, 'no mark');
});

/** Where the mark is drawn: its middle is on no element of the page but the guard's host. */
const hostIsOnTop = async (): Promise<boolean> => {
  const at = await overlay.markAt(0);
  return page.evaluate(({ x, y }) => document.elementFromPoint(x, y)?.parentElement === document.documentElement, at);
};

describe('a page that works against the guard', () => {
  it.each([
    ['hides everything beside the body by a style sheet', () => document.head.append(Object.assign(document.createElement('style'), { textContent: 'html > div { display: none !important; opacity: 0 !important; }' }))],
    ['hides the layer by its attributes', () => {
      const host = document.querySelector<HTMLElement>('html > div')!;
      host.hidden = true;
      host.style.cssText = 'display: none';
      host.setAttribute('inert', '');
    }],
    ['puts the layer into something that is hidden', () => {
      const hidden = document.body.appendChild(Object.assign(document.createElement('div'), { hidden: true }));
      hidden.append(document.querySelector('html > div')!);
    }],
    ['takes the layer out', () => document.querySelector('html > div')!.remove()],
  ] as const)('still shows the mark when it %s', async (_name, act) => {
    await page.evaluate(act as () => void);
    await expect.poll(hostIsOnTop).toBe(true);
  });

  it('cannot look inside the layer, nor find a sensitive value in what the guard leaves in the page', async () => {
    await composer(page).click();
    await page.keyboard.type('4111 1111 1111 1111');
    await page.keyboard.press('Enter');
    await overlay.until('panel', panels => panels.length === 1, 'not held');
    const seen = await page.evaluate(() => {
      const host = document.querySelector<HTMLElement>('html > div')!;
      return { root: host.shadowRoot, html: host.outerHTML, local: JSON.stringify({ ...localStorage }), session: JSON.stringify({ ...sessionStorage }), globals: Object.keys(window).filter(key => /parley|guard/i.test(key)) };
    });
    expect(seen.root).toBeNull();
    expect(seen.html + seen.local + seen.session).not.toMatch(/4111|card|paypa/);
    expect(seen.globals).toEqual([]);
  });

  it('cannot release the gate with made-up events', async () => {
    await composer(page).click();
    await page.keyboard.type('4111 1111 1111 1111');
    await page.keyboard.press('Enter');
    await overlay.until('panel', panels => panels.length === 1, 'not held');
    await page.evaluate(() => {
      const host = document.querySelector<HTMLElement>('html > div')!;
      for (const name of ['click', 'pointerdown', 'keydown']) host.dispatchEvent(new MouseEvent(name, { bubbles: true, composed: true, clientX: 60, clientY: 60 }));
      document.activeElement?.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true, composed: true }));
      document.querySelector<HTMLElement>('[data-test-id="submit_button-button"]')!.click();
    });
    expect(await page.evaluate(() => window.sent)).toEqual([]);
    await overlay.until('panel', panels => panels.some(panel => panel.text.includes('Not sent yet')), 'the gate is gone');
  });

  it('does not slow down or fail on a message of a megabyte', async () => {
    await addMessage(page, { text: `${'1 '.repeat(250_000)}${'a@'.repeat(250_000)}` });
    await addMessage(page, lure);
    await overlay.until('mark', marks => marks.length >= 2, 'the guard stopped judging');
  });
});

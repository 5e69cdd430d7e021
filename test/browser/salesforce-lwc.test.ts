import { afterAll, beforeAll, expect, it } from 'vitest';
import { build } from 'vite';
import type { Page } from 'playwright';
import { launchWithExtension, type Launched } from '../../src/cli/launch.ts';
import { OverlayView } from '../../src/cli/overlay-view.ts';

/** Components of the real Lightning engine under the real synthetic shadow, which patches the page's DOM but not the guard's. */
interface Lightning {
  say(message: { text: string; side: 'inbound' | 'outbound'; href?: string }): void;
  sent: readonly { text: string }[];
}

let browser: Launched;
let page: Page;
let overlay: OverlayView;

beforeAll(async () => {
  browser = await launchWithExtension({ headless: true });
  const script = await bundle();
  await browser.context.route('https://acme.lightning.force.com/**', route =>
    route.request().url().endsWith('/console.js')
      ? route.fulfill({ body: script, contentType: 'text/javascript' })
      : route.fulfill({ body: '<!doctype html><title>Console</title><section role="tabpanel" id="tab-101"></section><script src="/console.js"></script>', contentType: 'text/html; charset=utf-8' }),
  );
  page = await browser.context.newPage();
  await page.goto('https://acme.lightning.force.com/lightning/r/MessagingSession/0Mw/view');
  await page.waitForFunction(() => 'say' in window);
  overlay = new OverlayView(page);
}, 60_000);
afterAll(() => browser?.close());

async function bundle(): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'error',
    define: { 'process.env.NODE_ENV': '"production"' },
    build: { write: false, minify: false, rollupOptions: { input: 'test/fixtures/salesforce-lwc/console.js', output: { format: 'iife' } } },
  });
  const { output } = (Array.isArray(built) ? built[0]! : built) as { output: readonly { code?: string }[] }; // Not a watcher: `watch` is off.
  return output[0]?.code ?? '';
}

const say = (message: Parameters<Lightning['say']>[0]) => page.evaluate(said => (window as unknown as Lightning).say(said), message);
const sent = () => page.evaluate(() => (window as unknown as Lightning).sent.map(({ text }) => text));
const marks = (count: number) => overlay.until('mark', found => found.length === count, `expected ${count} marks`);

it('stands on a page that hides its components from the page’s own scripts', async () => {
  expect(await page.evaluate(() => [document.querySelector('textarea'), document.querySelector('c-conversation')!.shadowRoot?.querySelector('textarea') instanceof HTMLTextAreaElement])).toEqual([null, true]);
});

it('marks a customer’s lure and look-alike link, and not their innocent twins', async () => {
  await say({ side: 'inbound', text: 'I read the code on the box: 6 digits, is that the model? ', href: 'https://www.paypal.com/x' });
  await say({ side: 'inbound', text: 'please read me the 6-digit code you just got' });
  const [lure] = await marks(1);
  expect(lure?.tier).toBe('danger');
  await say({ side: 'inbound', text: 'See ', href: 'https://www.paypa1.com/x' });
  expect((await marks(2)).some(({ label }) => label.includes('paypal.com'))).toBe(true);
});

it('holds a card at the key and at the button, and lets an innocent answer out', async () => {
  const composer = page.locator('textarea');
  await composer.click();
  await page.keyboard.type('card 4111 1111 1111 1111');
  await page.keyboard.press('Enter');
  await overlay.until('panel', panels => panels.some(({ text }) => text.includes('Not sent yet')), 'not held at the key');
  await page.keyboard.press('Escape');
  await overlay.until('panel', panels => panels.length === 0, 'Escape leaves the note');
  await page.getByRole('button', { name: 'Send' }).click();
  await overlay.until('panel', panels => panels.some(({ text }) => text.includes('Not sent yet')), 'not held at the button');
  expect(await sent()).toEqual([]);
  await page.keyboard.press('Escape');
  await composer.fill('Hello');
  await page.getByRole('button', { name: 'Send' }).click();
  expect(await sent()).toEqual(['Hello']);
});

import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { CDPSession, Page } from 'playwright';
import { launchWithExtension, type Launched } from '../../src/cli/launch.ts';
import { OverlayView } from '../../src/cli/overlay-view.ts';
import { openExtensionPage, setManaged } from './extension-pages.ts';
import { addMessage, composer, openTicket, paste, serveZendesk } from './zendesk.ts';

let browser: Launched;
let control: Page;
let page: Page;
let overlay: OverlayView;

beforeAll(async () => {
  browser = await launchWithExtension({ headless: true });
  await serveZendesk(browser.context);
  await browser.context.route('https://evil.zendesk.com/**', route => route.fulfill({ contentType: 'text/html', body: signIn }));
  await browser.context.route('https://acme.zendesk.com/access**', route => route.fulfill({ contentType: 'text/html', body: signIn }));
  control = await openExtensionPage(browser.context, 'manifest.json');
});
afterAll(() => browser?.close());
beforeEach(async () => {
  await page?.close();
});

const signIn = '<!doctype html><title>Sign in</title><h1>Sign in</h1><form onsubmit="return false"><input name="user"><input name="password" type="password" id="password" autofocus><button>Sign in</button></form>';
const password = 'Tr0ub4dor-horse';

interface Storage {
  get(key: string): Promise<Record<string, { readonly v: number; readonly value: unknown }>>;
  set(items: object): Promise<void>;
}
const storage = (): Promise<Record<string, unknown>> =>
  control.evaluate(async () => {
    const { local } = (globalThis as unknown as { chrome: { storage: { local: Storage } } }).chrome.storage;
    return (await local.get('posture/passwords')) as Record<string, unknown>;
  });

const policy = (values: object): Promise<void> => setManaged(control, values);

const covered = (): Promise<number> => page.evaluate(() => (CSS.highlights.get('parleyguard-private') as unknown as Set<Range> | undefined)?.size ?? -1);

describe('the privacy screen', () => {
  it('covers sensitive data until the pointer is on its message', async () => {
    await policy({ privacyScreen: 'always' });
    page = await openTicket(browser.context);
    overlay = new OverlayView(page);
    await page.bringToFront();
    await addMessage(page, { text: 'My card is 4111 1111 1111 1111, can you see it?' });
    await addMessage(page, { text: 'And there is nothing in this one' });
    await expect.poll(covered).toBe(1);
    await page.screenshot({ path: 'test-results/privacy-covered.png' });
    await page.locator('article').first().hover();
    await expect.poll(covered).toBe(0);
    await page.locator('article').nth(1).hover();
    await expect.poll(covered).toBe(1);
  });

  it('uncovers the message that the keyboard is on, and comes back when the page takes it out', async () => {
    await policy({ privacyScreen: 'always' });
    page = await openTicket(browser.context);
    await page.bringToFront();
    await addMessage(page, { html: 'Card 4111 1111 1111 1111, <a href="https://status.example.org/">status</a>' });
    await expect.poll(covered).toBe(1);
    await page.locator('article a').focus();
    await expect.poll(covered).toBe(0);
    await page.locator('article a').blur();
    await page.evaluate(() => CSS.highlights.clear());
    await addMessage(page, { text: 'My other card is 5555 5555 5555 4444' });
    await expect.poll(covered).toBeGreaterThan(0);
  });

  describe('in the mode for who leaves', () => {
    let session: CDPSession;
    beforeEach(async () => {
      await policy({ privacyScreen: 'away' });
      page = await openTicket(browser.context);
      await page.bringToFront();
      session = await browser.context.newCDPSession(page);
      // Playwright keeps every page focused; a person has one in front.
      await session.send('Emulation.setFocusEmulationEnabled', { enabled: false });
      await page.bringToFront();
      await addMessage(page, { text: 'My card is 4111 1111 1111 1111' });
    });

    it('covers while another window is in front', async () => {
      await expect.poll(() => page.evaluate(() => document.hasFocus())).toBe(true);
      await expect.poll(covered).toBe(0);
      await control.bringToFront();
      await expect.poll(covered).toBe(1);
      await page.bringToFront();
      await expect.poll(covered).toBe(0);
    });

    it('covers after two minutes without a key or a move', async () => {
      await page.mouse.move(40, 40);
      await expect.poll(covered).toBe(0);
      // The browser's own clock runs ahead of the wall.
      const ahead = new Promise(resolve => session.once('Emulation.virtualTimeBudgetExpired', resolve));
      await session.send('Emulation.setVirtualTimePolicy', { policy: 'advance', budget: 125_000 });
      await ahead;
      await session.send('Emulation.setVirtualTimePolicy', { policy: 'pauseIfNetworkFetchesPending' });
      await expect.poll(covered).toBe(1);
      await page.mouse.move(60, 60);
      await expect.poll(covered).toBe(0);
    });
  });

  it('is not there where nobody asked for it', async () => {
    await policy({});
    page = await openTicket(browser.context);
    overlay = new OverlayView(page);
    await addMessage(page, { text: 'My card is 4111 1111 1111 1111' });
    await overlay.until('mark', marks => marks.length === 1, 'no mark');
    expect(await covered()).toBe(-1);
  });
});

describe('a sign-in page that is not the organisation’s', () => {
  beforeEach(() => policy({ consoleHosts: ['acme.zendesk.com'] }));

  it('is covered before anything is typed, until a person goes on', async () => {
    page = await browser.context.newPage();
    overlay = new OverlayView(page);
    await page.goto('https://evil.zendesk.com/access');
    await overlay.until('panel', panels => panels.some(({ text }) => text.includes('evil.zendesk.com') && text.includes('acme.zendesk.com')), 'not covered');
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      await page.screenshot({ path: `test-results/host-check-${colorScheme}.png` });
    }
    const typed = () => page.locator('#password').inputValue();
    await page.keyboard.type('secret');
    await page.evaluate(() => document.querySelector<HTMLInputElement>('#password')!.focus());
    await page.keyboard.type('secret');
    expect(await typed()).toBe('');
    // A page's own click is none.
    await page.evaluate(() => document.querySelector('html > div')!.dispatchEvent(new MouseEvent('click', { bubbles: true })));
    expect(await overlay.all('panel')).toHaveLength(1);
    await overlay.click('I know this page, go on');
    await overlay.until('panel', panels => panels.length === 0, 'still covered');
    await page.locator('#password').click();
    await page.keyboard.type('secret');
    expect(await typed()).toBe('secret');
  });

  it.each([
    ['in an open shadow root', `const root = document.querySelector('main').attachShadow({ mode: 'open' });`],
    ['in a closed shadow root', `const root = document.querySelector('main').attachShadow({ mode: 'closed' });`],
    ['in a closed root of a root that is attached later', `await new Promise(resolve => setTimeout(resolve, 400)); const outer = document.querySelector('main').attachShadow({ mode: 'open' }); outer.innerHTML = '<section></section>'; await new Promise(resolve => setTimeout(resolve, 400)); const root = outer.querySelector('section').attachShadow({ mode: 'closed' });`],
  ])('is covered when its field is %s, and nothing goes into the field', async (_where, make) => {
    await browser.context.route('https://evil.zendesk.com/shadow', route => route.fulfill({ contentType: 'text/html', body: `<!doctype html><title>Sign in</title><main></main><script type="module">${make} root.innerHTML = '<input id="password" type="password">'; window.typed = () => root.querySelector('input').value; root.querySelector('input').focus(); window.isMade = true</script>` }));
    page = await browser.context.newPage();
    overlay = new OverlayView(page);
    await page.goto('https://evil.zendesk.com/shadow');
    await page.waitForFunction(() => (window as unknown as { isMade?: boolean }).isMade === true);
    await page.keyboard.type('secret');
    await overlay.until('panel', panels => panels.some(({ text }) => text.includes('evil.zendesk.com')), 'not covered');
    await page.keyboard.type('secret');
    expect(await page.evaluate(() => (window as unknown as { typed(): string }).typed())).toBe('');
    await browser.context.unroute('https://evil.zendesk.com/shadow');
  });

  it('is covered though its field is there long before the page is', async () => {
    const late: (() => void)[] = [];
    await browser.context.route('https://evil.zendesk.com/late.js', async route => {
      await new Promise<void>(resolve => late.push(resolve));
      await route.fulfill({ contentType: 'text/javascript', body: '' });
    });
    await browser.context.route('https://evil.zendesk.com/slow', route => route.fulfill({ contentType: 'text/html', body: '<!doctype html><title>Sign in</title><input id="password" type="password"><script src="/late.js"></script>' }));
    page = await browser.context.newPage();
    overlay = new OverlayView(page);
    await page.goto('https://evil.zendesk.com/slow', { waitUntil: 'commit' });
    const field = page.locator('#password');
    await field.focus();
    await expect.poll(async () => {
      const before = await field.inputValue();
      await page.keyboard.type('x');
      return (await field.inputValue()) === before;
    }).toBe(true);
    late.forEach(go => go());
    await overlay.until('panel', panels => panels.length === 1, 'not covered');
    await expect.poll(async () => (await overlay.boxes('panel').catch(() => []))[0]?.right ?? 0).toBeGreaterThan(300);
  });

  it('is covered where the page opens a modal dialog for its field, again and again', async () => {
    const body = '<!doctype html><title>Sign in</title><dialog><input id="password" type="password" autofocus></dialog><script>const dialog = document.querySelector("dialog"); window.again = () => { dialog.close(); dialog.showModal(); }; again()</script>';
    await browser.context.route('https://evil.zendesk.com/modal', route => route.fulfill({ contentType: 'text/html', body }));
    page = await browser.context.newPage();
    overlay = new OverlayView(page);
    await page.goto('https://evil.zendesk.com/modal');
    await overlay.until('panel', panels => panels.length === 1, 'not covered');
    await page.evaluate(() => (window as unknown as { again(): void }).again());
    await page.keyboard.type('secret');
    await page.keyboard.press('Escape');
    expect(await page.locator('#password').inputValue()).toBe('');
    expect(await overlay.all('panel')).toHaveLength(1);
    await page.screenshot({ path: 'test-results/host-check-modal.png' });
    await overlay.click('I know this page, go on');
    await overlay.until('panel', panels => panels.length === 0, 'still covered');
    await page.locator('#password').click();
    await page.keyboard.type('secret');
    expect(await page.locator('#password').inputValue()).toBe('secret');
  });

  it.each([
    ['a field of text', '<input id="password" style="-webkit-text-security: disc">', ''],
    ['a field styled by a sheet, with the focus from the first', '<style>input { -webkit-text-security: square }</style><input id="password" autofocus>', ''],
    ['a larger field of text', '<textarea id="password" style="-webkit-text-security: circle"></textarea>', ''],
    ['a box to write in', '<div id="password" contenteditable style="-webkit-text-security: disc"></div>', ''],
    ['a field in a closed shadow root', '<main></main>', `const root = document.querySelector('main').attachShadow({ mode: 'closed' }); root.innerHTML = '<input style="-webkit-text-security: disc">'; window.field = root.querySelector('input');`],
    ['a field that says so, without the focus', '<input autocomplete="section-a current-password" name="user">', 'window.isUntouched = true'],
  ])('is covered when what only looks like a field for a password is %s', async (_what, html, script) => {
    await browser.context.route('https://evil.zendesk.com/styled', route => route.fulfill({ contentType: 'text/html', body: `<!doctype html><title>Sign in</title>${html}<script>{ ${script} }</script>` }));
    page = await browser.context.newPage();
    overlay = new OverlayView(page);
    await page.goto('https://evil.zendesk.com/styled');
    await page.evaluate(() => {
      const known = window as unknown as { field?: HTMLElement; isUntouched?: boolean };
      known.field ??= document.querySelector<HTMLElement>('#password, input')!;
      if (known.isUntouched !== true) known.field.focus();
    });
    await overlay.until('panel', panels => panels.length === 1, 'not covered');
    await page.keyboard.type('secret');
    expect(await page.evaluate(() => { const { field } = window as unknown as { field: HTMLInputElement }; return field.value ?? field.textContent; })).toBe('');
    await browser.context.unroute('https://evil.zendesk.com/styled');
  });

  it('is not covered on the organisation’s own host', async () => {
    page = await browser.context.newPage();
    overlay = new OverlayView(page);
    await page.goto('https://acme.zendesk.com/access');
    await page.locator('#password').click();
    await page.keyboard.type('secret');
    expect(await page.locator('#password').inputValue()).toBe('secret');
    expect(await overlay.all('panel')).toEqual([]);
  });
});

/** Signs in as a person does, until the fingerprint is kept: before the policy has arrived nothing is learnt. */
async function learn(word: string): Promise<void> {
  await policy({ passwordHosts: ['acme.zendesk.com'] });
  page = await browser.context.newPage();
  await page.goto('https://acme.zendesk.com/access');
  await page.waitForFunction(() => document.readyState === 'complete');
  await expect.poll(async () => {
    await page.locator('#password').fill('');
    await page.locator('#password').click();
    await page.keyboard.type(word);
    await page.keyboard.press('Enter');
    return JSON.stringify(await storage()).includes(`"length":${word.length}`);
  }).toBe(true);
  await page.close();
}

describe.each([['a word', password], ['a passphrase with spaces', 'correct horse battery 7 staple']])('the password guard, with %s', (_kind, word) => {
  beforeEach(() => learn(word));

  it('knows it again in a chat, and keeps no more of it than 16 bits', async () => {
    const kept = JSON.stringify(await storage());
    expect(kept).not.toContain(word);
    expect(Number(/"prefix":(\d+)/.exec(kept)?.[1])).toBeLessThan(65_536);

    page = await openTicket(browser.context);
    overlay = new OverlayView(page);
    await page.bringToFront();
    await composer(page).click();
    await page.keyboard.type(`try this one: ${word}.`);
    await overlay.until('panel', panels => panels.some(({ text }) => text.includes('password you sign in with')), 'not found');
    await page.keyboard.press('Enter');
    await overlay.until('panel', panels => panels.some(({ text }) => text.includes('Not sent yet')), 'not held');
    expect(await page.evaluate(() => window.sent)).toEqual([]);
    await overlay.click('Mask it');
    await expect.poll(() => composer(page).textContent()).not.toContain(word);
  });

  it('knows it again in the form of another page, typed or pasted, and holds the form', async () => {
    await browser.context.route('https://evil.zendesk.com/form', route => route.fulfill({ contentType: 'text/html', body: '<!doctype html><title>Survey</title><form onsubmit="window.gone = true; return false"><input id="field"><button>Next</button></form>' }));
    page = await browser.context.newPage();
    overlay = new OverlayView(page);
    await page.goto('https://evil.zendesk.com/form');
    await page.bringToFront();
    await page.locator('#field').click();
    await page.keyboard.type(word);
    const warned = () => overlay.until('panel', panels => panels.some(({ text }) => text.includes('password for acme.zendesk.com') && text.includes('evil.zendesk.com')), 'no warning');
    await warned();
    await page.evaluate(() => document.querySelector('form')!.requestSubmit());
    expect(await page.evaluate(() => 'gone' in window)).toBe(false);
    await overlay.click('Clear the field');
    expect(await page.locator('#field').inputValue()).toBe('');
    await paste(page, word);
    await warned();
    await overlay.click('It belongs here');
    await page.locator('#field').press('Enter');
    await expect.poll(() => page.evaluate(() => 'gone' in window)).toBe(true);
  });
});

describe('the password guard', () => {
  it('tells a password that stood in a composer before it was known', async () => {
    await policy({ passwordHosts: ['acme.zendesk.com'] });
    await control.evaluate(() => (globalThis as unknown as { chrome: { storage: { local: { remove(key: string): Promise<void> } } } }).chrome.storage.local.remove('posture/passwords'));
    const chat = await openTicket(browser.context);
    overlay = new OverlayView(chat);
    await chat.bringToFront();
    await composer(chat).click();
    await chat.keyboard.type(`try this one: ${password}.`);
    await learn(password);
    await chat.bringToFront();
    await overlay.until('panel', panels => panels.some(({ text }) => text.includes('password you sign in with')), 'not found');
    await chat.close();
  });

  it('leaves a word of the same length alone', async () => {
    await learn(password);
    page = await openTicket(browser.context);
    overlay = new OverlayView(page);
    await page.bringToFront();
    await composer(page).click();
    await page.keyboard.type('try misunderstanding');
    await page.keyboard.press('Enter');
    await expect.poll(() => page.evaluate(() => window.sent.length)).toBe(1);
  });
});

describe('the reminder of the sign-in', () => {
  it('comes at the rhythm of policy and goes when it was looked after', async () => {
    await policy({ reminderDays: 30 });
    page = await openExtensionPage(browser.context, 'src/pages/popup/index.html?tab=0');
    await page.getByText('A minute for your sign-in').waitFor();
    await page.getByRole('button', { name: 'Both looked after' }).click();
    await expect.poll(() => page.getByText('A minute for your sign-in').count()).toBe(0);
    await page.reload();
    await page.getByRole('heading', { level: 1 }).waitFor();
    expect(await page.getByText('A minute for your sign-in').count()).toBe(0);
  });
});

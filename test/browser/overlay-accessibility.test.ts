import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Page } from 'playwright';
import { launchWithExtension, type Launched } from '../../src/cli/launch.ts';
import { OverlayView } from '../../src/cli/overlay-view.ts';
import { violations } from './axe.ts';
import { openExtensionPage, setManaged } from './extension-pages.ts';
import { addMessage, composer, openTicket, paste, serveZendesk } from './zendesk.ts';

let browser: Launched;
let page: Page;
let blank: Page;
let control: Page;
let overlay: OverlayView;
let folder: string;

beforeAll(async () => {
  folder = mkdtempSync(path.join(tmpdir(), 'parleyguard-note-'));
  writeFileSync(path.join(folder, 'orders.log'), 'customer card 4111 1111 1111 1111\n');
  browser = await launchWithExtension({ headless: true });
  await serveZendesk(browser.context);
  const signIn = '<!doctype html><title>Sign in</title><h1>Sign in</h1><form onsubmit="return false"><input name="user"><input type="password" id="password"><button>Sign in</button></form>';
  for (const host of ['acme', 'evil']) await browser.context.route(`https://${host}.zendesk.com/access`, route => route.fulfill({ contentType: 'text/html', body: signIn }));
  control = await openExtensionPage(browser.context, 'manifest.json');
  blank = await browser.context.newPage();
});
afterAll(async () => {
  await browser?.close();
  rmSync(folder, { recursive: true, force: true });
});
beforeEach(async () => {
  await page?.close();
  await policy({});
  page = await openTicket(browser.context);
  overlay = new OverlayView(page);
  await page.bringToFront();
});

interface Chrome {
  readonly storage: { readonly local: { get(key: string): Promise<object>; set(items: object): Promise<void> } };
  readonly tabs: { query(of: object): Promise<{ id: number }[]>; sendMessage(tab: number, message: object): Promise<unknown> };
}

const policy = (values: object): Promise<void> => setManaged(control, values);

/** What the background does when a person chose something from the browser's menu. */
const order = (name: string, body: object): Promise<unknown> =>
  control.evaluate(async message => {
    const { tabs } = (globalThis as unknown as { chrome: Chrome }).chrome;
    const [tab] = await tabs.query({ active: true, currentWindow: true });
    return tabs.sendMessage(tab!.id, message);
  }, { name, body });

/** A message with a card open. */
async function openCard(message: object): Promise<void> {
  await addMessage(page, message);
  await overlay.until('mark', marks => marks.length >= 1, 'no mark');
  await overlay.openCard();
}
const panel = (text: string) => overlay.until('panel', panels => panels.some(shown => shown.text.includes(text)), `no note "${text}"`);
async function type(text: string): Promise<void> {
  await composer(page).click();
  await page.keyboard.type(text);
}

const lure = { html: 'See <a href="https://www.paypa1.com/signin">https://www.paypa1.com/signin</a>' };

/** Everything that the guard draws over a console. */
const drawn: Readonly<Record<string, () => Promise<unknown>>> = {
  'the card of sensitive data': () => openCard({ text: 'My card number is 4111 1111 1111 1111' }),
  'the card of a link': () => openCard(lure),
  'the card of a request, with its checklist': () => openCard({ text: 'I have a new phone, please remove the old authenticator from my account and send the reset link to my private mail' }),
  'the alarm of a conversation': () => openCard({ text: 'You will get a code by text message now, please read me the code, hurry up, I am in a rush' }),
  'the reasons why a finding is harmless': async () => {
    await openCard(lure);
    await overlay.click('Not a danger here');
  },
  'the note of a masked paste': async () => {
    await composer(page).click();
    await paste(page, 'My card is 4111 1111 1111 1111');
    await panel('Masked');
  },
  'the note of what is found while typing': async () => {
    await type('4111 1111 1111 1111');
    await panel('There is something sensitive here');
  },
  'the note of a held send': async () => {
    await type('4111 1111 1111 1111');
    await page.keyboard.press('Enter');
    await panel('Not sent yet');
  },
  'the dialog of a dangerous link': async () => {
    await addMessage(page, lure);
    await overlay.until('mark', marks => marks.length === 1, 'no mark');
    await page.locator('article a').first().click();
    await panel('Check this link');
  },
  'the reasons to send as it is': async () => {
    await policy({ releaseNeedsReason: true });
    await page.reload();
    await page.evaluate(() => window.ready);
    await type('4111 1111 1111 1111');
    await page.keyboard.press('Enter');
    await panel('Not sent yet');
    await overlay.click('Allow it, then send again');
    await panel('Why does it have to be sent as it is?');
  },
  'the note of a chosen link': async () => {
    await addMessage(page, lure);
    await overlay.until('mark', marks => marks.length === 1, 'no mark');
    await page.locator('article a').first().click({ button: 'right' });
    await order('guard/check', { what: 'link' });
    await overlay.until('panel', panels => panels.length === 1, 'no note');
  },
  'the note of a console that cannot be read': async () => {
    await page.evaluate(() => document.querySelector('[data-test-id="omni-log-container"]')!.append('A conversation in a layout that nobody has described so far.'));
    await overlay.until('panel', panels => panels.length === 1, 'no note');
  },
  'the warning over a whole page': async () => {
    await policy({ consoleHosts: ['acme.zendesk.com'] });
    await page.goto('https://evil.zendesk.com/access');
    await panel('evil.zendesk.com');
  },
  'the warning of a password elsewhere': async () => {
    await policy({ passwordHosts: ['acme.zendesk.com'] });
    await page.goto('https://acme.zendesk.com/access');
    await expect.poll(async () => {
      await page.locator('#password').fill('');
      await page.locator('#password').click();
      await page.keyboard.type('Tr0ub4dor-horse');
      await page.keyboard.press('Enter');
      return control.evaluate(async () => JSON.stringify(await (globalThis as unknown as { chrome: Chrome }).chrome.storage.local.get('posture/passwords')));
    }).toContain('prefix');
    await page.goto('https://evil.zendesk.com/access');
    await page.locator('[name="user"]').click();
    await page.keyboard.type('Tr0ub4dor-horse');
    await panel('password for acme.zendesk.com');
  },
  'the note of an attachment': async () => {
    await page.evaluate(() => document.body.prepend(Object.assign(document.createElement('input'), { type: 'file', id: 'field' })));
    await page.locator('#field').setInputFiles(path.join(folder, 'orders.log'));
    await panel('Not attached yet');
  },
};

describe.each(Object.entries(drawn))('axe finds nothing in %s', (name, draw) => {
  it('in light and dark', async () => {
    await draw();
    const markup = await overlay.markup();
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      await page.screenshot({ path: `test-results/overlay ${name} ${colorScheme}.png` });
      await blank.emulateMedia({ colorScheme });
      await blank.setContent(`<html lang="en"><title>Console</title><body style="background: ${colorScheme === 'dark' ? '#111' : '#fff'}"><main><h1 style="color: ${colorScheme === 'dark' ? '#fff' : '#000'}">Console</h1>${markup}</main>`);
      expect(await violations(blank)).toEqual([]);
    }
  });

  it('and it fits a pane of 320 pixels', async () => {
    await page.setViewportSize({ width: 320, height: 640 });
    await draw();
    await page.screenshot({ path: `test-results/overlay ${name} narrow.png` });
    for (const { left, right } of [...(await overlay.boxes('card')), ...(await overlay.boxes('panel'))]) {
      expect(left).toBeGreaterThanOrEqual(0);
      expect(right).toBeLessThanOrEqual(320);
    }
    await page.setViewportSize({ width: 1280, height: 800 });
  });
});

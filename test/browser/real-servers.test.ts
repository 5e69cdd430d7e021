import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Page } from 'playwright';
import { launchWithExtension, type Launched } from '../../src/cli/launch.ts';
import { OverlayView } from '../../src/cli/overlay-view.ts';
import { openExtensionPage, tabIds } from './extension-pages.ts';
import { missing, startConverse, startLounge, startNgircd, startProsody, strangerOnIrc, strangerOnXmpp, type Running, type Stranger } from './real-servers.ts';

const card = '4111 1111 1111 1111';
const lure = 'Please sign in at https://www.paypa1.com/signin today';
const running: Running[] = [];
let folder: string;
let browser: Launched;

/** In CI nothing is skipped: .ci/run installs both servers. */
const canRun = missing.length === 0 || process.env['CI'] !== undefined;
const name = canRun ? 'over a real server' : `over a real server (skipped: install ${missing.join(' and ')})`;

beforeAll(async () => {
  if (!canRun) return;
  folder = mkdtempSync(path.join(tmpdir(), 'parleyguard-real-'));
  cpSync('dist/chromium', folder, { recursive: true });
  const file = path.join(folder, 'manifest.json');
  const manifest = JSON.parse(readFileSync(file, 'utf8'));
  manifest.host_permissions.push('http://127.0.0.1/*');
  writeFileSync(file, JSON.stringify(manifest));
  browser = await launchWithExtension({ headless: true, extension: folder });
});
afterAll(async () => {
  await browser?.close();
  for (const server of running) server.stop();
  if (canRun) rmSync(folder, { recursive: true, force: true });
});

const keep = <R extends Running>(server: R): R => {
  running.push(server);
  return server;
};

async function guardedBy(site: string): Promise<void> {
  const control = await openExtensionPage(browser.context, 'manifest.json');
  const popup = await openExtensionPage(browser.context, `src/pages/popup/index.html?tab=${(await tabIds(control)).at(-1)!}`);
  await expect.poll(() => popup.locator('main').textContent()).toContain(site);
  await control.close();
  await popup.close();
}

/** What every such client must go through: a stranger's lure is marked, a card is held, and after masking only the mask arrives. */
async function playsThrough(page: Page, stranger: Stranger, composer: string): Promise<void> {
  const overlay = new OverlayView(page);
  for (const text of ['Hello there', 'My order has not arrived', 'Can you help me?']) stranger.say(text);
  await page.getByText('Can you help me?').first().waitFor();
  const box = page.locator(composer).first();
  await box.click();
  for (const text of ['Good morning', 'Let me have a look']) {
    await page.keyboard.type(text);
    await page.keyboard.press('Enter');
    await expect.poll(() => stranger.heard()).toContain(text);
  }
  stranger.say(lure);
  await overlay.until('mark', marks => marks.some(({ label }) => label.includes('paypal.com')), 'the stranger’s lure is not marked', 20_000);
  await page.bringToFront();
  await box.click();
  await page.keyboard.type(`your card ${card} is on file`);
  await page.keyboard.press('Enter');
  await overlay.until('panel', panels => panels.some(({ text }) => text.includes('Not sent yet')), 'not held');
  await overlay.click('Mask it');
  await overlay.until('panel', panels => panels.some(({ text }) => text.includes('Masked')), 'not masked');
  await box.click();
  await page.keyboard.press('Enter');
  await expect.poll(() => stranger.heard()).toContain('•••• 1111 is on file');
  expect(stranger.heard().replace(/\D/g, '')).not.toContain('4111111111111111');
}

describe.skipIf(!canRun)(name, () => {
  it('The Lounge with ngircd is guarded by structure', async () => {
    const irc = keep(await startNgircd());
    const lounge = keep(await startLounge());
    const page = await browser.context.newPage();
    await page.goto(`http://127.0.0.1:${lounge.port}/?host=127.0.0.1&port=${irc.port}&tls=false&nick=operator&username=operator&realname=operator&join=%23help`);
    await page.getByRole('button', { name: 'Connect', exact: true }).click();
    await page.getByText('has joined the channel').waitFor();
    const stranger = await strangerOnIrc(irc.port, '#help');
    await playsThrough(page, stranger, '#input');
    await guardedBy('Guarding this site');
    stranger.leave();
    await page.close();
  });

  it('converse.js with prosody is guarded by structure', async () => {
    const xmpp = keep(await startProsody({ operator: 'operator-1', stranger: 'stranger-1' }));
    const site = keep(await startConverse(xmpp.web, conversePage));
    const stranger = await strangerOnXmpp(xmpp.port, 'stranger', 'stranger-1', 'operator@localhost');
    const page = await browser.context.newPage();
    await page.goto(`http://127.0.0.1:${site.port}/`);
    await page.locator('a.open-chat, .open-chat').filter({ hasText: 'stranger' }).first().click();
    await page.locator('textarea.chat-textarea').first().waitFor();
    await playsThrough(page, stranger, 'textarea.chat-textarea');
    await guardedBy('Guarding this site');
    stranger.leave();
    await page.close();
  });
});

const conversePage = `<!doctype html><meta charset="utf-8"><title>Chats</title><link rel="stylesheet" href="/dist/converse.min.css"><body class="converse-fullscreen">
  <script type="module">
    import '/dist/converse.min.js';
    const { converse } = window;
    converse.initialize({ websocket_url: 'ws://' + location.host + '/xmpp-websocket', authentication: 'login', auto_login: true, jid: 'operator@localhost/desk', password: 'operator-1', view_mode: 'fullscreen', assets_path: '/dist/', allow_non_roster_messaging: true, discover_connection_methods: false, clear_cache_on_logout: true, theme: 'default', loglevel: 'error', persistent_store: 'sessionStorage' });
  </script>`;

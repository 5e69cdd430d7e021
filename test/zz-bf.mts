import { chromium } from 'playwright';
import { mkdtempSync } from 'node:fs';
import path from 'node:path';
import { findChromium } from '../src/cli/find-browser.ts';
import { holdEngine, letEngineIn, enginesAsked } from './browser/engine-control.ts';
import { openExtensionPage, reportedBy, failedIn, statesIn } from './browser/extension-pages.ts';
import { serveZendesk } from './browser/zendesk.ts';
const ext = path.resolve('dist/chromium');
const context = await chromium.launchPersistentContext(mkdtempSync('/tmp/bf-'), { executablePath: findChromium(), headless: false, ignoreDefaultArgs: ['--disable-back-forward-cache'],
  args: ['--headless=new', '--no-sandbox', '--disable-gpu', `--disable-extensions-except=${ext}`, `--load-extension=${ext}`] });
if (!context.serviceWorkers().length) await context.waitForEvent('serviceworker');
await serveZendesk(context);
const control = await openExtensionPage(context, 'manifest.json');
for (const hold of [false, true]) {
  const page = await context.newPage();
  await page.goto('https://acme.zendesk.com/hc/a'); await page.evaluate(() => window.ready);
  await page.evaluate(() => { window.addEventListener('pageshow', e => { (window as any).persisted = e.persisted; }); });
  if (hold) await holdEngine(context);
  await page.evaluate(() => history.pushState(null, '', '/agent/tickets/1'));
  if (hold) while (await enginesAsked(context) < 1) await page.waitForTimeout(20); else await page.waitForTimeout(500);
  await page.goto('https://acme.zendesk.com/hc/b');
  if (hold) await letEngineIn(context);
  await page.goBack({ waitUntil: 'commit' });
  console.log('hold', hold, 'persisted', await page.evaluate(() => (window as any).persisted), page.url());
  await page.evaluate(() => { window.console_.addMessage('1', { html: 'See <a href="https://www.paypa1.com/x">x https://www.paypa1.com/x</a>' }); });
  const t = Date.now();
  while ((await reportedBy(control)).length === 0 && Date.now() - t < 10000) await page.waitForTimeout(50);
  console.log('reported', (await reportedBy(control)).length, Date.now() - t, await failedIn(control), await statesIn(control));
  await page.close();
}
await context.close();

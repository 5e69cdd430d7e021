import { mkdirSync } from 'node:fs';
import { launchWithExtension } from '../src/cli/launch.ts';
import { openExtensionPage } from './browser/extension-pages.ts';
mkdirSync('/tmp/face/shots', { recursive: true });
const browser = await launchWithExtension({ headless: true });
const control = await openExtensionPage(browser.context, 'manifest.json');
await control.evaluate(async size => {
  const kinds = [['look-alike', 'danger', 'look-alike', 'link', { domain: 'paypa1.com', target: 'paypal.com' }], ['ask-one-time-code', 'danger', 'ask-one-time-code', 'intent', {}], ['payment-card', 'caution', 'payment-card', 'data', {}]] as const;
  const messages = Array.from({ length: size }, (_, index) => { const k = kinds[index % 3]!; return {
    page: 'p', conversation: 'c', message: String(index), speaker: index % 2 === 0 ? 'customer' : 'agent', time: 1_700_000_000_000 + index,
    findings: [{ kind: k[3], type: k[0], tier: k[1], reason: k[2], evidence: k[4] }] }; });
  const value = { pages: { p: { site: 'zendesk', state: 'watching', messages: size, composer: true, failed: [] } }, messages };
  const st = (globalThis as any).chrome.storage;
  await st.session.set({ 'tab/1': { v: 1, value: JSON.stringify(value) } });
  await st.local.set({ 'policy/managed': { v: 1, value: { since: 1_700_000_000_000, values: { maskOnPaste: 'sometimes', reminderDays: 30, practiceEveryDays: 30, minimumBrowser: '999', organisationFacts: ['Chats are encrypted in transit and at rest.', 'We keep them for 90 days.'] } } } });
}, 40);
const page = await openExtensionPage(browser.context, 'src/pages/popup/index.html?tab=1');
const shot = async (name: string, path: string, width: number, scheme: 'light' | 'dark', extra: { zoom?: number; forced?: boolean; full?: boolean } = {}) => {
  await page.setViewportSize({ width: Math.round(width / (extra.zoom ?? 1)), height: 800 / (extra.zoom ?? 1) });
  await page.emulateMedia({ colorScheme: scheme, forcedColors: extra.forced ? 'active' : 'none' });
  await page.goto('chrome-extension://jinllcigoijiiipihemadnlahbipljee/' + path);
  await page.waitForTimeout(900);
  await page.screenshot({ path: `/tmp/face/shots/${name}.png`, fullPage: extra.full ?? false });
  const w = await page.evaluate(() => [document.documentElement.scrollWidth, innerWidth]);
  if (w[0]! > w[1]!) console.log('overflow', name, w);
};
const pages: [string, string][] = [['popup', 'src/pages/popup/index.html?tab=1'], ['settings', 'src/pages/settings/index.html'], ['welcome', 'src/pages/welcome/index.html'], ['policy', 'src/pages/policy/index.html'], ['practice', 'src/pages/practice/index.html']];
for (const [name, path] of pages) {
  await shot(`${name}-light-1280`, path, name === 'popup' ? 400 : 1280, 'light', { full: name === 'popup' });
  await shot(`${name}-dark-320`, path, 320, 'dark', { full: name === 'popup' });
  await shot(`${name}-forced`, path, name === 'popup' ? 400 : 1000, 'dark', { forced: true });
  await shot(`${name}-zoom`, path, name === 'popup' ? 760 : 1280, 'light', { zoom: 2 });
}
await browser.close();

import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Page } from 'playwright';
import { launchWithExtension, type Launched } from '../../src/cli/launch.ts';
import { codeByText } from '../../src/examples/en/code-by-text.scenario.ts';
import { openExtensionPage } from './extension-pages.ts';
import { canSetPolicy, removePolicy, setPolicy } from './managed-policy.ts';
import { alertmanager, startAlertmanager, type Running } from './real-servers.ts';
import { addMessage, openTicket, serveZendesk } from './zendesk.ts';

const slow = { timeout: 30_000 };

it.runIf(process.env.CI)('has an Alertmanager to talk to; .ci/run installs it', () => expect(alertmanager).toBeDefined());

/** Chromium with a real policy file, and the Alertmanager that Debian ships. */
describe.skipIf(!canSetPolicy() || alertmanager === undefined)(`alerts of a team lead (needs to write /etc/chromium/policies/managed${alertmanager === undefined ? '; missing: apt-get install prometheus-alertmanager' : ''})`, () => {
  const told: string[] = [];
  let lead: Server;
  let server: Running;
  let browser: Launched;
  let page: Page;

  beforeAll(async () => {
    lead = createServer(async (request, response) => {
      let body = '';
      for await (const part of request) body += String(part);
      told.push(body);
      response.end();
    });
    await new Promise<void>(resolve => lead.listen(0, '127.0.0.1', resolve));
    server = await startAlertmanager(`http://127.0.0.1:${(lead.address() as AddressInfo).port}/`);
    setPolicy({ alertUrl: `http://127.0.0.1:${server.port}/api/v2/alerts`, reportSalt: 'salt-of-the-organisation', reportToken: 'short' });
    browser = await launchWithExtension({ headless: true });
    page = await openExtensionPage(browser.context, 'src/pages/policy/index.html#figures');
    await page.getByRole('region', { name: 'Alerts' }).getByText('Sent to:').waitFor(slow);
  });
  afterAll(async () => {
    removePolicy();
    await browser?.close();
    server?.stop();
    lead?.close();
  });

  it('reach a real Alertmanager: the alarm of a talk, and nothing that is no alarm', async () => {
    const happening = { kind: 'conversation', type: 'escalating', reason: 'escalating-takeover', speaker: 'customer', site: 'zendesk', time: Date.now() };
    const told = await page.evaluate(happenings => (globalThis as unknown as { chrome: { runtime: { sendMessage(message: unknown): Promise<unknown> } } }).chrome.runtime.sendMessage({ name: 'page/happened', body: { page: 'p', happenings } }), [
      { ...happening, id: 'a1', action: 'alarmed', tier: 'danger' },
      { ...happening, id: 'a2', action: 'shown', tier: 'caution', kind: 'link', type: 'short-link', reason: 'short-link' },
    ]);
    expect(told).toBe(true);
    const alerts = async (): Promise<readonly { readonly labels: Readonly<Record<string, string>>; readonly annotations: Readonly<Record<string, string>> }[]> => (await fetch(`http://127.0.0.1:${server.port}/api/v2/alerts`)).json();
    await expect.poll(async () => (await alerts()).length, slow).toBe(1);
    const [alert] = await alerts();
    expect(alert?.labels).toEqual({ alertname: 'parleyguard', severity: 'critical', type: 'escalating', reason: 'escalating-takeover', site: 'zendesk' });
    expect(alert?.annotations).toEqual({ summary: 'escalating on zendesk', id: expect.stringMatching(/^[0-9a-f]{32}$/) });
  });

  it('are told of on the policy page, with a refused token by name', async () => {
    await expect.poll(() => page.getByRole('region', { name: 'Alerts' }).textContent(), slow).toMatch(/Waiting0.*Sent1.*Last answer200/);
    expect(await page.getByRole('region', { name: 'Reports', exact: true }).textContent()).toContain('names no destination');
    expect(await page.getByRole('region', { name: 'Keys and tokens' }).textContent()).toContain('reportToken must have 16 to 4096 characters');
    const popup = await openExtensionPage(browser.context, 'src/pages/popup/index.html');
    await expect.poll(() => popup.locator('.policy li').allTextContents()).toEqual(['reportToken must have 16 to 4096 characters']);
  });

  it('come of a real talk that becomes dangerous, and not of its innocent twin; Alertmanager tells the lead; no word of the talk is in them', async () => {
    await serveZendesk(browser.context);
    const talk = await openTicket(browser.context);
    for (const { speaker, text } of codeByText.innocent.turns) await addMessage(talk, { speaker, text });
    await talk.evaluate(() => window.console_.openTicket('2'));
    for (const { speaker, text } of codeByText.attack.turns) await addMessage(talk, { speaker, text }, '2');
    const known = async (): Promise<string> => (await fetch(`http://127.0.0.1:${server.port}/api/v2/alerts`)).text();
    const reasons = async (): Promise<string[]> => (JSON.parse(await known()) as { labels: { reason: string } }[]).map(({ labels }) => labels.reason).sort();
    await expect.poll(reasons, slow).toEqual(['escalating-relay', 'escalating-takeover']);
    await expect.poll(() => told.map(body => (JSON.parse(body) as { commonLabels: { reason: string } }).commonLabels.reason).sort(), slow).toEqual(['escalating-relay', 'escalating-takeover']);
    const words = codeByText.attack.turns.flatMap(({ text }) => text.match(/[\p{L}\p{N}]{5,}/gu) ?? []);
    expect(words.length).toBeGreaterThan(20);
    const written = `${await known()}${told.join('')}`.toLowerCase();
    expect(words.filter(word => written.includes(word.toLowerCase()))).toEqual([]);
  });
});

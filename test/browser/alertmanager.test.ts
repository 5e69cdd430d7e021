import { createServer, type Server } from 'node:http';
import { writeFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import process from 'node:process';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchWithExtension, type Launched } from '../../src/cli/launch.ts';
import { codeByText } from '../../src/examples/en/code-by-text.scenario.ts';
import { openExtensionPage } from './extension-pages.ts';
import { canSetPolicy, removePolicy, setPolicy } from './managed-policy.ts';
import { find, freePort, run, type Running } from './real-servers.ts';
import { addMessage, openTicket, serveZendesk } from './zendesk.ts';

const program = find('prometheus-alertmanager');
/** In CI nothing is skipped: .ci/run installs it. */
const canRun = canSetPolicy() && (program !== undefined || process.env['CI'] !== undefined);
const name = program === undefined ? 'alerts (skipped: install prometheus-alertmanager)' : 'alerts (needs to write /etc/chromium/policies/managed)';
const slow = { timeout: 30_000 };

interface Alert {
  readonly labels: Readonly<Record<string, string>>;
  readonly annotations: Readonly<Record<string, string>>;
  readonly startsAt: string;
  readonly status: { readonly state: string };
}

/** A team lead's Alertmanager as Debian has it; what it tells the lead goes to `told`. */
async function startAlertmanager(leadUrl: string): Promise<Running> {
  const port = await freePort();
  return run(port, folder => {
    const file = path.join(folder, 'alertmanager.yml');
    writeFileSync(file, `route: { receiver: lead, group_by: [type, site], group_wait: 0s }\nreceivers: [{ name: lead, webhook_configs: [{ url: '${leadUrl}' }] }]\n`);
    return { program: program!, args: [`--config.file=${file}`, `--storage.path=${folder}`, `--web.listen-address=127.0.0.1:${port}`, '--cluster.listen-address='] }; // There is one where the tests run.
  });
}

describe.skipIf(!canRun)(name, () => {
  const told: string[] = [];
  let lead: Server;
  let alertmanager: Running;
  let browser: Launched;

  beforeAll(async () => {
    lead = createServer(async (request, response) => {
      let body = '';
      for await (const part of request) body += String(part);
      told.push(body);
      response.end();
    });
    await new Promise<void>(resolve => lead.listen(0, '127.0.0.1', resolve));
    alertmanager = await startAlertmanager(`http://127.0.0.1:${(lead.address() as AddressInfo).port}/`);
    setPolicy({ alertUrl: `http://127.0.0.1:${alertmanager.port}/api/v2/alerts`, reportSalt: 'salt-of-the-organisation' });
    browser = await launchWithExtension({ headless: true });
    await serveZendesk(browser.context);
    const popup = await openExtensionPage(browser.context, 'src/pages/popup/index.html');
    await popup.locator('.policy', { hasText: 'received' }).waitFor(slow);
  });
  afterAll(async () => {
    removePolicy();
    await browser?.close();
    alertmanager?.stop();
    lead?.close();
  });

  const alerts = async (): Promise<readonly Alert[]> => (await fetch(`http://127.0.0.1:${alertmanager.port}/api/v2/alerts`)).json() as Promise<readonly Alert[]>;

  it('a talk that becomes dangerous is an alert in a real Alertmanager, which tells the lead; its innocent twin is none', async () => {
    const page = await openTicket(browser.context);
    for (const { speaker, text } of codeByText.innocent.turns) await addMessage(page, { speaker, text });
    await page.evaluate(() => window.console_.openTicket('2'));
    for (const { speaker, text } of codeByText.attack.turns) await addMessage(page, { speaker, text }, '2');
    await expect.poll(async () => (await alerts()).length, slow).toBe(1);
    const [alert] = await alerts();
    expect(alert).toMatchObject({
      labels: { alertname: 'parleyguard', severity: 'critical', type: 'escalating', reason: 'escalating-relay', site: 'zendesk' },
      annotations: { id: expect.stringMatching(/^[0-9a-f]{32}$/) },
      status: { state: 'active' },
    });
    expect(Math.abs(Date.parse(alert!.startsAt) - Date.now())).toBeLessThan(60_000);
    await expect.poll(() => told.length, slow).toBeGreaterThan(0);
    expect(JSON.parse(told[0]!)).toMatchObject({ status: 'firing', commonLabels: { alertname: 'parleyguard', type: 'escalating' } });
  });

  it('and holds no word of the talk', async () => {
    const words = codeByText.attack.turns.flatMap(({ text }) => text.match(/[\p{L}\p{N}]{5,}/gu) ?? []);
    expect(words.length).toBeGreaterThan(20);
    const written = `${JSON.stringify(await alerts())}${told.join('')}`.toLowerCase();
    expect(words.filter(word => written.includes(word.toLowerCase()))).toEqual([]);
  });
});

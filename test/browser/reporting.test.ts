import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Page } from 'playwright';
import { extensionId, launchWithExtension, type Launched } from '../../src/cli/launch.ts';
import { killWorker, openExtensionPage } from './extension-pages.ts';
import { canSetPolicy, removePolicy, setPolicy } from './managed-policy.ts';
import { openTicket, serveZendesk } from './zendesk.ts';

const slow = { timeout: 30_000 };
const secrets = { reportToken: 'token-of-the-collector', reportSalt: 'salt-of-the-organisation' };

/** Chromium as installed, a policy file, and a receiver that lets our origin in and nobody else. */
describe.skipIf(!canSetPolicy())('reports from a real browser (needs to write /etc/chromium/policies/managed)', () => {
  const received = new Map<string, number>();
  const tokens = new Set<string | undefined>();
  let isDown = false;
  let server: Server;
  let browser: Launched;
  let popup: Page;

  beforeAll(async () => {
    server = createServer(async (request, response) => {
      const cors = { 'access-control-allow-origin': `chrome-extension://${extensionId}`, 'access-control-allow-headers': 'authorization, content-type', 'access-control-allow-methods': 'POST' };
      if (request.method === 'OPTIONS') return void response.writeHead(204, cors).end();
      const parts: Buffer[] = [];
      for await (const part of request) parts.push(part as Buffer);
      if (isDown) return void response.writeHead(503, { ...cors, 'retry-after': '1' }).end();
      tokens.add(request.headers.authorization);
      const text = Buffer.concat(parts).toString('utf8');
      for (const [, id = ''] of text.matchAll(/"key":"event\.id","value":\{"stringValue":"([0-9a-f]{32})"/g)) received.set(id, (received.get(id) ?? 0) + 1);
      response.writeHead(200, { ...cors, 'content-type': 'application/json' }).end('{}');
    });
    await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve));
    setPolicy({ reportTo: 'otlp', reportUrl: `http://127.0.0.1:${(server.address() as AddressInfo).port}/v1/logs`, ...secrets });
    browser = await launchWithExtension({ headless: true });
    await serveZendesk(browser.context);
    popup = await openExtensionPage(browser.context, 'src/pages/popup/index.html');
    await popup.locator('.policy', { hasText: 'received' }).waitFor(slow);
  });
  afterAll(async () => {
    removePolicy();
    await browser?.close();
    server?.close();
  });

  it('keeps keys of the organisation from content scripts and from storage', async () => {
    const stored = await popup.evaluate(async () => JSON.stringify(await (globalThis as unknown as { chrome: { storage: { local: { get(): Promise<unknown> } } } }).chrome.storage.local.get()));
    for (const secret of Object.values(secrets)) expect(stored).not.toContain(secret);
    const page = await openTicket(browser.context);
    const session = await browser.context.newCDPSession(page);
    const worlds: number[] = [];
    session.on('Runtime.executionContextCreated', ({ context }) => {
      if (context.origin.startsWith('chrome-extension://')) worlds.push(context.id);
    });
    await session.send('Runtime.enable');
    expect(worlds.length).toBeGreaterThan(0);
    const { result } = await session.send('Runtime.evaluate', {
      contextId: worlds[0]!, awaitPromise: true, returnByValue: true,
      expression: `Promise.all(['local', 'managed', 'session'].map(area => chrome.storage[area].get(null).then(JSON.stringify, error => 'refused: ' + error.message)))`,
    });
    const [local, managed] = result.value as string[];
    expect(local).toContain('policy/managed');
    expect(managed).toContain('refused');
    for (const secret of Object.values(secrets)) expect(JSON.stringify(result.value)).not.toContain(secret);
  });

  it('arrive once each by their ids, though the worker is killed at 50 places and the receiver is down for a while', async () => {
    isDown = true;
    for (let batch = 0; batch < 50; batch++) {
      if (batch === 25) isDown = false;
      const told = tell(popup, batch);
      await killWorker(popup);
      // A page whose batch was not confirmed tells it again, as content/report.ts does.
      if (!(await told)) await expect.poll(() => tell(popup, batch), slow).toBe(true);
    }
    await expect.poll(async () => (await tell(popup, 0), received.size), { timeout: 80_000 }).toBe(10_000);
    expect(tokens).toEqual(new Set([`Bearer ${secrets.reportToken}`]));
  }, 120_000);
});

/** Two hundred happenings as a content script tells them; true when the background has them. */
const tell = (page: Page, batch: number): Promise<boolean> =>
  page.evaluate(async number => {
    const happenings = Array.from({ length: 200 }, (_, index) => ({ id: `h${number}-${index}`, action: 'shown', kind: 'link', type: 'look-alike', tier: 'danger', reason: 'look-alike', speaker: 'customer', site: 'zendesk', time: 1_790_000_000_000, domain: 'paypa1.com' }));
    const { runtime } = (globalThis as unknown as { chrome: { runtime: { sendMessage(message: unknown): Promise<unknown> } } }).chrome;
    return runtime.sendMessage({ name: 'page/happened', body: { page: 'p', happenings } }).then(answer => answer === true, () => false);
  }, batch);

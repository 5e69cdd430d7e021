import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Page } from 'playwright';
import { extensionId, launchWithExtension, type Launched } from '../../src/cli/launch.ts';
import { OverlayView } from '../../src/cli/overlay-view.ts';
import { indicatorMaker } from '../../src/core/indicator.ts';
import { openExtensionPage } from './extension-pages.ts';
import { canSetPolicy, removePolicy, setPolicy } from './managed-policy.ts';
import { addMessage, openTicket, serveZendesk } from './zendesk.ts';

const slow = { timeout: 30_000 };
const teamKey = 'a key of the whole team';
const indicator = indicatorMaker(teamKey).domain('quiet-harbour.org');
const link = { html: 'Photos: <a href="https://www.quiet-harbour.org/album">https://www.quiet-harbour.org/album</a>' };

describe.skipIf(!canSetPolicy())('a list of confirmed lures at an address of the organisation (needs to write /etc/chromium/policies/managed)', () => {
  const asked: string[] = [];
  let server: Server;
  let browser: Launched;
  let page: Page;
  let popup: Page;
  let overlay: OverlayView;
  const answers: Readonly<Record<string, readonly [status: number, body: string]>> = {
    '/lures.txt': [200, `# confirmed this week\n${indicator}\nquiet-harbour.org\n`],
    '/gone.txt': [404, 'gone'],
    '/sign-in': [200, '<!doctype html><title>Sign in</title>'],
    '/endless.txt': [200, `${indicator}\n`.repeat(40_000)],
  };
  const listAt = (place: string): string => `http://127.0.0.1:${(server.address() as AddressInfo).port}${place}`;

  beforeAll(async () => {
    server = createServer((request, response) => {
      asked.push(`${request.method} ${request.url} ${request.headers.cookie ?? ''}`.trim());
      const [status, body] = answers[request.url ?? ''] ?? [500, ''];
      response.writeHead(status, { 'access-control-allow-origin': `chrome-extension://${extensionId}`, 'set-cookie': 'who=you' }).end(body);
    });
    await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve));
    browser = await launchWithExtension({ headless: true });
    await serveZendesk(browser.context);
    page = await openTicket(browser.context);
    overlay = new OverlayView(page);
    popup = await openExtensionPage(browser.context, 'src/pages/popup/index.html');
    await addMessage(page, link);
  });
  afterAll(async () => {
    removePolicy();
    await browser?.close();
    server?.close();
  });

  const problems = (): Promise<string[]> => popup.locator('.policy li').allTextContents();
  const marks = async (): Promise<number> => (await overlay.all('mark')).length;

  it('marks in the open tab what it names, and says which line is no indicator', async () => {
    expect(await marks()).toBe(0);
    setPolicy({ teamKey, teamListUrl: listAt('/lures.txt') });
    await expect.poll(marks, slow).toBe(1);
    await expect.poll(problems, slow).toEqual(['teamListUrl line 3 of the list is not an indicator: 32 hexadecimal digits']);
    expect(asked).toEqual(['GET /lures.txt']);
  });

  it.each([
    ['is gone', '/gone.txt', 'teamListUrl the address answers 404'],
    ['became a sign-in page', '/sign-in', 'teamListUrl what lies at the address is no list of indicators'],
    ['has no end', '/endless.txt', 'teamListUrl the list is larger than 1000000 bytes'],
  ])('that %s marks nothing, and the popup says so', async (_name, place, problem) => {
    setPolicy({ teamKey, teamListUrl: listAt(place) });
    await expect.poll(problems, slow).toEqual([problem]);
    const inForce = await openExtensionPage(browser.context, 'src/pages/policy/index.html#force');
    await expect.poll(() => inForce.locator('tr', { hasText: 'teamListUrl' }).textContent()).toContain(problem.replace('teamListUrl ', ''));
    await inForce.close();
    await expect.poll(marks, slow).toBe(0);
    expect(asked.at(-1)).toBe(`GET ${place}`);
  });

  it('has no effect without the key, and goes with its address', async () => {
    setPolicy({ teamListUrl: listAt('/lures.txt') });
    await expect.poll(problems, slow).toEqual(['teamListUrl has no effect without teamKey']);
    setPolicy({ teamKey, teamListUrl: listAt('/lures.txt') });
    await expect.poll(marks, slow).toBe(1);
    setPolicy({ teamKey });
    await expect.poll(marks, slow).toBe(0);
    const stored = await popup.evaluate(async () => JSON.stringify(await (globalThis as unknown as { chrome: { storage: { local: { get(key: string): Promise<unknown> } } } }).chrome.storage.local.get('policy/team-list')));
    expect(stored).toBe('{}');
  });
});

import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import process from 'node:process';
import { chromium, type BrowserContext, type Page } from 'playwright';
import { findChromium } from '../../src/cli/find-browser.ts';
import { openTicket, serveZendesk } from '../browser/zendesk.ts';
import { openHistory } from './history.ts';
import { startUp } from './start-up.ts';

/**
 * `npm run bench:page [MESSAGES] [HISTORY]`: what the guard costs a page when it starts, a streaming console, and one with a long history,
 * streamed (is memory flat?) and there at once, against an extension with an empty observer, in one run of some ten minutes.
 */
const count = Number(process.argv[2] ?? 2000);
const history = Number(process.argv[3] ?? 100_000);

const empty = emptyExtension();
const rows: string[][] = [['', 'longest task until it is ready, ms', 'main thread ms a message', 'long tasks over 50 ms', 'longest task ms', 'heap MB after', `heap MB after ${history} more`]];
const atOnce: string[][] = [[`${history} messages at once`, 'main thread ms a message', 'long tasks over 50 ms', 'longest task ms', 'a timer late by ms, p95', 'at most', 'heap MB']];
for (const [name, folder] of [['empty observer', empty], ['Parleyguard', path.resolve('dist/chromium')], ['empty observer again', empty]] as const) {
  const [streamed, whole] = await measure(folder);
  rows.push([name, ...streamed]);
  atOnce.push([name, ...whole]);
}
rmSync(empty, { recursive: true });
print(await startUp());
print(rows, `${count} messages, one in twenty with a finding`);
print(atOnce);

function print(table: readonly (readonly string[])[], title = ''): void {
  const widths = table[0]!.map((_, column) => Math.max(...table.map(row => row[column]!.length)));
  process.stdout.write(`${title}\n${table.map(row => row.map((cell, column) => cell.padEnd(widths[column]!)).join('  ')).join('\n')}\n`);
}

async function measure(extension: string): Promise<readonly [string[], string[]]> {
  const profile = mkdtempSync(path.join(tmpdir(), 'bench-page-'));
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: findChromium(),
    headless: false,
    args: ['--headless=new', '--no-sandbox', '--disable-gpu', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync', `--disable-extensions-except=${extension}`, `--load-extension=${extension}`],
  });
  try {
    return [await run(context), await runHistory(context)];
  } finally {
    await context.close();
    rmSync(profile, { recursive: true, force: true });
  }
}

async function run(context: BrowserContext): Promise<string[]> {
  await serveZendesk(context);
  const page = await openTicket(context);
  const session = await context.newCDPSession(page);
  await session.send('Performance.enable');
  const metric = async (name: string): Promise<number> => (await session.send('Performance.getMetrics')).metrics.find(one => one.name === name)?.value ?? Number.NaN;
  await page.evaluate(() => {
    (window as unknown as { long: number[] }).long = [];
    new PerformanceObserver(list => list.getEntries().forEach(entry => (window as unknown as { long: number[] }).long.push(entry.duration))).observe({ type: 'longtask', buffered: true });
  });
  // What the first message would wait for is done while nobody waits.
  await page.evaluate(() => new Promise(resolve => setTimeout(resolve, 3000)));
  await stream(page, 200);
  const atFirst = await page.evaluate(() => Math.max(0, ...(window as unknown as { long: number[] }).long));
  const before = await metric('TaskDuration');
  await page.evaluate(() => void ((window as unknown as { long: number[] }).long.length = 0));
  await stream(page, count);
  const perMessage = ((await metric('TaskDuration')) - before) * 1000 / count;
  const long = await page.evaluate(() => (window as unknown as { long: number[] }).long);
  const heap = async (): Promise<string> => {
    await session.send('HeapProfiler.collectGarbage');
    return ((await metric('JSHeapUsedSize')) / 1e6).toFixed(1);
  };
  const first = await heap();
  await stream(page, history);
  return [atFirst.toFixed(0), perMessage.toFixed(3), String(long.length), Math.max(0, ...long).toFixed(0), first, await heap()];
}

/** In a tab of its own, whose heap begins empty. */
async function runHistory(context: BrowserContext): Promise<string[]> {
  const page = await openTicket(context);
  const session = await context.newCDPSession(page);
  await session.send('Performance.enable');
  const cost = await openHistory(page, session, history);
  return [(cost.busyMs / history).toFixed(3), String(cost.longTasks), cost.longestMs.toFixed(0), cost.lateMs.toFixed(0), cost.latestMs.toFixed(0), cost.heapMb.toFixed(1)];
}

/** Messages arrive one a frame's fraction; old ones leave, as in a virtual list, so that the page itself stays the same size. */
function stream(page: Page, messages: number): Promise<void> {
  return page.evaluate(async total => {
    const log = document.querySelector('[data-test-id="omni-log-container"]')!;
    for (let sent = 0; sent < total; sent++) {
      const html = sent % 20 === 0 ? 'see <a href="https://www.paypa1.com/x">https://www.paypa1.com/x</a>' : `Hello, my order ${sent} has not arrived yet, could you please have a look where it is? Thank you very much.`;
      window.console_.addMessage('1', { html });
      if (log.childElementCount > 60) log.firstElementChild!.remove();
      if (sent % 5 === 0) await new Promise(resolve => setTimeout(resolve, 0));
    }
    await new Promise(resolve => setTimeout(resolve, 300));
  }, messages);
}

/** What any extension that watches a page must pay. */
function emptyExtension(): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'bench-empty-'));
  mkdirSync(folder, { recursive: true });
  writeFileSync(path.join(folder, 'manifest.json'), JSON.stringify({ manifest_version: 3, name: 'empty', version: '1', content_scripts: [{ matches: ['https://*.zendesk.com/*'], js: ['content.js'], run_at: 'document_start' }] }));
  writeFileSync(path.join(folder, 'content.js'), 'new MutationObserver(() => undefined).observe(document, { subtree: true, childList: true, characterData: true, attributes: true });');
  return folder;
}

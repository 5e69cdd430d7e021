import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import process from 'node:process';
import { chromium, type BrowserContext, type CDPSession, type Page } from 'playwright';
import { findChromium } from '../../src/cli/find-browser.ts';
import { openTicket, serveZendesk } from '../browser/zendesk.ts';
import { openHistory } from './history.ts';
import { share } from './rounds.ts';
import { startUp } from './start-up.ts';
import { tasksOf } from './trace.ts';

/**
 * `npm run bench:page [MESSAGES] [HISTORY]`: what the guard costs a page when it starts, a streaming console, and one with a long history,
 * streamed (is memory flat?) and there at once, against an extension with an empty observer. Both stand open side by side and take turns, as
 * the speed of a machine changes by the minute. Each table is printed when it is there; all of them take some six minutes.
 */
const count = Number(process.argv[2] ?? 2000);
const history = Number(process.argv[3] ?? 100_000);
const rounds = 20;

interface Console {
  readonly name: string;
  readonly context: BrowserContext;
  readonly page: Page;
  readonly session: CDPSession;
  close(): Promise<void>;
}

const empty = emptyExtension();
print('Start-up', await startUp());
const consoles = [await open('empty observer', empty), await open('Parleyguard', path.resolve('dist/chromium'))] as const;
try {
  print(`${count} messages streamed, one in twenty with a finding, in ${rounds} turns`, await streamed());
  print(`${history} messages streamed`, await remembered());
  print(`${history} messages at once`, await atOnce());
} finally {
  await Promise.all(consoles.map(({ close }) => close()));
  rmSync(empty, { recursive: true });
}

function print(title: string, table: readonly (readonly string[])[]): void {
  const widths = table[0]!.map((_, column) => Math.max(...table.map(row => row[column]!.length)));
  process.stdout.write(`\n${title}\n${table.map(row => row.map((cell, column) => cell.padEnd(widths[column]!)).join('  ')).join('\n')}\n`);
}

async function open(name: string, extension: string): Promise<Console> {
  const profile = mkdtempSync(path.join(tmpdir(), 'bench-page-'));
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: findChromium(),
    headless: false,
    args: ['--headless=new', '--no-sandbox', '--disable-gpu', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync', `--disable-extensions-except=${extension}`, `--load-extension=${extension}`],
  });
  await serveZendesk(context);
  const page = await openTicket(context);
  const session = await sessionOf(context, page);
  const close = async (): Promise<void> => {
    await context.close();
    rmSync(profile, { recursive: true, force: true });
  };
  return { name, context, page, session, close };
}

async function sessionOf(context: BrowserContext, page: Page): Promise<CDPSession> {
  const session = await context.newCDPSession(page);
  // The thread's own time: what other programs of the machine take is none of the page's.
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  return session;
}

async function metric(session: CDPSession, name: string): Promise<number> {
  return (await session.send('Performance.getMetrics')).metrics.find(one => one.name === name)?.value ?? Number.NaN;
}

async function heapOf({ session }: Console): Promise<string> {
  await session.send('HeapProfiler.collectGarbage');
  return ((await metric(session, 'JSHeapUsedSize')) / 1e6).toFixed(1);
}

/** Main-thread time a message by turns, what the guard adds to the turn of the other, and the longest tasks by the thread's own time. */
async function streamed(): Promise<readonly (readonly string[])[]> {
  const started = await Promise.all(consoles.map(({ session, page }) => tasksOf(session, async () => {
    // What the first message would wait for is done while nobody waits.
    await page.waitForTimeout(3000);
    await stream(page, 200);
  })));
  const times: number[][] = consoles.map(() => []);
  for (let round = 0; round < rounds; round++) for (const [at, one] of consoles.entries()) times[at]!.push(await turn(one));
  const [others, ours] = times as [number[], number[]];
  const more = [share(ours.map((ms, round) => ms - others[round]!), 0.5), share(ours, 0) - share(others, 0)].map(ms => ms.toFixed(3));
  const rows: string[][] = [['', 'longest task until it is ready, ms', 'main thread ms a message: median', 'least', 'more than the other: median of turns', 'between the least', 'longest task ms', 'tasks over 50 ms']];
  for (const [at, { name, page, session }] of consoles.entries()) {
    const { longest, long } = await tasksOf(session, () => stream(page, count));
    rows.push([name, started[at]!.longest.toFixed(0), share(times[at]!, 0.5).toFixed(3), share(times[at]!, 0).toFixed(3), ...(at === 0 ? ['', ''] : more), longest.toFixed(0), String(long)]);
  }
  return rows;
}

async function turn({ page, session }: Console): Promise<number> {
  const before = await metric(session, 'TaskDuration');
  await stream(page, count / rounds);
  return ((await metric(session, 'TaskDuration')) - before) * 1000 / (count / rounds);
}

async function remembered(): Promise<readonly (readonly string[])[]> {
  const rows: string[][] = [['', 'heap MB before', 'after']];
  for (const one of consoles) {
    const before = await heapOf(one);
    await stream(one.page, history);
    rows.push([one.name, before, await heapOf(one)]);
  }
  return rows;
}

/** In tabs of their own, whose heap begins empty. */
async function atOnce(): Promise<readonly (readonly string[])[]> {
  const rows: string[][] = [['', 'main thread ms a message', 'longest task ms', 'tasks over 50 ms', 'a timer late by ms, p95', 'at most', 'heap MB']];
  for (const { name, context } of consoles) {
    const page = await openTicket(context);
    const session = await sessionOf(context, page);
    const cost = await openHistory(page, session, history);
    rows.push([name, (cost.busyMs / history).toFixed(3), cost.longest.toFixed(0), String(cost.long), cost.lateMs.toFixed(0), cost.latestMs.toFixed(0), cost.heapMb.toFixed(1)]);
    await page.close();
  }
  return rows;
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

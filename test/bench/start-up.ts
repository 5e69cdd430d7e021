import path from 'node:path';
import type { BrowserContext, CDPSession, Page } from 'playwright';
import { launchWithExtension } from '../../src/cli/launch.ts';
import { serveZendesk, ticketUrl } from '../browser/zendesk.ts';

interface TraceEvent {
  readonly name: string;
  readonly ph: string;
  /** Microseconds of the thread's own time: other programs of the machine do not count. */
  readonly tdur?: number;
  readonly dur?: number;
  readonly args: { readonly data?: { readonly url?: string } };
}

const helpUrl = 'https://acme.zendesk.com/hc/en-us';

/** Milliseconds that the content script takes to be evaluated, in a page with a console and in one with none: first of all, and of later pages the median. */
export async function startUp(extension = path.resolve('dist/chromium'), times = 9): Promise<readonly (readonly string[])[]> {
  const rows = [['start-up, ms of the main thread', 'first page of a process: parsed', 'and run', `later pages (median of ${times})`]];
  for (const [name, url] of [['page without a console', helpUrl], ['console', ticketUrl]] as const) {
    const { context, close } = await launchWithExtension({ headless: true, extension });
    try {
      rows.push([name, ...(await evaluations(context, url, times))]);
    } finally {
      await close();
    }
  }
  return rows;
}

async function evaluations(context: BrowserContext, url: string, times: number): Promise<readonly string[]> {
  await serveZendesk(context);
  await context.route(`${helpUrl}*`, route => route.fulfill({ contentType: 'text/html', body: '<!doctype html><title>Help</title><h1>Help centre</h1><p>Nobody chats here.</p>' }));
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  const first = await evaluation(page, session, url);
  const later: number[] = [];
  for (let time = 0; time < times; time++) later.push((await evaluation(page, session, `${url}?${time}`)).all);
  return [first.parsed, first.all - first.parsed, later.sort((a, b) => a - b)[times >> 1]!].map(ms => ms.toFixed(1));
}

async function evaluation(page: Page, session: CDPSession, url: string): Promise<{ readonly all: number; readonly parsed: number }> {
  const events: TraceEvent[] = [];
  const collect = ({ value }: { value: unknown[] }): void => void events.push(...(value as TraceEvent[]));
  session.on('Tracing.dataCollected', collect);
  await session.send('Tracing.start', { transferMode: 'ReportEvents', traceConfig: { includedCategories: ['devtools.timeline', 'v8', 'disabled-by-default-v8.compile'] } });
  await page.goto(url, { waitUntil: 'load' });
  const complete = new Promise(resolve => session.once('Tracing.tracingComplete', resolve));
  await session.send('Tracing.end');
  await complete;
  session.off('Tracing.dataCollected', collect);
  const sum = (name: string): number => events.filter(event => event.name === name && event.ph === 'X' && event.args.data?.url?.startsWith('chrome-extension://')).reduce((all, { tdur, dur }) => all + (tdur ?? dur ?? 0), 0) / 1000;
  return { all: sum('EvaluateScript'), parsed: sum('v8.compile') };
}

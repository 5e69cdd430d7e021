import path from 'node:path';
import type { BrowserContext, CDPSession, Page } from 'playwright';
import { launchWithExtension } from '../../src/cli/launch.ts';
import { killWorker, openExtensionPage } from '../browser/extension-pages.ts';
import { serveZendesk, ticketUrl } from '../browser/zendesk.ts';

interface TraceEvent {
  readonly name: string;
  readonly ph: string;
  /** Microseconds. */
  readonly ts: number;
  /** Microseconds of the thread's own time: other programs of the machine do not count. */
  readonly tdur?: number;
  readonly dur?: number;
  readonly args: { readonly data?: { readonly url?: string } };
}

/** Milliseconds of one script in one page; both 0 where it was not run. */
interface Cost {
  readonly parsed: number;
  readonly all: number;
}

interface Start {
  readonly guard: Cost;
  /** A script of its own, in a task of its own, in frames that have a console. */
  readonly engine: Cost;
  /** Milliseconds by the clock from the guard's first statement until the engine is there; NaN where it does not come. */
  readonly until: number;
}

const helpUrl = 'https://acme.zendesk.com/hc/en-us';
/** Until the engine has come and the page is idle; a background that sleeps takes some hundred milliseconds. */
const settleMs = 1500;

/**
 * Milliseconds that the content script and the engine's script take to be evaluated, in a page with a console and in one with none: first of
 * all, and of later pages the median. And how long the engine takes to come, with a background that is awake, and with one that sleeps.
 */
export async function startUp(extension = path.resolve('dist/chromium'), times = 9): Promise<readonly (readonly string[])[]> {
  const rows = [['start-up, ms of the main thread', 'first page of a process: guard parsed', 'and run', 'engine parsed', 'and run', `later pages (median of ${times}): guard`, 'engine', 'engine is there after', 'with a worker that slept']];
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
  const first = await start(page, session, url);
  const later: Start[] = [];
  for (let time = 0; time < times; time++) later.push(await start(page, session, `${url}?${time}`));
  const slept: Start[] = [];
  const control = await openExtensionPage(context, 'manifest.json');
  await page.bringToFront();
  for (let time = 0; time < 3; time++) {
    await killWorker(control);
    slept.push(await start(page, session, `${url}?slept${time}`));
  }
  const median = (starts: readonly Start[], of: (start: Start) => number): number => starts.map(of).sort((a, b) => a - b)[starts.length >> 1]!;
  const run = ({ all, parsed }: Cost): number => all - parsed;
  const figures = [first.guard.parsed, run(first.guard), first.engine.parsed, run(first.engine), median(later, ({ guard }) => guard.all), median(later, ({ engine }) => engine.all), median(later, ({ until }) => until), median(slept, ({ until }) => until)];
  return figures.map(ms => (Number.isNaN(ms) ? 'never' : ms.toFixed(1)));
}

async function start(page: Page, session: CDPSession, url: string): Promise<Start> {
  const events: TraceEvent[] = [];
  const collect = ({ value }: { value: unknown[] }): void => void events.push(...(value as TraceEvent[]));
  session.on('Tracing.dataCollected', collect);
  await session.send('Tracing.start', { transferMode: 'ReportEvents', traceConfig: { includedCategories: ['devtools.timeline', 'v8', 'disabled-by-default-v8.compile'] } });
  await page.goto(url, { waitUntil: 'load' });
  await page.evaluate(ms => new Promise(resolve => setTimeout(resolve, ms)), settleMs);
  const complete = new Promise(resolve => session.once('Tracing.tracingComplete', resolve));
  await session.send('Tracing.end');
  await complete;
  session.off('Tracing.dataCollected', collect);
  const of = (name: string, isMeant: (file: string) => boolean): readonly TraceEvent[] =>
    events.filter(event => event.name === name && event.ph === 'X' && event.args.data?.url?.startsWith('chrome-extension://') && isMeant(event.args.data.url));
  const isEngine = (file: string): boolean => file.endsWith('/engine.js');
  const sum = (some: readonly TraceEvent[]): number => some.reduce((all, { tdur, dur }) => all + (tdur ?? dur ?? 0), 0) / 1000;
  const cost = (isMeant: (file: string) => boolean): Cost => ({ all: sum(of('EvaluateScript', isMeant)), parsed: sum(of('v8.compile', isMeant)) });
  const [begun] = of('EvaluateScript', file => !isEngine(file));
  const [come] = of('EvaluateScript', isEngine);
  return { guard: cost(file => !isEngine(file)), engine: cost(isEngine), until: begun === undefined || come === undefined ? Number.NaN : (come.ts + (come.dur ?? 0) - begun.ts) / 1000 };
}

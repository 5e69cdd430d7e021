import path from 'node:path';
import type { BrowserContext, CDPSession, Page } from 'playwright';
import { launchWithExtension } from '../../src/cli/launch.ts';
import { killWorker, openExtensionPage } from '../browser/extension-pages.ts';
import { serveZendesk, ticketUrl } from '../browser/zendesk.ts';
import { traced, type TraceEvent } from './trace.ts';

/** Milliseconds of one script in one page; both 0 where it was not run. */
interface Cost {
  readonly parsed: number;
  readonly all: number;
}

/** The content script, and the scripts that it has brought into frames that need them, each in a task of its own. */
const scripts = ['front', 'guard', 'engine'] as const;

interface Start extends Readonly<Record<(typeof scripts)[number], Cost>> {
  /** Milliseconds of all that our scripts do later in a page that nobody uses: timers, idle tasks, answers, events. */
  readonly later: number;
  /** Milliseconds by the clock from the front's first statement until guard and engine are there; NaN where they do not come. */
  readonly guarded: number;
  readonly until: number;
}

const helpUrl = 'https://acme.zendesk.com/hc/en-us';
/** Until the engine has come and the page is idle; a background that sleeps takes some hundred milliseconds. */
const settleMs = 1500;

/**
 * Milliseconds that our scripts take to be evaluated, in a page with a console and in one with none: first of all, and of later pages the
 * median. What they do in later tasks, and how long guard and engine take to come, with a background that is awake, and with one that sleeps.
 */
export async function startUp(extension = path.resolve('dist/chromium'), times = 9): Promise<readonly (readonly string[])[]> {
  const first = scripts.flatMap(script => [`${script} parsed`, 'and run']);
  const rows = [['start-up, ms of the main thread; first page of a process:', ...first, 'in all', 'later tasks', `later pages (median of ${times}): front`, 'guard', 'engine', 'later tasks', 'guard is there after', 'engine', 'with a worker that slept: guard', 'engine']];
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
  const evaluated = scripts.flatMap(script => [first[script].parsed, run(first[script])]);
  const figures = [
    ...evaluated, evaluated.reduce((all, ms) => all + ms, 0), first.later, ...scripts.map(script => median(later, start => start[script].all)), median(later, start => start.later),
    ...[later, slept].flatMap(starts => [median(starts, ({ guarded }) => guarded), median(starts, ({ until }) => until)]),
  ];
  return figures.map(ms => (Number.isNaN(ms) ? 'never' : ms.toFixed(1)));
}

async function start(page: Page, session: CDPSession, url: string): Promise<Start> {
  const events = await traced(session, ['devtools.timeline', 'v8', 'disabled-by-default-v8.compile'], async () => {
    await page.goto(url, { waitUntil: 'load' });
    await page.evaluate(ms => new Promise(resolve => setTimeout(resolve, ms)), settleMs);
  });
  const of = (name: string): readonly TraceEvent[] => events.filter(event => event.name === name && event.ph === 'X' && event.args.data?.url?.startsWith('chrome-extension://'));
  const by = (name: string, script: string): readonly TraceEvent[] => of(name).filter(({ args }) => args.data!.url!.includes(`/${script}.`));
  const sum = (some: readonly TraceEvent[]): number => some.reduce((all, { tdur, dur }) => all + (tdur ?? dur ?? 0), 0) / 1000;
  const cost = (script: string): Cost => ({ all: sum(by('EvaluateScript', script)), parsed: sum(by('v8.compile', script)) });
  const evaluated = of('EvaluateScript');
  const isInside = ({ ts }: TraceEvent, around: TraceEvent): boolean => ts > around.ts && ts < around.ts + (around.dur ?? 0);
  const calls = of('FunctionCall');
  const later = calls.filter(call => ![...evaluated, ...calls].some(around => isInside(call, around)));
  const comes = (script: string): number => {
    const [begun] = by('EvaluateScript', 'front');
    const [come] = by('EvaluateScript', script);
    return begun === undefined || come === undefined ? Number.NaN : (come.ts + (come.dur ?? 0) - begun.ts) / 1000;
  };
  return { front: cost('front'), guard: cost('guard'), engine: cost('engine'), later: sum(later), guarded: comes('guard'), until: comes('engine') };
}

import type { CDPSession, Page } from 'playwright';
import { tasksOf, type Tasks } from './trace.ts';

/** What a long history costs a page that has it at once: until all of it is judged, and what a person notices meanwhile. */
export interface HistoryCost extends Tasks {
  /** Milliseconds of the main thread from when the page has laid it out. */
  readonly busyMs: number;
  /** How late a timer of 10 ms comes while the history is judged: 95th percentile and worst. */
  readonly lateMs: number;
  readonly latestMs: number;
  readonly heapMb: number;
}

/** Puts `count` messages into the log in one go, one in twenty with a finding, and waits until the page has nothing left to do. */
export async function openHistory(page: Page, session: CDPSession, count: number): Promise<HistoryCost> {
  const metric = async (name: string): Promise<number> => (await session.send('Performance.getMetrics')).metrics.find(one => one.name === name)?.value ?? Number.NaN;
  await page.evaluate(total => {
    const log = document.querySelector('[data-test-id="omni-log-container"]')!;
    const state = window as unknown as { late: number[] };
    const first = window.console_.addMessage('1', { html: 'Hello, my order 0 has not arrived yet.' });
    const some = document.createDocumentFragment();
    for (let at = 1; at < total; at++) {
      const message = first.cloneNode(true) as HTMLElement;
      const body = message.querySelector('[data-test-id="omni-log-message-content"]')!;
      if (at % 20 === 0) body.innerHTML = `see <a href="https://www.paypa1.com/${at}">https://www.paypa1.com/${at}</a>`;
      else body.textContent = `Hello, my order ${at} has not arrived yet, could you please have a look where it is? Thank you very much.`;
      some.append(message);
    }
    log.append(some);
    // The page's own layout of it is no part of the figure.
    log.scrollTop = log.scrollHeight;
    void document.body.offsetHeight;
    state.late = [];
    let due = performance.now() + 10;
    setInterval(() => {
      const now = performance.now();
      state.late.push(Math.max(0, now - due));
      due = now + 10;
    }, 10);
  }, count);
  const before = await metric('TaskDuration');
  const tasks = await tasksOf(session, async () => {
    for (let idle = 0, busy = await metric('TaskDuration'); idle < 3; ) {
      await new Promise(resolve => setTimeout(resolve, 1000));
      const now = await metric('TaskDuration');
      idle = now - busy < 0.1 ? idle + 1 : 0;
      busy = now;
    }
  });
  const busyMs = ((await metric('TaskDuration')) - before) * 1000;
  const late = await page.evaluate(() => (window as unknown as { late: number[] }).late.sort((a, b) => a - b));
  await session.send('HeapProfiler.collectGarbage');
  return { busyMs, ...tasks, lateMs: late[Math.floor(late.length * 0.95)] ?? 0, latestMs: late.at(-1) ?? 0, heapMb: (await metric('JSHeapUsedSize')) / 1e6 };
}

import type { CDPSession } from 'playwright';

/** What Chromium's tracing says of a stretch of a thread's work. */
export interface TraceEvent {
  readonly name: string;
  readonly ph: string;
  readonly pid: number;
  readonly tid: number;
  /** Microseconds. */
  readonly ts: number;
  /** Microseconds of the thread's own time: other programs of the machine do not count. */
  readonly tdur?: number;
  readonly dur?: number;
  readonly args: { readonly data?: { readonly url?: string }; readonly name?: string };
}

/** What happens while `run` does, in these categories. One trace at a time: the session's browser has one. */
export async function traced(session: CDPSession, categories: readonly string[], run: () => Promise<unknown>): Promise<readonly TraceEvent[]> {
  const events: TraceEvent[] = [];
  const collect = ({ value }: { value: unknown[] }): void => void events.push(...(value as TraceEvent[])); // As the protocol has them.
  session.on('Tracing.dataCollected', collect);
  await session.send('Tracing.start', { transferMode: 'ReportEvents', traceConfig: { includedCategories: [...categories] } });
  await run();
  const complete = new Promise(resolve => session.once('Tracing.tracingComplete', resolve));
  await session.send('Tracing.end');
  await complete;
  session.off('Tracing.dataCollected', collect);
  return events;
}

export interface Tasks {
  /** Milliseconds of the thread's own time. */
  readonly longest: number;
  /** Those of more than fifty. */
  readonly long: number;
}

/** The tasks of the pages' main threads while `run` does. */
export async function tasksOf(session: CDPSession, run: () => Promise<unknown>): Promise<Tasks> {
  const events = await traced(session, ['toplevel', '__metadata'], run);
  const threadOf = ({ pid, tid }: TraceEvent): string => `${pid}.${tid}`;
  const mains = new Set(events.filter(({ name, args }) => name === 'thread_name' && args.name === 'CrRendererMain').map(threadOf));
  const times = events.filter(event => event.ph === 'X' && /\bRunTask$/.test(event.name) && mains.has(threadOf(event))).map(({ tdur = 0 }) => tdur / 1000);
  return { longest: times.reduce((most, ms) => Math.max(most, ms), 0), long: times.filter(ms => ms > 50).length };
}

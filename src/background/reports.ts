import type { Happening } from '../core/happening.ts';
import { browser } from '../platform/browser.ts';
import type { Stored } from '../platform/stored.ts';
import type { PolicyValues } from '../policy/settings.ts';
import { deliver, type Answer } from '../reporting/deliver.ts';
import { requestFor, type Destination } from '../reporting/destinations.ts';
import { eventOf, type ReportEvent } from '../reporting/event.ts';
import { alertDelivery, reportDelivery, type DeliveryNews } from '../store/delivery-state.ts';
import { domainIndicator, keyedHash } from './keyed-hash.ts';
import { organisation } from './managed-values.ts';
import { reportQueue, type ReportQueue } from './report-queue.ts';

const alarmName = 'reports';
const answerWithinMs = 20_000;

interface Way {
  readonly queue: ReportQueue;
  readonly news: Stored<DeliveryNews>;
  destination(values: PolicyValues): Destination | null;
  wants(happening: Happening, values: PolicyValues): boolean;
}

const rank = { note: 1, caution: 2, danger: 3 } as const;

const ways: readonly Way[] = [
  {
    queue: reportQueue('reports'),
    news: reportDelivery,
    destination: ({ reportTo, reportUrl, reportToken }) => (reportTo === 'off' || reportUrl === '' ? null : { kind: reportTo, url: reportUrl, token: reportToken }),
    wants: ({ tier }, { reportFrom }) => rank[tier] >= rank[reportFrom],
  },
  {
    queue: reportQueue('alerts'),
    news: alertDelivery,
    destination: ({ alertUrl }) => (alertUrl === '' ? null : { kind: 'alertmanager', url: alertUrl, token: '' }),
    wants: ({ tier, kind, action }) => tier === 'danger' && (action === 'alarmed' || (kind === 'conversation' && action === 'shown')),
  },
];

/** Puts happenings into the queues that policy asks for; resolves once they are on disk. Without a policy for it nothing is kept. */
export async function queueReports(happenings: readonly Happening[]): Promise<void> {
  if (happenings.length === 0) return;
  const values = await organisation();
  for (const { queue, news, destination, wants } of ways) {
    if (values.reportSalt === '' || destination(values) === null) continue;
    const events = await Promise.all(happenings.filter(happening => wants(happening, values)).map(happening => hashed(happening, values)));
    if (events.length === 0) continue;
    const dropped = await queue.add(events);
    const waiting = await queue.size();
    await news.update(state => ({ ...state, dropped: state.dropped + dropped, waiting }));
    await browser.alarms.create(alarmName, { delayInMinutes: 0.5, periodInMinutes: 1 });
    void flush();
  }
}

async function hashed(happening: Happening, { reportSalt, teamKey }: PolicyValues): Promise<ReportEvent> {
  const { id, domain } = happening;
  const [hash, indicator] = await Promise.all([keyedHash(reportSalt, `event:${id}:${happening.action}`), domain === undefined ? undefined : domainIndicator(teamKey === '' ? reportSalt : teamKey, domain)]);
  return eventOf(happening, { id: hash.slice(0, 32), ...(indicator !== undefined && { indicator }) });
}

let flushing: Promise<void> | null = null;

/** Sends what waits. One at a time: a second call while one runs has nothing to add. */
export function flush(): Promise<void> {
  flushing ??= flushAll().finally(() => (flushing = null));
  return flushing;
}

async function flushAll(): Promise<void> {
  const values = await organisation();
  let isEmpty = true;
  for (const { queue, news, destination } of ways) {
    const goal = destination(values);
    // The organisation no longer wants reports: what waits is nobody's any more.
    if (goal === null) {
      await queue.clear();
      await news.update(state => (state.waiting === 0 ? state : { ...state, waiting: 0 }));
    } else {
      await deliver(queue, await news.get(), {
        send: events => post(goal, events, values.reportSigningKey),
        now: Date.now,
        chance: Math.random,
        keep: async state => {
          const waiting = await queue.size();
          await news.update(({ dropped }) => ({ ...state, dropped, waiting }));
        },
      });
      if ((await queue.size()) > 0) isEmpty = false;
    }
  }
  if (isEmpty) await browser.alarms.clear(alarmName);
}

async function post(goal: Destination, events: readonly ReportEvent[], signingKey: string): Promise<Answer> {
  const { headers, body } = requestFor(goal, events, browser.runtime.getManifest().version);
  const signature = goal.kind === 'webhook' && signingKey !== '' ? { 'x-parleyguard-signature': `sha256=${await keyedHash(signingKey, body)}` } : {};
  try {
    const answer = await fetch(goal.url, {
      method: 'POST', headers: { ...headers, ...signature }, body,
      credentials: 'omit', redirect: 'error', referrerPolicy: 'no-referrer', signal: AbortSignal.timeout(answerWithinMs),
    });
    return { status: answer.status, retryAfter: answer.headers.get('retry-after'), body: (await answer.text()).slice(0, 10_000) };
  } catch {
    // No network, no answer in time, or a receiver that does not allow our origin: the browser does not say which.
    return { status: 0, retryAfter: null, body: '' };
  }
}

/** Call at top level: the alarm wakes the worker. */
export function keepReporting(): void {
  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name === alarmName) void flush();
  });
  browser.runtime.onStartup.addListener(() => void flush());
}

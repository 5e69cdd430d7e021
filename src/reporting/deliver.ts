import { pauseAfter, verdictOf } from './answer.ts';
import type { ReportEvent } from './event.ts';

/** A queue on disk; the oldest first. What is in it survives the worker and the browser. */
export interface EventQueue {
  oldest(most: number): Promise<readonly { readonly key: number; readonly event: ReportEvent }[]>;
  /** Takes out those of `oldest` up to and with this key. */
  removeThrough(key: number): Promise<void>;
}

export interface DeliveryState {
  readonly failures: number;
  /** Milliseconds since 1970 before which nothing is sent. */
  readonly notBefore: number;
  readonly batch: number;
  readonly sent: number;
  /** Events that a receiver would not take: partial success, too large alone, refused. */
  readonly lost: number;
  /** Status of the last answer; 0 for none; null before the first. */
  readonly lastStatus: number | null;
}

export const largestBatch = 200;
export const freshDelivery: DeliveryState = { failures: 0, notBefore: 0, batch: largestBatch, sent: 0, lost: 0, lastStatus: null };

export interface Answer {
  /** 0 when there was none. */
  readonly status: number;
  readonly retryAfter: string | null;
  readonly body: string;
}

export interface Outside {
  send(events: readonly ReportEvent[]): Promise<Answer>;
  now(): number;
  /** In [0, 1). */
  chance(): number;
  /** Called after each batch, before the next. */
  keep(state: DeliveryState): Promise<void>;
}

/**
 * Sends what waits, batch by batch, until the queue is empty or the receiver wants time. An event leaves the queue only after the
 * receiver answered for it: killed in between, it is sent again with the same id.
 */
export async function deliver(queue: EventQueue, before: DeliveryState, outside: Outside): Promise<DeliveryState> {
  let state = before;
  while (outside.now() >= state.notBefore) {
    const waiting = await queue.oldest(state.batch);
    const last = waiting.at(-1);
    if (last === undefined) return state;
    const { status, retryAfter, body } = await outside.send(waiting.map(({ event }) => event));
    const verdict = verdictOf(status, retryAfter, body, outside.now());
    const isDone = verdict.kind === 'taken' || verdict.kind === 'refused' || (verdict.kind === 'too-large' && waiting.length === 1);
    if (isDone) await queue.removeThrough(last.key);
    state = { ...state, lastStatus: status };
    if (verdict.kind === 'later') {
      const failures = state.failures + 1;
      state = { ...state, failures, notBefore: outside.now() + (verdict.waitMs ?? pauseAfter(failures, outside.chance())) };
    } else if (verdict.kind === 'too-large' && waiting.length > 1) state = { ...state, batch: Math.max(1, Math.floor(waiting.length / 2)) };
    else {
      const lost = verdict.kind === 'taken' ? Math.min(verdict.rejected, waiting.length) : waiting.length;
      state = { ...state, failures: 0, notBefore: 0, sent: state.sent + waiting.length - lost, lost: state.lost + lost };
    }
    await outside.keep(state);
  }
  return state;
}

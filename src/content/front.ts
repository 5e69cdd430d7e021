import { send } from '../messaging/send.ts';
import { randomId } from '../platform/random-id.ts';
import { siteIdAt } from '../sites/addresses.ts';
import { guardedAddress } from './address.ts';
import { given } from './given.ts';
import { hearFirst, hearNoMore } from './heard-first.ts';
import { holdFirst } from './hold-first.ts';
import { missingNote } from './missing-note.ts';
import { watchNeed, type Need } from './needs-guard.ts';
import { over } from './over.ts';
import { whenRewritten } from './rewritten.ts';
import { bring, patienceMs, whenCome } from './scripts.ts';

/** What the guard takes over from the front that had it brought. */
export interface Front {
  /** Of both: ends when the document is written anew, when another guard is in charge, or when the extension is gone. */
  readonly life: AbortController;
  /** The field in which a person wrote last before there was a guard. */
  typedIn(): Element | null;
  /** To be called once policy and console are known: what was held is done again before the guard. */
  ready(): void;
}

/** Begins to guard; `given` is what the guard takes from the front's modules. */
export type StartGuard = (given: readonly unknown[], front: Front) => void;

/**
 * The only script that every frame gets. It hears first, and where a guard is needed it asks for it, with the engine where a console is. What the
 * guard would hold waits until it is there. When it does not come in three seconds, the page, the badge and the popup say so and all goes on.
 */
export function beginFront(wasGuarded = false): void {
  const life = new AbortController();
  const waiting = new AbortController();
  life.signal.addEventListener('abort', hearNoMore, { once: true });
  const hold = holdFirst(life.signal);
  // A moment later, as a page's first observer takes a millisecond. It may have been written anew before that.
  setTimeout(() => {
    if (life.signal.aborted) return;
    hearFirst();
    whenRewritten(life.signal, () => {
      life.abort(over);
      hearFirst();
      beginFront(hasGuard);
    });
  }, 0);
  let hasGuard = false;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const withGuard = (): void =>
    whenCome('guard', start => {
      hasGuard = true;
      waiting.abort(over);
      if (!life.signal.aborted) (start as StartGuard)(given(), front); // Of the same build.
    });
  const front: Front = { life, typedIn: hold.typedIn, ready: () => hold.end(true) };
  const signal = AbortSignal.any([life.signal, waiting.signal]);
  const needs = (need: Need): void => {
    hold.begin(need === 'place');
    clearTimeout(timer);
    timer = setTimeout(() => {
      if (life.signal.aborted) return;
      hold.end(hasGuard);
      if (!hasGuard && need === 'place') sayMissing(signal);
    }, patienceMs);
    withGuard();
    void bring(...(need === 'place' ? (['guard', 'engine'] as const) : (['guard'] as const)));
  };
  // A document that is written anew keeps the guard that it needed.
  if (wasGuarded) needs('place');
  else watchNeed(needs, signal);
}

/** Until there is a guard after all. */
function sayMissing(signal: AbortSignal): void {
  const page = randomId();
  const address = guardedAddress();
  const site = (address === null ? null : siteIdAt(address)) ?? 'generic';
  const tell = (): void => void send('page/health', { page, health: { site, state: 'blind', messages: 0, composer: false, failed: ['engine'] } });
  const leave = (): void => void send('page/left', { page });
  tell();
  window.addEventListener('pagehide', leave, { signal });
  window.addEventListener('pageshow', event => event.persisted && tell(), { signal });
  signal.addEventListener('abort', leave, { once: true });
  if (window === window.top) missingNote(signal);
}

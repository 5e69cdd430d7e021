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

/** The only script that every frame gets. It hears first, and where a guard is needed it calls for it. */
export function beginFront(wasGuarded = false): void {
  const life = new AbortController();
  const waiting = new AbortController();
  life.signal.addEventListener('abort', hearNoMore, { once: true });
  let call: GuardCall | null = null;
  // A moment later, as a page's first observer takes a millisecond. It may have been written anew before that.
  setTimeout(() => {
    if (life.signal.aborted) return;
    hearFirst();
    whenRewritten(life.signal, () => {
      life.abort(over);
      hearFirst();
      beginFront(call?.isAnswered());
    });
  }, 0);
  const signal = AbortSignal.any([life.signal, waiting.signal]);
  const needs = (need: Need): void => (call ??= callGuard(life, waiting, signal)).needs(need);
  // A document that is written anew keeps the guard that it needed.
  if (wasGuarded) needs('place');
  else watchNeed(needs, signal);
}

interface GuardCall {
  /** To be called again where a document that had only fields may get a console. */
  needs(need: Need): void;
  isAnswered(): boolean;
}

/**
 * Has the guard brought, and the engine where a console is. What the guard would hold waits until it is there, which ends `waiting`. When it does
 * not come in three seconds, the page, the badge and the popup say so until the signal ends, and all goes on. Most frames never come here.
 */
function callGuard(life: AbortController, waiting: AbortController, signal: AbortSignal): GuardCall {
  const hold = holdFirst(life.signal);
  const front: Front = { life, typedIn: hold.typedIn, ready: () => hold.end(true) };
  let hasGuard = false;
  let timer: ReturnType<typeof setTimeout> | undefined;
  return {
    needs(need) {
      hold.begin(need === 'place');
      clearTimeout(timer);
      timer = setTimeout(() => {
        if (life.signal.aborted) return;
        hold.end(hasGuard);
        if (!hasGuard && need === 'place') sayMissing(signal);
      }, patienceMs);
      whenCome('guard', start => {
        hasGuard = true;
        waiting.abort(over);
        if (!life.signal.aborted) (start as StartGuard)(given(), front); // Of the same build.
      });
      void bring(...(need === 'place' ? (['guard', 'engine'] as const) : (['guard'] as const)));
    },
    isAnswered: () => hasGuard,
  };
}

/** Until there is a guard after all. */
function sayMissing(signal: AbortSignal): void {
  const page = randomId();
  const address = guardedAddress();
  const site = (address === null ? null : siteIdAt(address)) ?? 'generic';
  const tell = (): void => void send('page/health', { page, health: { site, state: 'blind', messages: 0, failed: ['engine'] } });
  const leave = (): void => void send('page/left', { page });
  tell();
  window.addEventListener('pagehide', leave, { signal });
  window.addEventListener('pageshow', event => event.persisted && tell(), { signal });
  signal.addEventListener('abort', leave, { once: true });
  if (window === window.top) missingNote(signal);
}

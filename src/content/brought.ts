import type { ScriptName } from '../messaging/protocol.ts';
import { after } from './after.ts';
import { bring, patienceMs, run, whenCome } from './scripts.ts';

type Parts = Readonly<Record<string, () => object>>;
/** Tells parts by what they reach each other and those of the guard. */
type Tell = (partOf: (name: string) => object) => void;
/** What a script hands over. */
type Handed = readonly [parts: Parts, tell: Tell];

/** The build puts it before the guard (`cli/content-scripts.ts`): what adds parts to the guard's. */
declare const addParts: (...handed: Handed) => void;

/** A script with parts that a guard needs, of this document: it stays when a guard begins anew. */
export interface Brought {
  isHere(): boolean;
  /** True while it has not come though it was waited for, and a person must hear of it. */
  isMissed(): boolean;
  /** Has it brought, where that was not begun yet. */
  bring(): void;
  /** What to wait for once it is asked for, which never fails and takes three seconds at most; null when it is over, either way. */
  until(): Promise<unknown> | null;
  /** Calls back as soon as it is here, a moment later at the earliest. */
  whenHere(then: () => void, signal: AbortSignal): void;
}

/** `asksOn`: until it comes, however long that takes; else the next `bring` asks again. */
export function brought(script: ScriptName, asksOn = true): Brought {
  let isHere = false;
  let isMissed = false;
  let waiting: Promise<unknown> | null = null;
  let comes: () => void;
  const came = new Promise<void>(resolve => void (comes = resolve));
  const receive = (handed: unknown): void => {
    addParts(...(handed as Handed)); // Of the same build.
    isHere = true;
    isMissed = false;
    // To read it was a long task already; what waits for it runs its parts.
    setTimeout(comes, 0);
  };
  return {
    isHere: () => isHere,
    isMissed: () => isMissed,
    bring() {
      if (isHere || (waiting !== null && (asksOn || !isMissed))) return;
      isMissed = false;
      waiting = Promise.race([came, after(patienceMs)]).then(() => void (isMissed = !isHere));
      whenCome(script, receive);
      void (asksOn ? bring(script) : run([script]));
    },
    until: () => (isHere || isMissed ? null : waiting),
    whenHere: (then, signal) => void came.then(() => signal.aborted || then()),
  };
}

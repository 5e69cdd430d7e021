import type { Engine } from '../core/engine.ts';
import { newTalk } from '../core/talk.ts';
import { after } from './after.ts';
import { bring, patienceMs, run, whenCome } from './scripts.ts';

type Parts = Readonly<Record<string, () => object>>;
/** Tells parts by what they reach each other and those of the guard. */
type Tell = (partOf: (name: string) => object) => void;
/** What an engine hands over. */
type Handed = readonly [parts: Parts, tell: Tell];

/** The build puts it before the guard (`cli/content-scripts.ts`): what adds parts to the guard's. */
declare const addParts: (...handed: Handed) => void;

/** Adds the parts that a script handed over to those of the guard. */
export const addScript = (handed: unknown): void => addParts(...(handed as Handed)); // Of the same build.

/** Of this document: an engine stays when a guard begins anew. */
let isHere = false;
let isMissed = false;
let waiting: Promise<unknown> | null = null;
let comes: () => void;
const came = new Promise<void>(resolve => void (comes = resolve));

export const isEngineHere = (): boolean => isHere;

/** True while an engine that was waited for has not come: nothing is judged, and a person must hear of it. */
export const isEngineMissed = (): boolean => isMissed;

/** What to wait for before anything can be judged, which never fails and takes three seconds at most; null when it is over, either way. */
export const untilEngine = (): Promise<unknown> | null => (isHere || isMissed ? null : waiting);

/** Calls back as soon as there is an engine. */
export const withEngine = (then: () => void, signal: AbortSignal): void => void came.then(() => signal.aborted || then());

/** Has the engine brought into this document, once. `told` is called when it does not come, and when it does after that. */
export function bringEngine(told: () => void, signal: AbortSignal): void {
  if (waiting === null) {
    waiting = Promise.race([came, after(patienceMs)]).then(() => void (isMissed = !isHere));
    whenCome('engine', receive);
    void bring('engine');
  }
  void waiting.then(() => {
    if (isHere) return;
    if (!signal.aborted) told();
    withEngine(told, signal);
  });
}

function receive(handed: unknown): void {
  addScript(handed);
  isHere = true;
  isMissed = false;
  // To read it was a long task already; what waits for it runs its parts.
  setTimeout(comes, 0);
}

let bringing: Promise<boolean> | null = null;

/** Has what takes secrets out of files brought, which is of use where the engine is; false when it does not come in time. */
export const bringScrub = (): Promise<boolean> => (bringing ??= bringOnce());

async function bringOnce(): Promise<boolean> {
  const came = new Promise<boolean>(resolve => {
    whenCome('scrub', handed => {
      addScript(handed);
      resolve(true);
    });
  });
  void run(['scrub']);
  const isHere = await Promise.race([came, after(patienceMs).then(() => false)]);
  // Asked for again with the next file.
  if (!isHere) bringing = null;
  return isHere;
}

/** Finds nothing: stands in for an engine that is not there, while whoever asks it waits, or says so. */
export const noEngine: Engine = { inspect: (_, talk = newTalk) => ({ findings: [], failed: [], talk }) };

import type { Engine } from '../core/engine.ts';
import { newTalk } from '../core/talk.ts';
import type { EngineScript } from '../messaging/protocol.ts';
import { ask } from '../messaging/send.ts';
import { browser, isAlive } from '../platform/native.ts';
import { after } from './after.ts';

type Parts = Readonly<Record<string, () => object>>;
/** Tells parts by what they reach each other and those of the guard. */
type Tell = (partOf: (name: string) => object) => void;

/** The build puts both before the guard (`cli/content-scripts.ts`): the name of the engine that belongs to it, and what adds its parts to the guard's. */
declare const engineBuild: string;
declare const addParts: (parts: Parts, tell: Tell) => void;

/** Where an engine finds the guard that asked for it last: in our own isolated world, which no page reaches into. */
const place = Symbol.for('parleyguard.engine');
const worldOf = globalThis as unknown as Record<symbol, (build: string, parts: Parts, tell: Tell, script: EngineScript) => void>; // A global of our own.

/** An engine that has not come within this many milliseconds is done without, and asked for on and on. */
const patienceMs = 3000;
const firstPauseMs = 250;
const longestPauseMs = 15_000;

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
    worldOf[place] = receive;
    waiting = Promise.race([came, after(patienceMs)]).then(() => void (isMissed = !isHere));
    void askForIt();
  }
  void waiting.then(() => {
    if (isHere) return;
    if (!signal.aborted) told();
    withEngine(told, signal);
  });
}

/** An engine of another build is none of ours: it was asked for before an update. */
function receive(build: string, parts: Parts, tell: Tell, script: EngineScript): void {
  if ((script === 'engine' && isHere) || build !== engineBuild) return;
  addParts(parts, tell);
  if (script === 'scrub') return scrubCame();
  isHere = true;
  isMissed = false;
  // To read it was a long task already; what waits for it runs its parts.
  setTimeout(comes, 0);
}

async function askForIt(): Promise<void> {
  for (let pause = firstPauseMs; !isHere && isAlive(); pause = Math.min(pause * 2, longestPauseMs)) {
    await Promise.race([run('engine'), after(patienceMs)]);
    if (!isHere) await Promise.race([came, after(pause)]);
  }
}

/** A page of our own loads it itself, as no browser runs scripts there. */
async function run(script: EngineScript): Promise<void> {
  if (location.protocol.endsWith('extension:')) document.head.append(Object.assign(document.createElement('script'), { src: browser.runtime.getURL(`${script}.js`) }));
  else await ask('page/engine', { script });
}

let scrubCame: () => void;
const scrub = new Promise<void>(resolve => void (scrubCame = resolve));
let bringing: Promise<boolean> | null = null;

/** Has what takes secrets out of files brought, which is of use where the engine is; false when it does not come in time. */
export const bringScrub = (): Promise<boolean> => (bringing ??= bringOnce());

async function bringOnce(): Promise<boolean> {
  void run('scrub');
  const isHere = await Promise.race([scrub.then(() => true), after(patienceMs).then(() => false)]);
  // Asked for again with the next file.
  if (!isHere) bringing = null;
  return isHere;
}

/** Finds nothing: stands in for an engine that is not there, while whoever asks it waits, or says so. */
export const noEngine: Engine = { inspect: (_, talk = newTalk) => ({ findings: [], failed: [], talk }) };

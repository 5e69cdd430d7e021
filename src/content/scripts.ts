import type { ScriptName } from '../messaging/protocol.ts';
import { ask } from '../messaging/send.ts';
import { browser, isAlive } from '../platform/native.ts';
import { after } from './after.ts';

/** The build puts it before the front (`vite.config.ts`): the name of the scripts that belong to it. */
declare const scriptsBuild: string;

/** Where scripts find the front that asked for them: in our own isolated world, which no page reaches into. */
const place = Symbol.for('parleyguard.front');
interface Desk {
  isAlive(): boolean;
  take(build: string, script: ScriptName, handed: unknown): void;
}
const worldOf = globalThis as unknown as Record<symbol, Desk | undefined>; // A global of our own.

/** What has not come within this many milliseconds is done without, and asked for on and on. */
export const patienceMs = 3000;
const firstPauseMs = 250;
const longestPauseMs = 15_000;

/** Of this document: what came stays when a page writes it anew. */
const came = new Map<ScriptName, unknown>();
const wanted = new Set<ScriptName>();
const hearers = new Map<ScriptName, (handed: unknown) => void>();

/** Takes scripts in from now on. False: a living front does so here already. In brackets, as it is called at once (docs/INTERNALS.md). */
export const takeScripts = ((): boolean => {
  if (worldOf[place]?.isAlive()) return false;
  worldOf[place] = { isAlive, take };
  return true;
});

/** A script of another build is none of ours: it was asked for before an update. One that comes twice was asked for twice. */
function take(build: string, script: ScriptName, handed: unknown): void {
  if (build !== scriptsBuild || came.has(script)) return;
  came.set(script, handed);
  hearers.get(script)?.(handed);
}

/** Calls back with what a script handed over, at once where it is here; later calls take the place of earlier ones. */
export function whenCome(script: ScriptName, then: (handed: unknown) => void): void {
  hearers.set(script, then);
  if (came.has(script)) then(came.get(script));
}

/** Has scripts brought into this document, each once. It is asked for until it is here or the extension is gone. */
export async function bring(...scripts: readonly ScriptName[]): Promise<void> {
  const asked = scripts.filter(script => !wanted.has(script));
  for (const script of asked) wanted.add(script);
  for (let pause = firstPauseMs; ; pause = Math.min(pause * 2, longestPauseMs)) {
    const missing = asked.filter(script => !came.has(script));
    if (missing.length === 0 || !isAlive()) return;
    await Promise.race([run(missing), after(patienceMs)]);
    if (missing.some(script => !came.has(script))) await after(pause);
  }
}

/** A page of our own loads them itself, as no browser runs scripts there. */
export async function run(scripts: readonly ScriptName[]): Promise<void> {
  if (location.protocol.endsWith('extension:')) for (const script of scripts) document.head.append(Object.assign(document.createElement('script'), { src: browser.runtime.getURL(`${script}.js`) }));
  else await ask('page/scripts', { scripts });
}

import type { Engine } from '../core/engine.ts';
import { newTalk } from '../core/talk.ts';
import { brought } from './brought.ts';

const engine = brought('engine');

/** Until there is one nothing is judged; while it is missed, a person must hear of that. */
export const { isHere: isEngineHere, isMissed: isEngineMissed, until: untilEngine, whenHere: withEngine } = engine;

/** Has the engine brought into this document, once. `told` is called when it does not come, and when it does after that. */
export function bringEngine(told: () => void, signal: AbortSignal): void {
  engine.bring();
  const late = (): void => {
    if (isEngineHere()) return;
    if (!signal.aborted) told();
    withEngine(told, signal);
  };
  void Promise.resolve(untilEngine()).then(late);
}

const scrub = brought('scrub', false);

/** Has what takes secrets out of files brought, which is of use where the engine is; false when it does not come in time. It is asked for again with the next file. */
export async function bringScrub(): Promise<boolean> {
  scrub.bring();
  await scrub.until();
  return scrub.isHere();
}

/** Finds nothing: stands in for an engine that is not there, while whoever asks it waits, or says so. */
export const noEngine: Engine = { inspect: (_, talk = newTalk) => ({ findings: [], failed: [], talk }) };

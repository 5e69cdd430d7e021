import type { Engine } from '../core/engine.ts';
import { lexicon } from '../core/intents/languages.ts';
import { allPairs } from '../examples/all-pairs.ts';
import { judgeTurns } from '../examples/judge-turns.ts';

/** Long enough for V8 to make quick code of what is used often. */
const warmMs = 800;

/**
 * Builds all languages and has the engine judge the built-in scenarios for a moment. In a page both are done aside before people need them
 * (`content/warm-up.ts`), so that times taken from the first row on would tell of something nobody meets: of V8 compiling, not of the engine.
 */
export function warmEngine(engine: Engine): void {
  lexicon().makeReady(-1);
  const until = performance.now() + warmMs;
  while (performance.now() < until) for (const { attack, innocent } of allPairs) for (const { turns } of [attack, innocent]) judgeTurns(engine, turns);
}

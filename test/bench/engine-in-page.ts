import { createEngine } from '../../src/core/inspect.ts';
import { defaultSettings } from '../../src/core/settings.ts';
import { roundsOf } from './rounds.ts';

/** What the page of `engine.bench.ts` is asked for. */
export type InPage = (texts: readonly string[]) => ReturnType<typeof roundsOf>;

(globalThis as unknown as { measure: InPage }).measure = texts => {
  const engine = createEngine(defaultSettings);
  return roundsOf(text => void engine.inspect({ speaker: 'agent', text }), texts, 8);
};

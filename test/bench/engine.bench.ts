import { createEngine } from '../../src/core/inspect.ts';
import { defaultSettings } from '../../src/core/settings.ts';
import { ordinaryChat, speedOf } from './speed.ts';

/** All detectors together on ordinary support chat. */
export async function bench(): Promise<readonly (readonly string[])[]> {
  const engine = createEngine(defaultSettings);
  return [['all detectors', 'Mchar/s best', 'median', 'p50 µs', 'p99 µs', 'note'], await speedOf('ordinary chat', text => void engine.inspect({ speaker: 'agent', text }), ordinaryChat(), 8)];
}

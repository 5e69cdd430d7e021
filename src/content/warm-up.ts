import type { Engine } from '../core/engine.ts';
import type { Message } from '../core/model.ts';
import { core } from './when-asked.ts';

/** Has something in it for every detector to look at. No person wrote it, and nobody sees what is found in it. */
const sample: Message = { speaker: 'customer', text: 'Could you send the code 123456 for card 4111 1111 1111 1111, key=abc, to me@example.com? https://www.example.com/a', links: [{ href: 'https://www.example.com/a', text: 'here' }], files: [{ name: 'a.pdf' }] };

/** Has the modules of the engine run, each detector's in a task of its own, so that none of them holds the page up for long. */
export async function runParts(): Promise<void> {
  for (const part of [core.data, core.secrets, core.links, core.files, core.intents]) {
    part();
    await new Promise(resolve => setTimeout(resolve, 0));
  }
}

/**
 * Has engines build their tables while the page is idle, one part at a time: else the first message and the first paste wait for them,
 * a quarter of a second in one piece on a slow computer. `after` is the last part.
 */
export function warmUp(engines: readonly (() => Engine)[], after: () => void, signal: AbortSignal): void {
  const steps = [...engines.flatMap(engine => [(): unknown => engine(), (): unknown => engine().inspect(sample)]), after];
  const next = (): void => {
    const step = steps.shift();
    if (step === undefined || signal.aborted) return;
    step();
    requestIdleCallback(next);
  };
  requestIdleCallback(next);
}

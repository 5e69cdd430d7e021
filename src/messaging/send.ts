import { browser, isAlive } from '../platform/native.ts';
import type { MessageName, Protocol } from './protocol.ts';

/** Tells the background. Answers false when this script is an orphan or the background could not be reached. */
export async function send<N extends MessageName>(name: N, body: Protocol[N]): Promise<boolean> {
  if (!isAlive()) return false;
  try {
    return (await browser.runtime.sendMessage({ name, body })) === true;
  } catch {
    // "Extension context invalidated" or a worker that could not start: news for the caller, not an error.
    return false;
  }
}

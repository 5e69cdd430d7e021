import { browser, isAlive } from '../platform/native.ts';
import type { Answers, MessageName, Protocol } from './protocol.ts';

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

/** Asks the background. Answers undefined when it could not be reached or knows nothing of this; what it answered is for the caller to read. */
export async function ask<N extends keyof Answers>(name: N, body: Protocol[N]): Promise<unknown> {
  if (!isAlive()) return undefined;
  return browser.runtime.sendMessage({ name, body }).catch(() => undefined);
}

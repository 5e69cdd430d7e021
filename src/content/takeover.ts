import { rootOf } from '../sites/shadow-root.ts';
import { isAlive } from '../platform/native.ts';
import { over } from './over.ts';

interface Guarding {
  isAlive(): boolean;
  stop(): void;
}

/** Known to all content scripts of this extension in a document, and to nobody else: isolated worlds share no globals with the page. */
const place = Symbol.for('parleyguard.guarding');
const worldOf = globalThis as unknown as Record<symbol, Guarding | undefined>; // A global of our own isolated world.
/** Heard by orphans whose world is no longer ours. It carries nothing, and only an orphan obeys it. */
const signalName = 'parleyguard:takeover';
const checkMs = 3000;

/**
 * Makes sure that one living guard is in charge of a document. Answers false when another one already is. An orphan (the extension
 * was updated, reloaded or removed) stops, leaves nothing behind, and calls `orphaned` so that the operator hears of it.
 */
export function takeCharge(life: AbortController, orphaned: () => void): boolean {
  const before = worldOf[place];
  if (before?.isAlive()) return false;
  before?.stop();
  document.dispatchEvent(new Event(signalName));
  clearUp();
  const stop = (): void => life.abort(over);
  worldOf[place] = { isAlive: () => isAlive() && !life.signal.aborted, stop };
  document.addEventListener(signalName, () => isAlive() || stop(), { signal: life.signal });
  const timer = setInterval(() => {
    if (isAlive()) return;
    stop();
    orphaned();
  }, checkMs);
  life.signal.addEventListener('abort', () => clearInterval(timer), { once: true });
  return true;
}

/** Firefox ends the script of an orphan before that can clear up: its layer is known by what is in it. */
function clearUp(): void {
  const layers = [...(document.documentElement?.children ?? [])].filter(element => element.localName === 'div' && rootOf(element)?.querySelector('.layer .said') != null);
  for (const layer of layers) layer.remove();
}

/** Calls back when a fresh guard takes over from this orphan. */
export function whenTakenOver(then: () => void): void {
  document.addEventListener(signalName, then, { once: true });
}

import { browser } from '../platform/native.ts';
import { isRecord } from '../policy/setting-types.ts';

/** Storage keys of the policy last known and of the consoles shown here. */
export const managedKey = 'policy/managed';
export const taughtKey = 'consoles/taught';

/**
 * Calls back with all descriptions of consoles as they lie in storage, at once and on every change: unread text, in which a host
 * can be looked for. The loader asks this in every frame and cannot carry the policy to read them properly.
 */
export function watchDescriptions(listener: (text: string) => void, signal: AbortSignal): void {
  const { storage } = browser;
  const learn = async (): Promise<void> => {
    const { [managedKey]: managed, [taughtKey]: taught } = await storage.local.get([managedKey, taughtKey]);
    if (!signal.aborted) listener(JSON.stringify([inside(managed, 'value', 'values', 'customConsoles'), inside(taught, 'value')]).toLowerCase());
  };
  const changed = (changes: Record<string, unknown>, area: string): void => {
    if (area === 'local' && (managedKey in changes || taughtKey in changes)) void learn();
  };
  storage.onChanged.addListener(changed);
  signal.addEventListener('abort', () => storage.onChanged.removeListener(changed), { once: true });
  void learn();
}

function inside(raw: unknown, ...path: readonly string[]): unknown {
  let value = raw;
  for (const key of path) value = isRecord(value) ? value[key] : undefined;
  return value;
}

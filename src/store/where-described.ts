import { browser } from '../platform/native.ts';
import { isRecord } from '../policy/setting-types.ts';

/** Storage keys of the policy last known and of the consoles shown here. */
export const managedKey = 'policy/managed';
export const taughtKey = 'consoles/taught';

/** What the front must know of policy. */
export interface WhereDescribed {
  /** All descriptions of consoles as they lie in storage: unread text, in which a host can be looked for. */
  readonly text: string;
  /** Hosts on which the organisation's consoles are; empty where policy says nothing of it. */
  readonly consoleHosts: readonly string[];
}

/** Calls back at once and on every change. The front asks this in every frame and cannot carry the policy to read it properly. */
export function watchDescriptions(listener: (described: WhereDescribed) => void, signal: AbortSignal): void {
  const { storage } = browser;
  const learn = async (): Promise<void> => {
    const { [managedKey]: managed, [taughtKey]: taught } = await storage.local.get([managedKey, taughtKey]);
    if (signal.aborted) return;
    const values = inside(managed, 'value', 'values');
    const hosts = inside(values, 'consoleHosts');
    listener({
      text: JSON.stringify([inside(values, 'customConsoles'), inside(taught, 'value')]).toLowerCase(),
      consoleHosts: Array.isArray(hosts) ? hosts.filter(host => typeof host === 'string') : [],
    });
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

import { browser } from '../platform/browser.ts';
import { isRecord } from '../policy/setting-types.ts';
import { knownManaged } from '../store/policy-in-force.ts';

/**
 * Copies what the browser's managed storage holds into local storage, where every context finds it at once. An empty answer is
 * copied too: a policy that was removed must go away. Nobody waits for this; Chromium takes 3 to 5 seconds after its start.
 */
export function keepPolicy(): void {
  browser.storage.onChanged.addListener((_changes, area) => {
    if (area === 'managed') void copy();
  });
  browser.runtime.onStartup.addListener(() => void copy());
  browser.runtime.onInstalled.addListener(() => void copy());
  void copy();
}

async function copy(): Promise<void> {
  const values = await readManaged();
  await knownManaged.update(known => {
    if (known.since !== null && JSON.stringify(known.values) === JSON.stringify(values)) return known;
    if (Object.keys(values).length === 0) return { values, since: null };
    return { values, since: Date.now() };
  });
}

async function readManaged(): Promise<Record<string, unknown>> {
  try {
    const values: unknown = await browser.storage.managed.get(null);
    return isRecord(values) ? values : {};
  } catch {
    // Firefox throws when no policy names this extension: that is "no policy", not an error.
    return {};
  }
}

import { browser } from '../platform/browser.ts';
import { isRecord } from '../policy/setting-types.ts';

/** What managed storage holds, unchecked; empty without a policy. */
export async function readManaged(): Promise<Record<string, unknown>> {
  try {
    const values: unknown = await browser.storage.managed.get(null);
    return isRecord(values) ? values : {};
  } catch {
    // Firefox throws when no policy names this extension: that is "no policy", not an error.
    return {};
  }
}

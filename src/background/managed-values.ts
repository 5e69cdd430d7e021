import { browser } from '../platform/browser.ts';
import { resolvePolicy } from '../policy/resolve.ts';
import { isRecord } from '../policy/setting-types.ts';
import type { PolicyValues } from '../policy/settings.ts';

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

/**
 * The organisation's policy with its secrets, read where the browser keeps it each time: nothing of it is copied. An operator's choice or a
 * page has no say in where the extension sends or asks.
 */
export const organisation = async (): Promise<PolicyValues> => resolvePolicy({ managed: await readManaged() }).values;

import { browser } from '../platform/browser.ts';
import { secretNews } from '../policy/secret-news.ts';
import { withoutSecrets } from '../policy/settings.ts';
import { managedSecrets } from '../store/managed-secrets.ts';
import { knownManaged } from '../store/policy-in-force.ts';
import { readManaged } from './managed-values.ts';

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
  // Content scripts live in the pages' processes and read managed storage by default: keys of the organisation are not for them. Firefox has no such switch.
  const managed: { setAccessLevel?(level: { accessLevel: string }): Promise<void> } = browser.storage.managed as object; // Chromium's own; the polyfill's types do not know it.
  void managed.setAccessLevel?.({ accessLevel: 'TRUSTED_CONTEXTS' }).catch(() => undefined);
}

async function copy(): Promise<void> {
  const managed = await readManaged();
  const values = withoutSecrets(managed);
  const secrets = secretNews(managed);
  await managedSecrets.update(known => (JSON.stringify(known) === JSON.stringify(secrets) ? known : secrets));
  await knownManaged.update(known => {
    if (known.since !== null && JSON.stringify(known.values) === JSON.stringify(values)) return known;
    if (Object.keys(values).length === 0) return { values, since: null };
    return { values, since: Date.now() };
  });
}

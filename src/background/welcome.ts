import { browser } from '../platform/browser.ts';
import { resolvePolicy } from '../policy/resolve.ts';
import { firstRunShown } from '../store/first-run.ts';
import { readManaged } from './managed-values.ts';

/**
 * Opens the three screens of the first run: once, after the installation and never after an update, unless policy says no. Not for an
 * add-on that Firefox holds until it is closed: that one is installed anew each time, by a developer or a test.
 */
export function welcomeOnce(): void {
  browser.runtime.onInstalled.addListener(({ reason, temporary }) => {
    if (reason === 'install' && !temporary) void welcome();
  });
}

/** Chromium answers what its managed storage holds only once it has the policy, some seconds after its start; Firefox has it at once. */
async function welcome(): Promise<void> {
  const { values } = resolvePolicy({ managed: await readManaged() });
  if (!values.showFirstRun || (await firstRunShown.get())) return;
  await firstRunShown.set(true);
  await browser.tabs.create({ url: browser.runtime.getURL('src/pages/welcome/index.html') });
}

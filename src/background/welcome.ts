import { browser } from '../platform/browser.ts';
import { resolvePolicy } from '../policy/resolve.ts';
import { readManaged } from './managed-values.ts';

/** Where an administrator installed the extension, a policy may be on its way for this many milliseconds: Chromium takes 3 to 5 seconds. */
const policyMs = 6000;

/** Opens the three screens of the first run: once, after the installation and never after an update, unless policy says no. The page itself closes when a later policy does. */
export function welcomeOnce(): void {
  browser.runtime.onInstalled.addListener(({ reason }) => {
    if (reason === 'install') void welcome();
  });
}

async function welcome(): Promise<void> {
  const { installType } = await browser.management.getSelf();
  if (installType === 'admin') await new Promise(resolve => setTimeout(resolve, policyMs));
  const { values } = resolvePolicy({ managed: await readManaged() });
  if (values.showFirstRun) await browser.tabs.create({ url: browser.runtime.getURL('src/pages/welcome/index.html?install') });
}

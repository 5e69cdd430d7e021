import { browser } from '../platform/browser.ts';

/** The one content script of the manifest, as the build named its files. */
function declared(): { js: string[]; css: string[]; matches: readonly string[] } {
  const [script] = browser.runtime.getManifest().content_scripts ?? [];
  return { js: [...(script?.js ?? [])], css: [...(script?.css ?? [])], matches: script?.matches ?? [] };
}

const scriptId = 'guarded-sites';

/**
 * Keeps the content script registered on the hosts the operator chose. The browser's list of granted hosts is the only record of
 * the choice, so that nothing can disagree with it; what is registered follows it, also after restarts and updates.
 */
export function guardChosenSites(): void {
  browser.permissions.onAdded.addListener(({ origins = [] }) => void register().then(() => guardOpenTabs(origins)));
  browser.permissions.onRemoved.addListener(() => void register());
  browser.runtime.onStartup.addListener(() => void register());
  browser.runtime.onInstalled.addListener(() => void register().then(takeOver));
}

/** Every host that is guarded, as match patterns. */
export const guardedOrigins = async (): Promise<readonly string[]> => [...declared().matches, ...(await chosenOrigins())];

/** Hosts granted beyond those of the manifest. */
export async function chosenOrigins(): Promise<readonly string[]> {
  const { origins = [] } = await browser.permissions.getAll();
  const { matches } = declared();
  return origins.filter(origin => !matches.includes(origin)).sort();
}

async function register(): Promise<void> {
  const { js, css } = declared();
  const matches = [...(await chosenOrigins())];
  const existing = await browser.scripting.getRegisteredContentScripts({ ids: [scriptId] });
  if (matches.length === 0) {
    if (existing.length > 0) await browser.scripting.unregisterContentScripts({ ids: [scriptId] });
    return;
  }
  const script = { id: scriptId, matches, js, css, allFrames: true, matchOriginAsFallback: true, runAt: 'document_start', persistAcrossSessions: true } as const;
  if (existing.length > 0) await browser.scripting.updateContentScripts([script]);
  else await browser.scripting.registerContentScripts([script]);
}

/** An update leaves orphaned scripts in open tabs: fresh ones take over without a reload. */
async function takeOver(): Promise<void> {
  await guardOpenTabs(await guardedOrigins());
}

async function guardOpenTabs(origins: readonly string[]): Promise<void> {
  if (origins.length === 0) return;
  const { js, css } = declared();
  for (const { id } of await browser.tabs.query({ url: [...origins] })) {
    if (id === undefined) continue;
    const target = { tabId: id, allFrames: true };
    // Refused for a tab that was closed, a page of the browser's own, or a host that the administrator took away: the popup says what is
    // not guarded. A style that is refused, as a frame went away just then, keeps no script from its page.
    await browser.scripting.insertCSS({ target, files: css }).catch(() => undefined);
    await browser.scripting.executeScript({ target, files: js, injectImmediately: true }).catch(() => undefined);
  }
}

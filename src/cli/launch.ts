import { existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import process from 'node:process';
import { chromium, type BrowserContext } from 'playwright';
import { findChromium } from './find-browser.ts';

/** Follows from the key in manifest.json: the first 32 hex digits of its SHA-256, a to p for 0 to f. */
export const extensionId = 'jinllcigoijiiipihemadnlahbipljee';

export interface Launched {
  readonly context: BrowserContext;
  close(): Promise<void>;
}

interface LaunchOptions {
  readonly headless: boolean;
  readonly dark?: boolean;
  readonly viewport?: { readonly width: number; readonly height: number };
  /** Folder of the built extension; dist/chromium when not given. */
  readonly extension?: string;
  /** Lets the screens of the first run open; they do not when not given. */
  readonly firstRun?: boolean;
  /** A profile folder to keep; a new empty one, removed afterwards, when not given. */
  readonly profile?: string;
}

/** Starts a real Chromium with the extension as `npm run build` made it. Throws NoBrowser. */
export async function launchWithExtension({ headless, dark = false, viewport = { width: 1280, height: 800 }, profile, firstRun = false, extension = path.resolve('dist/chromium') }: LaunchOptions): Promise<Launched> {
  const folder = profile ?? mkdtempSync(path.join(tmpdir(), 'parleyguard-'));
  const isNew = !existsSync(folder) || readdirSync(folder).length === 0;
  const context = await chromium.launchPersistentContext(folder, {
    executablePath: findChromium(),
    headless: false,
    viewport,
    colorScheme: dark ? 'dark' : 'light',
    locale: 'en-US',
    // Without a person in front of it nothing needs to fade in, and pictures show what is there.
    reducedMotion: headless ? 'reduce' : 'no-preference',
    args: [
      ...(headless ? ['--headless=new'] : []),
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync',
      '--lang=en-US',
      `--disable-extensions-except=${extension}`,
      `--load-extension=${extension}`,
    ],
  });
  if (context.serviceWorkers().length === 0) await context.waitForEvent('serviceworker', { timeout: 15_000 });
  if (isNew && !firstRun) await skipFirstRun(context);
  return {
    context,
    close: async () => {
      await context.close();
      if (profile === undefined) rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** Where the screens of the first run are. */
export const firstRunPage = `chrome-extension://${extensionId}/src/pages/welcome/index.html`;

/** A new profile opens the first run once the browser has its policy; whoever drives the browser wants their own page in front. */
async function skipFirstRun(context: BrowserContext): Promise<void> {
  await context.serviceWorkers()[0]?.evaluate(() => (globalThis as unknown as { chrome: { storage: { local: { set(items: object): Promise<void> } } } }).chrome.storage.local.set({ 'first-run/shown': { v: 1, value: true } }));
  for (const page of context.pages()) if (page.url().startsWith(firstRunPage)) await page.close();
}

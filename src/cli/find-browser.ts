import { existsSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { chromium } from 'playwright';

/** Said to the person in front of the terminal instead of a stack trace. */
export class NoBrowser extends Error {}

const onPath = (names: readonly string[]): string[] => (process.env.PATH ?? '').split(path.delimiter).flatMap(folder => names.map(name => path.join(folder, name)));

const local = process.env.LOCALAPPDATA ?? '';

/** Chromium first: branded Chrome no longer loads unpacked extensions from the command line (since version 137). */
function candidates(): readonly string[] {
  const exe = process.platform === 'win32' ? '.exe' : '';
  return [
    ...onPath(['chromium', 'chromium-browser', 'ungoogled-chromium'].map(name => name + exe)),
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    path.join(local, 'Chromium/Application/chrome.exe'),
    playwrightsOwn(),
    ...onPath(['microsoft-edge', 'microsoft-edge-stable', 'brave-browser'].map(name => name + exe)),
    '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
    'C:/Program Files (x86)/Microsoft/Edge/Application/msedge.exe',
  ];
}

function playwrightsOwn(): string {
  try {
    return chromium.executablePath();
  } catch {
    return '';
  }
}

/** Path of a browser that loads the built extension: BROWSER_PATH, an installed Chromium, Playwright's own, or Edge. Throws NoBrowser. */
export function findChromium(): string {
  const asked = process.env.BROWSER_PATH;
  if (asked !== undefined) {
    if (existsSync(asked)) return asked;
    throw new NoBrowser(`BROWSER_PATH names ${asked}, but there is no such file.`);
  }
  const found = candidates().find(candidate => candidate !== '' && existsSync(candidate));
  if (found !== undefined) return found;
  throw new NoBrowser(
    'No Chromium found. Install one:\n  Debian, Ubuntu:  sudo apt-get install chromium\n  Fedora:          sudo dnf install chromium\n  macOS:           brew install --cask chromium\n' +
      '  anywhere:        npx playwright install chromium\nor set BROWSER_PATH to a Chromium or Edge. (Chrome itself no longer loads extensions from the command line.)',
  );
}

/** Path of Firefox: FIREFOX_PATH or an installed one; null when there is none. */
export function findFirefox(): string | null {
  const asked = process.env.FIREFOX_PATH;
  if (asked !== undefined && existsSync(asked)) return asked;
  const installed = [...onPath(['firefox-esr', 'firefox']), '/Applications/Firefox.app/Contents/MacOS/firefox', 'C:/Program Files/Mozilla Firefox/firefox.exe'];
  return installed.find(candidate => existsSync(candidate)) ?? null;
}

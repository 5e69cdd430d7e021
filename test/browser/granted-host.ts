import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Page } from 'playwright';
import { launchWithExtension, type Launched } from '../../src/cli/launch.ts';

export const grantedHost = 'https://chat.acme-desk.example';

/** A browser with a copy of the build that has the host granted, as the browser's own question for it cannot be answered in a test; `pages` are served there by their paths. */
export async function launchGranted(pages: Readonly<Record<string, string>>): Promise<Launched> {
  const extension = mkdtempSync(path.join(tmpdir(), 'parleyguard-granted-'));
  cpSync('dist/chromium', extension, { recursive: true });
  const file = path.join(extension, 'manifest.json');
  const manifest = JSON.parse(readFileSync(file, 'utf8'));
  manifest.host_permissions.push(`${grantedHost}/*`);
  writeFileSync(file, JSON.stringify(manifest));
  const browser = await launchWithExtension({ headless: true, extension });
  await browser.context.route(`${grantedHost}/**`, route => {
    const body = pages[new URL(route.request().url()).pathname];
    return body === undefined ? route.fulfill({ status: 404, body: '' }) : route.fulfill({ body, contentType: 'text/html; charset=utf-8' });
  });
  return { ...browser, close: () => browser.close().finally(() => rmSync(extension, { recursive: true, force: true })) };
}

/** What pages made of `ownConsole` offer to tests. */
declare global {
  interface Window {
    desk: { readonly sent: string[]; say(side: 'from-visitor' | 'from-us', html: string): void; talk(...turns: readonly string[]): void };
  }
}

/**
 * A console that nobody has described, with one composer. `send()` keeps what stands in the composer (`box`) and empties it; `script`
 * says what calls it. The composer is whatever has the id "box".
 */
export const ownConsole = (composer: string, script: string): string => `<!doctype html><title>Desk</title><style>
  .talk { height: 320px; overflow-y: auto; display: flex; flex-direction: column; } .line { max-width: 60%; margin: 6px; padding: 6px; background: #eef; }
  .line.from-us { align-self: flex-end; background: #efe; } #box { width: 90%; min-height: 60px; border: 1px solid; box-sizing: border-box; }</style>
  <div class="talk"></div><footer>${composer}</footer>
  <script>
    const box = document.querySelector('#box');
    const text = element => element.value ?? element.innerText;
    window.desk = {
      sent: [],
      say(side, html) { const line = document.createElement('div'); line.className = 'line ' + side; line.innerHTML = html; document.querySelector('.talk').append(line); },
      talk(...turns) { document.querySelector('.talk').replaceChildren(); turns.forEach((turn, at) => desk.say(at % 2 ? 'from-us' : 'from-visitor', turn)); },
    };
    const send = (from = box) => { desk.sent.push(text(from)); 'value' in from ? (from.value = '') : from.replaceChildren(); };
    desk.talk('Hello, my order is late', 'Good morning, let me see', 'Thank you', 'It left us on Monday');
    ${script}
  </script>`;

/** Until a mark shows that the console was found. */
export async function isFound(page: Page, until: () => Promise<unknown>): Promise<void> {
  await page.evaluate(() => window.desk.say('from-visitor', 'See <a href="https://www.paypa1.com/x">https://www.paypa1.com/x</a>'));
  await until();
}

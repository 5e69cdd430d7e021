import { spawnSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import process from 'node:process';
import type { Page } from 'playwright';
import { createEngine } from '../core/inspect.ts';
import { mask } from '../core/mask.ts';
import { defaultSettings } from '../core/settings.ts';
import { NoBrowser } from './find-browser.ts';
import { extensionId, launchWithExtension, type Launched } from './launch.ts';
import { OverlayView } from './overlay-view.ts';

const help = `Builds the extension and opens a browser with it in the practice console.

  npm run demo [-- --headless]

Without a display, or with --headless, it plays the conversation by itself, prints
what was marked and masked, and writes screenshots to dist/demo.
`;

const practice = `chrome-extension://${extensionId}/src/pages/practice/index.html`;
const folder = 'dist/demo';
const card = '4111 1111 1111 1111';

try {
  if (process.argv.includes('--help')) process.stdout.write(help);
  else await demo(process.argv.includes('--headless') || !hasDisplay());
} catch (error) {
  if (!(error instanceof NoBrowser)) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 1;
}

async function demo(headless: boolean): Promise<void> {
  process.stdout.write('Building the extension ...\n');
  build();
  if (headless) return playByItself();
  const { context } = await launchWithExtension({ headless: false });
  const page = context.pages()[0] ?? (await context.newPage());
  await page.goto(`${practice}?play`);
  process.stdout.write('The practice console is open. Paste or type a card number into the answer box; close the browser to end.\n');
  await new Promise(resolve => context.once('close', resolve));
}

/** Quiet when it works; what the tools said is shown only when it does not. */
function build(): void {
  const { status, stdout, stderr } = spawnSync('npm', ['run', '--silent', 'build'], { encoding: 'utf8', shell: process.platform === 'win32' });
  if (status !== 0) throw new Error(`The build failed.\n${stdout}${stderr}`);
}

async function playByItself(): Promise<void> {
  mkdirSync(folder, { recursive: true });
  process.stdout.write('Playing the practice conversation without a display ...\n\n');
  for (const dark of [false, true]) {
    // High enough for the whole conversation: a mark is drawn only where its message can be seen.
    const browser = await launchWithExtension({ headless: true, dark, viewport: { width: 1100, height: 1300 } });
    try {
      await play(browser, dark);
    } finally {
      await browser.close();
    }
  }
  process.stdout.write(`\nScreenshots: ${folder}/marks-light.png, marks-dark.png, masked-light.png, masked-dark.png\n`);
}

async function play({ context }: Launched, dark: boolean): Promise<void> {
  const page = await context.newPage();
  const overlay = new OverlayView(page);
  const theme = dark ? 'dark' : 'light';
  await page.goto(`${practice}?play&fast`);
  await page.locator('.end').waitFor();
  const marks = await overlay.until('mark', found => found.length >= 3, 'the guard marked fewer messages than expected');
  if (!dark) await printMarks(page, marks.map(mark => mark.label));
  const { x, y } = await overlay.markAt(marks.length - 1);
  await page.mouse.move(x, y);
  await overlay.until('card', cards => cards.length === 1, 'no card');
  await page.screenshot({ path: `${folder}/marks-${theme}.png`, animations: 'disabled' });
  await page.keyboard.press('Escape');
  await pasteCard(page);
  await overlay.until('panel', panels => panels.length === 1, 'the paste was not masked');
  await page.screenshot({ path: `${folder}/masked-${theme}.png`, animations: 'disabled' });
  if (!dark) process.stdout.write(`Pasted:  My card is ${card}\nMasked:  ${await page.locator('#answer').inputValue()}\n`);
}

async function printMarks(page: Page, labels: readonly string[]): Promise<void> {
  const messages = await page.locator('[data-practice-message]').count();
  process.stdout.write(`${messages} messages, ${labels.length} marked:\n${labels.map(label => `  - ${label}\n`).join('')}`);
  const text = `My card is ${card}`;
  const { findings } = createEngine(defaultSettings).inspect({ speaker: 'agent', text });
  process.stdout.write(`\nThe scanner says of the same paste: ${mask(text, findings).text}\n`);
}

async function pasteCard(page: Page): Promise<void> {
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.locator('#answer').click();
  await page.evaluate(text => navigator.clipboard.writeText(text), `My card is ${card}`);
  await page.keyboard.press('Control+V');
}

function hasDisplay(): boolean {
  if (process.platform !== 'linux') return true;
  return Boolean(process.env.DISPLAY ?? process.env.WAYLAND_DISPLAY);
}

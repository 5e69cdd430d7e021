import { mkdirSync } from 'node:fs';
import type { Page } from 'playwright';
import { createEngine } from '../core/inspect.ts';
import { mask } from '../core/mask.ts';
import { defaultSettings } from '../core/settings.ts';
import { extensionId, launchWithExtension, type Launched } from './launch.ts';
import { OverlayView } from './overlay-view.ts';

export const practice = `chrome-extension://${extensionId}/src/pages/practice/index.html`;
const card = '4111 1111 1111 1111';

/**
 * Plays the practice conversation in light and in dark without a display, writes what was marked and masked, and puts screenshots into the
 * folder. Throws what was not to be seen.
 */
export async function playByItself(folder: string, write: (text: string) => void): Promise<void> {
  mkdirSync(folder, { recursive: true });
  write('Playing the practice conversation without a display ...\n\n');
  for (const dark of [false, true]) {
    // High enough for the whole conversation: a mark is drawn only where its message can be seen.
    const browser = await launchWithExtension({ headless: true, dark, viewport: { width: 1100, height: 1300 } });
    try {
      await play(browser, dark, folder, write);
    } finally {
      await browser.close();
    }
  }
  write(`\nScreenshots: ${folder}/marks-light.png, marks-dark.png, masked-light.png, masked-dark.png\n`);
}

async function play({ context }: Launched, dark: boolean, folder: string, write: (text: string) => void): Promise<void> {
  const page = await context.newPage();
  const overlay = new OverlayView(page);
  const theme = dark ? 'dark' : 'light';
  await page.goto(`${practice}?play&fast`);
  await page.locator('.end').waitFor();
  const marks = await overlay.until('mark', found => found.length >= 3, 'the guard marked fewer messages than expected');
  if (!dark) write(await marksOf(page, marks.map(mark => mark.label)));
  const { x, y } = await overlay.markAt(marks.length - 1);
  await page.mouse.move(x, y);
  await overlay.until('card', cards => cards.length === 1, 'no card');
  await page.screenshot({ path: `${folder}/marks-${theme}.png`, animations: 'disabled' });
  await page.keyboard.press('Escape');
  await pasteCard(page);
  await overlay.until('panel', panels => panels.length === 1, 'the paste was not masked');
  await page.screenshot({ path: `${folder}/masked-${theme}.png`, animations: 'disabled' });
  if (!dark) write(`Pasted:  My card is ${card}\nMasked:  ${await page.locator('#answer').inputValue()}\n`);
}

async function marksOf(page: Page, labels: readonly string[]): Promise<string> {
  const messages = await page.locator('[data-practice-message]').count();
  const text = `My card is ${card}`;
  const { findings } = createEngine(defaultSettings).inspect({ speaker: 'agent', text });
  return `${messages} messages, ${labels.length} marked:\n${labels.map(label => `  - ${label}\n`).join('')}\nThe scanner says of the same paste: ${mask(text, findings).text}\n`;
}

async function pasteCard(page: Page): Promise<void> {
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.locator('#answer').click();
  await page.evaluate(text => navigator.clipboard.writeText(text), `My card is ${card}`);
  await page.keyboard.press('Control+V');
}

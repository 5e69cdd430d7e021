import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Page } from 'playwright';
import { launchWithExtension, type Launched } from '../../src/cli/launch.ts';
import { OverlayView } from '../../src/cli/overlay-view.ts';
import { killWorker, openExtensionPage } from './extension-pages.ts';
import { addMessage, composer, openTicket, serveZendesk } from './zendesk.ts';

/** What nobody should ask an operator for, in languages whose phrases are not in the content script. */
const asked = [
  ['English', 'Can you please tell me the password of your account?'],
  ['German', 'Können Sie mir bitte das Passwort von Ihrem Konto sagen?'],
  ['Spanish', '¿Me puede decir por favor la contraseña de su cuenta?'],
  ['French', 'Pouvez-vous me donner le mot de passe de votre compte, s’il vous plaît ?'],
] as const;
const innocent = 'Ich habe mein Passwort schon selbst geändert, vielen Dank für die Hilfe.';

let browser: Launched;
let control: Page;
let page: Page;
let overlay: OverlayView;

async function begin(extension?: string): Promise<void> {
  browser = await launchWithExtension({ headless: true, ...(extension !== undefined && { extension }) });
  await serveZendesk(browser.context);
  control = await openExtensionPage(browser.context, 'manifest.json');
}
async function freshPage(): Promise<void> {
  await page?.close();
  page = await openTicket(browser.context);
  overlay = new OverlayView(page);
}
const marks = (count: number) => overlay.until('mark', found => found.length === count, `expected ${count} marks`);

describe('the phrases of a language', () => {
  beforeAll(() => begin());
  afterAll(() => browser?.close());
  beforeEach(freshPage);

  it.each(asked)('are brought into the page for %s', async (_name, text) => {
    await addMessage(page, { text });
    await marks(1);
  });

  it('come though the worker was just killed', async () => {
    await killWorker(control);
    await addMessage(page, { text: asked[1][1] });
    await marks(1);
  });

  it('keep the order of messages in several languages, and mark no innocent one', async () => {
    for (const [index, [, text]] of asked.entries()) {
      await addMessage(page, { text: innocent, comment: `i${index}` });
      await addMessage(page, { text, comment: `c${index}` });
    }
    await marks(asked.length);
  });

  it('hold what the operator sends at once in a language nobody has used before', async () => {
    await composer(page).click();
    await page.keyboard.insertText('¿Me puede decir por favor el PIN de su tarjeta?');
    await page.keyboard.press('Control+Enter');
    await overlay.until('panel', panels => panels.some(({ text }) => text.includes('PIN')), 'no note');
    expect(await page.evaluate(() => window.sent.length)).toBe(0);
  });

  it('are in no file that the page can read', async () => {
    const answer = await page.evaluate(async url => fetch(url).then(() => 'read', () => 'refused'), control.url().replace('manifest.json', 'languages/de.json'));
    expect(answer).toBe('refused');
  });
});

describe('a language whose phrases are not there', () => {
  let folder: string;
  beforeAll(async () => {
    folder = mkdtempSync(path.join(tmpdir(), 'parleyguard-without-'));
    cpSync('dist/chromium', folder, { recursive: true });
    rmSync(path.join(folder, 'languages/de.json'));
    await begin(folder);
  });
  afterAll(async () => {
    await browser?.close();
    rmSync(folder, { recursive: true, force: true });
  });
  beforeEach(freshPage);

  it('is named in the popup, and everything else is judged', async () => {
    await addMessage(page, { text: asked[1][1], comment: 'c1' });
    await addMessage(page, { text: asked[2][1], comment: 'c2' });
    await marks(1);
    const words = JSON.parse(readFileSync('public/_locales/en/messages.json', 'utf8')) as Record<string, { message: string }>;
    const tab = await control.evaluate(async () => {
      const { tabs } = (globalThis as unknown as { chrome: { tabs: { query(of: object): Promise<{ id: number }[]> } } }).chrome;
      return (await tabs.query({ active: true, currentWindow: true }))[0]!.id;
    });
    const popup = await openExtensionPage(browser.context, `src/pages/popup/index.html?tab=${tab}`);
    await expect.poll(() => popup.locator('.state.danger').allTextContents()).toEqual([words.popup_failed!.message.replace("$NAMES$", words.type_languages!.message)]);
    await popup.close();
  });
});

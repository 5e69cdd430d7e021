import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Page } from 'playwright';
import { launchWithExtension, type Launched } from '../../src/cli/launch.ts';
import { OverlayView } from '../../src/cli/overlay-view.ts';
import { replies } from '../../src/core/intents/replies.ts';
import { failedIn, killWorker, openExtensionPage, setManaged } from './extension-pages.ts';
import { addMessage, composer, modelText, openTicket, serveZendesk } from './zendesk.ts';

/** Ready replies come from the background when a card offers one; the content script carries none. */
const words = JSON.parse(readFileSync('public/_locales/en/messages.json', 'utf8')) as Record<string, { message: string }>;
const missing = words.card_reply_missing!.message;

let folder: string;
let browser: Launched;
let control: Page;
let page: Page;
let overlay: OverlayView;
beforeEach(async () => {
  folder = mkdtempSync(path.join(tmpdir(), 'parleyguard-replies-'));
  cpSync('dist/chromium', folder, { recursive: true });
  browser = await launchWithExtension({ headless: true, extension: folder });
  await serveZendesk(browser.context);
  control = await openExtensionPage(browser.context, 'manifest.json');
  page = await openTicket(browser.context);
  overlay = new OverlayView(page);
});
afterEach(async () => {
  await browser?.close();
  rmSync(folder, { recursive: true, force: true });
});

async function openCard(): Promise<void> {
  await addMessage(page, { text: 'You will get a code by text message now, please read me the code' });
  await overlay.until('mark', marks => marks.length >= 1, 'no mark');
  await overlay.openCard();
}

const offered = (text: string) => overlay.until(text === missing ? 'missing' : 'first', found => found.some(each => each.text === text), `no "${text}"`);

describe('a ready reply', () => {
  it('comes though the worker was just killed', async () => {
    await composer(page).click();
    await page.keyboard.type('Hi.');
    await addMessage(page, { text: 'You will get a code by text message now, please read me the code' });
    await overlay.until('mark', marks => marks.length >= 1, 'no mark');
    await killWorker(control);
    await overlay.openCard();
    await overlay.click(words.card_reply!.message);
    await expect.poll(() => modelText(page)).toContain(replies.code.en);
    expect(await failedIn(control)).toEqual([]);
  });

  it.each([
    ['of the talk before a message too short to tell', replies.code.pt, ['Bom dia, meu pedido ainda não chegou.', 'Você vai receber um código por SMS agora mesmo.', 'me passa o código']],
    ['of the console where the talk is in it', replies.code.en, ['Good morning, my order has not arrived yet.', 'You will get a code by text message now.', 'read me the code']],
    ['of the newest message that tells', replies.code.pt, ['Good morning, my order has not arrived yet.', 'Você vai receber um código por SMS agora mesmo, me passa o código']],
  ])('is in the language %s', async (_name, reply, texts) => {
    for (const text of texts) await addMessage(page, { text });
    await composer(page).click();
    await page.keyboard.type('Hi.');
    await overlay.until('mark', marks => marks.length >= 1, 'no mark');
    await overlay.openCard((await overlay.all('mark')).length - 1);
    await overlay.click(words.card_reply!.message);
    await expect.poll(() => modelText(page)).toContain(reply);
  });

  it('that is not there is told in the card and named in the popup; when it is there again it comes', async () => {
    const file = path.join(folder, 'replies.json');
    const text = readFileSync(file);
    rmSync(file);
    await openCard();
    await offered(missing);
    await expect.poll(() => failedIn(control)).toEqual(['replies']);
    cpSync('dist/chromium/replies.json', file);
    expect(readFileSync(file)).toEqual(text);
    await page.keyboard.press('Escape');
    await overlay.openCard();
    await offered(words.card_reply!.message);
    await expect.poll(() => failedIn(control)).toEqual([]);
  });

  it('is in no file that the page can read', async () => {
    const answer = await page.evaluate(async url => fetch(url).then(() => 'read', () => 'refused'), control.url().replace('manifest.json', 'replies.json'));
    expect(answer).toBe('refused');
  });
});

describe('the step-up checklist', () => {
  const own = ['Call back on the number of the contract.', 'Ask the team lead.'];
  const ready = ['call_back_known_number', 'confirm_through_old_contact', 'second_colleague', 'wait_a_day'].map(step => words[`step_${step}`]!.message);
  it.each([['has good defaults', {}, ready], ['is the organisation’s own where policy has one', { stepUpChecklist: own }, own]])('%s, for who wants the control of an account moved, and for nobody else', async (_name, policy, steps) => {
    await setManaged(control, policy);
    await page.reload();
    await page.evaluate(() => window.ready);
    await addMessage(page, { text: 'Can\'t you change my email? I can\'t get into the old one' });
    await overlay.until('mark', marks => marks.length === 1, 'no mark');
    await overlay.openCard();
    expect((await overlay.all('step')).map(({ text }) => text)).toEqual(steps);
    await page.keyboard.press('Escape');
    await addMessage(page, { text: 'What is your password?' });
    await overlay.until('mark', marks => marks.length === 2, 'no second mark');
    await overlay.openCard(1);
    expect(await overlay.all('step')).toEqual([]);
  });
});

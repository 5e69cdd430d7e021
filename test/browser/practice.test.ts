import { mkdirSync, readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Page } from 'playwright';
import { launchWithExtension, type Launched } from '../../src/cli/launch.ts';
import { OverlayView } from '../../src/cli/overlay-view.ts';
import { lostParcel } from '../../src/examples/en/lost-parcel.scenario.ts';
import { resultsFile } from '../../src/pages/practice/results-file.ts';
import { violations } from './axe.ts';
import { extensionUrl, openExtensionPage } from './extension-pages.ts';

/** `npm run pictures` sets it to the folder of the README's pictures. */
const folder = process.env.PICTURES ?? 'test-results';
const marked = lostParcel.attack.turns.filter(turn => turn.notice !== undefined);
const address = 'src/pages/practice/index.html';
const shown = (page: Page): Promise<number> => page.locator('[data-turn^="turn-"]').count();

describe.each([
  ['light', false],
  ['dark', true],
] as const)('practice console, %s', (theme, dark) => {
  let browser: Launched;
  beforeAll(async () => {
    mkdirSync(folder, { recursive: true });
    browser = await launchWithExtension({ headless: true, dark, viewport: { width: 1280, height: 760 } });
  });
  afterAll(() => browser?.close());
  const open = (query = ''): Promise<Page> => openExtensionPage(browser.context, `${address}${query}`);

  it('plays the conversation with the real engine and the real marks', async () => {
    const page = await open('?play&fast');
    const overlay = new OverlayView(page);
    await page.getByText('That was the whole conversation').waitFor();
    // On a slow machine all is judged when the play is over: a mark is drawn where its message can be seen.
    for (const [count, turn] of marked.entries()) {
      await page.locator(`[data-turn="turn-${lostParcel.attack.turns.indexOf(turn)}"]`).scrollIntoViewIfNeeded();
      await overlay.until('mark', found => found.length > count, `mark ${count}`);
    }
    const marks = await overlay.until('mark', found => found.length === marked.length, 'marks');
    expect(marks.map(mark => mark.tier)).toContain('danger');
    expect(await violations(page)).toEqual([]);
    await picture(page, overlay, theme, marks.findIndex(({ label }) => label.includes('asks for a code')));
    await tryComposer(page, overlay);
    await page.close();
  });

  it('steps forward and back by keyboard, with marks on or off and a spotlight on what to notice', async () => {
    const page = await open();
    const overlay = new OverlayView(page);
    await page.locator('.log').waitFor();
    for (let turn = 2; turn <= 4; turn++) {
      await page.keyboard.press('ArrowRight');
      expect(await shown(page)).toBe(turn);
    }
    await overlay.until('mark', found => found.length === 1, 'the fourth message is a lure');
    await page.keyboard.press('Alt+KeyS');
    await page.locator('.lit .notices').waitFor();
    expect(await page.locator('.lit').textContent()).toContain('paypa1.com');
    expect(await violations(page)).toEqual([]);
    await page.screenshot({ path: `test-results/practice-spotlight-${theme}.png` });
    await page.keyboard.press('Alt+KeyM');
    await overlay.until('mark', found => found.length === 0, 'marks are off');
    await page.keyboard.press('Alt+KeyM');
    await overlay.until('mark', found => found.length === 1, 'marks are back');
    await page.keyboard.press('PageUp');
    expect(await shown(page)).toBe(3);
    await overlay.until('mark', found => found.length === 0, 'the lure is gone');
    await page.close();
  });

  it('keeps the guard silent in an exercise and lets it speak in the debrief', async () => {
    const page = await open('#exercise');
    const overlay = new OverlayView(page);
    await page.locator('.log').waitFor();
    await choosePlay(page, 'Peter Vance');
    const isAttack = (await page.locator('[data-turn]').count()) > 0;
    expect(isAttack).toBe(true);
    await page.locator('.flag').first().click();
    expect(await violations(page)).toEqual([]);
    await page.screenshot({ path: `test-results/practice-exercise-${theme}.png` });
    while ((await page.getByRole('button', { name: 'Look back' }).count()) === 0) await page.keyboard.press('ArrowRight');
    expect(await overlay.all('mark')).toEqual([]);
    await page.keyboard.press('ArrowRight');
    await page.getByRole('button', { name: 'Next talk' }).waitFor();
    expect(await page.locator('.verdict.false-alarm').count()).toBe(1);
    const missed = await page.locator('.verdict.miss').count();
    if (missed > 0) await overlay.until('mark', found => found.length > 0, 'the guard speaks');
    expect(await violations(page)).toEqual([]);
    await page.screenshot({ path: `test-results/practice-debrief-${theme}.png` });
    await page.close();
  });

  it('counts hits, misses and false alarms of a drill and compares with the last', async () => {
    const page = await open('#drill');
    await page.getByRole('button', { name: 'Start' }).waitFor();
    expect(await violations(page)).toEqual([]);
    for (const round of [1, 2]) {
      await page.getByRole('button', { name: round === 1 ? 'Start' : 'Play again' }).click();
      await page.getByRole('button', { name: 'Stop this talk' }).waitFor();
      if (round === 1) expect(await violations(page)).toEqual([]);
      if (round === 1) await page.screenshot({ path: `test-results/practice-drill-${theme}.png` });
      for (let talk = 1; talk <= 8; talk++) {
        await page.getByText(`${talk} of 8`).waitFor();
        await page.keyboard.press(round === 1 ? 'ArrowLeft' : 'ArrowRight');
      }
      await page.locator('#outcome').waitFor();
    }
    const rows = await page.locator('.sheet tbody tr').allTextContents();
    expect(rows.slice(0, 3)).toEqual(['Seen04', 'Missed40', 'False alarms04']);
    expect(await violations(page)).toEqual([]);
    await page.screenshot({ path: `test-results/practice-outcome-${theme}.png` });
    await page.close();
  });

  it('shows a person’s results, a room of ten files, and names the bad one', async () => {
    const page = await open('#results');
    await page.locator('.sheet').first().waitFor();
    await page.getByText('Type a name').waitFor();
    await page.getByLabel('Your name').first().fill('Ada Lovelace');
    await page.keyboard.press('Tab');
    await page.getByRole('button', { name: 'Print certificate', disabled: false }).waitFor();
    expect(await page.getByText('Type a name').count()).toBe(0);
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('.certificate').textContent()).toContain('Ada Lovelace');
    expect(await page.locator('header').isVisible()).toBe(false);
    await page.screenshot({ path: `test-results/practice-certificate-${theme}.png` });
    await page.emulateMedia({ media: 'screen' });
    const run = { mode: 'drill', scenario: 'drill', time: Date.now(), durationMs: 60_000, hits: 3, misses: 1, falseAlarms: 0, passes: 4, missedSigns: ['pressure'] } as const;
    const file = (name: string, text: string) => ({ name, mimeType: 'application/json', buffer: Buffer.from(text) });
    const people = Array.from({ length: 10 }, (_, index) => file(`p${index}.json`, resultsFile({ person: `Person ${index}`, runs: [run, { ...run, hits: index }] })));
    await page.locator('.room input[type=file]').setInputFiles([...people, file('broken.json', '{"person": 5}')]);
    await page.getByText('People in the room: 10').waitFor();
    expect(await page.locator('.room .state.danger').textContent()).toContain('broken.json');
    expect(await page.locator('.room .state.danger').textContent()).toContain('person');
    expect(await page.locator('.room .wide tbody tr').count()).toBe(10);
    await page.locator('.room input[type=file]').setInputFiles([...people, file('large.json', ' '.repeat(2_000_001))]);
    await expect.poll(() => page.locator('.room .state.danger').allTextContents()).toEqual(['Not everything in large.json can be used: The file is larger than 2 MB.']);
    expect(await violations(page)).toEqual([]);
    await page.screenshot({ path: `test-results/practice-results-${theme}.png`, fullPage: true });
    await page.setViewportSize({ width: 320, height: 700 });
    const lowest = await page.evaluate(() => Math.min(...[...document.querySelectorAll('.chart [aria-hidden] :is(text, span)')].map(words => words.getBoundingClientRect().height)));
    expect(lowest, 'a line of words in a picture').toBeGreaterThan(12);
    expect(lowest).toBeLessThan(100);
    await page.close();
  });

  it('fits a narrow window in every mode', async () => {
    for (const mode of ['demo', 'exercise', 'drill', 'results', 'own']) {
      const page = await open(`?play&fast#${mode}`);
      await page.setViewportSize({ width: 320, height: 700 });
      await page.locator('main').waitFor();
      if (mode === 'demo') await page.getByText('That was the whole conversation').waitFor();
      expect(await page.evaluate(() => document.documentElement.scrollWidth), mode).toBeLessThanOrEqual(320);
      expect(await violations(page), mode).toEqual([]);
      await page.screenshot({ path: `${mode === 'demo' ? folder : 'test-results'}/practice-${theme}-narrow${mode === 'demo' ? '' : `-${mode}`}.png` });
      await page.close();
    }
  });

  it('has a low header on a phone, and scrolls nothing but the talk', async () => {
    for (const mode of ['demo', 'exercise', 'drill']) {
      const page = await open(`?play&fast#${mode}`);
      await page.setViewportSize({ width: 380, height: 760 });
      await page.locator('main').waitFor();
      if (mode === 'demo') await page.getByText('That was the whole conversation').waitFor();
      const height = (css: string): Promise<number> => page.locator(css).evaluate(element => element.getBoundingClientRect().height);
      expect(await height('header'), mode).toBeLessThan(90);
      expect(await page.evaluate(() => document.documentElement.scrollHeight), mode).toBeLessThanOrEqual(760);
      if (mode === 'demo') expect(await height('.log')).toBeGreaterThan(250);
      await page.screenshot({ path: `test-results/practice-${theme}-380-${mode}.png` });
      await page.close();
    }
  });

  it('is one stop of the Tab key in its list of talks, which arrows go through', async () => {
    const page = await open();
    await page.locator('.log').waitFor();
    const focused = () => page.evaluate(() => document.activeElement?.textContent);
    const talks = page.locator('.queue').getByRole('option');
    const names = await talks.allTextContents();
    expect(names.length).toBeGreaterThan(20);
    await page.getByLabel('Language of the talks').focus();
    await page.keyboard.press('Tab');
    expect(await focused()).toBe(names[0]);
    expect(await talks.nth(0).getAttribute('aria-selected')).toBe('true');
    for (const [key, at] of [['ArrowDown', 1], ['ArrowDown', 2], ['ArrowUp', 1], ['End', names.length - 1], ['ArrowDown', names.length - 1], ['Home', 0], ['ArrowUp', 0], ['ArrowDown', 1]] as const) {
      await page.keyboard.press(key);
      expect(await focused(), key).toBe(names[at]);
    }
    await page.keyboard.press('Tab');
    expect(await focused()).toBe('Play');
    await page.keyboard.press('Shift+Tab');
    expect(await focused()).toBe(names[0]);
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await expect.poll(() => talks.nth(1).getAttribute('aria-selected')).toBe('true');
    expect(await focused()).toBe(names[1]);
    expect(await violations(page)).toEqual([]);
    await page.close();
  });

  it('goes with a message that is moved, and gives back what Cancel dropped', async () => {
    const page = await open('#own');
    await page.getByRole('button', { name: 'New scenario' }).click();
    await page.getByRole('button', { name: 'Cancel' }).click();
    await page.getByRole('button', { name: 'New scenario' }).waitFor();
    expect(await page.getByRole('button', { name: 'Undo' }).count(), 'nothing was written').toBe(0);
    await page.getByRole('button', { name: 'New scenario' }).click();
    await page.getByLabel('Subject').fill('A lost key');
    const words = () => page.getByLabel('What is written').evaluateAll(all => all.map(one => (one as HTMLTextAreaElement).value));
    await page.getByLabel('What is written').fill('one');
    for (const [index, text] of ['two', 'three'].entries()) {
      await page.getByRole('button', { name: 'Add a message' }).click();
      await page.getByLabel('What is written').nth(index + 1).fill(text);
    }
    await page.getByRole('button', { name: 'Move message 1 down' }).focus();
    await page.keyboard.press('Enter');
    await expect.poll(words).toEqual(['two', 'one', 'three']);
    const focused = () => page.evaluate(() => document.activeElement?.getAttribute('aria-label'));
    await expect.poll(focused).toBe('Move message 2 down');
    await page.keyboard.press('Enter');
    await expect.poll(words).toEqual(['two', 'three', 'one']);
    // At the end there is no way on.
    await expect.poll(focused).toBe('Move message 3 up');
    await page.getByRole('button', { name: 'Cancel' }).click();
    await page.getByText('Not saved: A lost key').waitFor();
    await page.getByRole('button', { name: 'Undo' }).click();
    await expect.poll(words).toEqual(['two', 'three', 'one']);
    await page.close();
  });

  it('lets a trainer write a talk with the engine looking on, play it, export it and bring it back', async () => {
    const page = await open('#own');
    await page.getByRole('button', { name: 'New scenario' }).click();
    await page.getByLabel('Subject').fill(`A new router ${theme}`);
    await page.getByLabel('Visitor’s name').fill('Ada');
    await page.getByLabel('What is written').fill('Please read me the code you got');
    await page.locator('.finds .danger').first().waitFor();
    // Nothing written is lost to a look at another part of the page, or to another language of the talks.
    await page.getByRole('button', { name: 'Drill' }).click();
    await page.getByRole('button', { name: 'Start' }).waitFor();
    await page.getByRole('button', { name: 'Own scenarios' }).click();
    expect(await page.getByLabel('What is written').inputValue()).toBe('Please read me the code you got');
    await page.getByRole('button', { name: 'Save and play' }).click();
    expect(await page.locator('.state.danger li').allTextContents()).toEqual(['What to take away is missing']);
    expect(await violations(page)).toEqual([]);
    await page.screenshot({ path: `test-results/practice-editor-${theme}.png` });
    await page.getByLabel('What to take away').fill('Codes stay with you.');
    await page.getByRole('button', { name: 'Save and play' }).click();
    await page.locator('.end').waitFor();
    await new OverlayView(page).until('mark', found => found.length === 1, 'the guard marks what was written');
    await page.getByRole('button', { name: 'Own scenarios' }).click();
    const download = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Export all' }).click();
    const text = readFileSync(await (await download).path(), 'utf8');
    await page.getByRole('button', { name: `Delete: A new router ${theme}` }).click();
    await page.getByText('No scenario of your own yet.').waitFor();
    await page.getByRole('button', { name: 'Undo' }).click();
    await page.getByRole('button', { name: `Edit: A new router ${theme}` }).waitFor();
    await page.getByRole('button', { name: `Delete: A new router ${theme}` }).click();
    await page.getByText('No scenario of your own yet.').waitFor();
    await page.locator('input[type=file]').setInputFiles({ name: 'bad.json', mimeType: 'application/json', buffer: Buffer.from(text.replace('"customer"', '"bot"')) });
    expect(await page.locator('.state.danger').textContent()).toContain('scenarios[0].turns[0].speaker');
    await page.locator('input[type=file]').setInputFiles({ name: 'good.json', mimeType: 'application/json', buffer: Buffer.from(text) });
    await page.getByText(`A new router ${theme}`).waitFor();
    expect(await violations(page)).toEqual([]);
    await page.close();
  });
});

describe('practice in other languages, and without a network', () => {
  it('has talks in five languages and asks no server', async () => {
    const browser = await launchWithExtension({ headless: true });
    try {
      const asked: string[] = [];
      browser.context.on('request', request => asked.push(request.url()));
      const page = await openExtensionPage(browser.context, address);
      for (const language of ['de', 'fr', 'es', 'pt']) {
        await page.getByLabel('Language of the talks').selectOption(language);
        await page.locator(`.log[lang=${language}]`).waitFor();
        expect(await page.locator('.queue [role=option]').count()).toBeGreaterThanOrEqual(12);
      }
      expect(asked.filter(url => !url.startsWith(extensionUrl('')))).toEqual([]);
    } finally {
      await browser.close();
    }
  });
});

async function choosePlay(page: Page, name: string): Promise<void> {
  await page.locator('.queue button', { hasText: name }).first().click();
  await expect.poll(() => shown(page)).toBe(1);
}

async function picture(page: Page, overlay: OverlayView, theme: string, index: number): Promise<void> {
  const { x, y } = await overlay.markAt(index);
  await page.mouse.move(x, y);
  await overlay.until('card', cards => cards.length === 1, 'no card');
  await page.screenshot({ path: `${folder}/practice-${theme}.png`, animations: 'disabled' });
  await page.keyboard.press('Escape');
}

async function tryComposer(page: Page, overlay: OverlayView): Promise<void> {
  await page.getByRole('textbox').click();
  await page.keyboard.type('4111 1111 1111 1111');
  await page.keyboard.press('Enter');
  await overlay.until('panel', panels => panels.some(panel => panel.text.includes('Not sent yet')), 'not held');
  await overlay.click('Mask it');
  await expect.poll(() => page.getByRole('textbox').inputValue()).toBe('•••• •••• •••• 1111');
}

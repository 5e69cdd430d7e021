import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Page } from 'playwright';
import { launchWithExtension, type Launched } from '../../src/cli/launch.ts';
import { openExtensionPage } from './extension-pages.ts';

let browser: Launched;
let page: Page;

beforeAll(async () => {
  browser = await launchWithExtension({ headless: true });
  page = await openExtensionPage(browser.context, 'src/pages/settings/index.html');
  await page.getByRole('heading', { name: 'Settings', exact: true }).waitFor();
});
afterAll(() => browser?.close());

const row = (title: string) => page.getByRole('region', { name: title, exact: true });

describe('the settings page', () => {
  it('changes a setting, says who set it, and takes it back', async () => {
    await row('Mask sensitive data on paste').getByRole('combobox').selectOption('ask');
    await expect.poll(() => row('Mask sensitive data on paste').textContent()).toContain('chosen by you');
    await page.reload();
    await expect.poll(() => row('Mask sensitive data on paste').getByRole('combobox').inputValue()).toBe('ask');
    await row('Mask sensitive data on paste').getByRole('button', { name: 'Back to standard' }).click();
    await expect.poll(() => row('Mask sensitive data on paste').textContent()).toContain('standard');
  });

  it('names what cannot be used and keeps what was', async () => {
    const box = row('Allowed link domains').getByRole('textbox');
    await box.fill('status.acme.com\nnot a domain');
    await box.blur();
    await expect.poll(() => row('Allowed link domains').textContent()).toContain('entry 2 ("not a domain") is not a domain');
    await box.fill('status.acme.com');
    await box.blur();
    await expect.poll(() => row('Allowed link domains').textContent()).toContain('chosen by you');
  });

  it('does not offer what only the organisation sets', async () => {
    expect(await row('Own domains').getByRole('textbox').isDisabled()).toBe(true);
  });

  it('finds settings by what they do', async () => {
    await page.getByRole('searchbox').fill('typing previews');
    await expect.poll(() => page.locator('.row').count()).toBe(1);
    await page.getByRole('searchbox').fill('teleport');
    await expect.poll(() => page.locator('main').textContent()).toContain('No setting has to do with');
    await page.getByRole('searchbox').fill('');
  });

  it('imports a file, names its bad values, and resets all', async () => {
    await page.locator('input[type=file]').setInputFiles({ name: 's.json', mimeType: 'application/json', buffer: Buffer.from('{"guarding": false, "maskOnPaste": "sometimes"}') });
    await expect.poll(() => page.locator('.transfer').textContent()).toContain('maskOnPaste must be one of');
    expect(await row('Guard conversations').getByRole('checkbox').isChecked()).toBe(false);
    await page.locator('input[type=file]').setInputFiles({ name: 's.json', mimeType: 'application/json', buffer: Buffer.from('{{') });
    await expect.poll(() => page.locator('.transfer').textContent()).toContain('not valid JSON');
    await page.getByRole('button', { name: 'Reset everything I chose' }).click();
    await expect.poll(() => row('Guard conversations').getByRole('checkbox').isChecked()).toBe(true);
    await page.getByRole('button', { name: 'Undo' }).click();
    await expect.poll(() => row('Guard conversations').getByRole('checkbox').isChecked()).toBe(false);
    await page.getByRole('button', { name: 'Reset everything I chose' }).click();
    await expect.poll(() => row('Guard conversations').getByRole('checkbox').isChecked()).toBe(true);
  });

  it.each([['light', 1000], ['dark', 400]] as const)('fits, in %s at %i pixels', async (theme, width) => {
    await page.emulateMedia({ colorScheme: theme });
    await page.setViewportSize({ width, height: 800 });
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
    await page.screenshot({ path: `test-results/settings-${theme}.png` });
  });
});

it('names the values of a setting in the language of the browser, and stores them as policy names them', async () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'parleyguard-german-'));
  cpSync('dist/chromium', folder, { recursive: true });
  // The browser on this machine may know no language but English: so German is what its English says.
  cpSync('dist/chromium/_locales/de', path.join(folder, '_locales/en'), { recursive: true });
  const german = await launchWithExtension({ headless: true, extension: folder });
  try {
    const words = JSON.parse(readFileSync('public/_locales/de/messages.json', 'utf8'));
    const view = await openExtensionPage(german.context, 'src/pages/settings/index.html');
    const control = view.getByRole('region', { name: words.setting_maskOnPaste.message, exact: true }).getByRole('combobox');
    await expect.poll(() => control.locator('option').allTextContents()).toEqual(['Aus', 'Nachfragen', 'Immer']);
    await control.selectOption('Nachfragen');
    await expect.poll(() => view.evaluate(async () => JSON.stringify(await (globalThis as unknown as { chrome: { storage: { local: { get(key: string): Promise<object> } } } }).chrome.storage.local.get('policy/choices')))).toContain('"maskOnPaste":"ask"');
    const tiers = view.getByRole('region', { name: words.setting_reportFrom.message, exact: true }).getByRole('combobox');
    expect(await tiers.locator('option').allTextContents()).toEqual(['note', 'caution', 'danger'].map(tier => words[`tier_${tier}`].message));
  } finally {
    await german.close();
    rmSync(folder, { recursive: true, force: true });
  }
});

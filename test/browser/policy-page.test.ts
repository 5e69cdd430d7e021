import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Page } from 'playwright';
import { launchWithExtension, type Launched } from '../../src/cli/launch.ts';
import { forms } from '../../src/policy/forms/all-forms.ts';
import { violations } from './axe.ts';
import { openExtensionPage } from './extension-pages.ts';

let browser: Launched;
let page: Page;
let folder: string;

beforeAll(async () => {
  folder = mkdtempSync(path.join(tmpdir(), 'policy-page-'));
  browser = await launchWithExtension({ headless: true });
  page = await openExtensionPage(browser.context, 'src/pages/policy/index.html');
  await page.getByRole('heading', { name: 'Policy of your team' }).waitFor();
});
afterAll(async () => {
  await browser?.close();
  rmSync(folder, { recursive: true, force: true });
});

const row = (title: string) => page.getByRole('region', { name: title, exact: true });
const go = (part: string) => page.getByRole('navigation').getByRole('link', { name: part, exact: true }).click();
const file = (name: string, text: string) => ({ name, mimeType: 'text/plain', buffer: Buffer.from(text) });
const importPolicy = (name: string, text: string) => page.getByLabel('Import a file…').first().setInputFiles(file(name, text));

/** Chromium drops what a frame saves beyond ten files within a second: no person is that fast, this test is, so it clicks again. */
async function saved(name: string, file = name): Promise<string> {
  const button = page.getByRole('button', { name, exact: true });
  for (let attempt = 0; attempt < 5; attempt++) {
    const offered = page.waitForEvent('download', { predicate: download => download.suggestedFilename() === file, timeout: 3000 }).catch(() => null);
    await button.click();
    const download = await offered;
    if (download !== null) return readFileSync(await download.path(), 'utf8');
  }
  throw new Error(`${name} was not saved`);
}

/** The numbers of a rule's row in the table of a trial. */
const cells = (rule: string): Promise<readonly string[]> => page.locator('tbody tr', { has: page.locator('code', { hasText: new RegExp(`^${rule}`) }) }).first().locator('td').allTextContents();
const done = { timeout: 60_000 };
const isDone = () => expect.poll(() => page.locator('main').textContent(), done).toContain('the whole transcript was read');

describe('the policy page', () => {
  it('builds a policy from the settings table, and exports each form as the command line prints it', async () => {
    await row('Mask sensitive data on paste').getByLabel('Set by this policy').check();
    await row('Mask sensitive data on paste').getByRole('combobox', { name: 'Mask sensitive data on paste', exact: true }).selectOption('ask');
    await row('Mask sensitive data on paste').getByRole('combobox', { name: 'May operators change it?' }).selectOption('recommended');
    const isCut = row('Mask sensitive data on paste').getByRole('combobox', { name: 'May operators change it?' }).evaluate(select => {
      const { width } = select.getBoundingClientRect();
      select.style.cssText = 'max-width: none; width: max-content; position: absolute';
      const whole = select.getBoundingClientRect().width;
      select.style.cssText = '';
      return whole > width;
    });
    expect(await isCut).toBe(false);
    await row('Own domains').getByLabel('Set by this policy').check();
    await row('Own domains').getByRole('textbox').fill('acme.com\nnot a domain');
    await row('Own domains').getByRole('textbox').blur();
    await expect.poll(() => row('Own domains').textContent()).toContain('entry 2 ("not a domain") is not a domain');
    await row('Own domains').getByRole('textbox').fill('acme.com');
    await row('Own domains').getByRole('textbox').blur();
    const policy = { maskOnPaste: 'ask', operatorMayChange: ['maskOnPaste'], ownDomains: ['acme.com'] };
    await go('Export');
    expect(JSON.parse(await saved('policy.json'))).toEqual(policy);
    for (const [name, print] of Object.entries(forms)) expect(await saved(name), name).toBe(print(policy));
  });

  it('covers keys, warns before they are exported, and takes a form in again with its problems named', async () => {
    await importPolicy('chromium.json', forms['chromium.json']!({ reportSalt: 'a salt of good length', maskOnPaste: 'sometimes', teleport: true }));
    await go('Build');
    await expect.poll(() => row('These values cannot be used; everything else applies').textContent()).toContain('maskOnPaste must be one of off, ask, always, not "sometimes"');
    expect(await page.locator('pre').textContent()).toContain('"reportSalt": "•••"');
    expect(await row('Salt for reports').locator('input[type=password]').count()).toBe(1);
    await page.getByRole('button', { name: 'Take teleport out' }).click();
    await expect.poll(() => page.locator('main').textContent()).toContain('Settings in this policy: 2');
    await go('Export');
    expect(await page.locator('main').textContent()).toContain('keys and tokens of this policy in plain text');
    await go('Build');
    await importPolicy('x.json', '[1]');
    await expect.poll(() => page.locator('main').textContent()).toContain('This file holds no policy');
    await page.getByRole('button', { name: 'Take the policy in force' }).click();
    await expect.poll(() => page.locator('main').textContent()).toContain('No policy of your organisation');
    expect(await page.locator('main').textContent()).toContain('Settings in this policy: 2');
    await page.getByRole('button', { name: 'Start empty' }).click();
    await expect.poll(() => page.locator('main').textContent()).toContain('Settings in this policy: 0');
    await go('Export');
    await page.locator('.state').getByText('This policy sets nothing yet.').waitFor();
    await go('Build');
    await page.getByRole('button', { name: 'Undo' }).click();
    await expect.poll(() => page.locator('main').textContent()).toContain('Settings in this policy: 2');
    await page.getByRole('button', { name: 'Start empty' }).click();
  });

  it('tries the policy on a dropped transcript, beside another one, and names lines that it cannot read', async () => {
    await go('Try it');
    const transcript = ['agent: your card is 4111 1111 1111 1111', 'customer: see https://www.paypa1.com/signin', 'nobody: hello', '', '{"id":"9","speaker":"agent","text":"IBAN DE89 3704 0044 0532 0130 00"}', '{"id":"10"}'].join('\r\n');
    await page.getByLabel('Compare with').selectOption('file');
    await page.locator('div:not([hidden]) > .bar input[type=file]').last().setInputFiles(file('other.json', '{"tiers": {"payment-card": "off"}, "holdSend": false}'));
    await expect.poll(() => page.locator('main').textContent()).toContain('Settings taken over: 2');
    await drop(transcript);
    await page.getByRole('button', { name: 'Try the policy' }).click();
    await isDone();
    expect(await cells('payment-card')).toEqual(['1', '1', '1', '0', '0', '0']);
    expect((await cells('iban')).slice(0, 2)).toEqual(['1', '1']);
    const [marked, , , otherMarked] = await cells('look-alike|one-letter-off|brand|embedded');
    expect([marked, otherMarked]).toEqual(['1', '1']);
    const said = await page.locator('main').textContent();
    expect(said).toContain('Line 3: begins neither with customer: nor with agent:');
    expect(said).toContain('Line 6: “text” is missing');
    expect(said).toContain('Messages read: 3');
    expect(JSON.stringify(await page.evaluate(() => (globalThis as unknown as { chrome: { storage: { local: { get(): Promise<unknown> } } } }).chrome.storage.local.get()))).not.toContain('4111');
  });

  it('reads 20 MB line by line with progress, and keeps what is known when it is cancelled', async () => {
    const name = path.join(folder, 'large.jsonl');
    const line = (id: number): string => JSON.stringify({ id: String(id), conversation: `c${id % 997}`, speaker: id % 2 === 0 ? 'customer' : 'agent', text: id % 50 === 1 ? 'the card on file is 4111 1111 1111 1111' : `Thank you for your patience, order ${id} leaves our house on Monday and the parcel service brings it two days later.` });
    const lines = Array.from({ length: 115_000 }, (_, id) => line(id));
    writeFileSync(name, lines.join('\n'));
    expect(lines.reduce((sum, text) => sum + text.length + 1, 0)).toBeGreaterThan(20_000_000);
    await page.getByLabel('Compare with').selectOption('nothing');
    await page.getByLabel('Choose a file…').setInputFiles(name);
    await page.getByRole('button', { name: 'Try the policy' }).click();
    const part = () => page.locator('progress').evaluate((bar: HTMLProgressElement) => bar.value / bar.max);
    await expect.poll(part, done).toBeGreaterThan(0.02);
    await page.getByRole('button', { name: 'Cancel' }).click();
    await expect.poll(() => page.locator('main').textContent()).toContain('Cancelled');
    expect(await part()).toBeLessThan(1);
    expect(Number((await cells('payment-card'))[1])).toBeGreaterThan(0);
    await page.getByRole('button', { name: 'Try the policy' }).click();
    const started = performance.now();
    await expect.poll(() => page.locator('main').textContent(), { timeout: 80_000 }).toContain('the whole transcript was read');
    process.stdout.write(`20 MB tried in ${Math.round((performance.now() - started) / 100) / 10} s\n`);
    expect(await page.locator('main').textContent()).toContain('Messages read: 115,000');
    expect((await cells('payment-card')).slice(0, 3)).toEqual(['2,300', '2,300', '2,300']);
  }, 180_000);

  it('shows the policy in force key by key, refused keys and tokens without their values, and how delivery goes', async () => {
    await page.evaluate(() => (globalThis as unknown as { chrome: { storage: { local: { set(items: object): Promise<void> } } } }).chrome.storage.local.set({
      'policy/managed': { v: 1, value: { since: 1_790_000_000_000, values: { maskOnPaste: 'ask', holdSend: 'x', reportTo: 'otlp', reportUrl: 'https://collector.acme.com/v1/logs' } } },
      'policy/secrets': { v: 1, value: { received: ['reportSalt'], refused: [{ key: 'reportSalt', message: 'must have 16 to 4096 characters' }] } },
      'delivery/reports': { v: 1, value: { failures: 2, notBefore: 0, batch: 200, sent: 1234, lost: 5, lastStatus: 503, dropped: 7, waiting: 42 } },
      figures: { v: 1, value: { '2026-11-24': { 'look-alike/look-alike-brand': { shown: 3, opened: 1 } }, '2026-11-25': { 'payment-card': { shown: 5, masked: 4, held: 1 } } } },
    }));
    await go('In force');
    const state = (key: string) => page.locator('tbody tr', { has: page.locator('code', { hasText: new RegExp(`^${key}$`) }) }).locator('td').last().textContent();
    await expect.poll(() => state('maskOnPaste')).toBe('Locked');
    expect(await state('holdSend')).toBe('Refusedmust be true or false, not "x"');
    expect(await state('reportSalt')).toBe('Refusedmust have 16 to 4096 characters');
    expect(await state('guarding')).toBe('Standard');
    await go('Reports and figures');
    const reports = () => page.getByRole('region', { name: 'Reports', exact: true }).textContent();
    await expect.poll(reports).toContain('Sent to: OpenTelemetry (OTLP), https://collector.acme.com/v1/logs');
    expect(await reports()).toMatch(/no usable reportSalt.*Waiting42.*Sent1,234.*Last answer503.*receiver5.*full7/);
    expect(await page.getByRole('region', { name: 'Keys and tokens' }).textContent()).toContain('reportSalt must have 16 to 4096 characters');
  });

  it('saves the figures as a table and as a picture', async () => {
    const day = page.getByRole('combobox', { name: 'Day' });
    await day.selectOption('2026-11-25');
    await page.getByRole('heading', { name: 'Figures of this device: Nov 25, 2026' }).waitFor();
    expect((await day.locator('option').allTextContents()).slice(-2)).toEqual(['Nov 25, 2026', 'Nov 24, 2026']);
    await day.selectOption('');
    const csv = (await saved('Save as CSV', 'parleyguard-figures.csv')).split('\r\n');
    expect(csv[0]).toMatch(/^day,rule,shown,/);
    expect(csv.slice(1)).toEqual([expect.stringMatching(/^2026-11-24,look-alike\/look-alike-brand,3,/), expect.stringMatching(/^2026-11-25,payment-card,5,/), '']);
    const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: 'Save as a picture' }).click()]);
    const png = readFileSync(await download.path());
    await download.saveAs('test-results/figures.png');
    expect(png.subarray(1, 4).toString()).toBe('PNG');
    expect(png.readUInt32BE(16)).toBe(1920);
    expect(await inks(png)).toBeGreaterThan(3);
  });

  it.each([['light', 1000], ['dark', 320], ['light', 320], ['dark', 800]] as const)('fits and is clean to axe, in %s at %i pixels', async (colorScheme, width) => {
    await page.emulateMedia({ colorScheme });
    await page.setViewportSize({ width, height: 800 });
    for (const part of ['Build', 'Export', 'Try it', 'In force', 'Reports and figures']) {
      await go(part);
      await expect.poll(() => page.locator('header nav a[aria-current]').textContent()).toBe(part);
      expect(await page.evaluate(() => document.documentElement.scrollWidth), part).toBeLessThanOrEqual(width);
      await page.screenshot({ path: `test-results/policy-${part.replaceAll(' ', '-').toLowerCase()}-${colorScheme}-${width}.png` });
      expect(await violations(page), part).toEqual([]);
    }
  });
});

/** Drops a text file on the page, as a person does with one from a folder. */
async function drop(text: string): Promise<void> {
  const transfer = await page.evaluateHandle(content => {
    const data = new DataTransfer();
    data.items.add(new File([content], 'transcript.txt', { type: 'text/plain' }));
    return data;
  }, text);
  await page.locator('.drop').dispatchEvent('drop', { dataTransfer: transfer });
}

/** How many different colours a picture has, among a sample of its points: one that failed to draw has one. */
const inks = (png: Buffer): Promise<number> =>
  page.evaluate(async bytes => {
    const bitmap = await createImageBitmap(new Blob([new Uint8Array(bytes)], { type: 'image/png' }));
    const context = Object.assign(document.createElement('canvas'), { width: bitmap.width, height: bitmap.height }).getContext('2d')!;
    context.drawImage(bitmap, 0, 0);
    const { data } = context.getImageData(0, 0, bitmap.width, bitmap.height);
    const seen = new Set<number>();
    for (let at = 0; at < data.length; at += 4 * 7) seen.add(data[at]! * 65_536 + data[at + 1]! * 256 + data[at + 2]!);
    return seen.size;
  }, [...png]);

import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { zipSync } from 'fflate';
import { chromium } from 'playwright';
import { afterEach, describe, expect, it } from 'vitest';
import { launchWithExtension } from '../../src/cli/launch.ts';
import { findChromium, findFirefox } from '../../src/cli/find-browser.ts';
import { firefoxId } from '../../src/policy/forms/identity.ts';
import { rollout } from '../../src/policy/forms/samples.ts';
import { resolvePolicy } from '../../src/policy/resolve.ts';
import { settingKeys, settings, type SettingKey } from '../../src/policy/settings.ts';
import { openExtensionPage } from './extension-pages.ts';
import { firefoxPage, launchFirefox } from './firefox.ts';
import { canSetFirefoxPolicy, canSetPolicy, firefoxPolicyFile, managedFile, removePolicy, setPolicy } from './managed-policy.ts';

interface Managed {
  readonly storage: { readonly managed: { get(): Promise<Readonly<Record<string, unknown>>> } };
}

/** What the extension sees of the policy, asked in one of its own pages. */
const seen = async (): Promise<Readonly<Record<string, unknown>>> => (globalThis as unknown as { chrome: Managed }).chrome.storage.managed.get();

/** A value for every setting of the table, with what a schema may refuse: letters of other scripts, objects in lists, slashes in names. */
const everySetting: Readonly<Record<SettingKey, unknown>> = {
  guarding: false, maskOnPaste: 'ask', maskWhileTyping: 'pause', guardNotes: false, holdSend: false, checkAttachments: 'warn', ownDomains: ['acme.com', 'bücher.example'], ownBrands: ['acme'], ownPhones: ['+44 20 7946 0000'],
  allowedLinkDomains: ['status.acme.com'], openDangerousLinks: 'never', stepUpChecklist: ['Call back'], operatorMayDismiss: false, showMarks: false, markOnly: ['phone'], allowedFileEndings: ['har'], languages: ['en', 'hi-Latn'],
  safeReplies: { 'ask-one-time-code': { en: 'We never take codes.' } }, testCards: ['4111111111111111'], countries: ['GB'], tiers: { phone: 'note', 'national-id/us-ssn': 'danger', 'short-link': 'off' }, switchedOff: ['short-link'],
  customRules: [{ id: 'project', words: ['Bluebird'], tier: 'danger', mask: '[project]' }, { id: 'ticket', pattern: 'TK-[0-9]{6}' }], operatorMayRelease: false, releaseNeedsReason: true, calmAfter: 0, quietHours: ['12:00-13:30'],
  showFirstRun: false, reminderDays: 7, privacyScreen: 'away', consoleHosts: ['acme.zendesk.com'], passwordHosts: ['login.acme.com'],
  minimumBrowser: '128', minimumVersion: '0.1.0', organisationFacts: ['Chats are encrypted in transit'], customConsoles: [{ hosts: ['desk.acme.com'], log: '.log', message: '.message', composer: 'textarea', inShadow: true }],
  practiceScenarios: [{ id: 'own-one', language: 'en', kind: 'attack', title: 'One', lesson: 'One.', visitor: { name: 'A', place: 'B', since: '2020' }, turns: [{ speaker: 'customer', text: 'Hello', links: [{ text: 'a', href: 'https://a.example/' }], files: ['a.pdf'], notice: [{ sign: 'x', why: 'y' }] }] }],
  practiceEveryDays: 30, reportTo: 'otlp', reportUrl: 'https://collector.acme.com/v1/logs', reportToken: 'a token of the collector', reportSigningKey: 'a key of good length', reportSalt: 'a salt of good length', reportFrom: 'note',
  alertUrl: 'https://alerts.acme.com/api/v2/alerts', teamKey: 'a key of the whole team', teamIndicators: ['a'.repeat(32)], teamListUrl: 'https://lists.acme.com/lures.txt', operatorMayChange: ['maskOnPaste'],
};

describe.skipIf(!canSetPolicy())('in real Chromium (needs to write /etc/chromium/policies/managed)', () => {
  afterEach(() => removePolicy());

  it('docs/admin/chromium.json arrives as it is', async () => {
    cpSync('docs/admin/chromium.json', managedFile);
    expect(await inChromium()).toEqual(rollout.enforce);
  });

  it('every setting of the table passes the schema, whole', async () => {
    expect(Object.keys(everySetting).sort()).toEqual([...settingKeys].sort());
    expect(resolvePolicy({ managed: everySetting }).problems).toEqual([]);
    setPolicy(everySetting);
    expect(await inChromium()).toEqual(everySetting);
  });

  it('docs/admin/extension-settings-chrome.json is an ExtensionSettings that Chromium finds nothing wrong with', async () => {
    cpSync('docs/admin/extension-settings-chrome.json', managedFile);
    const row = await policyRow('ExtensionSettings');
    expect(row).toContain('force_pinned');
    expect(row).toMatch(/Mandatory\s*OK/);
    writeFileSync(managedFile, readFileSync(managedFile, 'utf8').replace('toolbar_pin', 'toolbar_state'));
    expect(await policyRow('ExtensionSettings')).toMatch(/Mandatory\s*Warning[^]*Unknown property: toolbar_state/);
  });

  it('a value that breaks the schema costs its own key and no other', async () => {
    setPolicy({ ...rollout.enforce, maskOnPaste: 'sometimes', tiers: { phone: 'deadly' }, calmAfter: 1000, teleport: true });
    const { maskOnPaste: _refused, tiers: _refusedToo, ...rest } = rollout.enforce;
    expect(await inChromium()).toEqual(rest);
  });
});

async function inChromium(): Promise<Readonly<Record<string, unknown>>> {
  const browser = await launchWithExtension({ headless: true });
  try {
    const page = await openExtensionPage(browser.context, 'manifest.json');
    return await page.evaluate(seen);
  } finally {
    await browser.close();
  }
}

/** What chrome://policy says of one policy, in a browser without the extension: one that is to be installed by force is not loaded from a folder. */
async function policyRow(name: string): Promise<string> {
  const profile = mkdtempSync(path.join(tmpdir(), 'parleyguard-'));
  const context = await chromium.launchPersistentContext(profile, { executablePath: findChromium(), headless: false, args: ['--headless=new', '--no-sandbox', '--disable-gpu', '--disable-background-networking'] });
  try {
    const page = await context.newPage();
    await page.goto('chrome://policy');
    return await page.locator('policy-row', { hasText: name }).first().evaluate(row => row.shadowRoot?.textContent ?? '');
  } finally {
    await context.close();
    rmSync(profile, { recursive: true, force: true });
  }
}

/** The built extension as one file, as an organisation hosts it; unsigned, so the test's Firefox is told not to ask. */
function packed(): readonly [folder: string, file: string] {
  const files = readdirSync('dist/firefox', { recursive: true, withFileTypes: true }).filter(entry => entry.isFile()).map(entry => path.join(entry.parentPath, entry.name));
  const folder = mkdtempSync(path.join(tmpdir(), 'parleyguard-'));
  const file = path.join(folder, 'parleyguard.xpi');
  writeFileSync(file, zipSync(Object.fromEntries(files.map(name => [path.relative('dist/firefox', name), readFileSync(name)]))));
  return [folder, file];
}

const canUseFirefox = findFirefox() !== null && canSetFirefoxPolicy();

describe.skipIf(!canUseFirefox)('in real Firefox (needs to write /etc/firefox/policies)', () => {
  afterEach(() => rmSync(firefoxPolicyFile, { force: true }));

  it('docs/admin/firefox-policies.json arrives as it is, and is in force', async () => {
    cpSync('docs/admin/firefox-policies.json', firefoxPolicyFile);
    const firefox = await launchFirefox({ ownPages: true });
    try {
      const page = await firefoxPage(firefox.browser, 'src/pages/settings/index.html');
      expect(await page.evaluate(seen)).toEqual(rollout.enforce);
      await expect.poll(() => page.$eval('[aria-labelledby="title-ownDomains"] textarea', box => box.value), { timeout: 20_000 }).toBe('acme.example');
    } finally {
      await firefox.close();
    }
  });

  it('docs/admin/extension-settings-firefox.json installs the package from the address it names; its policy is in force', async () => {
    const [folder, xpi] = packed();
    const { policies: { ExtensionSettings } } = JSON.parse(readFileSync('docs/admin/extension-settings-firefox.json', 'utf8'));
    ExtensionSettings[firefoxId].install_url = pathToFileURL(xpi).href;
    const { policies } = JSON.parse(readFileSync('docs/admin/firefox-policies.json', 'utf8'));
    writeFileSync(firefoxPolicyFile, JSON.stringify({ policies: { ...policies, ExtensionSettings } }));
    const firefox = await launchFirefox({ ownPages: true, isInstalled: true });
    try {
      const page = await firefoxPage(firefox.browser, 'src/pages/popup/index.html');
      expect(await page.evaluate(seen)).toEqual(rollout.enforce);
      const { installType } = await page.evaluate(async () => (globalThis as unknown as { chrome: { management: { getSelf(): Promise<{ installType: string }> } } }).chrome.management.getSelf());
      expect(installType).toBe('admin');
    } finally {
      await firefox.close();
      rmSync(folder, { recursive: true, force: true });
    }
  });

  it('without a policy the extension is quiet: no policy, no problem', async () => {
    const firefox = await launchFirefox({ ownPages: true });
    try {
      const page = await firefoxPage(firefox.browser, 'src/pages/popup/index.html');
      await expect.poll(() => page.$eval('.policy', line => line.textContent), { timeout: 20_000 }).toContain('No policy of your organisation');
      expect(await page.$('.policy .danger')).toBeNull();
    } finally {
      await firefox.close();
    }
  });
});

it('the samples name every setting they hold as the table does', () => {
  const names = Object.keys(JSON.parse(readFileSync('docs/admin/google-admin.json', 'utf8')));
  expect(names.filter(name => !(name in settings))).toEqual([]);
});

import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { validateXML } from 'xmllint-wasm';
import { forms } from '../../src/policy/forms/all-forms.ts';
import { chromiumId, firefoxId } from '../../src/policy/forms/identity.ts';
import { rollout } from '../../src/policy/forms/samples.ts';
import { resolvePolicy } from '../../src/policy/resolve.ts';
import { settingKeys } from '../../src/policy/settings.ts';

const committed = (name: string): string => readFileSync(name === 'managed_schema.json' ? 'public/managed_schema.json' : `docs/admin/${name}`, 'utf8');
const valid = async (contents: string, schema: string) => (await validateXML({ xml: [{ fileName: 'form.xml', contents }], schema: [readFileSync(`test/fixtures/schemas/${schema}`, 'utf8')] })).errors.map(({ message }) => message);

describe("administrators' forms", () => {
  it.each(Object.keys(forms))('%s is committed as the table prints it; run npm run policy -- print-all', name => expect(committed(name)).toBe(forms[name]!(rollout.enforce)));

  it('name the extension as the manifest does', () => {
    const { key, browser_specific_settings } = JSON.parse(readFileSync('manifest.json', 'utf8'));
    const digest = createHash('sha256').update(Buffer.from(key, 'base64')).digest('hex').slice(0, 32);
    expect(chromiumId).toBe([...digest].map(digit => String.fromCharCode(97 + Number.parseInt(digit, 16))).join(''));
    expect(firefoxId).toBe(browser_specific_settings.gecko.id);
  });

  it.each(['parleyguard.admx', 'parleyguard.adml'])('%s keeps to the schema of administrative templates', async name => expect(await valid(committed(name), 'admx.xsd')).toEqual([]));
  it('the profile for macOS is a property list, also with hostile values', async () => {
    expect(await valid(committed('parleyguard.mobileconfig').replace(/<!DOCTYPE[^>]*>/, ''), 'plist.xsd')).toEqual([]);
    const hostile = forms['parleyguard.mobileconfig']!({ ownBrands: ['</string><true/>', 'a&b'], n: 7, empty: [], none: {} });
    expect(await valid(hostile.replace(/<!DOCTYPE[^>]*>/, ''), 'plist.xsd')).toEqual([]);
  });
  it('the schemas refuse what is broken', async () => {
    expect((await valid(committed('parleyguard.admx').replace('class="Both"', 'class="All"'), 'admx.xsd')).length).toBeGreaterThan(0);
    expect((await valid('<plist version="1.0"><dict><true/></dict></plist>', 'plist.xsd')).length).toBeGreaterThan(0);
  });

  it('the template says every string and presentation that it names', () => {
    const words = committed('parleyguard.adml');
    for (const [, kind, id] of committed('parleyguard.admx').matchAll(/\$\((string|presentation)\.([\w-]+)\)/g)) expect(words).toContain(`<${kind} id="${id}">`);
    for (const key of settingKeys) expect(committed('parleyguard.admx')).toContain(`name="Edge_${key}"`);
  });

  it('the registry file gives back the policy when read as browsers read it', () => {
    const part = committed('parleyguard.reg').split('\r\n\r\n')[1]!;
    const values = Object.fromEntries(part.split('\r\n').slice(1).map(line => {
      const [, key = '', kind, text = ''] = /^"(\w+)"=(dword:|")(.*?)"?$/.exec(line) ?? [];
      return [key, kind === 'dword:' ? Number.parseInt(text, 16) : text.replace(/\\(.)/g, '$1')];
    }));
    const read = resolvePolicy({ managed: values });
    expect(read.problems).toEqual([]);
    expect(read.values).toEqual(resolvePolicy({ managed: rollout.enforce }).values);
  });

  it.each(Object.entries(rollout))('the sample for the step "%s" has no value that cannot be used', (step, policy) => {
    expect(resolvePolicy({ managed: policy }).problems).toEqual([]);
    expect(JSON.parse(committed(`rollout-${step}.json`))).toEqual(policy);
  });
});

describe('npm run policy', () => {
  const run = (...words: string[]) => spawnSync(process.execPath, ['--import', 'tsx', 'src/cli/policy.ts', ...words], { encoding: 'utf8' });
  it('checks a file', () => {
    expect(run('check', 'docs/admin/rollout-warn.json')).toMatchObject({ status: 0, stdout: expect.stringContaining('good: 6 keys') });
    expect(run('check', 'package.json')).toMatchObject({ status: 1, stdout: expect.stringContaining('is not a setting of this version') });
    expect(run('check', '/nowhere.json').status).toBe(2);
  });
  it.each(['chromium.json', 'firefox-policies.json', 'google-admin.json'])('checks %s as it lies where the browser looks, and prints another form of it', name => {
    expect(run('check', `docs/admin/${name}`)).toMatchObject({ status: 0, stdout: expect.stringContaining('good: ') });
    expect(run('print', 'chromium.json', `docs/admin/${name}`).stdout).toBe(committed('chromium.json'));
  });
  it('prints a form with the values of a file', () => {
    const { stdout } = run('print', 'google-admin.json', 'docs/admin/rollout-observe.json');
    expect(JSON.parse(stdout).showMarks).toEqual({ Value: false });
    expect(run('print', 'stone-tablet').stderr).toContain('no form stone-tablet');
  });
});

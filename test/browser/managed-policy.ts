import { accessSync, constants, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { extensionId } from '../../src/cli/launch.ts';

/** Where Debian's Chromium looks; branded builds look elsewhere. */
const folder = '/etc/chromium/policies/managed';
export const managedFile = path.join(folder, 'parleyguard-test.json');

/** Firefox reads it once, at its start. */
export const firefoxPolicyFile = '/etc/firefox/policies/policies.json';

/** Real managed policy needs a folder of the machine's administrator: true for root, so in CI. */
export const canSetPolicy = (): boolean => mayWrite(folder);
export const canSetFirefoxPolicy = (): boolean => mayWrite(path.dirname(firefoxPolicyFile));

function mayWrite(place: string): boolean {
  try {
    mkdirSync(place, { recursive: true });
    accessSync(place, constants.W_OK);
    return true;
  } catch {
    return false;
  }
}

export const setPolicy = (values: Readonly<Record<string, unknown>>): void => writeFileSync(managedFile, JSON.stringify({ '3rdparty': { extensions: { [extensionId]: values } } }));

/** Puts a printed form there as it is. */
export const setPolicyFile = (text: string): void => writeFileSync(managedFile, text);

/** Keeps extensions from hosts, as an administrator can. */
export const blockHosts = (hosts: readonly string[]): void => writeFileSync(managedFile, JSON.stringify({ ExtensionSettings: { [extensionId]: { runtime_blocked_hosts: hosts } } }));

export const removePolicy = (): void => rmSync(managedFile, { force: true });

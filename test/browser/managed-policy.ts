import { accessSync, constants, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { extensionId } from '../../src/cli/launch.ts';

/** Where Debian's Chromium looks; branded builds look elsewhere. */
const folder = '/etc/chromium/policies/managed';
const file = path.join(folder, 'parleyguard-test.json');

/** Real managed policy needs a folder of the machine's administrator: true for root, so in CI. */
export function canSetPolicy(): boolean {
  try {
    mkdirSync(folder, { recursive: true });
    accessSync(folder, constants.W_OK);
    return true;
  } catch {
    return false;
  }
}

export const setPolicy = (values: Readonly<Record<string, unknown>>): void => writeFileSync(file, JSON.stringify({ '3rdparty': { extensions: { [extensionId]: values } } }));

/** Puts a printed form there as it is. */
export const setPolicyFile = (text: string): void => writeFileSync(file, text);

/** Keeps extensions from hosts, as an administrator can. */
export const blockHosts = (hosts: readonly string[]): void => writeFileSync(file, JSON.stringify({ ExtensionSettings: { [extensionId]: { runtime_blocked_hosts: hosts } } }));

export const removePolicy = (): void => rmSync(file, { force: true });

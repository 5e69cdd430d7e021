import { chromiumId, firefoxId, type PolicyDraft } from './identity.ts';

const roots = [
  `HKEY_LOCAL_MACHINE\\Software\\Policies\\Google\\Chrome\\3rdparty\\extensions\\${chromiumId}\\policy`,
  `HKEY_LOCAL_MACHINE\\Software\\Policies\\Microsoft\\Edge\\3rdparty\\extensions\\${chromiumId}\\policy`,
  `HKEY_LOCAL_MACHINE\\Software\\Policies\\Mozilla\\Firefox\\3rdparty\\Extensions\\${firefoxId}`,
];

/** A Windows registry file for Chrome, Edge and Firefox: truth and numbers as DWORD, lists and objects as JSON text. */
export function registryFile(policy: PolicyDraft): string {
  const values = Object.entries(policy).map(([key, value]) => `"${key}"=${data(value)}`);
  return ['Windows Registry Editor Version 5.00', ...roots.map(root => [`[${root}]`, ...values].join('\r\n')), ''].join('\r\n\r\n');
}

function data(value: unknown): string {
  if (typeof value === 'boolean') return value ? 'dword:00000001' : 'dword:00000000';
  if (typeof value === 'number') return `dword:${(value >>> 0).toString(16).padStart(8, '0')}`;
  const text = typeof value === 'string' ? value : JSON.stringify(value);
  return `"${text.replaceAll('\\', '\\\\').replaceAll('"', '\\"')}"`;
}

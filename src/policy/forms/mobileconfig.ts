import { chromiumId, firefoxId, type PolicyDraft } from './identity.ts';
import { escaped } from './xml.ts';

/** Identifiers of the profile and its parts: fixed, so that a new version takes the place of the old one. */
const payloads = [
  ['com.google.Chrome.extensions', 'A6C1B1F0-5D0E-4E1B-9C55-5E1F6A4B0001'],
  ['com.microsoft.Edge.extensions', 'A6C1B1F0-5D0E-4E1B-9C55-5E1F6A4B0002'],
] as const;

/** A macOS configuration profile for Chrome, Edge and Firefox. */
export function mobileconfig(policy: PolicyDraft): string {
  const common = (type: string, uuid: string) => ({ PayloadType: type, PayloadIdentifier: `dev.parleyguard.${type}`, PayloadUUID: uuid, PayloadVersion: 1 });
  const chromium = payloads.map(([domain, uuid]) => ({ ...common(`${domain}.${chromiumId}`, uuid), ...policy }));
  const firefox = { ...common('org.mozilla.firefox', 'A6C1B1F0-5D0E-4E1B-9C55-5E1F6A4B0003'), EnterprisePoliciesEnabled: true, '3rdparty': { Extensions: { [firefoxId]: policy } } };
  const profile = {
    PayloadContent: [...chromium, firefox],
    PayloadDisplayName: 'Parleyguard',
    PayloadIdentifier: 'dev.parleyguard.policy',
    PayloadScope: 'System',
    PayloadType: 'Configuration',
    PayloadUUID: 'A6C1B1F0-5D0E-4E1B-9C55-5E1F6A4B0000',
    PayloadVersion: 1,
  };
  const head = '<?xml version="1.0" encoding="UTF-8"?>\n<!DOCTYPE plist PUBLIC "-//Apple//DTD PLIST 1.0//EN" "http://www.apple.com/DTDs/PropertyList-1.0.dtd">';
  return `${head}\n<plist version="1.0">\n${node(profile, '')}\n</plist>\n`;
}

function node(value: unknown, indent: string): string {
  const deeper = `${indent}  `;
  if (typeof value === 'boolean') return `${indent}<${value ? 'true' : 'false'}/>`;
  if (typeof value === 'number') return Number.isInteger(value) ? `${indent}<integer>${value}</integer>` : `${indent}<real>${value}</real>`;
  if (typeof value === 'string') return `${indent}<string>${escaped(value)}</string>`;
  if (Array.isArray(value)) return value.length === 0 ? `${indent}<array/>` : `${indent}<array>\n${value.map(entry => node(entry, deeper)).join('\n')}\n${indent}</array>`;
  const entries = Object.entries(value as object).map(([key, inner]) => `${deeper}<key>${escaped(key)}</key>\n${node(inner, deeper)}`); // A policy is JSON: nothing else is left.
  return entries.length === 0 ? `${indent}<dict/>` : `${indent}<dict>\n${entries.join('\n')}\n${indent}</dict>`;
}

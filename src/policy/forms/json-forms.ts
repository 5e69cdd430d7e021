import { chromiumId, firefoxId, updateUrls, type PolicyDraft } from './identity.ts';

const pretty = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;

/** Linux: /etc/chromium/policies/managed/, /etc/opt/chrome/policies/managed/ or /etc/opt/edge/policies/managed/. */
export const chromiumFile = (policy: PolicyDraft): string => pretty({ '3rdparty': { extensions: { [chromiumId]: policy } } });

/** policies.json: /etc/firefox/policies/ on Linux, the distribution folder elsewhere. */
export const firefoxFile = (policy: PolicyDraft): string => pretty({ policies: { '3rdparty': { Extensions: { [firefoxId]: policy } } } });

/** What the Google Admin console takes for an app: each value wrapped. */
export const googleAdmin = (policy: PolicyDraft): string => pretty(Object.fromEntries(Object.entries(policy).map(([key, value]) => [key, { Value: value }])));

/** `ExtensionSettings` for Chrome and ChromeOS, and for Edge: installed by the organisation, pinned to the toolbar. */
export function extensionSettings(browser: 'chrome' | 'edge'): string {
  const pin = browser === 'chrome' ? { toolbar_pin: 'force_pinned' } : { toolbar_state: 'force_shown' };
  return pretty({ ExtensionSettings: { [chromiumId]: { installation_mode: 'force_installed', update_url: updateUrls[browser], ...pin } } });
}

/** `ExtensionSettings` for Firefox; put the address the signed package lies at. */
export const firefoxExtensionSettings = (): string =>
  pretty({ policies: { ExtensionSettings: { [firefoxId]: { installation_mode: 'force_installed', install_url: 'https://software.acme.example/parleyguard.xpi', default_area: 'navbar', private_browsing: true } } } });

/** Intune custom profile for Windows: one OMA-URI row a value, with the ADMX ingested first under the name ParleyguardPolicy. */
export function intune(policy: PolicyDraft): string {
  const area = 'Parleyguard~Policy~Parleyguard';
  const rows = Object.entries(policy).map(([key, value]) => ({
    '@odata.type': '#microsoft.graph.omaSettingString',
    displayName: `Parleyguard ${key} (Edge)`,
    omaUri: `./Device/Vendor/MSFT/Policy/Config/${area}Edge/Edge_${key}`,
    value: typeof value === 'boolean' ? (value ? '<enabled/>' : '<disabled/>') : `<enabled/><data id="${key}" value="${(typeof value === 'string' || typeof value === 'number' ? String(value) : JSON.stringify(value)).replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;')}"/>`,
  }));
  return pretty({ '@odata.type': '#microsoft.graph.windows10CustomConfiguration', displayName: 'Parleyguard', omaSettings: rows });
}

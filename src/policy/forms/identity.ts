/** By these names browsers know the extension; tests tie them to manifest.json. */
export const chromiumId = 'jinllcigoijiiipihemadnlahbipljee';
export const firefoxId = 'parleyguard@parleyguard.dev';

/** Where browsers look for updates of what an administrator installs: the stores. An organisation that hosts the package itself puts its own address. */
export const updateUrls = { chrome: 'https://clients2.google.com/service/update2/crx', edge: 'https://edge.microsoft.com/extensionwebstorebase/v1/crx' } as const;

export type PolicyDraft = Readonly<Record<string, unknown>>;

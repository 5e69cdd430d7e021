import { settingTexts } from '../setting-texts.ts';
import type { SettingKey } from '../settings.ts';
import { managedSchema } from '../managed-schema.ts';
import { adml, admx } from './admx.ts';
import { settingsChapter } from './handbook.ts';
import type { PolicyDraft } from './identity.ts';
import { chromiumFile, extensionSettings, firefoxExtensionSettings, firefoxFile, googleAdmin, intune } from './json-forms.ts';
import { mobileconfig } from './mobileconfig.ts';
import { registryFile } from './registry.ts';

const english = (key: SettingKey) => settingTexts[key];

/** Every printed form by its file name; those without values of a policy ignore the draft. */
export const forms: Readonly<Record<string, (policy: PolicyDraft) => string>> = {
  'managed_schema.json': () => `${JSON.stringify(managedSchema(), null, 2)}\n`,
  'chromium.json': chromiumFile,
  'firefox-policies.json': firefoxFile,
  'parleyguard.mobileconfig': mobileconfig,
  'parleyguard.reg': registryFile,
  'intune.json': intune,
  'google-admin.json': googleAdmin,
  'parleyguard.admx': admx,
  'parleyguard.adml': () => adml(english),
  'extension-settings-chrome.json': () => extensionSettings('chrome'),
  'extension-settings-edge.json': () => extensionSettings('edge'),
  'extension-settings-firefox.json': firefoxExtensionSettings,
  'settings.md': settingsChapter,
};

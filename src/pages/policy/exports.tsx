import { forms } from '../../policy/forms/all-forms.ts';
import type { PolicyDraft } from '../../policy/forms/identity.ts';
import { resolvePolicy } from '../../policy/resolve.ts';
import { isSecret } from '../../policy/secret-news.ts';
import { settingKeys } from '../../policy/settings.ts';
import { t } from '../../wording/words.ts';
import { saveFile } from '../ui/save-file.ts';

/** Where each form goes: names of products, the same in every language. */
const places: Readonly<Record<string, string>> = {
  'chromium.json': 'Linux: Chromium, Chrome, Edge',
  'firefox-policies.json': 'Linux, Windows, macOS: Firefox',
  'parleyguard.mobileconfig': 'macOS: Chrome, Edge, Firefox',
  'parleyguard.reg': 'Windows: Chrome, Edge, Firefox',
  'intune.json': 'Microsoft Intune: Edge',
  'google-admin.json': 'Google Admin: ChromeOS, Chrome',
  'parleyguard.admx': 'Windows Group Policy',
  'parleyguard.adml': 'Windows Group Policy (en-US)',
  'extension-settings-chrome.json': 'Chrome: ExtensionSettings',
  'extension-settings-edge.json': 'Edge: ExtensionSettings',
  'extension-settings-firefox.json': 'Firefox: ExtensionSettings',
  'managed_schema.json': 'JSON Schema',
  'settings.md': 'Markdown',
};

const plain = 'policy.json';
const typeOf = (name: string): string => (name.endsWith('.json') ? 'application/json' : /\.(?:admx|adml|mobileconfig)$/.test(name) ? 'application/xml' : 'text/plain');

/** Every printed form with the values of the draft, as files to save. */
export function Exports({ draft }: { readonly draft: PolicyDraft }) {
  const { problems } = resolvePolicy({ managed: draft });
  const holdsSecrets = settingKeys.some(key => isSecret(key) && Object.hasOwn(draft, key));
  const save = (name: string, text: string): void => saveFile(name, typeOf(name), text);
  return (
    <>
      <p>{t('policy_export_help')}</p>
      {Object.keys(draft).length === 0 && <p class="state caution">{t('policy_nothing_set')}</p>}
      {problems.length > 0 && <p class="state danger">{t('policy_export_problems', problems.length)}</p>}
      {holdsSecrets && <p class="state caution">{t('policy_export_secrets')}</p>}
      <ul class="forms">
        <li>
          <button type="button" class="first" onClick={() => save(plain, `${JSON.stringify(draft, null, 2)}\n`)}>
            {plain}
          </button>
          <span>{t('policy_export_plain')}</span>
        </li>
        {Object.entries(forms).map(([name, print]) => (
          <li key={name}>
            <button type="button" onClick={() => save(name, print(draft))}>
              {name}
            </button>
            <span>{places[name]}</span>
          </li>
        ))}
      </ul>
    </>
  );
}

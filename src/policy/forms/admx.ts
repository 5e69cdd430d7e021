import { settingKeys, settings, type SettingKey } from '../settings.ts';
import { chromiumId } from './identity.ts';
import { escaped } from './xml.ts';

const products = [
  { id: 'Chrome', name: 'Google Chrome', key: `Software\\Policies\\Google\\Chrome\\3rdparty\\extensions\\${chromiumId}\\policy` },
  { id: 'Edge', name: 'Microsoft Edge', key: `Software\\Policies\\Microsoft\\Edge\\3rdparty\\extensions\\${chromiumId}\\policy` },
] as const;

const frame = 'xmlns="http://schemas.microsoft.com/GroupPolicy/2006/07/PolicyDefinitions" revision="1.0" schemaVersion="1.0"';

/** The administrative template for Group Policy: each setting once for Chrome, once for Edge. */
export function admx(): string {
  return [
    '<?xml version="1.0" encoding="utf-8"?>',
    `<policyDefinitions ${frame}>`,
    '  <policyNamespaces>',
    '    <target prefix="parleyguard" namespace="Parleyguard.Policies"/>',
    '  </policyNamespaces>',
    '  <resources minRequiredRevision="1.0"/>',
    '  <categories>',
    '    <category name="Parleyguard" displayName="$(string.Parleyguard)"/>',
    ...products.map(({ id }) => `    <category name="Parleyguard${id}" displayName="$(string.Parleyguard${id})"><parentCategory ref="Parleyguard"/></category>`),
    '  </categories>',
    '  <policies>',
    ...products.flatMap(product => settingKeys.map(key => policy(product, key))),
    '  </policies>',
    '</policyDefinitions>',
    '',
  ].join('\n');
}

function policy({ id, key: root }: (typeof products)[number], key: SettingKey): string {
  const { control } = settings[key].type;
  const isFlag = control.kind === 'flag';
  const head = `name="${id}_${key}" class="Both" displayName="$(string.${key})" explainText="$(string.${key}_help)" key="${root}"${isFlag ? ` valueName="${key}"` : ` presentation="$(presentation.${key})"`}`;
  const parent = `      <parentCategory ref="Parleyguard${id}"/>`;
  const lines = isFlag ? ['      <enabledValue><decimal value="1"/></enabledValue>', '      <disabledValue><decimal value="0"/></disabledValue>'] : ['      <elements>', element(key), '      </elements>'];
  return [`    <policy ${head}>`, parent, ...lines, '    </policy>'].join('\n');
}

function element(key: SettingKey): string {
  const { control, schema } = settings[key].type;
  if (control.kind === 'choice') {
    const items = control.options.map(option => `          <item displayName="$(string.option_${option})"><value><string>${option}</string></value></item>`);
    return [`        <enum id="${key}" valueName="${key}" required="true">`, ...items, '        </enum>'].join('\n');
  }
  if (schema.type === 'integer') return `        <decimal id="${key}" valueName="${key}" minValue="${Number(schema.minimum)}" maxValue="${Number(schema.maximum)}"/>`;
  // Lists and objects go in as JSON text, which Chromium reads as what it stands for.
  return `        <text id="${key}" valueName="${key}" maxLength="1000000"/>`;
}

/** The words of the template in one language; `words` gives a setting's title and help. */
export function adml(words: (key: SettingKey) => { readonly title: string; readonly help: string }): string {
  const string = (id: string, text: string): string => `      <string id="${id}">${escaped(text)}</string>`;
  const options = new Set(settingKeys.flatMap(key => (settings[key].type.control.kind === 'choice' ? [...settings[key].type.control.options] : [])));
  return [
    '<?xml version="1.0" encoding="utf-8"?>',
    `<policyDefinitionResources ${frame}>`,
    '  <displayName>Parleyguard</displayName>',
    '  <description>Parleyguard</description>',
    '  <resources>',
    '    <stringTable>',
    string('Parleyguard', 'Parleyguard'),
    ...products.map(({ id, name }) => string(`Parleyguard${id}`, name)),
    ...[...options].map(option => string(`option_${option}`, option)),
    ...settingKeys.flatMap(key => [string(key, words(key).title), string(`${key}_help`, words(key).help)]),
    '    </stringTable>',
    '    <presentationTable>',
    ...settingKeys.filter(key => settings[key].type.control.kind !== 'flag').map(key => presentation(key, words(key).title)),
    '    </presentationTable>',
    '  </resources>',
    '</policyDefinitionResources>',
    '',
  ].join('\n');
}

function presentation(key: SettingKey, title: string): string {
  const { control, schema } = settings[key].type;
  const inner =
    control.kind === 'choice' ? `<dropdownList refId="${key}">${escaped(title)}</dropdownList>`
    : schema.type === 'integer' ? `<decimalTextBox refId="${key}">${escaped(title)}</decimalTextBox>`
    : `<textBox refId="${key}"><label>${escaped(title)}</label></textBox>`;
  return `      <presentation id="${key}">${inner}</presentation>`;
}

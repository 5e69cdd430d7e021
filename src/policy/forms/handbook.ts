import { settingTexts } from '../setting-texts.ts';
import { settingKeys, settings, type Setting } from '../settings.ts';

/** The handbook's chapter on settings. */
export function settingsChapter(): string {
  const rows = settingKeys.map(key => {
    const { type, operator }: Setting<unknown> = settings[key];
    const { title, help, since = '0.1.0' } = settingTexts[key];
    const initial = JSON.stringify(settings[key].default);
    return [`## ${title}`, '', `\`${key}\` · ${kindOf(type.schema)} · standard: \`${initial.length > 120 ? `${initial.slice(0, 117)}...` : initial}\` · since ${since}${operator ? ' · the operator may choose where policy does not lock it' : ''}`, '', help, ''].join('\n');
  });
  return ['# Settings', '', 'Printed from `src/policy/settings.ts` by `npm run policy -- print-all`; do not edit.', '', ...rows].join('\n');
}

const kindOf = (schema: Readonly<Record<string, unknown>>): string => (Array.isArray(schema.enum) ? `one of ${schema.enum.join(', ')}` : String(schema.type));

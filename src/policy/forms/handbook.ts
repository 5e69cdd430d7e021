import { settingTexts } from '../setting-texts.ts';
import { settingKeys, settings } from '../settings.ts';

/** The handbook's chapter on settings. */
export function settingsChapter(): string {
  const rows = settingKeys.map(key => {
    const { type, since, operator } = settings[key];
    const { title, help } = settingTexts[key];
    const initial = JSON.stringify(settings[key].default);
    return [`## ${title}`, '', `\`${key}\` · ${kindOf(type.schema)} · standard: \`${initial.length > 120 ? `${initial.slice(0, 117)}...` : initial}\` · since ${since}${operator ? ' · the operator may choose where policy does not lock it' : ''}`, '', help, ''].join('\n');
  });
  return ['# Settings', '', 'Printed from `src/policy/settings.ts` by `npm run policy -- print-all`; do not edit.', '', ...rows].join('\n');
}

const kindOf = (schema: Readonly<Record<string, unknown>>): string => (Array.isArray(schema.enum) ? `one of ${schema.enum.join(', ')}` : String(schema.type));

import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { evidenceKeys } from '../../src/core/model.ts';
import { settingKeys, settings } from '../../src/policy/settings.ts';
import { sources } from './sources.ts';

interface Message {
  readonly message: string;
  readonly placeholders?: Readonly<Record<string, { readonly content: string }>>;
}

const languages = readdirSync('public/_locales');
const read = (language: string): Record<string, Message> => JSON.parse(readFileSync(`public/_locales/${language}/messages.json`, 'utf8'));
const english = read('en');
const code = sources().map(({ text }) => text).join('\n') + readFileSync('manifest.json', 'utf8');

describe.each(languages)('the sentences in %s', language => {
  const messages = read(language);

  it('are the same as in English', () => expect(Object.keys(messages).sort()).toEqual(Object.keys(english).sort()));

  it('use each placeholder they declare and declare each they use', () => {
    const broken = Object.entries(messages).filter(([, { message, placeholders = {} }]) => {
      const used = new Set([...message.matchAll(/\$(\w+)\$/g)].map(match => match[1]!.toLowerCase()));
      const declared = Object.keys(placeholders).map(name => name.toLowerCase());
      return [...used].some(name => !declared.includes(name)) || declared.some(name => !used.has(name));
    });
    expect(broken.map(([key]) => key)).toEqual([]);
  });

  it('have a title and a help for every setting; add setting_<key> and setting_<key>_help', () => {
    expect(settingKeys.flatMap(key => [`setting_${key}`, `setting_${key}_help`]).filter(key => !(key in messages))).toEqual([]);
  });

  it('name every value that a setting offers; add choice_<value>', () => {
    const options = settingKeys.flatMap(key => (settings[key].type.control.kind === 'choice' ? settings[key].type.control.options : []));
    expect(options.length).toBeGreaterThan(10);
    expect(options.filter(option => !(`choice_${option.replaceAll('-', '_')}` in messages) && !(`tier_${option}` in messages))).toEqual([]);
  });

  it('call the values of a setting in its help as they are called in its control', () => {
    const quoted = /(?:^|[.:;] )(off|ask|always|pause|warn|hold|allow|never|away) ?:/;
    expect(settingKeys.map(key => `setting_${key}_help`).filter(key => quoted.test(messages[key]!.message))).toEqual([]);
  });

  it.runIf(language !== 'en')('do not leave the help of a setting in English', () => {
    expect(settingKeys.map(key => `setting_${key}_help`).filter(key => messages[key]?.message === english[key]?.message)).toEqual([]);
  });

  it('need no plural: a number stands behind what it counts, as in "Messages read: 1"', () => {
    const broken = Object.entries(messages).filter(([, { message }]) => /\$(?:count|days|rounds|hits|misses|alarms|right)\$ \p{L}/iu.test(message));
    expect(broken.map(([key]) => key)).toEqual([]);
  });

  it('are not empty', () => expect(Object.entries(messages).filter(([, { message }]) => message.trim() === '').map(([key]) => key)).toEqual([]));
});

describe('the sentences', () => {
  it('exist for every key that code names', () => {
    const named = [...code.matchAll(/\bt\('([a-z0-9_]+)'/g), ...code.matchAll(/__MSG_(\w+)__/g)].map(match => match[1]!);
    expect(named.filter(key => !(key in english))).toEqual([]);
  });

  it('are all used; take out what nobody says any more', () => {
    const families = /^(?:reason|advice|type|tier|card_title|settings_from|setting|choice|step|signal|harmless|release)_/;
    const unused = Object.keys(english).filter(key => !families.test(key) && !code.includes(`'${key}'`) && !code.includes(`__MSG_${key}__`));
    expect(unused).toEqual([]);
  });

  it('number the evidence of reasons in the fixed order', () => {
    const broken = Object.entries(english).filter(([key, { placeholders = {} }]) => key.startsWith('reason_') && Object.entries(placeholders).some(([name, { content }]) => {
      const position = evidenceKeys.findIndex(evidence => evidence === name.toLowerCase());
      return content !== `$${position + 1}`;
    }));
    expect(broken.map(([key]) => key)).toEqual([]);
  });
});

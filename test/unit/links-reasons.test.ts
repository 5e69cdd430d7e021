import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { evidenceKeys } from '../../src/core/model.ts';
import { fileReasons } from '../../src/core/files/reasons.ts';
import { linkReasons } from '../../src/core/links/reasons.ts';

interface Sentence { readonly message: string; readonly placeholders?: Readonly<Record<string, { readonly content: string }>> }
const sentences: Readonly<Record<string, Sentence>> = JSON.parse(readFileSync('public/_locales/en/messages.json', 'utf8'));

test('every reason has a sentence and every sentence a reason', () => {
  const wanted = [...new Set([...linkReasons, ...fileReasons])].map(reason => `reason_${reason.replaceAll('-', '_')}`).sort();
  expect(Object.keys(sentences).sort()).toEqual(wanted);
});

test.each(Object.entries(sentences))('%s numbers its values in the fixed order', (_key, { message, placeholders = {} }) => {
  const used = [...message.matchAll(/\$([A-Z]+)\$/g)].map(match => match[1]!.toLowerCase());
  expect(new Set(used)).toEqual(new Set(Object.keys(placeholders)));
  for (const [name, { content }] of Object.entries(placeholders)) expect(content).toBe(`$${evidenceKeys.indexOf(name as (typeof evidenceKeys)[number]) + 1}`);
});

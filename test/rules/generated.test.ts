import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { managedSchema } from '../../src/policy/managed-schema.ts';

describe('generated files equal what generates them; run npm run build to print them again', () => {
  it('public/managed_schema.json', () => {
    expect(JSON.parse(readFileSync('public/managed_schema.json', 'utf8'))).toEqual(managedSchema());
  });
});

/** What Chromium refuses is measured in facts/policy.md: one wrong word and the whole extension does not load. */
describe('the managed schema stays within what Chromium accepts', () => {
  const walk = (node: unknown, at: string): string[] => {
    if (typeof node !== 'object' || node === null) return [];
    const { type, enum: options, additionalProperties, items, properties = {}, minimum } = node as Record<string, unknown>;
    const problems: string[] = [];
    if (typeof type !== 'string' || !['object', 'array', 'string', 'integer', 'number', 'boolean'].includes(type)) problems.push(`${at}: type must be one string`);
    if (options !== undefined && type !== 'string' && type !== 'integer') problems.push(`${at}: enum only for strings and integers`);
    if (minimum !== undefined && type !== 'integer') problems.push(`${at}: minimum only for integers`);
    if (type === 'array' && items === undefined) problems.push(`${at}: an array needs items`);
    if (additionalProperties !== undefined && (typeof additionalProperties !== 'object' || at === '')) problems.push(`${at}: additionalProperties must be a schema, and never at the top`);
    problems.push(...Object.entries(properties as object).flatMap(([key, child]) => walk(child, `${at}/${key}`)), ...walk(items, `${at}[]`), ...walk(additionalProperties, `${at}{}`));
    return problems;
  };
  it('in every node', () => expect(walk(managedSchema(), '')).toEqual([]));
});

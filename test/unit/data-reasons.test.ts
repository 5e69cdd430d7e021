import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import reasons from '../../public/_locales/en/messages.json' with { type: 'json' };
import { schemes } from '../../src/core/data/ids/schemes.ts';

const folder = path.resolve(import.meta.dirname, '../../src/core/data');
const sources = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter(name => name.endsWith('.ts')).map(name => readFileSync(path.join(folder, name), 'utf8'));

/** `reason: 'x'`, the arguments of the small makers of hits, and the types of schemes and labelled values, whose reason is their type. */
const emitted = new Set(sources.flatMap(source => [...source.matchAll(/reason: (?:isSsn \? )?'([\w-]+)'/g), ...source.matchAll(/'((?:card|iban|last-four)-[\w-]+|iban)'(?:\)| : null)/g)].map(match => match[1]!)));
for (const scheme of schemes) {
  const type = scheme.type ?? 'national-id';
  emitted.add(type);
  if (scheme.check !== undefined) emitted.add(`${type}-unchecked`);
}
for (const type of ['passport', 'driving-licence', 'health-id', 'bank-account', 'vehicle-plate']) emitted.add(type);

describe('reasons', () => {
  it.each([...emitted].sort())('%s has its sentence', reason => {
    expect(Object.keys(reasons)).toContain(`reason_${reason.replaceAll('-', '_')}`);
  });
});

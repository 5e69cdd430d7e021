import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { deferred } from '../../src/cli/when-asked.ts';

describe('imports that are made when asked for', () => {
  it('stand where their names were used', () => {
    const text = deferred("import { one, two } from './a.ts';\nimport type { Kind } from './b.ts';\nimport { three as third } from '../c.ts';\nexport const all = { one: () => one, two: () => two, other: (): Kind => third };\n", 'when-asked.ts');
    expect(text).toContain('one: () => require("./a.ts").one, two: () => require("./a.ts").two');
    expect(text).toContain('other: (): Kind => require("../c.ts").three');
    expect(text).toContain("import type { Kind } from './b.ts'");
    expect(text).not.toMatch(/import \{/);
  });

  it('leave none of the engine to the start of a page', () => {
    const file = 'src/content/when-asked.ts';
    const source = readFileSync(file, 'utf8');
    const names = [...source.matchAll(/import \{ ([^}]+) \}/g)].flatMap(([, list]) => list!.split(', '));
    const text = deferred(source, file);
    expect(names.length).toBeGreaterThan(10);
    for (const name of names) expect(text).toMatch(new RegExp(`=> require\\("[^"]+"\\)\\.${name}\\b`));
    expect(text).not.toMatch(/^import /m);
  });
});

import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { deferred, partsAsked } from '../../src/cli/when-asked.ts';

describe('imports that are made when asked for', () => {
  it('stand where their names were used', () => {
    const text = deferred("import { one, two } from '../core/a.ts';\nimport type { Kind } from './b.ts';\nimport { three as third } from '../core/data/c.ts';\nexport const all = { one: () => one, two: () => two, other: (): Kind => third };\n", 'when-asked.ts');
    expect(text).toContain('one: () => partOf("core-a").one, two: () => partOf("core-a").two');
    expect(text).toContain('other: (): Kind => partOf("data-c").three');
    expect(text).toContain("import type { Kind } from './b.ts'");
    expect(text).not.toMatch(/import \{/);
  });

  it('leave none of the engine to the start of a page', () => {
    const file = 'src/content/when-asked.ts';
    const source = readFileSync(file, 'utf8');
    const names = [...source.matchAll(/import \{ ([^}]+) \}/g)].flatMap(([, list]) => list!.split(', '));
    const text = deferred(source, file);
    expect(names.length).toBeGreaterThan(10);
    for (const name of names) expect(text).toMatch(new RegExp(`=> partOf\\("[^"]+"\\)\\.${name}\\b`));
    expect(text).not.toMatch(/^import /m);
    expect(new Set([...text.matchAll(/partOf\("([^"]+)"\)/g)].map(([, part]) => part))).toEqual(new Set(Object.keys(partsAsked(file))));
    for (const part of Object.values(partsAsked(file))) expect(existsSync(part), part).toBe(true);
  });
});

import { readdirSync, readFileSync } from 'node:fs';
import { parseAst } from 'rolldown/parseAst';
import { describe, expect, it } from 'vitest';
import { providers, shapeSource } from '../../src/core/secrets/provider-keyword.ts';
import { infixShapes, tokenShapes } from '../../src/core/secrets/token-shapes.ts';
import { statusOf } from '../rules/linear.ts';

const folder = 'src/core/secrets';

/** Every regular expression written as a literal in the folder. */
function literals(): readonly [source: string, flags: string, file: string][] {
  const found: [string, string, string][] = [];
  const visit = (node: unknown, file: string): void => {
    if (typeof node !== 'object' || node === null) return;
    const { regex } = node as { regex?: { pattern: string; flags: string } };
    if (regex) found.push([regex.pattern, regex.flags, file]);
    for (const child of Object.values(node)) visit(child, file);
  };
  for (const file of readdirSync(folder)) {
    if (file.endsWith('.ts')) visit(parseAst(readFileSync(`${folder}/${file}`, 'utf8'), { lang: 'ts' }), file);
  }
  return found;
}

/** A sticky one is tried at one place only, which `^` tells the checker. */
const isLinear = (source: string, flags: string): string => (flags.includes('y') ? statusOf(`^(?:${source})`, flags.replace('y', '')) : statusOf(source, flags));

describe('regular expressions of the secrets detector', () => {
  it.each(literals())('/%s/%s of %s is linear', (source, flags) => expect(isLinear(source, flags)).toBe('safe'));

  // Sticky or anchored where they are used: each is tried at one place only, which `^` tells the checker.
  it.each([...new Set(tokenShapes().map(shape => shape.source))])('token shape %s is linear', source => expect(isLinear(`^(?:${source})`, '')).toBe('safe'));
  it.each(infixShapes().map(({ from }) => from))('shape behind a mark %s is linear', source => expect(isLinear(`^(?:${source})`, '')).toBe('safe'));
  it.each(infixShapes().map(({ before }) => before))('shape before a mark %s is linear', source => expect(isLinear(`^(?:${source})$`, '')).toBe('safe'));
  it.each([...new Set(providers.flatMap(({ shapes }) => shapes))])('key shape %s is linear', shape => expect(isLinear(`^(?:${shapeSource(shape)})$`, '')).toBe('safe'));
});

import { checkSync } from 'recheck';
import { describe, expect, it } from 'vitest';
import { nodes, parse, sources } from './sources.ts';

interface Found {
  readonly file: string;
  readonly source: string;
  readonly flags: string;
}

/** Command-line tools and the build read no page data. */
const product = sources().filter(({ file }) => !file.startsWith('src/cli/'));

const found: readonly Found[] = product.flatMap(source =>
  [...nodes(parse(source))].flatMap(node => {
    const regex = node.type === 'Literal' ? (node.regex as { pattern: string; flags: string } | undefined) : undefined;
    return regex === undefined ? [] : [{ file: source.file, source: regex.pattern, flags: regex.flags }];
  }),
);

/** Files that may make an expression at run time; each must have its own proof. */
const makers = new Set(['src/core/data/custom-rules.ts', 'src/core/secrets/provider-token.ts']);

describe('regular expressions', () => {
  it('are found at all', () => expect(found.length).toBeGreaterThan(20));

  it.each(found)('$file: /$source/$flags takes linear time; bound its repeats or use a scanner', ({ source, flags }) => {
    expect(checkSync(source, flags, { timeout: 20_000 }).status).toBe('safe');
  });

  it('are not made at run time but where policy brings them', () => {
    const users = product.filter(source => !makers.has(source.file) && /\bnew RegExp\(|\bRegExp\(/.test(source.text));
    expect(users.map(({ file }) => file)).toEqual([]);
  });
});

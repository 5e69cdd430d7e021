import { describe, expect, it } from 'vitest';
import { statusOf } from './linear.ts';
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

/** Files that may make an expression at run time, and where each is proven linear. */
const makers: Readonly<Record<string, string>> = {
  'src/core/data/custom-rules.ts': 'policy is read: core/data/pattern-cost.ts refuses what is not surely linear',
  'src/core/data/custom.kind.ts': 'runs what custom-rules.ts let through, and fixed words',
  'src/core/data/numbering-plans.ts': 'test/unit/data-phone-plans.test.ts',
  'src/core/secrets/provider-token.ts': 'test/unit/secrets-linear.test.ts',
  'src/core/secrets/provider-keyword.ts': 'test/unit/secrets-linear.test.ts',
  'src/core/links/host-spoof.ts': 'one character class a script',
};

describe('regular expressions', () => {
  it('are found at all', () => expect(found.length).toBeGreaterThan(20));

  it.each(found)('$file: /$source/$flags takes linear time; bound its repeats or use a scanner', ({ source, flags }) => {
    expect(statusOf(source, flags)).toBe('safe');
  });

  it('are not made at run time but where policy brings them', () => {
    const users = product.filter(source => !(source.file in makers) && /\bRegExp\(/.test(source.text));
    expect(users.map(({ file }) => file)).toEqual([]);
  });
});

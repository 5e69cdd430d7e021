import { expect, it } from 'vitest';
import { checkSync } from 'recheck';
import metadata from 'libphonenumber-js/metadata.min.json' with { type: 'json' };
import { phonePlans } from '../../src/core/data/phone-plans.ts';

/** `vitest -u` prints the list anew after an update of libphonenumber-js. */
it('phone-plans.ts is what libphonenumber-js says', async () => {
  await expect(printPlans()).toMatchFileSnapshot('../../src/core/data/phone-plans.ts');
});

it('every numbering plan is a pattern of bounded length', () => {
  for (const plan of phonePlans) expect(plan.split(' ')[3], plan).not.toMatch(/[*+\\]|\{\d+,\}/);
  const sample = phonePlans.filter((_plan, index) => index % 40 === 0);
  for (const plan of sample) expect(checkSync(`^(?:${plan.split(' ')[3]!.replaceAll('#', '\\d')})$`, '').status, plan).toBe('safe');
});

function printPlans(): string {
  const countries = new Map<string, string[]>();
  for (const [country, data] of Object.entries(metadata.countries).sort(([a], [b]) => (a < b ? -1 : 1))) {
    const [callingCode, , pattern, , , trunk] = data as unknown as [string, string, string, number[], unknown, string?];
    const plan = `${callingCode} ${trunk || '-'} ${(callingCode === '1' ? northAmerican : pattern).replaceAll('\\d', '#')}`;
    countries.set(plan, [...(countries.get(plan) ?? []), country]);
  }
  const lines = [...countries].map(([plan, names]) => `  '${names.join(',')} ${plan}',`);
  return `export const about = { what: 'calling code, trunk prefix and pattern of national numbers per country', source: 'libphonenumber-js metadata.min.json (from google/libphonenumber)', licence: 'Apache-2.0', checkedOn: '2026-11-22' };

/** Countries, calling code, trunk prefix (\`-\` for none), pattern of the national significant number, \`#\` for a digit. Printed by test/unit/data-phone-plans.test.ts; not for editing. */
export const phonePlans: readonly string[] = [
${lines.join('\n')}
];
`;
}

/** NANP: area and exchange code do not begin with 0 or 1; the metadata leaves the exchange open. */
const northAmerican = String.raw`[2-9]\d\d[2-9]\d{6}`;

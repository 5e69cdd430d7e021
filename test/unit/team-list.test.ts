import { describe, expect, it } from 'vitest';
import { readTeamList } from '../../src/policy/read-team-list.ts';
import { resolvePolicy } from '../../src/policy/resolve.ts';
import { mostListed, noTeamList, withTeamList } from '../../src/policy/team-list.ts';

const a = 'a'.repeat(32);
const b = 'b'.repeat(32);

describe('a list of confirmed lures', () => {
  it.each([
    ['lines with remarks, in any case, from any system', `# of the week\r\n${a.toUpperCase()}  # seen twice\r\n\r\n${b}\r\n${a}`],
    ['a JSON list', JSON.stringify([a, b])],
    ['a JSON object', `\n ${JSON.stringify({ indicators: [a, b], note: 'more' })}`],
  ])('may be %s', (_name, text) => expect(readTeamList(text)).toEqual({ indicators: [a, b], problems: [] }));

  it('may be empty: nothing is a lure any more', () => {
    expect(readTeamList('# nothing this week\n')).toEqual({ indicators: [], problems: [] });
    expect(readTeamList('[]')).toEqual({ indicators: [], problems: [] });
  });

  it('names lines that are no indicators by their numbers, without quoting them, and uses the rest', () => {
    expect(readTeamList(`${a}\npaypa1.com\n${b}`)).toEqual({ indicators: [a, b], problems: ['line 2 of the list is not an indicator: 32 hexadecimal digits'] });
    expect(readTeamList(JSON.stringify([7, a]))?.problems).toEqual(['entry 1 of the list is not an indicator: 32 hexadecimal digits']);
    const many = readTeamList([a, ...Array.from({ length: 1000 }, (_, index) => `lure${index}.com`)].join('\n'));
    expect(many?.problems).toHaveLength(6);
    expect(many?.problems.at(-1)).toBe('995 more entries of the list are not indicators');
    expect(JSON.stringify(many)).not.toContain('lure');
  });

  it.each([['a sign-in page', '<!doctype html>\n<title>Sign in</title>'], ['JSON of another kind', '{"error":"gone"}'], ['broken JSON', `["${a}"`], ['a text', 'Not found']])('is not %s', (_name, text) => expect(readTeamList(text)).toBeNull());

  it('is bounded', () => {
    const text = Array.from({ length: mostListed + 3 }, (_, index) => index.toString(16).padStart(32, '0')).join('\n');
    const list = readTeamList(text);
    expect(list?.indicators).toHaveLength(mostListed);
    expect(list?.problems).toEqual([`the list holds more than ${mostListed} indicators; 3 are not used`]);
  });
});

describe('a policy with such a list', () => {
  const url = 'https://lists.acme.com/lures.txt';
  const policy = resolvePolicy({ managed: { teamKey: 'a key of the whole team', teamIndicators: [a], teamListUrl: url } });

  it('has the indicators of both, and says what is wrong with the list', () => {
    const { values, problems } = withTeamList(policy, { ...noTeamList, url, indicators: [a, b], problems: ['the address answers 404'] });
    expect(values.teamIndicators).toEqual([a, b]);
    expect(problems).toEqual([{ key: 'teamListUrl', message: 'the address answers 404', from: 'managed' }]);
  });

  it('takes nothing from an address that it does not name, or no longer', () => {
    expect(withTeamList(policy, { ...noTeamList, url: 'https://elsewhere.com/', indicators: [b] })).toBe(policy);
    expect(withTeamList(resolvePolicy({}), { ...noTeamList, indicators: [b] }).values.teamIndicators).toEqual([]);
  });
});

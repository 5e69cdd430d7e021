import { describe, expect, it } from 'vitest';
import { resolvePolicy } from '../../src/policy/resolve.ts';
import { settingKeys, settings } from '../../src/policy/settings.ts';

describe('resolving a policy', () => {
  it('gives every default when nobody said anything', () => {
    const { values, locked, problems, origin } = resolvePolicy({});
    for (const key of settingKeys) expect(values[key]).toEqual(settings[key].default);
    expect(locked).toEqual([]);
    expect(problems).toEqual([]);
    expect(new Set(Object.values(origin))).toEqual(new Set(['default']));
  });

  it('locks what the organisation sets, and says where each value came from', () => {
    const { values, locked, origin } = resolvePolicy({ managed: { maskOnPaste: 'ask' }, chosen: { maskOnPaste: 'off', guarding: false } });
    expect(values.maskOnPaste).toBe('ask');
    expect(values.guarding).toBe(false);
    expect(locked).toEqual(['maskOnPaste']);
    expect([origin.maskOnPaste, origin.guarding, origin.countries]).toEqual(['managed', 'operator', 'default']);
  });

  it('lets the operator change what is only recommended', () => {
    const sources = { managed: { maskOnPaste: 'ask', operatorMayChange: ['maskOnPaste'] } };
    expect(resolvePolicy(sources).values.maskOnPaste).toBe('ask');
    const { values, locked } = resolvePolicy({ ...sources, chosen: { maskOnPaste: 'off' } });
    expect(values.maskOnPaste).toBe('off');
    expect(locked).toEqual(['operatorMayChange']);
  });

  it('does not let the operator choose what only an organisation may set', () => {
    expect(resolvePolicy({ chosen: { ownDomains: ['evil.com'] } }).values.ownDomains).toEqual([]);
  });

  it.each([
    ['a wrong type', { guarding: 'yes' }, 'guarding', 'must be true or false, not "yes"'],
    ['an unknown choice', { maskOnPaste: 'maybe' }, 'maskOnPaste', 'must be one of off, ask, always, not "maybe"'],
    ['a key of another version', { teleport: true }, 'teleport', 'is not a setting of this version'],
    ['a bad entry in a list', { ownDomains: ['acme.com', 'not a domain'] }, 'ownDomains', 'entry 2 ("not a domain") is not a domain such as acme.com'],
    ['a number in a list of texts', { ownDomains: [7] }, 'ownDomains', 'entry 1 is not text but 7'],
    ['a list that is none', { ownDomains: 'acme.com' }, 'ownDomains', 'must be a list, not "acme.com"'],
    ['a tier that does not exist', { tiers: { phone: 'deadly' } }, 'tiers', '"phone" must be note, caution, danger or off'],
    ['a rule without an id', { customRules: [{ words: ['x'] }] }, 'customRules', 'rule 1 needs an "id" of small letters, digits and dashes'],
    ['a recommended key that is no setting', { operatorMayChange: ['teleport'] }, 'operatorMayChange', '"teleport" is not a setting'],
    ['a policy that is no object', [1], '(all)', 'the policy is not an object'],
  ])('names %s and applies the rest', (_name, managed, key, message) => {
    const { problems } = resolvePolicy({ managed });
    expect(problems).toEqual([{ key, message, from: 'managed' }]);
    if (!Array.isArray(managed)) expect(resolvePolicy({ managed: { ...managed, holdSend: false } }).values.holdSend).toBe(false);
  });

  it('keeps the good entries of a list with a bad one', () => {
    expect(resolvePolicy({ managed: { ownDomains: ['*.Acme.com ', 'x y'] } }).values.ownDomains).toEqual(['acme.com']);
  });

  it('shortens what it quotes, so that a long secret in the wrong place is not shown whole', () => {
    const [problem] = resolvePolicy({ managed: { maskOnPaste: 'x'.repeat(500) } }).problems;
    expect(problem!.message.length).toBeLessThan(120);
  });
});

describe('lists of objects as a registry holds them: JSON text, which Firefox hands on', () => {
  const described = [{ hosts: ['desk.acme.com'], log: '#log', message: '.message', composer: 'textarea' }];
  const talks = [{ id: 'own-1', title: 'A talk' }];

  it.each([['customConsoles', described], ['practiceScenarios', talks]] as const)('%s is read alike', (key, list) => {
    const asText = resolvePolicy({ managed: { [key]: JSON.stringify(list) } });
    expect(asText.problems).toEqual([]);
    expect(asText.values[key]).toEqual(resolvePolicy({ managed: { [key]: list } }).values[key]);
    expect(asText.values[key]).toHaveLength(1);
  });

  it('says so when there are more scenarios than are used', () => {
    const { values, problems } = resolvePolicy({ managed: { practiceScenarios: Array.from({ length: 201 }, (_, index) => ({ id: `own-${index}` })) } });
    expect(values.practiceScenarios).toHaveLength(200);
    expect(problems).toEqual([{ key: 'practiceScenarios', message: 'has 201 entries; only the first 200 are used', from: 'managed' }]);
  });
});

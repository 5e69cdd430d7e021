import { describe, expect, it } from 'vitest';
import { dataDetector } from '../../src/core/data/detect.ts';
import { unusableRule } from '../../src/core/data/custom-rules.ts';
import { createEngine } from '../../src/core/inspect.ts';
import { mask } from '../../src/core/mask.ts';
import { defaultSettings, type CustomRule } from '../../src/core/settings.ts';
import { cpuTime } from './cpu-time.ts';

const rule = (pattern: string): CustomRule => ({ id: 'own', pattern, tier: 'caution' });

describe('custom patterns', () => {
  it.each([
    'ACME-\\d{6}', '[A-Z]{2,4}-\\d{4,12}-\\d{2,6}', '\\bEMP\\d{5}\\b', '(?:alpha|beta)-\\d{3}', 'ORD-\\d+', '[A-Z]{2}\\d{6}[A-Z]?', '\\d{3}\\-\\d{2}', 'project (?<name>falcon|eagle)', 'key=[0-9a-f]{32}', 'a{3}', '[^@ ]{1,20}@corp',
  ])('%s can be used', pattern => {
    expect(unusableRule(rule(pattern))).toBeNull();
  });

  it.each([
    ['(a+)+$', /without an end/], ['\\d+x', /without an end/], ['(?:\\w{1,20}){1,20}!', /several ways/], ['(a|aa){1,30}b', /several ways/], ['(\\w)\\1', /earlier group/], ['(?=secret)\\w{3}', /ahead or behind/], ['(?<!x)abc', /ahead or behind/],
    ['\\w{1,90}\\w{1,90}\\w{1,90}', /too many ways/], ['a{1,5000}', /too often/], ['x*', /empty text/], ['(', /not a regular expression/], ['.*', /empty text/], ['.*secret', /without an end/], ['a'.repeat(301), /longer/],
  ])('%s is refused with advice', (pattern, advice) => {
    expect(unusableRule(rule(pattern))).toMatch(advice);
  });

  it('a rule needs words or a pattern, and a plain id', () => {
    expect(unusableRule({ id: 'own', tier: 'note' })).toMatch(/neither/);
    expect(unusableRule({ id: 'a b', words: ['falcon'], tier: 'note' })).toMatch(/id/);
    expect(unusableRule({ id: 'own', words: ['x'], tier: 'note' })).toMatch(/word/);
  });

  it('what is accepted is quick on a megabyte of anything', () => {
    for (const pattern of ['[A-Z]{2,4}-\\d{4,12}-\\d{2,6}', '[^@ ]{1,20}@corp', 'ORD-\\d+']) {
      const engine = createEngine({ ...defaultSettings, customRules: [rule(pattern)] }, [dataDetector]);
      for (const unit of ['A', '1', 'AB-', 'ORD-', 'AAAA-111111111111-']) {
        const text = unit.repeat(200_000 / unit.length);
        const started = cpuTime();
        engine.inspect({ speaker: 'agent', text });
        expect(cpuTime() - started, `${pattern} on ${unit}`).toBeLessThan(2000);
      }
    }
  });
});

describe('custom rules', () => {
  const rules: readonly CustomRule[] = [
    { id: 'project', words: ['Falcon', 'blue moon'], tier: 'danger', mask: '[code name]' },
    { id: 'staff', pattern: 'EMP-\\d{5}', tier: 'caution' },
    { id: 'broken', pattern: '(a+)+$', tier: 'danger' },
  ];
  const engine = createEngine({ ...defaultSettings, customRules: rules }, [dataDetector]);
  const inspect = (text: string) => engine.inspect({ speaker: 'agent', text }).findings;

  it('find whole words without case, and patterns', () => {
    expect(inspect('the BLUE moon team').map(finding => finding.scheme)).toEqual(['project']);
    expect(inspect('ask EMP-12345')).toMatchObject([{ type: 'custom', scheme: 'staff', tier: 'caution', evidence: { rule: 'staff' } }]);
    expect(inspect('falconry')).toEqual([]);
    expect(inspect('aaaa')).toEqual([]);
  });

  it('are masked as policy says, or by their id', () => {
    const text = 'falcon: EMP-12345';
    expect(mask(text, inspect(text)).text).toBe('[code name]: [staff]');
  });
});

import { describe, expect, it } from 'vitest';
import { createEngine } from '../../src/core/inspect.ts';
import { intentDetector } from '../../src/core/intents/detect.ts';
import { defaultSettings } from '../../src/core/settings.ts';
import { cpuTime } from './cpu-time.ts';

const engine = createEngine(defaultSettings, [intentDetector]);
// The words are made ready at the first message; what is measured is the reading.
engine.inspect({ speaker: 'agent', text: 'what is your pin' });

describe('the intent detector', () => {
  it.each([
    ['nothing', ''],
    ['a lone surrogate', '\ud800 what is your pin \udc00'],
    ['one word without end', 'a'.repeat(20_000)],
    ['words that ask', 'please send me your '.repeat(1_000)],
    ['things', 'pin password code account number '.repeat(600)],
    ['dots', 'a.'.repeat(10_000)],
    ['mail shapes', 'a@'.repeat(10_000)],
    ['address shapes', 'http://'.repeat(3_000)],
    ['dotted words', 'a.b-'.repeat(5_000)],
    ['quotation marks', '"a" '.repeat(5_000)],
    ['line breaks with items', ':\n- '.repeat(5_000)],
    ['apostrophes', "l'a'".repeat(5_000)],
    ['slips of every word', Array.from({ length: 2_500 }, (_, index) => `passwor${index.toString(36)}`).join(' ')],
    ['a megabyte', 'could you send me the code please, '.repeat(30_000)],
  ])('reads %s in time and does not throw', (_, text) => {
    const from = cpuTime();
    const { failed } = engine.inspect({ speaker: 'agent', text });
    expect(failed).toEqual([]);
    expect(cpuTime() - from).toBeLessThan(text.length > 100_000 ? 8_000 : 800);
  });

  it('reports offsets in the original text, behind astral characters too', () => {
    const text = '😀😀 ok. What is your PIN?';
    const finding = engine.inspect({ speaker: 'agent', text }).findings[0]!;
    expect(text.slice(finding.start, finding.end)).toBe('What is your PIN');
  });

  it('reads through invisible and full-width characters', () => {
    expect(engine.inspect({ speaker: 'agent', text: 'what is your pass\u200bword' }).findings[0]?.type).toBe('ask-credential');
    expect(engine.inspect({ speaker: 'agent', text: 'what is your ｐａｓｓｗｏｒｄ' }).findings[0]?.type).toBe('ask-credential');
  });

  it.each([
    ['what is your pasword', 'ask-credential'], ['accoutn number', 'ask-bank-details'], ['ur pin pls', 'ask-credential'], ['cvv pls', 'ask-card-data'], ['Por favor, digame su contrasena', 'ask-credential'],
    ['Geben Sie bitte die Pruefziffer durch', 'ask-card-data'],
  ])('forgives the spelling of "%s"', (text, type) => {
    expect(engine.inspect({ speaker: 'agent', text }).findings.map(finding => finding.type)).toContain(type);
  });

  it('asks the same of both sides differently', () => {
    const ask = 'send me your password please';
    expect(engine.inspect({ speaker: 'agent', text: ask }).findings[0]).toMatchObject({ tier: 'danger', reason: 'never-ask-credential' });
    expect(engine.inspect({ speaker: 'customer', text: ask }).findings[0]).toMatchObject({ tier: 'caution', reason: 'lure-ask-credential' });
  });

  it('says of a sign-in to a bank what it is', () => {
    const { findings } = engine.inspect({ speaker: 'agent', text: 'If it is easier, send me your online banking user name and I check it there.' });
    expect(findings).toContainEqual(expect.objectContaining({ type: 'ask-credential', tier: 'danger', reason: 'never-ask-bank-sign-in' }));
  });

  it.each(['I entered my PIN twice', 'my account number is 93418043810', '"what is your password" is what the scammer said', 'we will never ask for your PIN', 'click "forgot password" on the sign-in page'])(
    'leaves "%s" alone', text => {
      for (const speaker of ['customer', 'agent'] as const) expect(engine.inspect({ speaker, text }).findings).toEqual([]);
    },
  );
});

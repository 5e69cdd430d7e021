import { expect, it } from 'vitest';
import { dataDetector } from '../../src/core/data/detect.ts';
import { createEngine } from '../../src/core/inspect.ts';
import { mask } from '../../src/core/mask.ts';
import { defaultSettings } from '../../src/core/settings.ts';
import { cpuTime } from './cpu-time.ts';

const engine = createEngine({ ...defaultSettings, tiers: {} }, [dataDetector]);

/** 150 KB each. The bench measures; here only growth faster than linear is caught, which takes minutes instead of a fraction of a second. */
it.each([
  '4', '1 ', '12 ', '4012 ', '.', '1.', ' ', '-', '12-', '@', 'a@', 'a.', '%40', 'eyJ', 'a', 'A1 ', 'aB3@.-: ', '::', 'ab:', 'card ', 'ssn 1 1 1 1 ', 'card 12 34 56 78 ', 'call 555 123 4567 ', '+', '+1 ', '((', '12 Main Street ', 'Abc ', '12 Abc Def Ghi ', 'Apt 5, ', '1/2/', '1\n', 'a\u0301', '卡号', 'GB29 ', 'GB 2', 'http://a.b/1', '%B', '%B4012888888881881^', ';4012888888881881=', 'dob 1/1/1990 ', 'my name is Jane ', ' at a dot b', '•• 1234 ', '** 1234 ', 'order 4012888888881881 ', '\ud800', '١', 'exp 12/27 ', 'cvv 123 ', 'a 9', '5(6\t', "ssn'1234  7(123?", '5_account;4012888888881881*123/', 'है 1234 ',
])('150 KB of %j take no time to speak of', unit => {
  const text = unit.repeat(150_000 / unit.length);
  const started = cpuTime();
  const { findings, failed } = engine.inspect({ speaker: 'agent', text });
  mask(text, findings);
  expect(failed).toEqual([]);
  expect(cpuTime() - started).toBeLessThan(3000);
});

it.each(['1 ', '12 ', 'A1 ', 'card 12 34 56 78 ', '5(6\t', 'exp 12/27 '])('finds a card in the middle of 60 KB of %j', unit => {
  const half = unit.repeat(30_000 / unit.length);
  const text = `${half}, 4012888888881881, ${half}`;
  const { findings } = engine.inspect({ speaker: 'agent', text });
  expect(findings.some(({ type, start, end }) => type === 'payment-card' && start === half.length + 2 && end === half.length + 18)).toBe(true);
});

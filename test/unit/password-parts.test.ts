import { expect, it } from 'vitest';
import { partsOf } from '../../src/content/password-memory.ts';

const parts = (text: string, ...lengths: number[]): string[] => partsOf(text, new Set(lengths)).map(([start, end]) => text.slice(start, end));

it.each([
  ['the beginning of a word', 'my Tr0ub4dor here', 8, 'Tr0ub4do', false],
  ['a whole word', 'my Tr0ub4dor here', 9, 'Tr0ub4dor', true],
  ['a word before a full stop', 'it is Tr0ub4dor.', 9, 'Tr0ub4dor', true],
  ['a word in quotation marks', 'it is "Tr0ub4dor"', 9, 'Tr0ub4dor', true],
  ['a word behind its label', 'password:Tr0ub4dor', 9, 'Tr0ub4dor', true],
  ['words with spaces', 'use correct horse staple please', 20, 'correct horse staple', true],
  ['words that begin inside of one', 'use correct horse staple please', 16, 'rect horse staple', false],
] as const)('compares %s', (_what, text, length, part, isCompared) => {
  expect(parts(text, length).includes(part)).toBe(isCompared);
});

it('compares few parts of a long text, those at its end', () => {
  const found = partsOf(`${'word '.repeat(5000)}Tr0ub4dor`, new Set([4, 9, 14]));
  expect(found.length).toBeLessThanOrEqual(40);
  expect(found.at(-1)?.[1]).toBe(25_009);
});

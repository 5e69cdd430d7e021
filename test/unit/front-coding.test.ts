import { expect, it } from 'vitest';
import { packed, unpacked } from '../../src/core/intents/front-coding.ts';
import { files } from '../../src/core/intents/languages.ts';
import { tellingWords } from '../../src/core/intents/telling.ts';

it('gives words back sorted, whatever they share', () => {
  const words = ['zug', 'clave', 'claves', 'co', 'código*', 'a', "don't", '2fa', `${'x'.repeat(40)}y`, `${'x'.repeat(40)}z`, 'ओटीपी'];
  expect(unpacked(packed(words))).toEqual([...words].sort());
  expect(unpacked(packed([]))).toEqual([]);
});

it('refuses what it could not give back', () => expect(() => packed(['PIN'])).toThrow(RangeError));

it.each(files.filter(file => 'words' in file).map(file => [file.id, file] as const))('is shorter than the list of %s', (_id, file) => {
  const { telling } = tellingWords(file);
  const words = unpacked(telling);
  expect(new Set(words).size).toBe(words.length);
  expect(telling.length).toBeLessThan(words.join(' ').length);
});

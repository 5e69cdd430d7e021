import { expect, test } from 'vitest';
import { files } from '../../src/core/intents/languages.ts';
import { Lexicon } from '../../src/core/intents/lexicon.ts';

const lexicon = new Lexicon(files);
lexicon.makeReady(-1);
const models = lexicon.languages.map((_, index) => lexicon.model(index)!);

let seed = 20261127;
const random = (below: number): number => (seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0) % below;
const letters = 'abcdefghijklmnopqrstuvwxyz';
const letter = (): string => letters[random(26)]!;

/** One letter added, changed or missing, or two swapped. */
function slipped(word: string): string {
  const at = random(word.length);
  return [
    word.slice(0, at) + letter() + word.slice(at), word.slice(0, at) + letter() + word.slice(at + 1), word.slice(0, at) + word.slice(at + 1),
    word.slice(0, at) + word.slice(at, at + 2).split('').reverse().join('') + word.slice(at + 2),
  ][random(4)]!;
}

const endings = ['melo', 'te', 'glielo', 'nos', 'selas', 'lo', 'o', 'ung', 'code'];
const starts = ['l', 'd', 'qu', 'j', 'haupt'];

/** What languages know, and what people make of it. */
const words = [...new Set(models.flatMap(({ tree }) => [...tree.symbols.keys()].flatMap(word => [
  word, slipped(word), slipped(word), `${word}${endings[random(endings.length)]}`, `${starts[random(starts.length)]}${word}`, word.replace(/[aou]/, '$&e'), `${word}'s`, word.repeat(8),
])))].filter(word => word !== '' && /^[a-z']+$/.test(word));

test('a word is looked up in every language that knows it', () => {
  let known = 0;
  const missed: string[] = [];
  for (const word of words) {
    const looked = lexicon.words(word, false);
    for (const [index, model] of models.entries()) {
      const own = model.word(word).symbols;
      if (own.length > 0) known++;
      if (looked[index]!.symbols.join() !== own.join()) missed.push(`${word} in ${lexicon.languages[index]}`);
    }
  }
  expect(missed).toEqual([]);
  expect(words.length).toBeGreaterThan(60_000);
  expect(known).toBeGreaterThan(60_000);
}, 60_000);

test('its table is half empty, as a full one would be searched without end', () => {
  const { table } = (lexicon as unknown as { readonly glance: { readonly table: Int32Array } }).glance;
  const used = table.filter(entry => entry !== 0).length;
  expect(used).toBeGreaterThan(10_000);
  expect(used).toBeLessThan(table.length / 2);
});

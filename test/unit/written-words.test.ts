import { describe, expect, it } from 'vitest';
import { createEngine } from '../../src/core/inspect.ts';
import { foldWord } from '../../src/core/intents/fold.ts';
import { lexicon } from '../../src/core/intents/languages.ts';
import { readWords } from '../../src/core/intents/reading.ts';
import { tokenOf } from '../../src/core/intents/written-words.ts';
import { defaultSettings } from '../../src/core/settings.ts';
import { randomFrom } from '../random-from.ts';

describe('the table of words', () => {
  it('gives each of more words than it holds what the languages make of it', () => {
    const next = randomFrom(20261126);
    const random = (below: number): number => Math.floor(next() * below);
    const letters = 'aeinorstéßIÑ';
    const common = ['the', 'your', 'und', 'nicht', 'para', 'vous', 'seu', 'card', 'passwort', 'internationalization'];
    const known = lexicon();
    const wrong: string[] = [];
    for (let text = 0; text < 2400; text++) {
      const words = Array.from({ length: 1 + random(20) }, () => (random(3) === 0 ? common[random(common.length)]! : Array.from({ length: 1 + random(14) }, () => letters[random(letters.length)]!).join('')));
      const { numbers, count } = readWords(words.join(' '), 0, known);
      expect(count).toBe(words.length);
      words.forEach((word, at) => {
        const { first, second, third, languages } = tokenOf(numbers[at]!);
        const ballot = known.vocabulary.ballot(foldWord(word));
        if (first !== ballot.first || second !== ballot.second || third !== ballot.third || languages !== ballot.languages) wrong.push(word);
      });
    }
    expect(wrong).toEqual([]);
  });

  it('makes numbers and addresses once, as every message has others', () => {
    const { numbers } = readWords('4711 12345678 https://a.example/1 https://b.example/2 42', 0, lexicon());
    const [one, other, address, another, short] = Array.from(numbers.slice(0, 5), tokenOf);
    expect(one).toBe(other);
    expect(address).toBe(another);
    expect(short).not.toBe(one);
  });

  it('tells words apart that end alike, begin alike or are as long', () => {
    const words = ['internationalization', 'internationalisation', 'nationalization', "what's", 'whats', 'pin', 'PIN', 'pin1', 'ｐin'];
    const { numbers, count } = readWords(words.join(' '), 0, lexicon());
    expect(count).toBe(words.length);
    expect(new Set(numbers.slice(0, count)).size).toBe(words.length);
  });
});

describe('a wall of words without a full stop', () => {
  it('hides no request behind it', () => {
    const wall = 'the weather was fine and we had a walk by the lake '.repeat(120);
    const engine = createEngine(defaultSettings);
    for (const text of [`${wall}please send me your pin`, `please send me your pin ${wall}`]) expect(engine.inspect({ speaker: 'agent', text }).findings.map(({ type }) => type)).toContain('ask-credential');
  });

  it('tears no request, however many words stand before it', () => {
    const words = 'I was told my order came late and the box was open when I got it so'.split(' ');
    const engine = createEngine(defaultSettings);
    const torn: number[] = [];
    for (let count = 380; count < 820; count++) {
      const wall = Array.from({ length: count }, (_, at) => words[at % words.length]).join(' ');
      if (!engine.inspect({ speaker: 'agent', text: `${wall} what is your card pin code` }).findings.some(({ type }) => type === 'ask-card-data')) torn.push(count);
    }
    expect(torn).toEqual([]);
  });
});

import { describe, expect, it } from 'vitest';
import { meanings, type LanguageFile } from '../../src/core/intents/language-file.ts';
import { files } from '../../src/core/intents/languages.ts';
import { Lexicon } from '../../src/core/intents/lexicon.ts';
import { findPhrases } from '../../src/core/intents/matching.ts';
import { eachEntry, groupsOf, stepsOf } from '../../src/core/intents/notation.ts';
import { fromOf, meaningOf, toOf } from '../../src/core/intents/phrases.ts';
import { readWords } from '../../src/core/intents/reading.ts';

const file: LanguageFile = {
  id: 'xx',
  common: 'der die das',
  groups: 'det: mein/dein\nof: von/?',
  words: `
password: passwort *passwort {det}_?/neues_losungswort
decoy: gutscheinpasswort
card: nummer_{of}_karte
neg: nie*`,
};
const lexicon = new Lexicon([{ id: 'names', common: '', words: '' }, file]);
lexicon.makeReady(2);

const read = (text: string): readonly string[] => {
  const { list, count } = findPhrases(readWords(text, 0, lexicon), lexicon, -1);
  return Array.from(list.subarray(0, count), phrase => `${meanings[meaningOf(phrase)]} ${fromOf(phrase)}-${toOf(phrase)}`);
};

describe('the notation of the language files', () => {
  it('takes the end of a compound, unless the compound stands there itself', () => {
    expect(read('kundenpasswort')).toEqual(['password 0-1']);
    expect(read('gutscheinpasswort')).toEqual(['decoy 0-1']);
    expect(read('passwort')).toEqual(['password 0-1']);
    expect(read('passwortlos')).toEqual([]);
  });

  it('takes groups, and words that may be missing', () => {
    expect(read('dein losungswort')).toEqual(['password 0-2']);
    expect(read('mein neues losungswort')).toEqual(['password 0-3']);
    expect(read('neues losungswort')).toEqual([]);
    expect(read('nummer karte')).toEqual(['card 0-2']);
    expect(read('nummer von karte')).toEqual(['card 0-3']);
  });

  it('takes the beginning of a word', () => expect(read('niemals')).toEqual(['neg 0-1']));

  it.each([['card: {nobody}_karte', 'unknown group: nobody'], ['spaceship: rakete', 'unknown meaning: spaceship']])('names what it does not know: %s', (words, message) => {
    expect(() => new Lexicon([{ id: 'yy', common: '', words }])).toThrow(message);
  });
});

// Underscores part the words of a phrase wherever they stand, and so does the apostrophe of "l'iban": a group of them would tear every phrase it is in.
it.each(files.filter(file => 'words' in file).map(file => [file.id, file] as const))('has no group that is more than one word, and no empty word, in %s', (_id, file) => {
  const groups = groupsOf(file);
  expect([...groups.keys()].filter(name => stepsOf(`{${name}}`, groups).length !== 1)).toEqual([]);
  const empty: string[] = [];
  eachEntry(file, entry => {
    if (stepsOf(entry, groups).some(step => step.includes(''))) empty.push(entry);
  });
  expect(empty).toEqual([]);
});

// A search begins with the first word of a phrase: one that may be missing there never is.
it.each(files.filter(file => 'words' in file).map(file => [file.id, file] as const))('has no phrase that begins with a word that may be missing, in %s', (_id, file) => {
  const groups = groupsOf(file);
  const begun: string[] = [];
  eachEntry(file, entry => {
    if (stepsOf(entry, groups)[0]!.includes('?')) begun.push(entry);
  });
  expect(begun).toEqual([]);
});

describe('an accent in the language files', () => {
  // A word with its last accent is no plain one where the language has it with a `!`: an entry that writes it without would never meet it.
  it.each(files.flatMap(each => ('words' in each ? [[each.id, each] as const] : [])))('is asked for where the language tells it apart, and only where it is read, in %s', (_id, { words, groups = '' }) => {
    const entries = `${groups}\n${words}`.split(/\s+/);
    const apart = new Set(entries.flatMap(entry => [...entry.matchAll(/([^_/~:']+)!/g)].map(([, word]) => word!)));
    const never = (step: readonly string[]): boolean => step.some(word => (word.endsWith('!') ? !/[éí]!$/.test(word) : /[éí]$/.test(word) && apart.has(word) && !step.includes(`${word}!`)));
    expect(entries.filter(entry => entry.split(/[_~']/).some(step => never(step.split('/'))))).toEqual([]);
  });
});

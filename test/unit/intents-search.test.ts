import { expect, it } from 'vitest';
import { compounds } from '../../src/core/intents/compounds.ts';
import { files } from '../../src/core/intents/languages.ts';
import { eachEntry, groupsOf, stepsOf } from '../../src/core/intents/notation.ts';
import { hitOf, phraseOf } from '../../src/core/intents/phrases.ts';
import { mostWords } from '../../src/core/intents/reading.ts';
import { meanings } from '../../src/core/intents/language-file.ts';
import { includes, type MeaningSet } from '../../src/core/intents/meaning-set.ts';
import { table } from '../../src/core/intents/moves-table.ts';
import { quiet } from '../../src/core/intents/phrase-tree.ts';

const namesIn = (set: MeaningSet): readonly string[] => meanings.filter((_, number) => includes(set, number));
const isLoud = (set: MeaningSet): boolean => namesIn(set).every(name => !quiet.has(name));

// A message in which nothing loud stands is not searched, so a move of quiet words alone would be seen or missed by chance. Pressure only counts beside others.
it('every move has a part whose words start the search', () => {
  const silent = table.filter(({ type, all, around = [] }) => type !== 'pressure' && ![...all, ...around].some(isLoud));
  expect(silent.map(({ reason, all }) => `${reason}: ${all.map(set => namesIn(set).join('|')).join(' + ')}`)).toEqual([]);
});

it('every compound has a part whose words start the search', () => {
  const silent = [...compounds].flatMap(([meaning, rows]) => rows.map(({ head }) => [meanings[meaning]!, head] as const)).filter(([name, head]) => quiet.has(name) && !isLoud(head));
  expect(silent.map(([name, head]) => `${name} + ${namesIn(head).join('|')}`)).toEqual([]);
});

// A phrase found is one number (`phrases.ts`) with seven bits for how many words it covers.
it('no phrase and no compound covers more words than its number can tell', () => {
  const gap = 3;
  let longest = 0;
  for (const file of files) {
    if (!('words' in file)) continue;
    const groups = groupsOf(file);
    eachEntry(file, entry => void (longest = Math.max(longest, stepsOf(entry, groups).reduce((sum, step) => sum + (step[0] === '~' ? gap : 1), 0))));
  }
  const within = Math.max(...[...compounds.values()].flat().map(one => one.within));
  expect(longest).toBeGreaterThan(5);
  expect(2 * longest + within).toBeLessThan(128);
  const phrase = phraseOf(meanings.length - 1, mostWords - 1, mostWords + 126);
  expect(hitOf(phrase)).toEqual({ meaning: meanings.length - 1, from: mostWords - 1, to: mostWords + 126 });
});

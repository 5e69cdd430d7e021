import { expect, it } from 'vitest';
import { compounds } from '../../src/core/intents/compounds.ts';
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

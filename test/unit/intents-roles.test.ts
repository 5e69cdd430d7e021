import { expect, it } from 'vitest';
import { objectSet } from '../../src/core/intents/asks.ts';
import { meanings } from '../../src/core/intents/language-file.ts';
import { includes, meaningSet, type MeaningSet } from '../../src/core/intents/meaning-set.ts';
import { table } from '../../src/core/intents/moves-table.ts';
import { mayHold, rolesOf } from '../../src/core/intents/roles.ts';

const membersOf = (group: MeaningSet): readonly number[] => meanings.flatMap((_, meaning) => (includes(group, meaning) ? [meaning] : []));
const rolesOfMeanings = (there: readonly number[]): number => rolesOf(meaningSet(...there.map(meaning => meanings[meaning]!)));

it('looks at every message that holds all of a move, or all but what the messages before may stand for', () => {
  const missed: string[] = [];
  for (const { type, reason, by, all, around = [], isRecallable, goesOn } of table) {
    const speakers = by === undefined ? (['customer', 'agent'] as const) : [by];
    const left = goesOn ? all.map((_, index) => all.filter((_group, other) => other !== index)) : [all];
    for (const groups of left.map(some => [...some, ...(isRecallable ? [] : around)])) {
      // Each meaning in the place of its group, beside the first of the others.
      for (const [index, group] of groups.entries()) {
        for (const one of membersOf(group)) {
          const roles = rolesOfMeanings(groups.map((other, at) => (at === index ? one : membersOf(other).at(-1)!)));
          for (const speaker of speakers) if ((roles & mayHold[speaker]) === 0) missed.push(`${type}/${reason} with ${meanings[one]} by ${speaker}`);
        }
      }
    }
  }
  expect(missed).toEqual([]);
});

it('looks at every message that names what can be asked for', () => {
  for (const meaning of membersOf(objectSet)) expect(rolesOfMeanings([meaning]) & (mayHold.customer | mayHold.agent), meanings[meaning]).toBe(mayHold.customer | mayHold.agent);
});

it('leaves out everyday words, as most messages are made of them', () => {
  const everyday = (['i', 'you', 'is', 'your', 'it', 'please', 'me', 'my'] as const).map(name => meanings.indexOf(name));
  expect(rolesOfMeanings(everyday) & (mayHold.customer | mayHold.agent)).toBe(0);
});

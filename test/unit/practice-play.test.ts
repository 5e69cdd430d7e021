import { describe, expect, it } from 'vitest';
import { linksOfTurn } from '../../src/examples/links-of-turn.ts';
import type { Scenario } from '../../src/examples/scenario.ts';
import { answer, back, begin, escalate, flag, isOver, next, pauseBefore } from '../../src/pages/practice/play.ts';
import { drillRun, exerciseRun, mixedQueue, rightPart, verdicts } from '../../src/pages/practice/score.ts';
import { csv, missedSigns } from '../../src/pages/practice/summary.ts';
import { lastPractice, withPerson, withRun, type PracticeRun } from '../../src/store/practice-results.ts';

const notice = [{ sign: 'pressure', why: 'It is a hurry.' }];
const scenario: Scenario = {
  id: 'a', language: 'en', kind: 'attack', title: 'A', visitor: { name: 'A' }, lesson: 'L',
  turns: [{ speaker: 'customer', text: 'one' }, { speaker: 'customer', text: 'two', notice }, { speaker: 'agent', text: 'three' }, { speaker: 'customer', text: 'four', notice }],
};
const start = begin(scenario, 0, 1000);

describe('playing', () => {
  it('goes forward to the end and no further, and back to the first message and no further', () => {
    const end = [1, 2, 3, 4, 5, 6].reduce(next, start);
    expect([end.shown, isOver(end)]).toEqual([4, true]);
    expect([1, 2, 3, 4, 5, 6].reduce(back, end)).toEqual(start);
  });

  it('takes back what was answered after a message that is taken back', () => {
    const answered = answer(next(start), 'hello');
    expect(answered.answers).toEqual([{ text: 'hello', after: 2 }]);
    expect(back(answered).answers).toEqual([]);
  });

  it('waits longer for longer messages, but never long', () => {
    expect(pauseBefore('Hi')).toBeLessThan(pauseBefore('A rather long message about a parcel'));
    expect(pauseBefore('x'.repeat(10_000))).toBe(2600);
  });
});

describe('the score', () => {
  it('knows hits, misses, false alarms and what passed rightly', () => {
    const play = flag(flag([1, 2, 3].reduce(next, start), 1), 2);
    expect(verdicts(play)).toEqual(['pass', 'hit', 'false-alarm', 'miss']);
    expect(exerciseRun(play, 4000)).toEqual({ mode: 'exercise', scenario: 'a', time: 4000, durationMs: 3000, hits: 1, misses: 1, falseAlarms: 1, passes: 1, missedSigns: ['pressure'] });
  });

  it('counts handing over as seeing the last message, and judges nothing that was not shown', () => {
    expect(verdicts(escalate(next(start)))).toEqual(['pass', 'hit']);
    expect(verdicts(escalate(start))).toEqual(['false-alarm']);
  });

  it('of a drill counts an attack without a decision as missed and a harmless talk without one as passed', () => {
    const innocent: Scenario = { ...scenario, id: 'a-twin', kind: 'innocent' };
    const decided = [{ scenario, decision: 'stop' }, { scenario, decision: 'late' }, { scenario: innocent, decision: 'stop' }, { scenario: innocent, decision: 'late' }] as const;
    expect(drillRun(decided, 9000, 1)).toMatchObject({ hits: 1, misses: 1, falseAlarms: 1, passes: 1, missedSigns: ['pressure'], durationMs: 9000 });
  });

  it('mixes a queue of as many attacks as harmless talks, no pair twice', () => {
    const all = Array.from({ length: 20 }, (_, index) => [{ ...scenario, id: `s${index}` }, { ...scenario, id: `s${index}-twin`, kind: 'innocent' as const }]).flat();
    let seed = 7;
    const queue = mixedQueue(all, 8, () => (seed = (seed * 16807) % 2147483647) / 2147483647);
    expect(queue.filter(({ kind }) => kind === 'attack')).toHaveLength(4);
    expect(new Set(queue.map(({ id }) => id.replace('-twin', ''))).size).toBe(8);
  });
});

describe('results', () => {
  const run: PracticeRun = { mode: 'exercise', scenario: 'a', time: Date.UTC(2026, 10, 25), durationMs: 61_400, hits: 1, misses: 2, falseAlarms: 0, passes: 5, missedSigns: ['pressure', 'short-link', 'pressure'] };

  it('are kept by person, and the last of anybody counts for the reminder', () => {
    const first = withRun({ person: 'Ada', runs: {} }, run);
    const second = withRun({ ...first, person: 'Bo' }, { ...run, time: run.time + 5 });
    expect(Object.entries(second.runs).map(([person, runs]) => [person, runs.length])).toEqual([['Ada', 1], ['Bo', 1]]);
    expect([lastPractice({ person: '', runs: {} }), lastPractice(second)]).toEqual([null, run.time + 5]);
  });

  it('made without a name go with the first name that is typed, and stay with it', () => {
    const nameless = withRun({ person: '', runs: { Ada: [run] } }, run);
    const ada = withPerson(nameless, ' Ada ');
    expect(ada).toEqual({ person: 'Ada', runs: { Ada: [run, run] } });
    expect(withPerson(ada, 'Bo')).toEqual({ ...ada, person: 'Bo' });
  });

  it('are written as CSV that no spreadsheet takes for a formula', () => {
    expect(csv([{ person: '=1+1, "x"', runs: [run] }])).toBe('person,mode,scenario,time,seconds,hits,misses,false alarms,passes,missed signs\r\n"\'=1+1, ""x""",exercise,a,2026-11-25T00:00:00.000Z,61,1,2,0,5,pressure short-link pressure\r\n');
  });

  it('tell the part decided rightly and the signs missed most', () => {
    expect(rightPart([run])).toBe(0.75);
    expect(rightPart([])).toBe(0);
    expect(missedSigns([run])).toEqual([['pressure', 2], ['short-link', 1]]);
  });
});

describe('links of a message', () => {
  it.each([
    ['See https://a.example/x, please.', ['https://a.example/x']],
    ['(www.example.com/refund) and «https://b.example»', ['https://www.example.com/refund', 'https://b.example']],
    ['nothing here, not even example.com', []],
  ])('are found in %s', (text, hrefs) => expect(linksOfTurn({ speaker: 'customer', text }).map(({ href }) => href)).toEqual(hrefs));

  it('that are named stand before those that are found', () => {
    const links = linksOfTurn({ speaker: 'customer', text: 'log in at www.dhl.com/refund', links: [{ text: 'www.dhl.com/refund', href: 'https://evil.example/' }] });
    expect(links.map(({ href }) => href)).toEqual(['https://evil.example/']);
  });
});

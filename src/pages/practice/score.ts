import type { Scenario } from '../../examples/scenario.ts';
import type { PracticeRun } from '../../store/practice-results.ts';
import { grouped } from './grouped.ts';
import type { Play } from './play.ts';

export type Verdict = 'hit' | 'miss' | 'false-alarm' | 'pass';

/** What the operator's flags were worth, for each turn that was shown. */
export function verdicts({ scenario, shown, flags }: Play): readonly Verdict[] {
  return scenario.turns.slice(0, shown).map((turn, index) => judged(turn.notice !== undefined, flags.includes(index)));
}

const judged = (isWrong: boolean, isFlagged: boolean): Verdict => (isWrong ? (isFlagged ? 'hit' : 'miss') : isFlagged ? 'false-alarm' : 'pass');

const count = (all: readonly Verdict[], one: Verdict): number => all.filter(verdict => verdict === one).length;

/** The play as a result to keep. */
export function exerciseRun(play: Play, now: number): PracticeRun {
  const all = verdicts(play);
  const missedSigns = play.scenario.turns.flatMap((turn, index) => (all[index] === 'miss' ? (turn.notice ?? []).map(({ sign }) => sign) : []));
  return { mode: 'exercise', scenario: play.scenario.id, time: now, durationMs: now - play.begun, missedSigns, ...totals(all) };
}

/** One talk of a drill and what the operator decided; `late` when the time ran out. */
export interface Decided {
  readonly scenario: Scenario;
  readonly decision: 'stop' | 'fine' | 'late';
}

/** A talk let through in time is a miss when it was an attack; one that came too late is a miss either way it would have hurt. */
export const drillVerdict = ({ scenario, decision }: Decided): Verdict => judged(scenario.kind === 'attack', decision === 'stop');

export function drillRun(decided: readonly Decided[], durationMs: number, now: number): PracticeRun {
  const missedSigns = decided.filter(one => drillVerdict(one) === 'miss').flatMap(({ scenario }) => [...new Set(scenario.turns.flatMap(turn => (turn.notice ?? []).map(({ sign }) => sign)))]);
  return { mode: 'drill', scenario: 'drill', time: now, durationMs, missedSigns, ...totals(decided.map(drillVerdict)) };
}

function totals(all: readonly Verdict[]): Pick<PracticeRun, 'hits' | 'misses' | 'falseAlarms' | 'passes'> {
  return { hits: count(all, 'hit'), misses: count(all, 'miss'), falseAlarms: count(all, 'false-alarm'), passes: count(all, 'pass') };
}

/** Part of what was decided rightly, 0 to 1; 0 when nothing was. */
export function rightPart(runs: readonly Pick<PracticeRun, 'hits' | 'misses' | 'falseAlarms' | 'passes'>[]): number {
  const right = runs.reduce((sum, run) => sum + run.hits + run.passes, 0);
  const all = runs.reduce((sum, run) => sum + run.hits + run.passes + run.misses + run.falseAlarms, 0);
  return all === 0 ? 0 : right / all;
}

/** Half attacks and half innocent talks, no pair twice, in an order that `chance` (0 to 1) makes. */
export function mixedQueue(scenarios: readonly Scenario[], length: number, chance: () => number): readonly Scenario[] {
  const pairs = [...grouped(scenarios, ({ id }) => id.replace(/-twin$/, '')).values()];
  const chosen = shuffled(pairs, chance).slice(0, length);
  const wanted = shuffled(chosen.map((_, index) => (index % 2 === 0 ? 'attack' : 'innocent')), chance);
  return chosen.flatMap((pair, index) => pair.find(({ kind }) => kind === wanted[index]) ?? pair.slice(0, 1));
}

function shuffled<T>(list: readonly T[], chance: () => number): readonly T[] {
  const order = list.map(entry => ({ entry, at: chance() }));
  return order.sort((a, b) => a.at - b.at).map(({ entry }) => entry);
}

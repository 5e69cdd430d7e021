import type { PracticeRun } from '../../store/practice-results.ts';
import { grouped } from './grouped.ts';

export interface Row {
  readonly key: string;
  readonly runs: readonly PracticeRun[];
}

/** Runs by scenario, those practised last first. */
export function byScenario(runs: readonly PracticeRun[]): readonly Row[] {
  const groups = [...grouped(runs, run => run.scenario)].map(([key, list]) => ({ key, runs: list }));
  return groups.sort((a, b) => b.runs.at(-1)!.time - a.runs.at(-1)!.time); // A group has at least one run.
}

/** How often each sign was not seen, most missed first. */
export function missedSigns(runs: readonly PracticeRun[]): readonly (readonly [sign: string, times: number])[] {
  const counts = new Map<string, number>();
  for (const sign of runs.flatMap(run => run.missedSigns)) counts.set(sign, (counts.get(sign) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1] || a[0].localeCompare(b[0]));
}

const columns = ['person', 'mode', 'scenario', 'time', 'seconds', 'hits', 'misses', 'false alarms', 'passes', 'missed signs'];

/** One line a run, after RFC 4180. Times are UTC. Text that a spreadsheet would take for a formula gets an apostrophe before it. */
export function csv(people: readonly { readonly person: string; readonly runs: readonly PracticeRun[] }[]): string {
  const lines = people.flatMap(({ person, runs }) => runs.map(run => [person, run.mode, run.scenario, isoTime(run.time), Math.round(run.durationMs / 1000), run.hits, run.misses, run.falseAlarms, run.passes, run.missedSigns.join(' ')]));
  return [columns, ...lines].map(line => `${line.map(cell).join(',')}\r\n`).join('');
}

const isoTime = (time: number): string => (Math.abs(time) < 8.64e15 ? new Date(time).toISOString() : '');

function cell(value: string | number): string {
  if (typeof value === 'number') return String(value);
  const safe = /^[=+\-@\t\r]/.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

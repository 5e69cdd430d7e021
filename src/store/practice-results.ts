import { isRecord } from '../policy/setting-types.ts';

/** One exercise or drill. Ids and numbers only: no word of a talk, nothing that was typed but the person's own name. */
export interface PracticeRun {
  readonly mode: 'exercise' | 'drill';
  /** Id of the scenario; `drill` for a mixed queue. */
  readonly scenario: string;
  /** Milliseconds since 1970 when it ended. */
  readonly time: number;
  readonly durationMs: number;
  readonly hits: number;
  readonly misses: number;
  readonly falseAlarms: number;
  readonly passes: number;
  /** Types of the signs that were not seen, one entry each time. */
  readonly missedSigns: readonly string[];
}

export interface PracticeResults {
  /** Who practises on this device, as typed; may be empty. */
  readonly person: string;
  /** Oldest first, by the person's name. */
  readonly runs: Readonly<Record<string, readonly PracticeRun[]>>;
}

/** Per person; the oldest go. */
const keptRuns = 1000;
const keptPeople = 50;

/** What lies in storage, as far as it can be used. */
export function readPracticeResults(raw: unknown): PracticeResults | undefined {
  return isRecord(raw) && typeof raw.person === 'string' && isRecord(raw.runs) ? { person: raw.person, runs: readAll(raw.runs) } : undefined;
}

function readAll(raw: Readonly<Record<string, unknown>>): Record<string, readonly PracticeRun[]> {
  return Object.fromEntries(Object.entries(raw).map(([person, runs]) => [person, Array.isArray(runs) ? runs.filter(isRun) : []]));
}

const numbers = ['time', 'durationMs', 'hits', 'misses', 'falseAlarms', 'passes'] as const;

const isRun = (raw: unknown): raw is PracticeRun =>
  isRecord(raw) && (raw.mode === 'exercise' || raw.mode === 'drill') && typeof raw.scenario === 'string' && numbers.every(name => Number.isFinite(raw[name])) && Array.isArray(raw.missedSigns);

/** With one more run of the person who practises now. */
export function withRun(results: PracticeResults, run: PracticeRun): PracticeResults {
  const { [results.person]: own = [], ...others } = results.runs;
  return { ...results, runs: Object.fromEntries([...Object.entries(others).slice(1 - keptPeople), [results.person, [...own, run].slice(-keptRuns)]]) };
}

/** Milliseconds since 1970 of the last run of anybody on this device; null when there is none. */
export function lastPractice({ runs }: PracticeResults): number | null {
  const times = Object.values(runs).flatMap(list => list.map(run => run.time));
  return times.length === 0 ? null : Math.max(...times);
}

/** Under another name. Rounds made before anybody typed a name go with the first name that is typed. */
export function withPerson(results: PracticeResults, name: string): PracticeResults {
  const person = name.trim().slice(0, 80);
  const { '': nameless = [], ...named } = results.runs;
  if (results.person !== '' || person === '' || nameless.length === 0) return { ...results, person };
  return { person, runs: { ...named, [person]: [...(named[person] ?? []), ...nameless].slice(-keptRuns) } };
}

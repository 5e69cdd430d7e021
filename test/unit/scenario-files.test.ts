import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { allPairs } from '../../src/examples/all-pairs.ts';
import { checkSchema, type Schema } from '../../src/examples/check-schema.ts';
import { readScenarioFile, readScenarios, scenarioFile } from '../../src/examples/scenario-file.ts';
import { readResultsFile, resultsFile } from '../../src/pages/practice/results-file.ts';
import { managedSchema } from '../../src/policy/managed-schema.ts';
import { resolvePolicy } from '../../src/policy/resolve.ts';

const load = (name: string): Schema => JSON.parse(readFileSync(`docs/${name}.schema.json`, 'utf8'));
const scenarioSchema = load('scenario');
const resultsSchema = load('practice-results');
const scenarios = allPairs.flatMap(({ attack, innocent }) => [attack, innocent]);
const run = { mode: 'drill', scenario: 'drill', time: 1, durationMs: 2, hits: 1, misses: 2, falseAlarms: 3, passes: 4, missedSigns: ['pressure'] } as const;

describe('the published schemas', () => {
  it('take every built-in scenario, and so does our own check', () => {
    const file = JSON.parse(scenarioFile(scenarios));
    const validate = new Ajv2020({ strict: true }).compile(scenarioSchema);
    expect(validate(file), JSON.stringify(validate.errors)).toBe(true);
    expect(checkSchema(scenarioSchema, file)).toEqual([]);
    expect(readScenarioFile(scenarioFile(scenarios)).scenarios).toHaveLength(scenarios.length);
  });

  it.each([
    ['scenario', scenarioSchema, JSON.parse(scenarioFile(scenarios.slice(0, 2)))],
    ['practice-results', resultsSchema, JSON.parse(resultsFile({ person: 'Ada', runs: [run] }))],
  ] as const)('say the same as ajv of %s files broken in one place each', (_name, schema, good) => {
    const validate = new Ajv2020().compile(schema);
    const broken = [...mutations(good)];
    expect(broken.length).toBeGreaterThan(60);
    let refused = 0;
    for (const file of broken) {
      const isValid = validate(file);
      if (!isValid) refused++;
      expect(checkSchema(schema, file).length === 0, JSON.stringify(validate.errors)).toBe(isValid);
    }
    expect(refused).toBeGreaterThan(broken.length / 3);
  });
});

/** Each value of the file replaced by others, taken out, and each object given a stranger. */
function* mutations(file: unknown): Generator<unknown> {
  for (const path of paths(file, [])) {
    for (const value of [undefined, null, 7, 1.5, '', 'x'.repeat(5000), 'Ünbekannt', [], {}, true]) {
      const copy = structuredClone(file) as Record<string, unknown>; // A file is an object.
      const owner = path.slice(0, -1).reduce<Record<string, unknown>>((at, key) => at[key] as Record<string, unknown>, copy); // The path was read from this very file.
      if (value === undefined) Array.isArray(owner) ? owner.splice(Number(path.at(-1)), 1) : delete owner[path.at(-1)!];
      else owner[path.at(-1)!] = value;
      yield copy;
      if (value === undefined && !Array.isArray(owner)) yield (owner.stranger = 1, structuredClone(copy));
    }
  }
}

function paths(value: unknown, at: readonly string[]): string[][] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, child]) => [[...at, key], ...paths(child, [...at, key])]);
}

describe('a bad file', () => {
  const file = (change: (file: { scenarios: Record<string, unknown>[] }) => void): string => {
    const good = JSON.parse(scenarioFile(scenarios.slice(0, 3)));
    change(good);
    return JSON.stringify(good);
  };

  it.each([
    ['is not JSON', '{"format": ', '(file)'],
    ['is something else', '[1, 2]', '(file)'],
    ['is of another format', '{"format": "x", "version": 1, "scenarios": [{}]}', 'format'],
    ['has a speaker that nobody knows', file(good => Object.assign((good.scenarios[1]!.turns as object[])[2]!, { speaker: 'bot' })), 'scenarios[1].turns[2].speaker'],
    ['lacks a lesson', file(good => delete good.scenarios[2]!.lesson), 'scenarios[2].lesson'],
    ['has a key too many', file(good => Object.assign(good.scenarios[0]!, { script: 'x' })), 'scenarios[0].script'],
  ])('that %s is named with the place', (_what, text, place) => {
    expect(readScenarioFile(text).problems.map(({ at }) => at)).toContain(place);
  });

  it('does not keep the good scenarios in it from being used', () => {
    const read = readScenarioFile(file(good => delete good.scenarios[1]!.turns));
    expect(read.scenarios.map(({ id }) => id)).toEqual([scenarios[0]!.id, scenarios[2]!.id]);
  });

  it('of results is refused with the place', () => {
    expect(readResultsFile(resultsFile({ person: 'Ada', runs: [run] }))).toEqual({ person: 'Ada', runs: [run] });
    expect(readResultsFile(resultsFile({ person: 'Ada', runs: [run, { ...run, hits: 'many' as unknown as number }] }))).toEqual([{ at: 'runs[1].hits', problem: 'type', wanted: 'integer' }]);
    expect(readResultsFile('nothing')).toEqual([{ at: '(file)', problem: 'type', wanted: 'object' }]);
  });
});

describe('practice by policy', () => {
  it('takes scenarios as data; what a browser keeps of them by the managed schema is enough to play', () => {
    const kept = scenarios.slice(0, 5).map(scenario => keptBy((managedSchema().properties as Record<string, Schema>).practiceScenarios!.items!, scenario));
    const { values, problems } = resolvePolicy({ managed: { practiceScenarios: kept, practiceEveryDays: 30 } });
    expect(problems).toEqual([]);
    expect(readScenarios(values.practiceScenarios, 'practiceScenarios')).toEqual({ scenarios: kept, problems: [] });
    expect(values.practiceEveryDays).toBe(30);
  });

  it.each([
    ['practiceScenarios', [5, {}], 'entry 1 is not an object but 5'],
    ['practiceScenarios', 'x', 'must be a list, not "x"'],
    ['practiceEveryDays', 1.5, 'must be a whole number from 0 to 365, not 1.5'],
    ['practiceEveryDays', 400, 'must be a whole number from 0 to 365, not 400'],
  ])('names a bad %s', (key, value, message) => {
    expect(resolvePolicy({ managed: { [key]: value } }).problems).toEqual([{ key, message, from: 'managed' }]);
  });
});

/** Chromium takes out of nested objects what the managed schema does not name. */
function keptBy(schema: Schema, value: unknown): unknown {
  if (Array.isArray(value)) return value.map(entry => keptBy(schema.items!, entry));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).flatMap(([key, entry]) => (schema.properties?.[key] === undefined ? [] : [[key, keptBy(schema.properties[key], entry)]])));
}

import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { createEngine } from '../../src/core/inspect.ts';
import { isMarked, type Message, type Speaker } from '../../src/core/model.ts';
import { defaultSettings } from '../../src/core/settings.ts';
import { newTalk } from '../../src/core/talk.ts';

interface Row {
  readonly id: string;
  readonly speaker: Speaker;
  readonly text: string;
  readonly prev: string | null;
  readonly intents: readonly string[];
  readonly accept: readonly string[];
}
interface Dialogue {
  readonly attack: boolean;
  readonly turns: readonly (readonly [Speaker, string])[];
}

const engine = createEngine(defaultSettings);
const rowsOf = <T>(file: string): readonly T[] => readFileSync(file, 'utf8').trim().split('\n').map(line => JSON.parse(line) as T);

function isCalled({ speaker, text, prev, accept }: Row): boolean {
  const message: Message = { speaker, text, ...(prev === null ? {} : { prev }) };
  return engine.inspect(message).findings.some(finding => finding.kind === 'intent' && isMarked(finding) && finding.type !== 'pressure' && !accept.includes(finding.type));
}

function isAlarmed({ turns }: Dialogue): boolean {
  let talk = newTalk;
  return turns.some(([speaker, text]) => {
    const inspection = engine.inspect({ speaker, text }, talk);
    talk = inspection.talk;
    return inspection.findings.some(({ kind }) => kind === 'conversation');
  });
}

// What was reached; see test/held/README.md.
describe.each([['first', 0.92, 0.97], ['second', 0.9, 0.96], ['third', 0.95, 0.97], ['fourth', 0.97, 0.97], ['fifth', 0.85, 0.95], ['sixth', 0.91, 0.96], ['seventh', 0.93, 0.99], ['eighth', 0.87, 0.96]] as const)('the %s held set', (name, recall, precision) => {
  it(`keeps ${recall} of its requests at ${precision}`, () => {
    const rows = rowsOf<Row>(`test/held/${name}/intents/messages.jsonl`);
    const isRequest = ({ intents }: Row): boolean => intents.some(intent => intent !== 'pressure');
    const called = rows.filter(isCalled);
    const right = called.filter(isRequest).length;
    expect(right / rows.filter(row => isRequest(row) && !row.accept.includes('none')).length).toBeGreaterThanOrEqual(recall);
    expect(right / called.length).toBeGreaterThanOrEqual(precision);
  });
});

describe.each([['first', 29, 0], ['second', 28, 0], ['third', 27, 0], ['fourth', 27, 1], ['fifth', 25, 0], ['sixth', 16, 2], ['seventh', 36, 2]] as const)('the talks of the %s held set', (name, alarms, falseAlarms) => {
  it(`alarm in ${alarms} attacks and in ${falseAlarms} ordinary talks at most`, () => {
    const talks = rowsOf<Dialogue>(`test/held/${name}/intents/conversations.jsonl`);
    expect(talks.filter(({ attack }) => attack).filter(isAlarmed).length).toBeGreaterThanOrEqual(alarms);
    expect(talks.filter(({ attack }) => !attack).filter(isAlarmed).length).toBeLessThanOrEqual(falseAlarms);
  });
});

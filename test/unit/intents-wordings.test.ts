import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { createEngine } from '../../src/core/inspect.ts';
import { isMarked, type Message, type Speaker } from '../../src/core/model.ts';
import { defaultSettings } from '../../src/core/settings.ts';

const engine = createEngine(defaultSettings);

interface Wording extends Message {
  readonly type: string;
}

/** Lines `speaker|intent|text`, behind it `|` and the message before where it leans on one; the intent `-` for an innocent one: wordings of whole classes, written down before the engine knew them. */
const wordings = (language: string): readonly Wording[] =>
  readFileSync(`test/wordings/${language}.txt`, 'utf8').trim().split('\n').map(line => {
    const [speaker, type, text, prev] = line.split('|') as [Speaker, string, string, string?];
    return { speaker, type, text, ...(prev === undefined ? {} : { prev }) };
  });

const isMarkedAs = (wording: Wording): boolean => engine.inspect(wording).findings.some(finding => finding.kind === 'intent' && finding.type !== 'pressure' && isMarked(finding));

// What was reached of those that ask for something; what does not is left alone, every line of it.
it.each([
  ['en', 0.89], ['de', 0.9], ['es', 0.95], ['fr', 0.94], ['pt', 0.94], ['es-second', 0.91], ['fr-second', 0.91], ['pt-second', 0.9], ['it', 0.87], ['nl', 0.85], ['pl', 0.91], ['hi-latn', 0.92],
] as const)('hears the ways %s asks, and leaves alone what only sounds so', (language, recall) => {
  const lines = wordings(language);
  const asks = lines.filter(({ type }) => type !== '-');
  const heard = asks.filter(isMarkedAs);
  expect(heard.length / asks.length).toBeGreaterThanOrEqual(recall);
  expect(lines.filter(line => line.type === '-' && isMarkedAs(line)).map(({ text }) => text)).toEqual([]);
});

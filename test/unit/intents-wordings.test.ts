import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { createEngine } from '../../src/core/inspect.ts';
import { isMarked, type Speaker } from '../../src/core/model.ts';
import { defaultSettings } from '../../src/core/settings.ts';

const engine = createEngine(defaultSettings);

/** Lines `speaker|intent|text`, the intent `-` for an innocent one: wordings of whole classes, written down before the engine knew them. */
const wordings = (language: string): readonly { speaker: Speaker; type: string; text: string }[] =>
  readFileSync(`test/wordings/${language}.txt`, 'utf8').trim().split('\n').map(line => {
    const [speaker, type, text] = line.split('|') as [Speaker, string, string];
    return { speaker, type, text };
  });

const isMarkedAs = (speaker: Speaker, text: string): boolean => engine.inspect({ speaker, text }).findings.some(finding => finding.kind === 'intent' && finding.type !== 'pressure' && isMarked(finding));

// What was reached of those that ask for something; what does not is left alone, every line of it.
it.each([['es', 0.94], ['fr', 0.94], ['pt', 0.93], ['it', 0.87], ['nl', 0.85], ['pl', 0.91], ['hi-latn', 0.92]] as const)('hears the ways %s asks, and leaves alone what only sounds so', (language, recall) => {
  const lines = wordings(language);
  const asks = lines.filter(({ type }) => type !== '-');
  const heard = asks.filter(({ speaker, text }) => isMarkedAs(speaker, text));
  expect(heard.length / asks.length).toBeGreaterThanOrEqual(recall);
  expect(lines.filter(({ type, speaker, text }) => type === '-' && isMarkedAs(speaker, text)).map(({ text }) => text)).toEqual([]);
});

import { describe, expect, it } from 'vitest';
import { createEngine } from '../../src/core/inspect.ts';
import { intentDetector } from '../../src/core/intents/detect.ts';
import { isMarked, type Message } from '../../src/core/model.ts';
import { defaultSettings } from '../../src/core/settings.ts';
import type { Example } from '../../src/examples/example.ts';
import { dutchIntents } from '../../src/examples/intents-nl.examples.ts';
import { englishIntents } from '../../src/examples/intents-en.examples.ts';
import { frenchIntents } from '../../src/examples/intents-fr.examples.ts';
import { germanIntents } from '../../src/examples/intents-de.examples.ts';
import { hindiIntents } from '../../src/examples/intents-hi-latn.examples.ts';
import { italianIntents } from '../../src/examples/intents-it.examples.ts';
import { polishIntents } from '../../src/examples/intents-pl.examples.ts';
import { portugueseIntents } from '../../src/examples/intents-pt.examples.ts';
import { spanishIntents } from '../../src/examples/intents-es.examples.ts';

const examples: readonly Example[] = [
  ...englishIntents, ...spanishIntents, ...germanIntents, ...frenchIntents, ...portugueseIntents, ...italianIntents, ...dutchIntents, ...polishIntents, ...hindiIntents,
];
const engine = createEngine(defaultSettings, [intentDetector]);
const marked = (message: Message): string[] => engine.inspect(message).findings.filter(isMarked).map(finding => finding.type);

describe.each(examples)('the example $id', ({ flags, type, passes }) => {
  it('is marked', () => {
    expect(marked(flags)).toContain(type);
  });

  it('has a twin that passes', () => {
    expect(marked(passes)).toEqual([]);
  });
});

it('gives every example its own id', () => {
  expect(new Set(examples.map(example => example.id)).size).toBe(examples.length);
});

import { describe, expect, it } from 'vitest';
import { createEngine } from '../../src/core/inspect.ts';
import { intentDetector } from '../../src/core/intents/detect.ts';
import { isMarked, type Message } from '../../src/core/model.ts';
import { defaultSettings } from '../../src/core/settings.ts';
import type { Example } from '../../src/examples/example.ts';
import { englishIntents } from '../../src/examples/intents-en.examples.ts';

const examples: readonly Example[] = [...englishIntents];
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

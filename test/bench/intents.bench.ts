import { existsSync, readFileSync } from 'node:fs';
import { createEngine } from '../../src/core/inspect.ts';
import { intentDetector } from '../../src/core/intents/detect.ts';
import type { Message } from '../../src/core/model.ts';
import { defaultSettings } from '../../src/core/settings.ts';

const corpus = '../shared/corpora/chat/benign-chat.jsonl';
const rounds = 4;

/** The intent detector and the talk's state on ordinary chat, and on hostile shapes of 20 KB. */
export async function bench(): Promise<readonly (readonly string[])[]> {
  const engine = createEngine(defaultSettings, [intentDetector]);
  const chat = messages();
  for (const message of chat) engine.inspect(message);
  const times: number[] = [];
  let chars = 0;
  for (let round = 0; round < rounds; round++) {
    for (const message of chat) {
      const from = performance.now();
      engine.inspect(message);
      times.push(performance.now() - from);
      chars += message.text.length;
    }
  }
  const spent = times.reduce((sum, time) => sum + time, 0);
  times.sort((a, b) => a - b);
  const at = (share: number): string => (times[Math.floor(share * (times.length - 1))]! * 1000).toFixed(1);
  const rows = [['intents', 'Mchar/s', 'p50 µs', 'p99 µs', 'max ms'], ['ordinary chat', (chars / spent / 1000).toFixed(1), at(0.5), at(0.99), times.at(-1)!.toFixed(1)]];
  for (const shape of ['a', 'a.', 'send me your pin ', '- \n', 'http://a@']) {
    const text = shape.repeat(20_000 / shape.length);
    const from = performance.now();
    engine.inspect({ speaker: 'agent', text });
    rows.push([`20 KB of "${shape.trim()}"`, '', '', '', (performance.now() - from).toFixed(1)]);
  }
  return rows;
}

function messages(): readonly Message[] {
  if (!existsSync(corpus)) return Array.from({ length: 20_000 }, (_, index) => ({ speaker: index % 2 ? 'agent' : 'customer', text: `Hello, where is my order number ${index}? It should have been here last week.` }));
  return readFileSync(corpus, 'utf8').trim().split('\n').map(line => {
    const { speaker, text } = JSON.parse(line) as Message;
    return { speaker, text };
  });
}

import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { Redactor } from '@redactpii/node';
import { build } from 'esbuild';
import { findPhoneNumbersInText } from 'libphonenumber-js';
import { OpenRedaction } from 'openredaction';
import { dataDetector } from '../../src/core/data/detect.ts';
import { createEngine } from '../../src/core/inspect.ts';
import { defaultSettings } from '../../src/core/settings.ts';

type Row = readonly string[];

const engine = createEngine(defaultSettings, [dataDetector]);
const judge = (text: string): void => void engine.inspect({ speaker: 'agent', text });

/** Sensitive data alone: speed on ordinary chat beside three npm packages on the same text, hostile pastes, bytes. */
export async function bench(): Promise<readonly Row[]> {
  const chat = chatMessages();
  return [['data', 'Mchar/s', 'p50 µs', 'p99 µs', 'note'], ...(await speeds(chat)), ...hostile(), ...(await bytes())];
}

function chatMessages(): readonly string[] {
  const file = path.resolve('../shared/corpora/chat/benign-chat.jsonl');
  if (existsSync(file)) return readFileSync(file, 'utf8').split('\n').filter(Boolean).map(line => (JSON.parse(line) as { text: string }).text);
  const lines = ['Hello, how can I help you today?', 'My order 48213 has not come yet.', 'Could you tell me what time the shop opens?', 'It opens at 9 am and closes at 17:30.', 'You can call us at +1 415 555 0132.', 'Thank you, that is all.'];
  return Array.from({ length: 30_000 }, (_, index) => lines[index % lines.length]!);
}

async function speeds(chat: readonly string[]): Promise<readonly Row[]> {
  const few = chat.filter((_, index) => index % 20 === 0);
  const redactor = new Redactor();
  const open = new OpenRedaction();
  return [
    await speed('parleyguard, ordinary chat', judge, chat, 8),
    await speed('@redactpii/node', text => void redactor.redact(text), chat, 2),
    await speed('libphonenumber-js findPhoneNumbersInText', text => void findPhoneNumbersInText(text, 'US'), few, 2),
    await speed('openredaction', text => open.detect(text), few.slice(0, 300), 1),
  ];
}

async function speed(name: string, run: (text: string) => unknown, texts: readonly string[], warmUps: number): Promise<Row> {
  const chars = texts.reduce((sum, text) => sum + text.length, 0);
  let best = Infinity;
  for (let round = 0; round < warmUps + 3; round++) best = Math.min(best, await through(run, texts));
  const single: number[] = [];
  for (const text of texts) single.push(1000 * (await through(run, [text])));
  single.sort((a, b) => a - b);
  const at = (share: number): string => single[Math.min(single.length - 1, Math.floor(single.length * share))]!.toFixed(1);
  return [name, (chars / best / 1000).toFixed(2), at(0.5), at(0.99), `${texts.length} messages`];
}

/** Milliseconds for all texts; waits only for packages that answer later. */
async function through(run: (text: string) => unknown, texts: readonly string[]): Promise<number> {
  const started = performance.now();
  for (const text of texts) {
    const answer = run(text);
    if (answer instanceof Promise) await answer;
  }
  return performance.now() - started;
}

const pastes: Readonly<Record<string, string>> = {
  digits: '4', 'digits, spaced': '1 ', 'pairs of digits': '12 ', 'fours of digits': '4012 ', dots: '.', 'digits and dots': '1.', spaces: ' ', dashes: '-', at: '@', 'a@': 'a@', eyJ: 'eyJ', letters: 'a', words: 'hello there my friend ',
  mixed: 'aB3@.-: ', 'labels and digits': 'card 12 34 56 78 ', cards: '4012888888881881 ', phones: '(415) 555-0132 ', 'social security': 'ssn 536-22-1234, ', addresses: '12 Main Street ', marks: 'a\u0301', slashes: '1/2/', colons: 'ab:',
};

function hostile(): readonly Row[] {
  return Object.entries(pastes).map(([name, unit]) => {
    const small = time(unit, 20_000);
    const large = time(unit, 1_000_000);
    return [`hostile: ${name}`, '', '', '', `20 KB ${small.toFixed(2)} ms, 1 MB ${large.toFixed(1)} ms${small > 5 || large > 250 ? '  TOO SLOW' : ''}`];
  });
}

function time(unit: string, length: number): number {
  const text = unit.repeat(Math.ceil(length / unit.length)).slice(0, length);
  let best = Infinity;
  for (let round = 0; round < 3; round++) best = Math.min(best, milliseconds(() => judge(text)));
  return best;
}

function milliseconds(run: () => void): number {
  const started = performance.now();
  run();
  return performance.now() - started;
}

async function bytes(): Promise<readonly Row[]> {
  const entry = fileURLToPath(new URL('../../src/core/data/detect.ts', import.meta.url));
  const { outputFiles } = await build({ entryPoints: [entry], bundle: true, minify: true, format: 'esm', charset: 'utf8', write: false });
  return [['bytes, minified', '', '', '', `${(outputFiles[0]!.contents.length / 1024).toFixed(1)} KB`]];
}

import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { gzipSync } from 'node:zlib';
import { createEngine } from '../../src/core/inspect.ts';
import type { Message } from '../../src/core/model.ts';
import { defaultSettings } from '../../src/core/settings.ts';

type Table = readonly (readonly string[])[];

/** `npm run bench [NAME ...]`: every *.bench.ts here, or those whose names are given. Quiet machines give the truest figures. */
const asked = process.argv.slice(2);
const folder = path.resolve('test/bench');
const files = readdirSync(folder).filter(file => file.endsWith('.bench.ts') && (asked.length === 0 || asked.some(name => file.startsWith(name))));
for (const file of files) {
  const { bench } = (await import(path.join(folder, file))) as { bench(): Promise<Table> };
  print(file.replace('.bench.ts', ''), await bench());
}
if (asked.length === 0 || asked.includes('engine')) print('whole engine', wholeEngine());
if (asked.length === 0 || asked.includes('bytes')) print('bytes', bytes());

/** All detectors together on ordinary support chat, as issue 5 asks: characters a second, and microseconds a message. */
function wholeEngine(): Table {
  const corpus = '../shared/corpora/chat/benign-chat.jsonl';
  if (!existsSync(corpus)) return [['ordinary chat'], [`${corpus} is not here`]];
  const messages = readFileSync(corpus, 'utf8').split('\n').filter(Boolean).map(line => JSON.parse(line) as Message);
  const engine = createEngine(defaultSettings);
  for (const message of messages.slice(0, 5000)) engine.inspect(message);
  const times: number[] = [];
  let chars = 0;
  for (const message of messages) {
    const started = performance.now();
    engine.inspect(message);
    times.push((performance.now() - started) * 1000);
    chars += message.text.length;
  }
  const total = times.reduce((sum, time) => sum + time, 0);
  times.sort((a, b) => a - b);
  const at = (share: number): string => times[Math.floor(times.length * share)]!.toFixed(1);
  return [['messages', 'Mchar/s', 'p50 µs', 'p99 µs', 'max µs'], [String(messages.length), (chars / total).toFixed(1), at(0.5), at(0.99), times.at(-1)!.toFixed(0)]];
}

function bytes(): Table {
  const file = 'dist/chromium/src/content/content.iife.js';
  if (!existsSync(file)) return [['content script'], ['not built: npm run build']];
  return [['content script', 'bytes', 'gzip'], ['minified', String(statSync(file).size), String(gzipSync(readFileSync(file)).length)]];
}

function print(title: string, table: Table): void {
  const widths = table[0]!.map((_, column) => Math.max(...table.map(row => (row[column] ?? '').length)));
  process.stdout.write(`\n${title}\n${table.map(row => `  ${row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join('  ').trimEnd()}`).join('\n')}\n`);
}

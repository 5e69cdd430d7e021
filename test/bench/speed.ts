import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';

/** Texts of ordinary support chat: the shared corpus, or made-up lines where it is not at hand. */
export function ordinaryChat(): readonly string[] {
  const file = path.resolve('../shared/corpora/chat/benign-chat.jsonl');
  if (existsSync(file)) return readFileSync(file, 'utf8').split('\n').filter(Boolean).map(line => (JSON.parse(line) as { text: string }).text);
  const lines = ['Hello, how can I help you today?', 'My order 48213 has not come yet.', 'Could you tell me what time the shop opens?', 'It opens at 9 am and closes at 17:30.', 'You can call us at +1 415 555 0132.', 'Thank you, that is all.'];
  return Array.from({ length: 30_000 }, (_, index) => lines[index % lines.length]!);
}

const counted = 9;

/**
 * A row of name, characters a second (the best round and the median of nine, after warm-up), microseconds of single messages (each the
 * faster of two runs, so that a pause of the machine is not taken for a slow message), number of messages.
 */
export async function speedOf(name: string, run: (text: string) => unknown, texts: readonly string[], warmUps: number): Promise<readonly string[]> {
  const chars = texts.reduce((sum, text) => sum + text.length, 0);
  for (let round = 0; round < warmUps; round++) await through(run, texts);
  const rounds: number[] = [];
  for (let round = 0; round < counted; round++) rounds.push(await through(run, texts));
  const single: number[] = [];
  for (const text of texts) single.push(1000 * Math.min(await through(run, [text]), await through(run, [text])));
  const speed = (milliseconds: number): string => (chars / milliseconds / 1000).toFixed(2);
  return [name, speed(Math.min(...rounds)), speed(share(rounds, 0.5)), share(single, 0.5).toFixed(1), share(single, 0.99).toFixed(1), `${texts.length} messages`];
}

function share(values: readonly number[], part: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))]!;
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

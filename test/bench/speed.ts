import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { roundsOf, share, through } from './rounds.ts';

/** Texts of ordinary support chat: the shared corpus, or made-up lines where it is not at hand. */
export function ordinaryChat(): readonly string[] {
  const file = path.resolve('../shared/corpora/chat/benign-chat.jsonl');
  if (existsSync(file)) return readFileSync(file, 'utf8').split('\n').filter(Boolean).map(line => (JSON.parse(line) as { text: string }).text);
  const lines = ['Hello, how can I help you today?', 'My order 48213 has not come yet.', 'Could you tell me what time the shop opens?', 'It opens at 9 am and closes at 17:30.', 'You can call us at +1 415 555 0132.', 'Thank you, that is all.'];
  return Array.from({ length: 30_000 }, (_, index) => lines[index % lines.length]!);
}

/**
 * A row of name, characters a second (the best round and the median of nine, after warm-up), microseconds of single messages (each the
 * faster of two runs, so that a pause of the machine is not taken for a slow message), number of messages.
 */
export async function speedOf(name: string, run: (text: string) => unknown, texts: readonly string[], warmUps: number): Promise<readonly string[]> {
  const { best, median } = await roundsOf(run, texts, warmUps);
  const single: number[] = [];
  for (const text of texts) single.push(1000 * Math.min(await through(run, [text]), await through(run, [text])));
  return [name, speedIn(best, texts), speedIn(median, texts), share(single, 0.5).toFixed(1), share(single, 0.99).toFixed(1), `${texts.length} messages`];
}

/** Millions of characters a second. */
export const speedIn = (milliseconds: number, texts: readonly string[]): string => (texts.reduce((sum, text) => sum + text.length, 0) / milliseconds / 1000).toFixed(2);

const counted = 9;

/** Milliseconds for all texts, of the best round and of the median one of nine, after warm-up. */
export async function roundsOf(run: (text: string) => unknown, texts: readonly string[], warmUps: number): Promise<{ readonly best: number; readonly median: number }> {
  for (let round = 0; round < warmUps; round++) await through(run, texts);
  const rounds: number[] = [];
  for (let round = 0; round < counted; round++) rounds.push(await through(run, texts));
  return { best: Math.min(...rounds), median: share(rounds, 0.5) };
}

/** The value that so large a part of the others does not pass. */
export function share(values: readonly number[], part: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))]!;
}

/** Milliseconds for all texts; waits only for packages that answer later. */
export async function through(run: (text: string) => unknown, texts: readonly string[]): Promise<number> {
  const started = performance.now();
  for (const text of texts) {
    const answer = run(text);
    if (answer instanceof Promise) await answer;
  }
  return performance.now() - started;
}

import { readPlainRow, readRow, type Row, type RowProblem } from '../../core/transcript.ts';
import type { Policy } from '../../policy/resolve.ts';
import { Trial, type TrialFigures } from '../../policy/trial.ts';
import { Lines, type Line } from './lines.ts';

export interface BadLine {
  readonly line: number;
  readonly problem: RowProblem;
}

export interface TrialNews {
  readonly readBytes: number;
  readonly totalBytes: number;
  /** One for each policy, in their order. */
  readonly trials: readonly TrialFigures[];
  readonly badLines: number;
  /** The first of them. */
  readonly named: readonly BadLine[];
  readonly isDone: boolean;
}

const mostNamed = 50;
const newsEveryMs = 150;

/**
 * Reads a transcript as a stream, line by line, through each policy, and tells how it goes. Memory does not grow with the file. A line that
 * cannot be read is counted and named; the rest goes on.
 */
export async function tryTranscript(file: Blob, policies: readonly Policy[], tell: (news: TrialNews) => void): Promise<void> {
  const trials = policies.map(policy => new Trial(policy));
  const lines = new Lines();
  const named: BadLine[] = [];
  let badLines = 0;
  let talk = 1;
  let readBytes = 0;
  const take = ({ number, text }: Line): void => {
    if (text !== null && text.trim() === '') return void talk++;
    const row: Row | RowProblem = text === null ? 'too-long' : text.trimStart().startsWith('{') ? readRow(text) : readPlainRow(text, number, `talk ${talk}`);
    if (typeof row !== 'string') return trials.forEach(trial => trial.read(row));
    badLines++;
    if (named.length < mostNamed) named.push({ line: number, problem: row });
  };
  const news = (isDone: boolean): TrialNews => ({ readBytes, totalBytes: file.size, trials: trials.map(trial => trial.figures()), badLines, named: [...named], isDone });
  const decoder = new TextDecoder();
  const reader = file.stream().getReader();
  let told = performance.now();
  for (let { done, value } = await reader.read(); !done && value !== undefined; { done, value } = await reader.read()) {
    for (const line of lines.add(decoder.decode(value, { stream: true }))) take(line);
    readBytes += value.byteLength;
    if (performance.now() - told < newsEveryMs) continue;
    told = performance.now();
    tell(news(false));
  }
  for (const line of lines.add(decoder.decode())) take(line);
  for (const line of lines.end()) take(line);
  tell(news(true));
}

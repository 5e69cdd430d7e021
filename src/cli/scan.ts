import { createReadStream, readFileSync } from 'node:fs';
import process from 'node:process';
import { createInterface } from 'node:readline';
import { createEngine, type Engine } from '../core/inspect.ts';
import { mask } from '../core/mask.ts';
import type { Message } from '../core/model.ts';
import { newTalk, type Talk } from '../core/talk.ts';
import { engineSettings } from '../policy/engine-settings.ts';
import { resolvePolicy } from '../policy/resolve.ts';
import { scanArguments, scanHelp } from './scan-arguments.ts';
import { ScanError, readRow, type Row } from './scan-row.ts';
import { ScanStats } from './scan-stats.ts';

/** At most this many talks are remembered at a time; the one longest silent is forgotten, so memory stays constant on any input. */
const rememberedTalks = 10_000;

try {
  await main();
} catch (error) {
  if (!(error instanceof ScanError)) throw error;
  process.stderr.write(`scan: ${error.message}\n`);
  process.exitCode = 2;
}

async function main(): Promise<void> {
  const options = scanArguments(process.argv.slice(2));
  if (options.help) return void process.stdout.write(scanHelp);
  const engine = createEngine(engineSettings(readPolicy(options.policy)));
  const stats = new ScanStats({ progress: process.stderr.isTTY && !process.stdout.isTTY });
  const talks = new Map<string, Talk>();
  const input = options.file === undefined ? process.stdin : createReadStream(options.file);
  process.stdout.on('error', quietlyStopWhenReaderLeft);
  let line = 0;
  for await (const text of createInterface({ input, crlfDelay: Infinity })) {
    line++;
    if (text.trim() === '') continue;
    const answer = judge(engine, readRow(text, line), talks, stats);
    if (!process.stdout.write(answer)) await new Promise(resolve => process.stdout.once('drain', resolve));
  }
  stats.finish();
  if (options.stats) process.stderr.write(`${JSON.stringify(stats.summary())}\n`);
}

function judge(engine: Engine, row: Row, talks: Map<string, Talk>, stats: ScanStats): string {
  const talk = row.conversation === undefined ? newTalk : talks.get(row.conversation) ?? newTalk;
  const started = performance.now();
  const inspection = engine.inspect(row as Message, talk);
  const masked = mask(row.text, inspection.findings);
  stats.add(row.text.length, performance.now() - started);
  if (row.conversation !== undefined) remember(talks, row.conversation, inspection.talk);
  const failed = inspection.failed.length > 0 ? { failed: inspection.failed } : {};
  return `${JSON.stringify({ id: row.id, findings: inspection.findings, masked: masked.text, ...failed })}\n`;
}

function remember(talks: Map<string, Talk>, id: string, talk: Talk): void {
  talks.delete(id);
  talks.set(id, talk);
  if (talks.size > rememberedTalks) talks.delete(talks.keys().next().value!);
}

function readPolicy(file: string | undefined) {
  if (file === undefined) return resolvePolicy({});
  let values: unknown;
  try {
    values = JSON.parse(readFileSync(file, 'utf8'));
  } catch (error) {
    throw new ScanError(`cannot read the policy ${file}: ${error instanceof Error ? error.message : String(error)}`);
  }
  const policy = resolvePolicy({ managed: values });
  for (const problem of policy.problems) process.stderr.write(`scan: policy: ${problem.key}: ${problem.message}\n`);
  return policy;
}

function quietlyStopWhenReaderLeft(error: NodeJS.ErrnoException): void {
  if (error.code === 'EPIPE') process.exit(0);
  throw error;
}

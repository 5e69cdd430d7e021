import { createReadStream, readFileSync } from 'node:fs';
import process from 'node:process';
import { createInterface } from 'node:readline';
import { createEngine, type Engine } from '../core/inspect.ts';
import { mask } from '../core/mask.ts';
import type { Message } from '../core/model.ts';
import { Talks } from '../core/talks.ts';
import type { Row } from '../core/transcript.ts';
import { engineSettings } from '../policy/engine-settings.ts';
import { policyIn } from '../policy/policy-file.ts';
import { resolvePolicy } from '../policy/resolve.ts';
import { scanArguments, scanHelp } from './scan-arguments.ts';
import { ScanError, readLine } from './scan-row.ts';
import { ScanStats } from './scan-stats.ts';
import { warmEngine } from './warm-engine.ts';

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
  if (options.stats) warmEngine(engine);
  const stats = new ScanStats({ progress: process.stderr.isTTY && !process.stdout.isTTY });
  const talks = new Talks();
  const input = options.file === undefined ? process.stdin : createReadStream(options.file);
  process.stdout.on('error', quietlyStopWhenReaderLeft);
  let line = 0;
  for await (const text of createInterface({ input, crlfDelay: Infinity })) {
    line++;
    if (text.trim() === '') continue;
    const answer = judge(engine, readLine(text, line), talks, stats);
    if (!process.stdout.write(answer)) await new Promise(resolve => process.stdout.once('drain', resolve));
  }
  stats.finish();
  if (options.stats) process.stderr.write(`${JSON.stringify(stats.summary())}\n`);
}

function judge(engine: Engine, row: Row, talks: Talks, stats: ScanStats): string {
  const started = performance.now();
  const inspection = engine.inspect(row as Message, talks.of(row.conversation));
  const masked = mask(row.text, inspection.findings);
  stats.add(row.text.length, performance.now() - started);
  talks.keep(row.conversation, inspection.talk);
  const failed = inspection.failed.length > 0 ? { failed: inspection.failed } : {};
  return `${JSON.stringify({ id: row.id, findings: inspection.findings, masked: masked.text, ...failed })}\n`;
}

function readPolicy(file: string | undefined) {
  if (file === undefined) return resolvePolicy({});
  let values: unknown;
  try {
    const parsed: unknown = JSON.parse(readFileSync(file, 'utf8'));
    values = policyIn(parsed) ?? parsed;
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

import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';

type Table = readonly (readonly string[])[];

/**
 * `npm run bench [NAME ...]`: every *.bench.ts here, or those whose names are given. Quiet machines give the truest figures. Each is bundled
 * first, as the engine is in the extension: tsx names every inner function anew at each call, which alone makes it two to five times slower.
 */
const asked = process.argv.slice(2);
const folder = path.resolve('test/bench');
const files = readdirSync(folder).filter(file => file.endsWith('.bench.ts') && (asked.length === 0 || asked.some(name => file.startsWith(name))));
for (const file of files) {
  const { bench } = (await import(await bundled(file))) as { bench(): Promise<Table> };
  print(file.replace('.bench.ts', ''), await bench());
}
if (asked.length === 0 || asked.includes('bytes')) print('bytes', bytes());

async function bundled(file: string): Promise<string> {
  const outfile = path.resolve('node_modules/.cache/parleyguard/bench', file.replace('.ts', '.mjs'));
  await build({ entryPoints: [path.join(folder, file)], outfile, bundle: true, platform: 'node', format: 'esm', target: 'node20', packages: 'external', logLevel: 'error' });
  return outfile;
}

function bytes(): Table {
  const files = { front: 'dist/chromium/src/content/front.iife.js', guard: 'dist/chromium/guard.js', engine: 'dist/chromium/engine.js', 'files, when one is attached': 'dist/chromium/scrub.js' };
  if (!Object.values(files).every(file => existsSync(file))) return [['scripts in consoles'], ['not built: npm run build']];
  return [['scripts in consoles', 'bytes', 'gzip'], ...Object.entries(files).map(([name, file]) => [name, String(statSync(file).size), String(gzipSync(readFileSync(file)).length)])];
}

function print(title: string, table: Table): void {
  const widths = table[0]!.map((_, column) => Math.max(...table.map(row => (row[column] ?? '').length)));
  process.stdout.write(`\n${title}\n${table.map(row => `  ${row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join('  ').trimEnd()}`).join('\n')}\n`);
}

import path from 'node:path';
import { transformSync } from 'esbuild';
import { readFileSync } from 'node:fs';
import { build } from 'vite';
import { leaveOut } from '../src/cli/leave-out.ts';
import { languagesApart } from '../src/cli/languages-apart.ts';
import { lateLists } from '../src/cli/late-lists.ts';
import { packedSuffixes } from '../src/cli/pack-suffixes.ts';
import { partsAsked, whenAsked } from '../src/cli/when-asked.ts';
const r: any = await build({ configFile: false, logLevel: 'error', publicDir: false, plugins: [leaveOut(), languagesApart(), lateLists(), whenAsked()], resolve: { alias: [packedSuffixes('content')] }, build: { write: false, minify: false, target: 'chrome128', modulePreload: false, rollupOptions: { input: { guard: path.resolve('src/content/guard.iife.ts'), ...partsAsked(path.resolve('src/content/when-asked.ts')) }, external: [path.resolve('src/sites/addresses.ts')], preserveEntrySignatures: 'strict', output: { format: 'es', entryFileNames: '[name].js', chunkFileNames: '[name].js' } } } });
const rows: [number, string, string][] = [];
for (const c of r.output) if (c.type === 'chunk') for (const [id, m] of Object.entries<any>(c.modules)) { const code = m.code ?? ''; let n = code.length; try { n = transformSync(code, { minify: true, format: 'esm' }).code.length; } catch {} rows.push([n, c.name, path.relative('.', id)]); }
for (const [n, c, id] of rows.sort((a, b) => b[0] - a[0]).slice(0, 500)) console.log(n, c, id);

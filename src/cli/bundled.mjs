import process from 'node:process';
import { build } from 'esbuild';

/**
 * `node src/cli/bundled.mjs TOOL.ts [word ...]` runs a command-line tool as one bundled module, as the engine is in the extension: tsx names
 * every inner function anew at each call, which alone makes the engine two to five times slower. Nothing is written to disk.
 */
const [tool] = process.argv.splice(2, 1);
const { outputFiles } = await build({ entryPoints: [tool], bundle: true, write: false, platform: 'node', format: 'esm', target: 'node20', logLevel: 'error' });
await import(`data:text/javascript;base64,${Buffer.from(outputFiles[0].contents).toString('base64')}`);

import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { build } from 'vite';

const folder = 'test/fixtures/editors';
const cache = 'node_modules/.cache/parleyguard-editors';

/** One script with a real editor from npm in it, bundled once and kept until the fixture or a package changes. */
export async function bundledFamily(family: string): Promise<string> {
  const entry = path.resolve(folder, 'families', `${family}.js`);
  const key = createHash('sha256').update([entry, path.resolve(folder, 'console.js'), 'package-lock.json'].map(file => readFileSync(file, 'utf8')).join('\0')).digest('hex').slice(0, 16);
  const file = path.join(cache, `${family}-${key}.js`);
  if (existsSync(file)) return readFileSync(file, 'utf8');
  const output = await build({
    configFile: false,
    logLevel: 'silent',
    // @chatwoot/prosemirror-schema was written against linkify-it 5, whose default export version 6 no longer has.
    resolve: { alias: [{ find: /^linkify-it$/, replacement: 'linkify5' }] },
    define: { 'process.env.NODE_ENV': '"production"', global: 'globalThis' },
    build: { write: false, minify: false, rollupOptions: { input: entry, output: { format: 'iife', codeSplitting: false } } },
  });
  const [result] = Array.isArray(output) ? output : [output];
  if (result === undefined || !('output' in result)) throw new Error(`no bundle for ${family}`);
  const code = result.output[0].code;
  mkdirSync(cache, { recursive: true });
  writeFileSync(file, code);
  return code;
}

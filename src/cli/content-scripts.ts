import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { transformSync } from 'esbuild';
import { build, parseSync, type InlineConfig, type Plugin } from 'vite';
import type { ScriptName } from '../messaging/protocol.ts';
import { joined, type Chunk } from './in-parts.ts';
import { languagesApart } from './languages-apart.ts';
import { lateLists } from './late-lists.ts';
import { leaveOut } from './leave-out.ts';
import { packedSuffixes } from './pack-suffixes.ts';
import { partsAsked, whenAsked } from './when-asked.ts';

const source = (file: string): string => fileURLToPath(new URL(`../${file}`, import.meta.url));

/** Styles that a script carries as text, without their blanks. */
const shortStyles: Plugin = {
  name: 'short-styles',
  enforce: 'pre',
  transform: (code, id) => (id.endsWith('.css.ts') ? code.replace(/(?<== )`([^`]*)`/, (_, css: string) => JSON.stringify(transformSync(css, { loader: 'css', minify: true }).code.trim())) : undefined),
};

/** The picker as a script of its own, without imports. */
export async function pickerScript(): Promise<string> {
  const [{ code }, ...others] = await chunksOf({ picker: source('content/picker.iife.ts') });
  if (others.length > 0) throw new Error('the picker is one file');
  return `(()=>{${code}})();\n`;
}

export interface Scripts extends Readonly<Record<ScriptName, string>> {
  /** The content script, with the name of the build before it. */
  readonly front: string;
}

/**
 * The scripts that come into a document when it needs them: the guard, its engine in parts that run when they are first asked for, and what
 * takes secrets out of files. Each hands itself to the front that asked for it (`content/scripts.ts`), by the name of their build: under a page
 * may be an older front, or come an older script. `front` is the text of the content script.
 */
export async function scriptsFor(front: string): Promise<Scripts> {
  const given = givenModules(source('content/given.ts'));
  const chunks = await chunksOf({ guard: source('content/guard.iife.ts'), ...partsAsked(source('content/when-asked.ts')) }, given);
  const { first, second, third } = joined(chunks, Object.fromEntries(given.map(file => [path.basename(file), 'given'])), 'attachments-scrub-json');
  const build = JSON.stringify(createHash('sha256').update(front + first + second + third).digest('hex').slice(0, 8));
  const handedOver = (script: ScriptName, text: string, what: string): string => `{${text}globalThis[Symbol.for("parleyguard.front")]?.take(${build},"${script}",${what})}\n`;
  const parts = '[parts,own=>{partOf=own}]';
  return {
    front: `{const scriptsBuild=${build};${front.trim()}}\n`,
    guard: handedOver('guard', `let given;${first}const addParts=(more,tell)=>{Object.assign(parts,more);tell(partOf)};`, '(names,front)=>{given=names;partOf("guard").startGuard(front)}'),
    engine: handedOver('engine', second, parts),
    scrub: handedOver('scrub', third, parts),
  };
}

/** The files of which `given.ts` hands on what the guard imports. */
const givenModules = (file: string): readonly string[] =>
  (parseSync(file, readFileSync(file, 'utf8')).program.body as unknown as readonly { readonly type: string; readonly source: { readonly value: string } }[])
    .filter(({ type }) => type === 'ImportDeclaration')
    .map(({ source: { value } }) => path.resolve(path.dirname(file), value));

/** The first entry's chunk comes first. */
async function chunksOf(input: Readonly<Record<string, string>>, external: readonly string[] = []): Promise<readonly [Chunk, ...Chunk[]]> {
  const settings: InlineConfig = {
    configFile: false, logLevel: 'warn', publicDir: false,
    plugins: [leaveOut(), languagesApart(), lateLists(), shortStyles, whenAsked()],
    resolve: { alias: [packedSuffixes('content')] },
    build: {
      write: false, target: 'chrome128', modulePreload: false,
      rollupOptions: { input: { ...input }, external: [...external], preserveEntrySignatures: 'strict', output: { format: 'es', entryFileNames: '[name].js', chunkFileNames: '[name].js' } },
    },
  };
  const { output } = (await build(settings)) as { readonly output: readonly (Chunk & { readonly type: string })[] }; // One format, not watched.
  const [first] = Object.keys(input);
  const chunks = output.filter(({ type }) => type === 'chunk').sort((a, b) => Number(path.basename(b.fileName, '.js') === first) - Number(path.basename(a.fileName, '.js') === first));
  return chunks as unknown as readonly [Chunk, ...Chunk[]]; // At least that of the first entry.
}

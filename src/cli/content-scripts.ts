import { createHash } from 'node:crypto';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { transformSync } from 'esbuild';
import { build, type InlineConfig, type Plugin } from 'vite';
import type { EngineScript } from '../messaging/protocol.ts';
import { joined, type Chunk } from './in-parts.ts';
import { languagesApart } from './languages-apart.ts';
import { lateLists } from './late-lists.ts';
import { leaveOut } from './leave-out.ts';
import { packedSuffixes } from './pack-suffixes.ts';
import { partsAsked, whenAsked } from './when-asked.ts';

const source = (file: string): string => fileURLToPath(new URL(`../${file}`, import.meta.url));

/** What the loader has already, the guard gets from it. */
const addresses = source('sites/addresses.ts');

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

export interface GuardScripts {
  /** Statements for the top of the content script, with the guard as the part `guard`. What the loader has is `addresses` there. */
  readonly guard: string;
  /** A script of its own: the engine, in parts that run when they are first asked for. */
  readonly engine: string;
  /** What takes secrets out of files: for when one is attached. */
  readonly scrub: string;
}

/**
 * The guard, and its engine for the frames that have a console in them. The engine hands itself to the guard that asked for it
 * (`content/bring-engine.ts`), by the name of their build: under a page may be an older guard, or come an older engine.
 */
export async function guardScripts(): Promise<GuardScripts> {
  const chunks = await chunksOf({ guard: source('content/guard.iife.ts'), ...partsAsked(source('content/when-asked.ts')) }, [addresses]);
  const { first, second, third } = joined(chunks, { [path.basename(addresses)]: 'addresses' }, 'attachments-scrub-json');
  const build = JSON.stringify(createHash('sha256').update(first + second + third).digest('hex').slice(0, 8));
  const handedOver = (script: EngineScript, text: string): string => `{${text}globalThis[Symbol.for("parleyguard.engine")]?.(${build},parts,own=>{partOf=own},"${script}")}\n`;
  return {
    guard: `${first}const engineBuild=${build},addParts=(more,tell)=>{Object.assign(parts,more);tell(partOf)};`,
    engine: handedOver('engine', second),
    scrub: handedOver('scrub', third),
  };
}

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

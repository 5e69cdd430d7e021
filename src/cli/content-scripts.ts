import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { transformSync } from 'esbuild';
import { minify } from 'terser';
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

/** Parts of `when-asked.ts` that come in scripts of their own. */
const apart = { scrub: ['content-attachment-reader', 'attachments-scrub-json'], policy: ['content-by-policy'], structure: ['content-structure'] } as const;

export interface Scripts extends Readonly<Record<ScriptName, string>> {
  /** The content script, with the name of the build before it. */
  readonly front: string;
}

/**
 * The scripts that come into a document when it needs them: the guard, its engine in parts that run when they are first asked for, what
 * reads files and takes secrets out of them, and what only some policies ask for. Each hands itself to the front that asked for it
 * (`content/scripts.ts`), by the name of their build: under a page may be an older front, or come an older script. `front` is the text of
 * the content script.
 */
export async function scriptsFor(front: string): Promise<Scripts> {
  const { files, names } = givenBy(source('content/given.ts'));
  const chunks = await chunksOf({ guard: source('content/guard.iife.ts'), ...partsAsked(source('content/when-asked.ts')) }, files);
  const { first, second, others } = joined(chunks, (id, name) => (files.some(file => path.basename(file) === path.basename(id)) && names.includes(name) ? `given[${names.indexOf(name)}]` : undefined), Object.values(apart));
  const build = JSON.stringify(createHash('sha256').update([front, first, second, ...others].join('\n')).digest('hex').slice(0, 8));
  const handedOver = (script: ScriptName, text: string, what: string): string => `{${text}globalThis[Symbol.for("parleyguard.front")]?.take(${build},"${script}",${what})}\n`;
  const parts = '[parts,(own,list)=>{partOf=own;given=list}]';
  return {
    front: `{const scriptsBuild=${build};${front.trim()}}\n`,
    guard: handedOver('guard', `let given;${first}const addParts=(more,tell)=>{Object.assign(parts,more);tell(partOf,given)};`, '(list,front)=>{given=list;partOf("guard").startGuard(front)}'),
    engine: handedOver('engine', second, parts),
    ...(Object.fromEntries(Object.keys(apart).map((script, at) => [script, handedOver(script as ScriptName, others[at]!, parts)])) as Record<keyof typeof apart, string>), // The keys of `apart`.
  };
}

/** What `given.ts` hands on: the files it imports, and the names in the order of its list. */
function givenBy(file: string): { readonly files: readonly string[]; readonly names: readonly string[] } {
  const text = readFileSync(file, 'utf8');
  const imports = (parseSync(file, text).program.body as unknown as readonly { readonly type: string; readonly source: { readonly value: string } }[]).filter(({ type }) => type === 'ImportDeclaration');
  return { files: imports.map(({ source: { value } }) => path.resolve(path.dirname(file), value)), names: text.slice(text.lastIndexOf('['), text.lastIndexOf(']')).match(/\w+/g) ?? [] };
}

/** Written out wherever they are used, these take the scripts 140 packed bytes. */
export const ofNodes = { 'Node.DOCUMENT_FRAGMENT_NODE': '11', 'Node.ELEMENT_NODE': '1', 'Node.TEXT_NODE': '3', 'Node.DOCUMENT_POSITION_PRECEDING': '2', 'Node.DOCUMENT_POSITION_FOLLOWING': '4', 'NodeFilter.SHOW_ELEMENT': '1', 'NodeFilter.SHOW_TEXT': '4' };

/** The first entry's chunk comes first. */
async function chunksOf(input: Readonly<Record<string, string>>, external: readonly string[] = []): Promise<readonly [Chunk, ...Chunk[]]> {
  const settings: InlineConfig = {
    configFile: false, logLevel: 'warn', publicDir: false, define: ofNodes,
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
  return (await Promise.all(chunks.map(smaller))) as unknown as readonly [Chunk, ...Chunk[]]; // At least that of the first entry.
}

/**
 * What the bundler's own minifier leaves: one percent of the bytes. No function is moved to where it is called, as it would be made anew with each call.
 * No function of ours is called with `new`: the short forms say the same. Of the parts, links and what the guard shares with others (it has the name of one of its files) pack better with their functions first.
 */
async function smaller({ fileName, code }: Chunk): Promise<Chunk> {
  const { code: short } = await minify(code, { module: true, ecma: 2020, compress: { passes: 2, reduce_funcs: false, unsafe_arrows: true, unsafe_methods: true, keep_fargs: false, hoist_funs: /^(?:hash|links-detect)\./.test(fileName) } });
  if (short === undefined) throw new Error(`${fileName} cannot be made smaller`);
  return { fileName, code: short };
}

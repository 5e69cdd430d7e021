import path from 'node:path';
import { parseSync } from 'vite';

/** A chunk as the bundler writes it: a module that other chunks import by its file name. */
export interface Chunk {
  readonly fileName: string;
  readonly code: string;
}

/** By the id of the module and the name that is imported of it; undefined for what is not given. */
type Given = (id: string, name: string) => string | undefined;

interface Specifier {
  readonly local: { readonly name: string };
  readonly imported?: { readonly name: string };
  readonly exported?: { readonly name: string };
}

interface Statement {
  readonly type: string;
  readonly start: number;
  readonly end: number;
  /** Undefined of a default. */
  readonly source?: { readonly value: string } | null;
  readonly specifiers: readonly Specifier[];
}

/** Scripts: the parts of the later ones become reachable when their `partOf` and `given` are set to the first one's, and their `parts` are added to those of the first. */
export interface Joined {
  readonly first: string;
  readonly second: string;
  /** As many as are to come apart, in their order. */
  readonly others: readonly string[];
}

/**
 * Modules as functions: `partOf("name")` runs a chunk when it is first asked for and answers what it exports. The first chunk and all that it
 * imports come in the first script, the others in a second one, for which the first never waits, and each of `apart` in one of its own with what only
 * it imports. `given` answers the expression for a name of a module that is no chunk. What a chunk exports must never
 * change, as those who use it take it once (test/rules/architecture.test.ts). All but the first get short names, as they are named a hundred
 * times. Methods at the top of a script, as V8 would read functions inside of functions twice before any of them is called, and arrow
 * functions whole. Throws an Error for what cannot be joined.
 */
export function joined(chunks: readonly [Chunk, ...Chunk[]], given: Given = () => undefined, apart: readonly (readonly string[])[] = []): Joined {
  const names = new Map(chunks.map(({ fileName }, at) => [nameOf(fileName), at === 0 ? nameOf(fileName) : at.toString(36)]));
  const partOf = (id: string): string | undefined => {
    const name = names.get(nameOf(id));
    return name === undefined ? undefined : `partOf("${name}")`;
  };
  const own = withImports([chunks[0]], chunks);
  const later = chunks.filter(chunk => !own.has(chunk));
  const alone = apart.map(names => aloneWith(names, later));
  const partsOf = (some: readonly Chunk[], [before, after]: readonly [string, string]): string => `parts={${some.map(({ fileName, code }) => `"${names.get(nameOf(fileName))!}"${before}${asFunction(code, fileName, partOf, given)}${after}`).join(',')}};`;
  const laterParts = (some: readonly Chunk[]): string => `let partOf,given;const ${partsOf([...some].sort(inPlace), whenAsked)}`;
  return {
    first: `const run={},partOf=name=>run[name]??=parts[name](),${partsOf(chunks.filter(chunk => own.has(chunk)).sort(inPlace), atOnce)}`,
    second: laterParts(later.filter(chunk => !alone.some(some => some.has(chunk)))),
    others: alone.map(some => laterParts([...some])),
  };
}

/** V8 reads a method without compiling it, and a function in brackets as one that is called at once: else it would read that twice, and what is in it three times. */
const whenAsked = ['(){', '}'] as const;
const atOnce = [':(function(){', '})'] as const;

/**
 * Parts that are like each other stand near each other, which packs half a percent better than by their names or sizes: found by trying thousands of
 * orders with `gzip`. Those that are not named come before, by size.
 */
const places = [
  'guard', 'hash', 'analysis', 'intents-read-phrases', 'intents-detect', 'file-name', 'intents-advice', 'files-detect', 'core-mask', 'mask', 'core-engine', 'data-detect', 'detect', 'codes',
  'normalise', 'links-detect', 'word-interests', 'scan-addresses', 'word-list', 'provider-token', 'secrets-detect', 'files-file-name', 'characters', 'languages',
];
const placeOf = ({ fileName }: Chunk): number => places.indexOf(nameOf(fileName));
const inPlace = (a: Chunk, b: Chunk): number => placeOf(a) - placeOf(b) || a.code.length - b.code.length || (a.fileName < b.fileName ? -1 : 1);

/** The chunks of these names, and what they import and no other does. */
function aloneWith(names: readonly string[], chunks: readonly Chunk[]): ReadonlySet<Chunk> {
  const mine = withImports(chunks.filter(({ fileName }) => names.includes(nameOf(fileName))), chunks);
  const others = withImports(chunks.filter(chunk => !mine.has(chunk)), chunks);
  return new Set([...mine].filter(chunk => !others.has(chunk)));
}

/** These chunks and all that they import, directly or not. */
function withImports(entries: readonly Chunk[], chunks: readonly Chunk[]): ReadonlySet<Chunk> {
  const found = new Set<Chunk>(entries);
  for (const { code, fileName } of found) {
    const sources = new Set(portsOf(code, fileName).flatMap(({ source }) => (source ? [nameOf(source.value)] : [])));
    for (const chunk of chunks) if (sources.has(nameOf(chunk.fileName))) found.add(chunk);
  }
  return found;
}

const nameOf = (file: string): string => path.basename(file, '.js');

/** Imports and exports. */
const portsOf = (code: string, file: string): readonly Statement[] => (parseSync(file, code).program.body as unknown as readonly Statement[]).filter(({ type }) => /^(?:Im|Ex)port/.test(type));

function asFunction(named: string, file: string, partOf: (id: string) => string | undefined, given: Given): string {
  const needed = (value: string | undefined, id: string): string => {
    if (value === undefined) throw new Error(`${id} is no chunk of the script and is not given either`);
    return value;
  };
  const code = named.replaceAll(/\bpartOf\((["`'])([\w-]+)\1\)/g, (_, __, name: string) => needed(partOf(name), name));
  const importOf = (specifiers: readonly Specifier[], id: string): string => {
    const part = partOf(id);
    if (part === undefined && specifiers.length > 0) return `const ${specifiers.map(({ local, imported }) => `${local.name}=${needed(given(id, imported!.name), id)}`).join()};`;
    return specifiers.length === 0 ? `${needed(part, id)};` : `const{${specifiers.map(({ local, imported }) => pair(imported!.name, local.name)).join()}}=${part};`;
  };
  const statements = portsOf(code, file);
  const answers: string[] = [];
  let body = code;
  for (const { type, start, end, source, specifiers } of [...statements].reverse()) {
    const isImport = type === 'ImportDeclaration';
    if (!isImport && type !== 'ExportNamedDeclaration') throw new Error(`${file}: ${code.slice(start, start + 80)} cannot be joined`);
    body = `${body.slice(0, start)}${isImport ? importOf(specifiers, source!.value) : ''}${body.slice(end)}`;
    if (!isImport) answers.push(...specifiers.map(({ local, exported }) => (source ? `${exported!.name}:${needed(partOf(source.value), source.value)}.${local.name}` : pair(exported!.name, local.name))));
  }
  // Also of nothing: what has an answer is not run again.
  return `${body.trim().replace(/;*$/, ';')}return{${answers.join()}}`;
}

const pair = (key: string, name: string): string => (key === name ? name : `${key}:${name}`);

import { readFileSync } from 'node:fs';
import path from 'node:path';
import { parseSync } from 'vite';

interface Import {
  readonly type: string;
  readonly start: number;
  readonly end: number;
  readonly importKind?: string;
  readonly source: { readonly value: string };
  readonly specifiers: readonly { readonly imported: { readonly name: string }; readonly local: { readonly name: string } }[];
}

/** In files named `when-asked.ts`, imports are made where their names are used: a part is run by the first call that needs it (`in-parts.ts`). */
export function whenAsked(): { readonly name: string; readonly enforce: 'pre'; transform(code: string, id: string): string | undefined } {
  return {
    name: 'when-asked',
    enforce: 'pre',
    transform: (code, id) => (/[\\/]content[\\/]when-asked\.ts$/.test(id) ? deferred(code, id) : undefined),
  };
}

/** The files that a `when-asked.ts` imports, by the names of the parts that they become. */
export function partsAsked(file: string): Readonly<Record<string, string>> {
  return Object.fromEntries(importsOf(readFileSync(file, 'utf8'), file).map(({ source }) => [partOf(source.value), path.resolve(path.dirname(file), source.value)]));
}

/** The imports are read from the syntax tree; their names must stand for nothing else in the file. */
export function deferred(code: string, file: string): string {
  const imports = importsOf(code, file);
  let text = imports.reduceRight((left, { start, end }) => left.slice(0, start) + left.slice(end), code);
  for (const { source, specifiers } of imports) {
    for (const { imported, local } of specifiers) text = text.replaceAll(new RegExp(`(?<=[=(] ?|\\s)${local.name}(?![\\w:])`, 'g'), `partOf(${JSON.stringify(partOf(source.value))}).${imported.name}`);
  }
  return text;
}

const importsOf = (code: string, file: string): readonly Import[] => (parseSync(file, code).program.body as unknown as Import[]).filter(({ type, importKind }) => type === 'ImportDeclaration' && importKind !== 'type');

/** `data-detect` of `../core/data/detect.ts`. */
const partOf = (file: string): string => `${path.basename(path.dirname(file))}-${path.basename(file, '.ts')}`;

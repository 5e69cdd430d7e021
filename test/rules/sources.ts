import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parseSync } from 'vite';

export interface Source {
  /** Path from the project's root, with forward slashes. */
  readonly file: string;
  readonly text: string;
}

/** Every TypeScript file below src. */
export function sources(folder = 'src'): readonly Source[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter(entry => entry.isFile() && /\.tsx?$/.test(entry.name))
    .map(entry => path.join(entry.parentPath, entry.name).split(path.sep).join('/'))
    .sort()
    .map(file => ({ file, text: readFileSync(file, 'utf8') }));
}

export interface Import {
  readonly from: string;
  /** As written for packages; path from the root for our own files. */
  readonly to: string;
  readonly isTypeOnly: boolean;
}

export interface SyntaxNode {
  readonly type: string;
  readonly [property: string]: unknown;
}

export function parse({ file, text }: Source): SyntaxNode {
  return parseSync(file, text).program as unknown as SyntaxNode;
}

/** Every node of a syntax tree, in order. */
export function* nodes(node: SyntaxNode): Generator<SyntaxNode> {
  yield node;
  for (const value of Object.values(node)) {
    for (const child of Array.isArray(value) ? value : [value]) {
      if (typeof child === 'object' && child !== null && 'type' in child && typeof child.type === 'string') yield* nodes(child as SyntaxNode);
    }
  }
}

export function importsOf(source: Source): readonly Import[] {
  const found: Import[] = [];
  for (const node of nodes(parse(source))) {
    if (!['ImportDeclaration', 'ExportNamedDeclaration', 'ExportAllDeclaration', 'ImportExpression'].includes(node.type)) continue;
    const written = (node.source as { value?: unknown } | null)?.value;
    if (typeof written !== 'string') continue;
    const specifiers = (node.specifiers ?? []) as readonly { importKind?: string; exportKind?: string }[];
    const isTypeOnly = node.importKind === 'type' || node.exportKind === 'type' || (specifiers.length > 0 && specifiers.every(specifier => specifier.importKind === 'type' || specifier.exportKind === 'type'));
    const to = written.startsWith('.') ? path.posix.join(path.posix.dirname(source.file), written) : written;
    found.push({ from: source.file, to, isTypeOnly });
  }
  return found;
}

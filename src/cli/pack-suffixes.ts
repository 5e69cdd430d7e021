import { mkdirSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { prefixBase } from '../core/links/packed-suffixes.ts';

/** A rule of the public-suffix list: labels from the left, flags as tldts has them (1 public, 2 private part). */
export interface SuffixRule {
  readonly labels: readonly string[];
  readonly flags: number;
  readonly exception: boolean;
}

/**
 * Puts our own reading of hosts in the place of tldts where the extension is bundled. Pages carry the list (written here while bundling);
 * the content script gets it from storage, as it is a tenth of the script and the same in every frame (`background/link-lists.ts`). Under
 * Node (scanner, unit tests) tldts runs as published; test/unit/links-suffixes.test.ts ties the two together.
 */
export function packedSuffixes(where: 'page' | 'content'): { readonly find: RegExp; readonly replacement: string } {
  const parts = fileURLToPath(new URL('../core/links/host-parts.ts', import.meta.url));
  if (where === 'content') return { find: /^tldts$/, replacement: parts };
  const file = fileURLToPath(new URL('../../node_modules/.cache/parleyguard/host-parts.js', import.meta.url));
  mkdirSync(path.dirname(file), { recursive: true });
  // No constant of its own, as the bundler would copy it to every place it is named.
  writeFileSync(file, `import { knowSuffixes, parse } from ${JSON.stringify(parts)};\nknowSuffixes(${JSON.stringify(pack(readRules()))});\nexport { parse };\n`);
  return { find: /^tldts$/, replacement: file };
}

interface TldtsTrie {
  readonly nodeFlags: ArrayLike<number>;
  readonly edgeStart: ArrayLike<number>;
  readonly edgeLength: Uint8Array;
  readonly edgeChild: ArrayLike<number>;
  readonly labelText: string;
  readonly rulesRoot: number;
  readonly exceptionsRoot: number;
}

/** All rules of the installed tldts, international labels in both spellings. */
export function readRules(): readonly SuffixRule[] {
  const trie = createRequire(import.meta.url)('tldts/dist/cjs/src/data/trie.js') as TldtsTrie;
  const offsets: number[] = [];
  let offset = 0;
  for (const length of trie.edgeLength) {
    offsets.push(offset);
    offset += length;
  }
  const rules: SuffixRule[] = [];
  const visit = (node: number, labels: readonly string[], exception: boolean): void => {
    const flags = trie.nodeFlags[node]!;
    if (flags !== 0) rules.push({ labels, flags, exception });
    for (let edge = trie.edgeStart[node]!; edge < trie.edgeStart[node + 1]!; edge++) visit(trie.edgeChild[edge]!, [trie.labelText.slice(offsets[edge], offsets[edge]! + trie.edgeLength[edge]!), ...labels], exception);
  };
  visit(trie.rulesRoot, [], false);
  visit(trie.exceptionsRoot, [], true);
  return rules;
}

interface Tree {
  rule: string;
  readonly below: Map<string, Tree>;
}

/** Sorted labels with the beginning of the one before left out, equal lists written once. */
export function pack(rules: readonly SuffixRule[]): string {
  const top: Tree = { rule: ':', below: new Map() };
  for (const { labels, flags, exception } of rules) {
    if (/[^ -~]/.test(labels.join(''))) continue;
    if (flags > 2 || (exception && flags !== 1)) throw new Error(`no sign for the rule ${labels.join('.')}`);
    let node = top;
    for (const label of [...labels].reverse()) {
      const next = node.below.get(label) ?? { rule: ':', below: new Map() };
      node.below.set(label, next);
      node = next;
    }
    node.rule = exception ? '!' : ':,;'[flags]!;
  }
  return lists(top).join('\n');
}

function lists(top: Tree): readonly string[] {
  const uses = new Map<string, number>();
  const plain = (node: Tree): string => sorted(node).map(([label, next]) => `${label}${next.rule}${next.below.size > 0 ? `(${plain(next)})` : ''}`).join('');
  const count = (node: Tree): void => {
    for (const next of node.below.values()) {
      if (next.below.size === 0) continue;
      const text = plain(next);
      uses.set(text, (uses.get(text) ?? 0) + 1);
      if (uses.get(text) === 1) count(next);
    }
  };
  count(top);
  const shared: string[] = [];
  const numbers = new Map<string, number>();
  const write = (node: Tree): string => {
    let before = '';
    return sorted(node).map(([label, next]) => {
      const kept = commonLength(before, label);
      before = label;
      return `${kept > 1 ? String.fromCharCode(prefixBase + kept) + label.slice(kept) : label}${next.rule}${belowOf(next)}`;
    }).join('');
  };
  const belowOf = (node: Tree): string => {
    if (node.below.size === 0) return '';
    const text = plain(node);
    if (uses.get(text) === 1) return `(${write(node)})`;
    if (!numbers.has(text)) numbers.set(text, shared.push(write(node)) - 1);
    return `@${numbers.get(text)}.`;
  };
  const last = write(top);
  return [...shared, last];
}

const sorted = ({ below }: Tree): readonly (readonly [string, Tree])[] => [...below].sort(([a], [b]) => (a < b ? -1 : 1));

function commonLength(a: string, b: string): number {
  let length = 0;
  while (length < 9 && length < a.length && length < b.length && a[length] === b[length]) length++;
  return length;
}

import { mkdirSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { prefixBase, type PackedSuffixes } from '../core/links/packed-suffixes.ts';

/** A rule of the public-suffix list: labels from the left, flags as tldts has them (1 public, 2 private part). */
export interface SuffixRule {
  readonly labels: readonly string[];
  readonly flags: number;
  readonly exception: boolean;
}

/**
 * Has tldts look its suffixes up in a packed copy of its own list, written while bundling: 56 KB instead of 121 in the content script.
 * An alias, as the content script is bundled without the plugins of the rest. Under Node (scanner, unit tests) tldts runs as published;
 * test/unit/links-suffixes.test.ts ties the two together.
 */
export function packedSuffixes(): { readonly find: RegExp; readonly replacement: string } {
  const lookup = fileURLToPath(new URL('../core/links/packed-suffixes.ts', import.meta.url));
  const file = fileURLToPath(new URL('../../node_modules/.cache/parleyguard/suffix-trie.js', import.meta.url));
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, moduleText(lookup, pack(readRules())));
  return { find: /^\.\/src\/suffix-trie$/, replacement: file };
}

/** What stands in for tldts' `suffix-trie.js`. The list is no constant of its own, as the bundler would copy it to every place it is named. */
const moduleText = (lookup: string, packed: PackedSuffixes): string => `import { fastPathLookup } from 'tldts-core';
import { createSuffixLookup } from ${JSON.stringify(lookup)};
const lookup = createSuffixLookup(${JSON.stringify(packed)});
export default (hostname, options, out) => !fastPathLookup(hostname, options, out) && lookup(hostname, (options.allowPrivateDomains ? 2 : 0) | (options.allowIcannDomains ? 1 : 0), out);
`;

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

/** Sorted labels with the beginning of the one before left out, equal lists written once, frequent pairs of characters as one sign. */
export function pack(rules: readonly SuffixRule[]): PackedSuffixes {
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
  return shorten(lists(top).join('\n'));
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

/** Printable, not used by the list itself, and needing no escape in a string of JavaScript. */
const freeSigns = '#%&+/<=>?AJKLMNOPQRSTUVWXYZ^_{|}~[]';
function shorten(text: string): PackedSuffixes {
  const runs: string[] = [];
  let short = text;
  for (const sign of freeSigns) {
    if (short.includes(sign)) throw new Error(`the list uses the sign ${sign} itself`);
    const pair = bestPair(short);
    short = short.replaceAll(pair, sign);
    runs.push(pair);
  }
  return { signs: freeSigns, runs, text: short };
}

/** The most frequent pair of characters (byte-pair encoding, Gage 1994); pairs of signs make longer runs. */
function bestPair(text: string): string {
  const counts = new Map<string, number>();
  for (let at = 0; at + 1 < text.length; at++) {
    const pair = text.slice(at, at + 2);
    counts.set(pair, (counts.get(pair) ?? 0) + 1);
  }
  let best = '';
  for (const [pair, count] of counts) if (count > (counts.get(best) ?? 0) && !pair.includes('\n')) best = pair;
  return best;
}

import { decodeLabel } from './punycode.ts';

interface Node {
  /** Bits as tldts has them: 1 of the public list's own part, 2 of its private part; 0 where no rule ends. */
  readonly flags: number;
  readonly exception: boolean;
  /** What may stand in front: unread text at first. */
  below: string | ReadonlyMap<string, Node>;
}

export interface Suffix {
  publicSuffix: string | null;
  isIcann: boolean | null;
  isPrivate: boolean | null;
}

const nothing: ReadonlyMap<string, Node> = new Map();
const rules = ':,;!';

/**
 * Looks up public suffixes in the list as `cli/pack-suffixes.ts` writes it: one list of labels a line, the top one last; the others are shared
 * by several rules and referred to by number. Nothing is read before the first look-up, and below an ending only what is asked for.
 */
export function createSuffixLookup(text: string) {
  let lists: readonly string[] | undefined;
  let top: Node | undefined;

  return lookup;

  /** Writes the suffix of `hostname` into `out`; true when an exception rule decided. `allowed`: flags of the rules that count. */
  function lookup(hostname: string, allowed: number, out: Suffix): boolean {
    let node = open();
    let end = hostname.length;
    let match: Node | undefined;
    let from = 0;
    while (end >= 0) {
      const start = hostname.lastIndexOf('.', end - 1) + 1;
      const below = childrenOf(node);
      const next = below.get(hostname.slice(start, end)) ?? (end > start ? below.get('*') : undefined);
      if (next === undefined) break;
      node = next;
      if ((next.flags & allowed) !== 0) {
        match = next;
        from = next.exception ? end + 1 : start;
      }
      if (start === 0) break;
      end = start - 1;
    }
    // No rule: the last label is the suffix (publicsuffix.org, "the prevailing rule is *").
    out.publicSuffix = hostname.slice(match === undefined ? hostname.lastIndexOf('.') + 1 : from);
    out.isIcann = match !== undefined && (match.flags & 1) !== 0;
    out.isPrivate = match !== undefined && (match.flags & 2) !== 0;
    return match?.exception === true;
  }

  function open(): Node {
    if (top === undefined) {
      lists = text.split('\n');
      top = { flags: 0, exception: false, below: lists.at(-1)! };
    }
    return top;
  }

  function childrenOf(node: Node): ReadonlyMap<string, Node> {
    if (typeof node.below === 'string') node.below = node.below === '' ? nothing : read(node.below);
    return node.below;
  }

  /** `label` or `Clabel` (the first so many letters are those of the label before), how the rule ends, what stands below: `(...)` or `@7.`. */
  function read(list: string): ReadonlyMap<string, Node> {
    const nodes = new Map<string, Node>();
    let label = '';
    for (let at = 0; at < list.length; ) {
      const kept = list.charCodeAt(at) - prefixBase;
      const begin = kept > 0 && kept < 10 ? at + 1 : at;
      let end = begin;
      while (!rules.includes(list[end]!)) end++;
      label = (begin > at ? label.slice(0, kept) : '') + list.slice(begin, end);
      const rule = rules.indexOf(list[end]!);
      const after = list[end + 1] === '(' ? closing(list, end + 1) : list[end + 1] === '@' ? list.indexOf('.', end) : end;
      const below = list[end + 1] === '@' ? lists![Number(list.slice(end + 2, after))]! : list.slice(end + 2, after);
      const node: Node = { flags: rule === 3 ? 1 : rule, exception: rule === 3, below };
      nodes.set(label, node);
      // The list holds international labels in ASCII; hosts that no browser has read yet have them as people write them.
      if (label.startsWith('xn--')) nodes.set(decodeLabel(label) ?? label, node);
      at = after + 1;
    }
    return nodes;
  }
}

/** `B` says that two letters are those of the label before, `I` nine. */
export const prefixBase = 64;

/** Where the bracket that opens at `open` closes. */
function closing(list: string, open: number): number {
  let depth = 0;
  for (let at = open; ; at++) {
    if (list[at] === '(') depth++;
    else if (list[at] === ')' && --depth === 0) return at;
  }
}

import { grown } from './grown.ts';
import { absent, NumberMap } from './number-map.ts';
import { symbolClass, symbolRoom, type PhraseTree } from './phrase-tree.ts';

const nothing: readonly number[] = [];
/** More than real texts reach; a hostile one makes all begin anew. */
const mostStates = 20_000;
export const unknown = -1;
/** No phrase goes on so. */
export const nowhere = 0;

/**
 * The tree of phrases as an automaton that is made while texts are read: alternatives of many phrases begin with the same words, and
 * following them one by one would repeat every step. A state is a number: the nodes of the tree reached after the same words. What is known
 * of it stands in lists by that number, as each word of a searched message asks for several.
 */
export class PhraseStates {
  /** The meanings that end in a state, where they are several. The first is no state's. */
  readonly ends: (readonly number[])[] = [[]];
  private readonly tree: PhraseTree;
  /**
   * Four numbers per state: the classes of the symbols that may follow directly, a bit each; the state behind up to three other words; the
   * classes that may follow there; and what ends here: 0 for nothing, a meaning from `-1` down, or where in `ends` several are.
   */
  flat = new Int32Array(4 * 1024);
  /** By state: nodes reached, also where a word was missing. */
  private readonly nodes: (readonly number[])[] = [[]];
  private readonly numbers = new Map<string, number>();
  private roots = new Int32Array(0);
  /** Where steps taken so far lead, by `state * symbolRoom + symbol`: no key is 0, as no state that goes on is. */
  private readonly steps = new NumberMap();
  private edition = 0;

  constructor(tree: PhraseTree) {
    this.tree = tree;
  }

  /** Call before a search: states are valid while this answers the same. */
  open(): number {
    if (this.nodes.length < mostStates) return this.edition;
    this.nodes.length = this.ends.length = 1;
    this.numbers.clear();
    this.roots.fill(unknown);
    this.steps.clear();
    return ++this.edition;
  }

  /** Where phrases stand that begin with the symbol. */
  root(symbol: number): number {
    const known = this.roots[symbol];
    if (known !== undefined && known !== unknown) return known;
    if (known === undefined) this.roots = new Int32Array(this.tree.roots.length).fill(unknown);
    const first = this.tree.roots[symbol]!;
    return (this.roots[symbol] = first === 0 ? nowhere : this.state([first, ...(this.tree.more.get(symbol) ?? [])]));
  }

  /** Where phrases stand one symbol further. */
  next(from: number, symbol: number): number {
    if ((this.flat[4 * from]! & symbolClass(symbol)) === 0) return nowhere;
    const key = from * symbolRoom + symbol;
    const known = this.steps.get(key);
    return known === absent ? this.took(from, symbol, key) : known;
  }

  private took(from: number, symbol: number, key: number): number {
    const reached: number[] = [];
    for (const node of this.nodes[from]!) {
      const first = this.tree.next.get(node * symbolRoom + symbol);
      if (first === absent) continue;
      reached.push(first);
      for (const other of this.tree.more.get(node * symbolRoom + symbol) ?? nothing) reached.push(other);
    }
    const state = this.state(reached);
    this.steps.set(key, state);
    return state;
  }

  private state(reached: readonly number[]): number {
    if (reached.length === 0) return nowhere;
    const nodes = this.withoutMissing(reached);
    const key = nodes.join();
    const known = this.numbers.get(key);
    if (known !== undefined) return known;
    const { end, moreEnds, following, after } = this.tree;
    const number = this.nodes.push(nodes) - 1;
    this.numbers.set(key, number);
    const ends: number[] = [];
    const afterOthers: number[] = [];
    let classes = 0;
    for (const node of nodes) {
      classes |= following[node]!;
      if (after[node] !== 0) afterOthers.push(after[node]!);
      if (end[node] !== -1) ends.push(end[node]!, ...(moreEnds.get(node) ?? nothing));
    }
    const meant = ends.length === 1 ? -1 - ends[0]! : ends.length === 0 ? 0 : this.ends.push(ends) - 1;
    // What goes on after other words stands further from the root, so this comes to an end.
    const gap = this.state(afterOthers);
    while (4 * this.nodes.length > this.flat.length) this.flat = grown(this.flat);
    this.flat.set([classes, gap, this.flat[4 * gap]!, meant], 4 * number);
    return number;
  }

  private withoutMissing(reached: readonly number[]): readonly number[] {
    const nodes = new Set(reached);
    // A set that grows is walked to its end.
    for (const node of nodes) for (const further of this.tree.without.get(node) ?? nothing) nodes.add(further);
    return [...nodes].sort((a, b) => a - b);
  }
}

import { symbolRoom, type PhraseTree } from './phrase-tree.ts';

/** Where phrases stand after the same words: the nodes of the tree that were reached. Made when a text first comes there, and kept. */
export interface State {
  readonly number: number;
  /** The meanings that end here. */
  readonly ends: readonly number[];
  /** Which symbols may follow directly, a bit for all with the same last five bits. */
  readonly hasNext: number;
  /** Nodes reached, also where a word was missing. */
  readonly nodes: readonly number[];
  /** The state behind up to three other words; null for none, undefined while nobody asked. */
  gap?: State | null;
}

/** More than real texts reach; a hostile one makes all begin anew. */
const mostStates = 20_000;

/**
 * The tree of phrases as an automaton that is made while texts are read: alternatives of many phrases begin with the same words, and
 * following them one by one would repeat every step.
 */
export class PhraseStates {
  private readonly tree: PhraseTree;
  private readonly states = new Map<string, State>();
  private readonly steps = new Map<number, State | null>();
  private count = 0;
  private readonly roots: (State | null | undefined)[] = [];

  constructor(tree: PhraseTree) {
    this.tree = tree;
  }

  /** Where phrases stand that begin with the symbol. */
  root(symbol: number): State | null {
    const known = this.roots[symbol];
    if (known !== undefined) return known;
    const first = this.tree.roots[symbol]!;
    const state = first === 0 ? null : this.state([first, ...(this.tree.more.get(symbol) ?? [])]);
    this.roots[symbol] = state;
    return state;
  }

  /** Where phrases stand one symbol further; null when none goes on so. */
  next(from: State, symbol: number): State | null {
    if (((from.hasNext >>> (symbol & 31)) & 1) === 0) return null;
    const key = from.number * symbolRoom + symbol;
    let state = this.steps.get(key);
    if (state === undefined) {
      state = this.state(from.nodes.flatMap(node => this.targets(node, symbol)));
      this.steps.set(key, state);
    }
    return state;
  }

  /** Where phrases stand that go on after other words. */
  gap(from: State): State | null {
    from.gap ??= this.state(from.nodes.map(node => this.tree.after[node]!).filter(node => node !== 0));
    return from.gap;
  }

  private targets(node: number, symbol: number): readonly number[] {
    const key = node * symbolRoom + symbol;
    const first = this.tree.next.get(key);
    return first === undefined ? [] : [first, ...(this.tree.more.get(key) ?? [])];
  }

  private state(reached: readonly number[]): State | null {
    if (reached.length === 0) return null;
    const nodes = this.withoutMissing(reached);
    const key = nodes.join();
    const known = this.states.get(key);
    if (known !== undefined) return known;
    const { end, moreEnds, hasNext } = this.tree;
    const made: State = {
      number: this.count++,
      nodes,
      ends: nodes.flatMap(node => (end[node] === -1 ? [] : [end[node]!, ...(moreEnds.get(node) ?? [])])),
      hasNext: nodes.reduce((bits, node) => bits | hasNext[node]!, 0),
      ...(nodes.every(node => this.tree.after[node] === 0) ? { gap: null } : {}),
    };
    if (this.states.size >= mostStates) this.forget();
    this.states.set(key, made);
    return made;
  }

  /** States in use go on working: they only lose their names. */
  private forget(): void {
    this.states.clear();
    this.steps.clear();
    this.roots.length = 0;
  }

  private withoutMissing(reached: readonly number[]): readonly number[] {
    const nodes = new Set(reached);
    // A set that grows is walked to its end.
    for (const node of nodes) for (const further of this.tree.without.get(node) ?? []) nodes.add(further);
    return [...nodes].sort((a, b) => a - b);
  }
}

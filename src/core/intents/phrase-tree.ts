import { brakes, frames, meanings, objects, type LanguagePhrases } from './language-file.ts';
import { groupsOf, linesOf, spelled, stepsOf, type Steps } from './notation.ts';

/** More than any language has words. */
export const symbolRoom = 1 << 14;
/** Bits that tell which two words are the rarest of a phrase, and how far apart: so many that hardly two share one. */
const pairRoom = 1 << 18;
/** A phrase whose two rarest words stand further apart than this is not sought by them. */
const pairReach = 12;
/** Of the sixtieth word in a list of everyday words. What is told in commoner ones alone would make every message worth reading; it counts beside others only. */
const everydayWeight = 9940;
const pairPlace = (rarest: number, partner: number, distance: number): number => Math.imul((rarest * symbolRoom + partner) ^ (distance << 28), 0x9e3779b1 + 2 * distance) >>> 14;

/** Symbols fall into 31 classes, a bit each: which are in a text is one number. */
export const symbolClass = (symbol: number): number => 1 << (symbol % 31);

/** Meanings that make nothing alone: every rule they take part in needs another meaning too, and that one starts the search. */
export const quiet = new Set<string>([
  ...frames, ...brakes, 'decoy', 'digits', 'change', 'remove', 'skip', 'activate', 'add', 'other', 'account', 'install', 'paste', 'run', 'enterKey',
  'file', 'open', 'here', 'evidence', 'buy', 'write', 'workAccount', 'hurry', 'picture', 'name', 'process',
  'lost', 'display', 'deed', 'didq', 'changed', 'contact', 'balance', 'spend', 'rest', 'otherOne', 'lastFour',
]);
const isLoud = meanings.map(name => !quiet.has(name));
/** Names of things are recognised with a slip of the finger. */
const isThing = meanings.map(name => name !== 'decoy' && (objects as readonly string[]).includes(name));
/** Words at least this long are recognised with one letter wrong. */
export const slipLength = 5;

/**
 * The words of one language by number, and the tree of its phrases, with those of the names that belong to every language. Flat lists of
 * numbers: this is filled in a page, and step by step, as all at once would hold it up.
 */
export class PhraseTree {
  readonly symbols = new Map<string, number>();
  readonly stems = new Map<string, number>();
  readonly tails = new Map<string, number>();
  /** Things by first letter, for slips. */
  readonly things = new Map<string, Set<string>>();
  /** By symbol: 1 for one that alone may be a thing or a move. */
  readonly triggers: number[] = [];
  /** By symbol that is the rarest word of phrases: the classes of their next rarest words, 0 for one that is not. */
  readonly rare: number[] = [];
  /** By symbol that is: how far from it the furthest of those may stand. */
  readonly reach: number[] = [];
  /** A bit per hash of the rarest and the next rarest word of a phrase and their distance: both must be in a text so. */
  private readonly pairs = new Int32Array(pairRoom >> 5);
  /** By symbol: the node a phrase enters with it, 0 for none. */
  readonly roots: number[] = [];
  /** The node behind `node` over `symbol`, at `node * symbolRoom + symbol`; all but the first in `more`, those of the roots too. */
  readonly next = new Map<number, number>();
  readonly more = new Map<number, number[]>();
  /** By node: where a phrase goes on without the word that may be missing here. */
  readonly without = new Map<number, number[]>();
  /** By node: where the phrase goes on after up to three other words, 0 for nowhere. */
  readonly after: number[] = [0];
  /** By node: the classes of the symbols that may follow directly, a bit each. */
  readonly following: number[] = [0];
  /** By node: the meaning that ends here first, -1 for none. */
  readonly end: number[] = [-1];
  /** By node: what else ends here. */
  readonly moreEnds = new Map<number, number[]>();
  /** By symbol: how common the word is, 0 for one that is not among the language's everyday words. */
  private readonly commonness: number[] = [];
  /** By symbol: in how many entries. */
  private readonly uses: number[] = [];
  /** The node behind a node over one step of phrases: the same alternatives go the same way, so an entry adds no more nodes than it has steps. */
  private readonly behind = new Map<string, number>();
  /** What is being added. */
  private meaning = 0;

  /** Reads everyday words, the commonest first. */
  addCommon(common: string): void {
    common.split(/\s+/).forEach((text, place) => {
      if (text !== '') for (const word of spelled(text)) this.commonness[this.symbol(word)] = Math.max(this.commonness[this.symbol(word)]!, 10_000 - place);
    });
  }

  /** Reads the words of phrases: how often each is used must be known before any phrase is added. */
  *addWords(phrases: LanguagePhrases): Generator<void> {
    const groups = groupsOf(phrases);
    for (const { entries, meaning } of linesOf(phrases)) {
      for (const step of entries.flatMap(entry => stepsOf(entry, groups))) {
        for (const text of step) if (text !== '~' && text !== '?') this.addWord(text, meaning);
      }
      yield;
    }
    if (this.triggers.length > symbolRoom) throw new RangeError('too many words');
  }

  /** Adds phrases whose words are there. */
  *addPhrases(phrases: LanguagePhrases): Generator<void> {
    const groups = groupsOf(phrases);
    for (const { entries, meaning } of linesOf(phrases)) {
      this.meaning = meaning;
      for (const steps of entries.map(entry => stepsOf(entry, groups))) {
        this.close(this.lay(steps));
        if (isLoud[meaning]) this.setTriggers(steps);
      }
      yield;
    }
    this.behind.clear();
  }

  /** The number of a word, of the beginning of words (`word*`) or of their end (`*word`). */
  symbol(text: string): number {
    const isStem = text.charCodeAt(text.length - 1) === 42;
    const isTail = text.charCodeAt(0) === 42;
    const table = isStem ? this.stems : isTail ? this.tails : this.symbols;
    const key = isStem ? text.slice(0, -1) : isTail ? text.slice(1) : text;
    let symbol = table.get(key);
    if (symbol === undefined) {
      symbol = this.triggers.length;
      table.set(key, symbol);
      this.triggers.push(0);
      this.rare.push(0);
      this.reach.push(0);
      this.uses.push(0);
      this.commonness.push(/^(?:\d+|#)$/.test(key) ? 9900 : 0);
      this.roots.push(0);
    }
    return symbol;
  }

  /** Whether a phrase may hold these two, the first being the rarest of its words and the other so many words behind it, or before it. */
  isPair(rarest: number, partner: number, distance: number): boolean {
    const place = pairPlace(rarest, partner, distance);
    return ((this.pairs[place >> 5]! >>> (place & 31)) & 1) === 1;
  }

  private addWord(text: string, meaning: number): void {
    const symbol = this.symbol(text);
    this.uses[symbol]!++;
    if (!isThing[meaning] || text.length < slipLength || text.endsWith('*') || text.startsWith('*') || (text.length === slipLength && this.commonness[symbol]! > 0)) return;
    const same = this.things.get(text[0]!);
    if (same === undefined) this.things.set(text[0]!, new Set([text]));
    else same.add(text);
  }

  /** Makes the way of a phrase and answers where it ends. */
  private lay(steps: Steps): number {
    let node = 0;
    for (const step of steps) node = step[0] === '~' ? this.gap(node) : this.step(node, step);
    return node;
  }

  private gap(node: number): number {
    return (this.after[node] ||= this.node());
  }

  private node(): number {
    this.following.push(0);
    this.end.push(-1);
    return this.after.push(0) - 1;
  }

  private step(node: number, step: readonly string[]): number {
    const key = `${node} ${step.join(' ')}`;
    const known = this.behind.get(key);
    if (known !== undefined) return known;
    const to = this.node();
    this.behind.set(key, to);
    for (const text of step) {
      if (text === '?') push(this.without, node, to);
      else this.connect(node, this.symbol(text), to);
    }
    return to;
  }

  private connect(node: number, symbol: number, to: number): void {
    const key = node * symbolRoom + symbol;
    if (node === 0 && this.roots[symbol] === 0) this.roots[symbol] = to;
    else if (node !== 0 && !this.next.has(key)) this.next.set(key, to);
    else push(this.more, key, to);
    this.following[node]! |= symbolClass(symbol);
  }

  private close(node: number): void {
    if (this.end[node] === -1) this.end[node] = this.meaning;
    else if (this.end[node] !== this.meaning) push(this.moreEnds, node, this.meaning);
  }

  /** The rarest word of a phrase starts the search, when the next rarest is there too: where one is missing the phrase cannot be. */
  private setTriggers(steps: Steps): void {
    const needed = steps.flatMap((step, at) => (step[0] === '~' || step.includes('?') ? [] : [{ at, symbols: step.map(text => this.symbol(text)) }]));
    const weights = needed.map(({ symbols }) => Math.max(...symbols.map(symbol => this.weight(symbol))));
    const rarest = indexOfLeast(weights, -1);
    const partner = indexOfLeast(weights, rarest);
    for (const symbol of needed[rarest]?.symbols ?? []) {
      const weight = this.weight(symbol);
      if (partner < 0) {
        if (isThing[this.meaning] || weight < 9000) this.triggers[symbol] = 1;
      } else if (weight < everydayWeight) {
        for (const distance of distances(steps, needed[rarest]!.at, needed[partner]!.at)) for (const other of needed[partner]!.symbols) this.addPair(symbol, other, distance);
      }
    }
  }

  private addPair(rarest: number, partner: number, distance: number): void {
    this.rare[rarest]! |= symbolClass(partner);
    this.reach[rarest] = Math.max(this.reach[rarest]!, Math.abs(distance));
    const place = pairPlace(rarest, partner, distance);
    this.pairs[place >> 5]! |= 1 << (place & 31);
  }

  private weight(symbol: number): number {
    return this.commonness[symbol]! || Math.min(8000, this.uses[symbol]!);
  }
}

function push(map: Map<number, number[]>, key: number, value: number): void {
  const list = map.get(key);
  if (list === undefined) map.set(key, [value]);
  else if (!list.includes(value)) list.push(value);
}

/** How many words the one step may stand behind the other, or before it when negative: a gap is up to three words, what may be missing one or none. */
function distances(steps: Steps, from: number, to: number): readonly number[] {
  const between = steps.slice(Math.min(from, to) + 1, Math.max(from, to));
  const least = 1 + between.filter(step => step[0] !== '~' && !step.includes('?')).length;
  const most = Math.min(pairReach, between.reduce((sum, step) => sum + (step[0] === '~' ? 3 : 1), 1));
  return Array.from({ length: Math.max(0, most - least + 1) }, (_, more) => (from < to ? 1 : -1) * (least + more));
}

function indexOfLeast(values: readonly number[], but: number): number {
  let least = -1;
  values.forEach((value, index) => {
    if (index !== but && (least < 0 || value < values[least]!)) least = index;
  });
  return least;
}

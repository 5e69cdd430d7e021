import { brakes, frames, meanings, objects, type LanguagePhrases } from './language-file.ts';
import type { Glance } from './glance.ts';
import { groupsOf, linesOf, partsOf, spelled, wordsOf } from './notation.ts';
import { absent, NumberMap } from './number-map.ts';
import { slipLength } from './slips.ts';

/** More than any language has words. */
export const symbolRoom = 1 << 14;
/** Bits that tell which two words are the rarest of a phrase, and how far apart: so many that hardly two share one. */
const pairRoom = 1 << 20;
/** A phrase whose two rarest words stand further apart than this is not sought by them. */
const pairReach = 12;
/** Of the sixtieth word in a list of everyday words. What is told in commoner ones alone would make every message worth reading; it counts beside others only. */
const everydayWeight = 9940;
const pairPlace = (rarest: number, partner: number, distance: number): number => Math.imul((rarest * symbolRoom + partner) ^ (distance << 28), 0x9e3779b1 + 2 * distance) >>> 12;

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

/** A word of phrases with its alternatives. */
interface Step {
  readonly number: number;
  readonly words: readonly string[];
  /** Of the words, without the mark that says they may be missing. */
  readonly symbols: readonly number[];
  readonly isGap: boolean;
  readonly mayMiss: boolean;
  /** Of its commonest word; known when all words of the language are. */
  weight: number;
}

/** Phrases of one meaning. */
interface Line {
  readonly meaning: number;
  readonly phrases: readonly (readonly Step[])[];
}

/** More than any language has steps that are not the same. */
const stepRoom = 1 << 14;

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
  readonly next = new NumberMap();
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
  private readonly behind = new NumberMap();
  /** By how they are written: most alternatives stand in many phrases, and are read once. */
  private readonly steps = new Map<string, Step>();
  /** Phrases whose words are there, and that are not added yet. */
  private lines: Line[] = [];
  /** What is being added. */
  private meaning = 0;
  private readonly glance: Glance;
  private readonly language: number;

  constructor(glance: Glance, language: number) {
    this.glance = glance;
    this.language = language;
  }

  /** Reads everyday words, the commonest first. */
  addCommon(common: string): void {
    common.split(/\s+/).forEach((text, place) => {
      if (text !== '') for (const word of spelled(text)) this.commonness[this.symbol(word)] = Math.max(this.commonness[this.symbol(word)]!, 10_000 - place);
    });
  }

  /** Reads phrases: how often each of their words is used must be known before any is added. */
  *readPhrases(phrases: LanguagePhrases): Generator<void> {
    const groups = groupsOf(phrases);
    for (const { entries, meaning } of linesOf(phrases)) {
      const line = { meaning, phrases: entries.map(entry => partsOf(entry, groups).map(part => this.stepOf(part))) };
      for (const phrase of line.phrases) for (const step of phrase) this.use(step, meaning);
      this.lines.push(line);
      yield;
    }
    if (this.triggers.length > symbolRoom || this.steps.size > stepRoom) throw new RangeError('too many words: raise symbolRoom or stepRoom');
  }

  /** Adds the phrases that were read. */
  *addPhrases(): Generator<void> {
    for (const { meaning, phrases } of this.lines) {
      this.meaning = meaning;
      for (const phrase of phrases) {
        this.close(this.lay(phrase));
        if (isLoud[meaning]) this.setTriggers(phrase);
      }
      yield;
    }
    this.lines = [];
    this.steps.clear();
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
      if (isStem) this.glance.addStart(key, this.language);
      else if (isTail) this.glance.addEnd(key, this.language);
      else this.glance.addWhole(key, this.language);
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

  private stepOf(part: string): Step {
    let step = this.steps.get(part);
    if (step === undefined) {
      const words = wordsOf(part);
      const isGap = part === '~';
      const mayMiss = words.includes('?');
      step = { number: this.steps.size, words, symbols: isGap ? [] : words.filter(text => text !== '?').map(text => this.symbol(text)), isGap, mayMiss, weight: 0 };
      this.steps.set(part, step);
    }
    return step;
  }

  private use({ words, symbols }: Step, meaning: number): void {
    for (const symbol of symbols) this.uses[symbol]!++;
    if (isThing[meaning]) for (const text of words) if (text.length >= slipLength) this.addThing(text);
  }

  private addThing(text: string): void {
    if (text.endsWith('*') || text.startsWith('*') || (text.length === slipLength && this.commonness[this.symbol(text)]! > 0)) return;
    const same = this.things.get(text[0]!) ?? new Set();
    if (same.has(text)) return;
    this.things.set(text[0]!, same.add(text));
    this.glance.addThing(text, this.language);
  }

  /** Makes the way of a phrase and answers where it ends. */
  private lay(steps: readonly Step[]): number {
    let node = 0;
    for (const step of steps) node = step.isGap ? this.gap(node) : this.step(node, step);
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

  private step(node: number, { number, symbols, mayMiss }: Step): number {
    const key = node * stepRoom + number + 1;
    const known = this.behind.get(key);
    if (known !== absent) return known;
    const to = this.node();
    this.behind.set(key, to);
    if (mayMiss) push(this.without, node, to);
    for (const symbol of symbols) this.connect(node, symbol, to);
    return to;
  }

  private connect(node: number, symbol: number, to: number): void {
    const key = node * symbolRoom + symbol;
    if (node === 0 && this.roots[symbol] === 0) this.roots[symbol] = to;
    else if (node !== 0 && this.next.get(key) === absent) this.next.set(key, to);
    else push(this.more, key, to);
    this.following[node]! |= symbolClass(symbol);
  }

  private close(node: number): void {
    if (this.end[node] === -1) this.end[node] = this.meaning;
    else if (this.end[node] !== this.meaning) push(this.moreEnds, node, this.meaning);
  }

  /** The rarest word of a phrase starts the search, when the next rarest is there too: where one is missing the phrase cannot be. */
  private setTriggers(steps: readonly Step[]): void {
    const rarest = this.rarestOf(steps, -1);
    if (rarest < 0) return;
    const partner = this.rarestOf(steps, rarest);
    const apart = partner < 0 ? [] : distances(steps, rarest, partner);
    for (const symbol of steps[rarest]!.symbols) {
      const weight = this.weight(symbol);
      if (partner < 0) {
        if (isThing[this.meaning] || weight < 9000) this.triggers[symbol] = 1;
      } else if (weight < everydayWeight) {
        for (const distance of apart) for (const other of steps[partner]!.symbols) this.addPair(symbol, other, distance);
      }
    }
  }

  /** Index of the rarest word but that at `but`, of those that cannot be missing; -1 for none. */
  private rarestOf(steps: readonly Step[], but: number): number {
    let rarest = -1;
    for (let index = 0; index < steps.length; index++) {
      const step = steps[index]!;
      if (step.isGap || step.mayMiss || index === but) continue;
      if (step.weight === 0) for (const symbol of step.symbols) step.weight = Math.max(step.weight, this.weight(symbol));
      if (rarest < 0 || step.weight < steps[rarest]!.weight) rarest = index;
    }
    return rarest;
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
function distances(steps: readonly Step[], from: number, to: number): readonly number[] {
  let least = 1;
  let most = 1;
  for (const { isGap, mayMiss } of steps.slice(Math.min(from, to) + 1, Math.max(from, to))) {
    least += isGap || mayMiss ? 0 : 1;
    most += isGap ? 3 : 1;
  }
  return Array.from({ length: Math.max(0, Math.min(pairReach, most) - least + 1) }, (_, more) => (from < to ? 1 : -1) * (least + more));
}

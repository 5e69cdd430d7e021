import { brakes, frames, meanings, objects, type LanguageFile } from './language-file.ts';
import { eachEntry, groupsOf, spelled, stepsOf, type Steps } from './notation.ts';

/** More than all languages together have words. */
export const symbolRoom = 1 << 14;
/** More than the phrases of all languages have steps. */
const nodeRoom = 1 << 15;
const pairRoom = 1 << 15;
/** Of the hundredth word in a list of everyday words. What is told in commoner ones alone would make every message worth reading; it counts beside others only. */
const everydayWeight = 9899;
const pairPlace = (rarest: number, partner: number): number => Math.imul(rarest * symbolRoom + partner, 0x9e3779b1) >>> 17;

/** Meanings that make nothing alone: every rule they take part in needs another meaning too, and that one starts the search. */
export const quiet = new Set<string>([
  ...frames, ...brakes, 'decoy', 'digits', 'change', 'remove', 'skip', 'activate', 'add', 'other', 'account', 'install', 'paste', 'run', 'enterKey',
  'file', 'open', 'here', 'evidence', 'refund', 'pay', 'buy', 'write', 'workAccount', 'hurry', 'plea', 'refusal', 'claim', 'insist', 'picture', 'name', 'process',
  'lost', 'display', 'deed', 'didq', 'changed', 'contact', 'balance',
]);
const isLoud = meanings.map(name => !quiet.has(name));
/** Names of things are recognised with a slip of the finger. */
const isThing = meanings.map(name => name !== 'decoy' && (objects as readonly string[]).includes(name));
/** Words at least this long are recognised with one letter wrong. */
export const slipLength = 5;

/**
 * The words of all languages by number, and the tree of their phrases. The words are all read at first, as they tell the language of a
 * text; the phrases of a language are added when a text is in it. Flat lists of numbers: this is filled in a page, while it waits.
 */
export class PhraseTree {
  readonly symbols = new Map<string, number>();
  readonly stems = new Map<string, number>();
  readonly tails = new Map<string, number>();
  /** Things by first letter, for slips. */
  readonly things = new Map<string, Set<string>>();
  /** By symbol: one bit per language that uses it; languages in which it alone may be a thing or a move. */
  readonly languages: number[] = [];
  readonly triggers: number[] = [];
  /** By symbol: languages in which it is the rarest word of phrases of several words. */
  readonly rare: number[] = [];
  /** By hash of the rarest and the next rarest word of a phrase, which must both be in a text: the languages of such phrases. */
  private readonly pairs = new Uint16Array(pairRoom);
  /** By symbol: the node a phrase enters with it, 0 for none. */
  readonly roots: number[] = [];
  /** The node behind `node` over `symbol`, at `node * symbolRoom + symbol`; all but the first in `more`, those of the roots too. */
  readonly next = new Map<number, number>();
  readonly more = new Map<number, number[]>();
  /** By node: where a phrase goes on without the word that may be missing here. */
  readonly without = new Map<number, number[]>();
  /** By node: where the phrase goes on after up to three other words, 0 for nowhere. */
  readonly after = new Int32Array(nodeRoom);
  /** By node: which symbols may follow directly, a bit for all with the same last five bits; spares `next` most questions. */
  readonly hasNext = new Int32Array(nodeRoom);
  /** By node: languages, as bits, of the phrases that lead through it. */
  readonly spoken = new Int32Array(nodeRoom);
  /** By node: what ends here first, `meaning | languages << 8`, or 0 for nothing. */
  readonly end = new Int32Array(nodeRoom);
  /** By node: what else ends here. */
  readonly moreEnds = new Map<number, number[]>();
  /** By symbol: how common the word is, 0 for one that is in no list of everyday words; and in which languages it is in one. */
  private readonly commonness: number[] = [];
  private readonly everyday: number[] = [];
  /** By symbol: in how many entries of all languages. */
  private readonly uses = new Int32Array(symbolRoom);
  private nodes = 1;
  /** The node behind a node over one step of phrases: the same alternatives go the same way, so an entry adds no more nodes than it has steps. */
  private readonly behind = new Map<string, number>();
  /** What is being added. */
  private meaning = 0;
  private bit = 0;

  /** Reads the words of a language; `bit` is the one it has from now on. */
  addWords(file: LanguageFile, bit: number): void {
    this.bit = bit;
    file.common.split(/\s+/).forEach((text, place) => {
      if (text !== '') for (const word of spelled(text)) this.addCommon(word, place);
    });
    const groups = groupsOf(file);
    eachEntry(file, (entry, meaning) => {
      for (const step of stepsOf(entry, groups)) {
        for (const text of step) if (text !== '~' && text !== '?') this.addWord(text, meaning);
      }
    });
    if (this.languages.length > symbolRoom) throw new RangeError('too many words: raise symbolRoom');
  }

  /** Adds the phrases of a language whose words are there. */
  addPhrases(file: LanguageFile, bit: number): void {
    this.bit = bit;
    const groups = groupsOf(file);
    eachEntry(file, (entry, meaning) => {
      this.meaning = meaning;
      const steps = stepsOf(entry, groups);
      this.close(this.lay(steps));
      if (isLoud[meaning]) this.setTriggers(steps);
    });
    this.behind.clear();
    if (this.nodes > nodeRoom) throw new RangeError('too many phrases: raise nodeRoom');
  }

  /** The number of a word, of the beginning of words (`word*`) or of their end (`*word`). */
  symbol(text: string): number {
    const isStem = text.charCodeAt(text.length - 1) === 42;
    const isTail = text.charCodeAt(0) === 42;
    const table = isStem ? this.stems : isTail ? this.tails : this.symbols;
    const key = isStem ? text.slice(0, -1) : isTail ? text.slice(1) : text;
    let symbol = table.get(key);
    if (symbol === undefined) {
      symbol = this.languages.length;
      table.set(key, symbol);
      this.languages.push(0);
      this.triggers.push(0);
      this.rare.push(0);
      this.commonness.push(/^\d+$/.test(key) ? 9900 : key === '#' ? 9900 : 0);
      this.everyday.push(this.commonness[symbol]! > 0 ? -1 : 0);
      this.roots.push(0);
    }
    return symbol;
  }

  /** Languages, as bits, in which a phrase may hold these two, the first being the rarest of its words. */
  pairedIn(rarest: number, partner: number): number {
    return this.pairs[pairPlace(rarest, partner)]!;
  }

  private addCommon(text: string, place: number): void {
    const symbol = this.symbol(text);
    this.languages[symbol]! |= this.bit;
    this.everyday[symbol]! |= this.bit;
    // Commoner words stand earlier in the list.
    this.commonness[symbol] = Math.max(this.commonness[symbol]!, 10_000 - place);
  }

  private addWord(text: string, meaning: number): void {
    const symbol = this.symbol(text);
    this.languages[symbol]! |= this.bit;
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
    const to = (this.after[node] ||= this.nodes++);
    this.spoken[to]! |= this.bit;
    return to;
  }

  private step(node: number, step: readonly string[]): number {
    const key = `${node} ${step.join(' ')}`;
    const known = this.behind.get(key);
    if (known !== undefined) return known;
    const to = this.nodes++;
    this.behind.set(key, to);
    this.spoken[to]! |= this.bit;
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
    this.hasNext[node]! |= 1 << (symbol & 31);
  }

  private close(node: number): void {
    const { meaning, bit } = this;
    const first = this.end[node]!;
    if (first === 0) this.end[node] = meaning | (bit << 8);
    else if ((first & 255) === meaning) this.end[node] = first | (bit << 8);
    else this.closeAlso(node);
  }

  private closeAlso(node: number): void {
    const more = this.moreEnds.get(node);
    if (more === undefined) return void this.moreEnds.set(node, [this.meaning | (this.bit << 8)]);
    const at = more.findIndex(end => (end & 255) === this.meaning);
    if (at < 0) more.push(this.meaning | (this.bit << 8));
    else more[at]! |= this.bit << 8;
  }

  /** The rarest word of a phrase starts the search, when the next rarest is there too: where one is missing the phrase cannot be. */
  private setTriggers(steps: Steps): void {
    const needed = steps.filter(step => step[0] !== '~' && !step.includes('?')).map(step => step.map(text => this.symbol(text)));
    const weights = needed.map(step => Math.max(...step.map(symbol => this.weight(symbol))));
    const rarest = indexOfLeast(weights, -1);
    const partner = indexOfLeast(weights, rarest);
    for (const symbol of needed[rarest] ?? []) {
      const weight = this.weight(symbol);
      if (partner < 0) {
        if (isThing[this.meaning] || weight < 9000) this.triggers[symbol]! |= this.bit;
        continue;
      }
      if (weight >= everydayWeight) continue;
      this.rare[symbol]! |= this.bit;
      for (const other of needed[partner]!) this.pairs[pairPlace(symbol, other)]! |= this.bit;
    }
  }

  private weight(symbol: number): number {
    return (this.everyday[symbol]! & this.bit) !== 0 ? this.commonness[symbol]! : Math.min(8000, this.uses[symbol]!);
  }
}

function push(map: Map<number, number[]>, key: number, value: number): void {
  const list = map.get(key);
  if (list === undefined) map.set(key, [value]);
  else if (!list.includes(value)) list.push(value);
}

function indexOfLeast(values: readonly number[], but: number): number {
  let least = -1;
  values.forEach((value, index) => {
    if (index !== but && (least < 0 || value < values[least]!)) least = index;
  });
  return least;
}

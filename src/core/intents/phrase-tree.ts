import { brakes, frames, meanings, objects, type LanguageFile } from './language-file.ts';
import { eachEntry, groupsOf, spelled, stepsOf, type Steps } from './notation.ts';

/** More than all languages together have words. */
export const symbolRoom = 1 << 14;
/** More than the phrases of all languages have steps. */
const nodeRoom = 1 << 16;
const pairRoom = 1 << 15;
/** Of the hundredth word in a list of everyday words. What is told in commoner ones alone would make every message worth reading; it counts beside others only. */
const everydayWeight = 9899;
const pairPlace = (rarest: number, partner: number): number => Math.imul(rarest * symbolRoom + partner, 0x9e3779b1) >>> 17;

/** Meanings that make nothing alone: every rule they take part in needs another meaning too, and that one starts the search. */
export const quiet = new Set<string>([
  ...frames, ...brakes, 'decoy', 'digits', 'change', 'remove', 'skip', 'activate', 'add', 'other', 'account', 'install', 'paste', 'run', 'enterKey',
  'file', 'open', 'here', 'evidence', 'refund', 'pay', 'buy', 'write', 'workAccount', 'hurry', 'plea', 'refusal', 'claim', 'insist', 'picture', 'name', 'tool', 'process',
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
  /** By symbol: the node a phrase enters with it. */
  readonly roots: number[] = [];
  /** The node behind `node` over `symbol`, at `node * symbolRoom + symbol`. */
  readonly next = new Map<number, number>();
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
  /** What is being added: the words of one phrase, and what it means. */
  private readonly path: number[] = [];
  private steps: Steps = [];
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
      this.steps = stepsOf(entry, groups);
      this.walk(0, 0);
    });
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

  /** Adds the phrase whose `steps` are set, from one step on. */
  private walk(node: number, index: number): void {
    if (index === this.steps.length) return this.close(node);
    for (const text of this.steps[index]!) {
      if (text === '~') {
        const to = (this.after[node] ||= this.nodes++);
        this.spoken[to]! |= this.bit;
        this.walk(to, index + 1);
        continue;
      }
      if (text === '?') {
        if (node !== 0 || index + 1 < this.steps.length) this.walk(node, index + 1);
        continue;
      }
      const symbol = this.symbol(text);
      this.path.push(symbol);
      this.walk(this.step(node, symbol), index + 1);
      this.path.pop();
    }
  }

  /** Follows or makes the way over one symbol. */
  private step(node: number, symbol: number): number {
    let to: number;
    if (node === 0) to = this.roots[symbol] ||= this.nodes++;
    else {
      const key = node * symbolRoom + symbol;
      to = this.next.get(key) ?? 0;
      if (to === 0) this.next.set(key, (to = this.nodes++));
      this.hasNext[node]! |= 1 << (symbol & 31);
    }
    this.spoken[to]! |= this.bit;
    return to;
  }

  private close(node: number): void {
    const { meaning, bit } = this;
    const first = this.end[node]!;
    if (first === 0) this.end[node] = meaning | (bit << 8);
    else if ((first & 255) === meaning) this.end[node] = first | (bit << 8);
    else this.closeAlso(node);
    if (isLoud[meaning]) this.setTrigger();
  }

  private closeAlso(node: number): void {
    const more = this.moreEnds.get(node);
    if (more === undefined) return void this.moreEnds.set(node, [this.meaning | (this.bit << 8)]);
    const at = more.findIndex(end => (end & 255) === this.meaning);
    if (at < 0) more.push(this.meaning | (this.bit << 8));
    else more[at]! |= this.bit << 8;
  }

  /** The rarest word of a phrase starts the search, when the next rarest is there too: where one is missing the phrase cannot be. */
  private setTrigger(): void {
    const [rarest, partner] = this.rarestTwo();
    if (partner === rarest) {
      if (isThing[this.meaning] || this.weight(rarest) < 9000) this.triggers[rarest]! |= this.bit;
      return;
    }
    if (this.weight(rarest) >= everydayWeight) return;
    this.rare[rarest]! |= this.bit;
    this.pairs[pairPlace(rarest, partner)]! |= this.bit;
  }

  private rarestTwo(): readonly [number, number] {
    let rarest = this.path[0]!;
    for (const symbol of this.path) if (this.weight(symbol) < this.weight(rarest)) rarest = symbol;
    let partner = rarest;
    for (const symbol of this.path) if (symbol !== rarest && (partner === rarest || this.weight(symbol) < this.weight(partner))) partner = symbol;
    return [rarest, partner];
  }

  private weight(symbol: number): number {
    return (this.everyday[symbol]! & this.bit) !== 0 ? this.commonness[symbol]! : Math.min(8000, this.uses[symbol]!);
  }
}

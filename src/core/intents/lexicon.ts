import { foldWord } from './fold.ts';
import { brakes, frames, meanings, objects, type LanguageFile } from './language-file.ts';
import { isSlip } from './slips.ts';

/** A word as the lexicon knows it. One object per different word, so that a reading is a list of references. */
export interface Word {
  /** The words of phrases this word stands for: itself, stems it begins with, a word it is a typing slip of. */
  readonly symbols: readonly number[];
  /** One bit per language that uses the word. */
  readonly languages: number;
  /** The languages it votes for and how much: a word of few languages tells more, one of many nothing. */
  readonly voters: readonly number[];
  readonly vote: number;
  /** Languages, as bits, in which it may begin the search for a thing or a move: a text without any asks for nothing. */
  readonly triggers: number;
  readonly isNumber?: boolean;
}

/** The tree of phrases. A node is a number; 0 is none. */
export interface Lexicon {
  readonly languages: readonly string[];
  /** By symbol: the node a phrase enters with it. */
  readonly roots: readonly number[];
  /** The node behind `node` over `symbol`, at `node * symbolRoom + symbol`. */
  readonly next: ReadonlyMap<number, number>;
  /** By node: where the phrase goes on after up to three other words, 0 for nowhere. */
  readonly after: Int32Array;
  /** By node: which symbols may follow directly, a bit for all with the same last five bits; spares `next` most questions. */
  readonly hasNext: Int32Array;
  /** By node: languages, as bits, of the phrases that lead through it. */
  readonly spoken: Int32Array;
  /** By node: what ends here first, `meaning | languages << 8`, or 0 for nothing. */
  readonly end: Int32Array;
  /** By node: what else ends here. */
  readonly moreEnds: ReadonlyMap<number, readonly number[]>;
  word(text: string): Word;
  number(digits: string): Word;
  readonly url: Word;
  readonly archiveUrl: Word;
  readonly mail: Word;
}

/** More than all languages together have words. */
export const symbolRoom = 1 << 14;
export const unknownWord: Word = { symbols: [], ...ballot(0), triggers: 0 };

/** Meanings that make nothing alone: every rule they take part in needs another meaning too, and that one starts the search. */
const quiet = new Set<string>([
  ...frames, ...brakes, 'decoy', 'digits', 'bankWeak', 'sms', 'change', 'remove', 'skip', 'activate', 'add', 'mail', 'phone', 'other', 'account', 'install', 'paste', 'run', 'enterKey',
  'file', 'open', 'pc', 'here', 'evidence', 'refund', 'pay', 'buy', 'write', 'workAccount', 'qr', 'hurry', 'plea', 'refusal', 'claim', 'insist', 'relay', 'cards', 'picture', 'kin', 'name', 'tool', 'process',
  'lost', 'display', 'showScreen', 'changed', 'private', 'tapYes', 'bankDetails', 'staff', 'contact', 'balance',
]);
/** Names of things are recognised with a slip of the finger. */
const named = new Set<string>(objects.filter(name => name !== 'decoy'));
/** Words at least this long are recognised with one letter wrong. */
const slipLength = 5;
const rememberedWords = 20_000;

/** More than the phrases of all languages have steps. */
const nodeRoom = 1 << 16;

/** The tables while they are filled. Flat lists of numbers: this is built in a page, at its first message. */
class Builder {
  readonly symbols = new Map<string, number>();
  readonly stems = new Map<string, number>();
  readonly tails = new Map<string, number>();
  readonly languages: number[] = [];
  readonly triggers: number[] = [];
  /** How common the word is, 0 for one that is in no list of everyday words; and in which languages it is in one. */
  readonly commonness: number[] = [];
  readonly everyday: number[] = [];
  /** In how many phrases so far. */
  readonly uses: number[] = [];
  readonly roots: number[] = [];
  readonly next = new Map<number, number>();
  readonly after = new Int32Array(nodeRoom);
  readonly hasNext = new Int32Array(nodeRoom);
  readonly spoken = new Int32Array(nodeRoom);
  readonly end = new Int32Array(nodeRoom);
  readonly moreEnds = new Map<number, number[]>();
  nodes = 1;
  /** Things by first letter, for slips. */
  readonly things = new Map<string, Set<string>>();
  /** What is being added: the words of one phrase, and what it means. */
  readonly path: number[] = [];
  steps: readonly (readonly string[])[] = [];
  meaning = 0;
  bit = 0;
  isLoud = false;
  isThing = false;

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
      this.commonness.push(/^\d/.test(key) ? 9900 : key === '#' ? 9890 : 0);
      this.everyday.push(this.commonness[symbol]! > 0 ? -1 : 0);
      this.uses.push(0);
      this.roots.push(0);
    }
    this.languages[symbol]! |= this.bit;
    return symbol;
  }

  addCommon(text: string, place: number): void {
    const symbol = this.symbol(text);
    this.everyday[symbol]! |= this.bit;
    // Commoner words stand earlier in the list.
    this.commonness[symbol] = Math.max(this.commonness[symbol]!, 10_000 - place);
  }

  /** Adds the phrase whose `steps` are set, from one step on. */
  walk(node: number, index: number): void {
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
      if (this.isThing) this.addThing(text, symbol);
      this.path.push(symbol);
      this.uses[symbol]!++;
      this.walk(this.step(node, symbol), index + 1);
      this.path.pop();
    }
  }

  /** Follows or makes the way over one symbol. */
  step(node: number, symbol: number): number {
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
    if (this.isLoud) this.setTrigger();
  }

  private closeAlso(node: number): void {
    const more = this.moreEnds.get(node);
    if (more === undefined) return void this.moreEnds.set(node, [this.meaning | (this.bit << 8)]);
    const at = more.findIndex(end => (end & 255) === this.meaning);
    if (at < 0) more.push(this.meaning | (this.bit << 8));
    else more[at]! |= this.bit << 8;
  }

  /** The rarest word of a phrase starts the search: where it is missing the phrase cannot be. */
  private setTrigger(): void {
    const weight = (symbol: number): number => ((this.everyday[symbol]! & this.bit) !== 0 ? this.commonness[symbol]! : Math.min(8000, this.uses[symbol]!));
    let rarest = this.path[0]!;
    for (const symbol of this.path) if (weight(symbol) < weight(rarest)) rarest = symbol;
    // A move told in nothing but everyday words would make every message worth reading; it counts beside others only.
    if (weight(rarest) < (this.isThing ? 9880 : 9000)) this.triggers[rarest]! |= this.bit;
  }

  private addThing(text: string, symbol: number): void {
    if (text.length < slipLength || text.endsWith('*') || text.startsWith('*') || (text.length === slipLength && this.commonness[symbol]! > 0)) return;
    const same = this.things.get(text[0]!);
    if (same === undefined) this.things.set(text[0]!, new Set([text]));
    else same.add(text);
  }
}

function addFile(build: Builder, file: LanguageFile, bit: number): void {
  build.bit = bit;
  const groups = groupsOf(file);
  file.common.split(/\s+/).forEach((text, place) => {
    if (text !== '') for (const word of spelled(text)) build.addCommon(word, place);
  });
  for (const line of file.words.split('\n')) {
    const colon = line.indexOf(': ');
    // A long list goes on in a line without a name.
    if (colon > 0 && line[0] !== ' ') {
      const name = line.slice(0, colon);
      build.meaning = meaningNumbers.get(name) ?? -1;
      build.isLoud = !quiet.has(name);
      build.isThing = named.has(name);
    }
    if (build.meaning < 0) throw new RangeError(`unknown meaning in ${file.id}: ${line.slice(0, 20)}`);
    for (const entry of (colon > 0 && line[0] !== ' ' ? line.slice(colon + 2) : line).split(' ')) {
      if (entry === '') continue;
      build.steps = simple.test(entry) ? [[entry]] : stepsOf(withGroups(entry, groups, file.id));
      build.walk(0, 0);
    }
  }
}

function groupsOf({ groups = '' }: LanguageFile): ReadonlyMap<string, string> {
  return new Map(groups.split('\n').filter(line => line !== '').map(line => [line.slice(0, line.indexOf(':')), line.slice(line.indexOf(':') + 1).trim()]));
}

/** A phrase with its `{groups}` written out. */
const withGroups = (entry: string, groups: ReadonlyMap<string, string>, id: string): string =>
  entry.includes('{')
    ? entry.replace(/\{([^{}]{0,40})\}/g, (_, name: string) => {
        const group = groups.get(name);
        if (group === undefined) throw new RangeError(`unknown group in ${id}: ${name}`);
        return group;
      })
    : entry;

/** The words of a phrase, each with its alternatives. */
const stepsOf = (entry: string): string[][] =>
  (entry.includes("'") ? entry.replace(elided, '_') : entry).replaceAll('~', '_~_').split('_').map(step => (step === '~' ? [step] : step.split('/').flatMap(spelled)));

const meaningNumbers = new Map<string, number>(meanings.map((name, index) => [name, index]));

/** Merges the languages' files into one tree of phrases over numbered words. */
export function buildLexicon(files: readonly LanguageFile[]): Lexicon {
  const build = new Builder();
  files.forEach((file, index) => addFile(build, file, 1 << index));
  if (build.languages.length > symbolRoom || build.nodes > nodeRoom) throw new RangeError('too many words: raise symbolRoom or nodeRoom');
  const { symbols, stems, tails, triggers, languages, things } = build;
  const endings = files.flatMap((file, index) => (file.endings ?? '').split(' ').filter(Boolean).map(ending => ({ ending, bit: 1 << index }))).sort((a, b) => b.ending.length - a.ending.length);
  const toWord = (found: readonly number[], isNumber = false): Word => {
    const word = { symbols: found, ...ballot(found.reduce((bits, symbol) => bits | languages[symbol]!, 0)), triggers: found.reduce((bits, symbol) => bits | triggers[symbol]!, 0) };
    return isNumber ? { ...word, isNumber } : word;
  };

  function read(text: string): Word {
    const found = withPronoun(text, symbolsOf(text));
    if (found.length > 0) return toWord(found);
    // German without its dots: "pruefziffer".
    if (/[aou]e/.test(text)) {
      const plain = symbolsOf(text.replace(/([aou])e/g, '$1'));
      if (plain.length > 0) return toWord(plain);
    }
    if (text.length >= slipLength && text.length < 24) {
      for (const thing of things.get(text[0]!) ?? []) {
        if (!isSlip(text, thing)) continue;
        const symbol = symbols.get(thing)!;
        // A slip says nothing of the language.
        return { symbols: [symbol], ...ballot(0), triggers: triggers[symbol]! };
      }
    }
    return text.includes("'") ? read(text.slice(0, text.indexOf("'"))) : unknownWord;
  }

  /** "pásamelo" is also "pasa", and "me". */
  function withPronoun(text: string, found: readonly number[]): readonly number[] {
    for (const { ending, bit } of endings) {
      const own = text.length > ending.length + 2 && text.endsWith(ending) ? symbols.get(text.slice(0, -ending.length)) : undefined;
      if (own === undefined || (languages[own]! & bit) === 0 || found.includes(own)) continue;
      const parts = ending.length > 3 ? [ending.slice(0, 2), ending.slice(2)] : [ending];
      return [...found, own, ...parts.map(part => symbols.get(part)).filter(symbol => symbol !== undefined)];
    }
    return found;
  }

  function symbolsOf(text: string): readonly number[] {
    const found: number[] = [];
    const own = symbols.get(text);
    if (own !== undefined) found.push(own);
    for (let length = 3; length <= text.length && length < 24; length++) {
      const stem = stems.get(text.slice(0, length));
      if (stem !== undefined) found.push(stem);
    }
    // A compound with an entry of its own is what that says.
    for (let length = 4; own === undefined && length < text.length && length < 24; length++) {
      const tail = tails.get(text.slice(-length));
      if (tail !== undefined) found.push(tail);
    }
    return found;
  }

  build.bit = 0;
  const known = new Map<string, Word>();
  const special = (...texts: string[]): Word => toWord(texts.map(text => build.symbol(text)));
  const anyNumber: Word = { ...special('#'), ...ballot(0), isNumber: true };
  return {
    languages: files.map(file => file.id), roots: build.roots, next: build.next, after: build.after, hasNext: build.hasNext, spoken: build.spoken, end: build.end, moreEnds: build.moreEnds,
    word(text) {
      let word = known.get(text);
      if (word === undefined) {
        word = read(text);
        // A hostile page may use more different words than any chat does.
        if (known.size < rememberedWords) known.set(text, word);
      }
      return word;
    },
    number(digits) {
      const own = digits.length <= 2 ? symbols.get(digits) : undefined;
      return own === undefined ? anyNumber : { ...anyNumber, symbols: [...anyNumber.symbols, own], triggers: triggers[own]! };
    },
    url: { ...special('@url'), ...ballot(0) },
    archiveUrl: { ...special('@archive', '@url'), ...ballot(0) },
    mail: { ...special('@mail'), ...ballot(0) },
  };
}

function ballot(languages: number): Pick<Word, 'languages' | 'voters' | 'vote'> {
  const voters: number[] = [];
  // Bit 0 is the names, which are of no language.
  for (let index = 1; index < 24; index++) if (languages & (1 << index)) voters.push(index);
  const vote = [0, 6, 3, 2, 1][voters.length] ?? 0;
  return { languages, voters: vote > 0 ? voters : [], vote };
}

const simple = /^[a-z0-9#@*-]*$/;

/** The ways one word of a file may be written: folded, with and without its apostrophe. */
function spelled(word: string): string[] {
  if (simple.test(word)) return [word];
  if (word.endsWith('!')) return [`${foldWord(word.slice(0, -1))}_`];
  const text = foldWord(word);
  return text.includes("'") && !ambiguous.has(text) ? [text, text.replaceAll("'", '')] : [text];
}

/** An apostrophe that parts two words ("l'iban"), unlike the one of "what's"; the reading of messages parts them too. */
const elided = /'(?!(?:s|t|re|ll|ve|m|d)(?![a-z]))/g;

/** Without the apostrophe these are other words. */
const ambiguous = new Set(["i'd", "i'll", "we'll", "we're", "he'll", "she'll", "she'd", "we'd", "it's", "let's"]);

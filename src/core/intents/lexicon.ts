import { foldWord } from './fold.ts';
import { brakes, frames, meanings, objects, type LanguageFile, type Meaning } from './language-file.ts';
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
  readonly after: readonly number[];
  /** By node: true when a word may follow directly. */
  readonly hasNext: readonly boolean[];
  /** By node: languages, as bits, of the phrases that lead through it. */
  readonly spoken: readonly number[];
  /** By node: what ends here, each `meaning | languages << 8`. */
  readonly ends: readonly (readonly number[] | null)[];
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
  'file', 'open', 'pc', 'here', 'evidence', 'refund', 'pay', 'write', 'workAccount', 'qr', 'hurry', 'plea', 'refusal', 'claim', 'insist', 'relay', 'cards', 'picture', 'kin', 'name', 'deeds', 'tool', 'process',
  'lost', 'display', 'showScreen', 'changed', 'private', 'tapYes', 'bankDetails', 'staff', 'contact', 'balance',
]);
/** Names of things are recognised with a slip of the finger. */
const named = new Set<string>(objects.filter(name => name !== 'decoy'));
/** Words at least this long are recognised with one letter wrong. */
const slipLength = 5;
const rememberedWords = 20_000;

/** The tables while they are filled. */
class Builder {
  readonly symbols = new Map<string, number>();
  readonly stems = new Map<string, number>();
  readonly languages: number[] = [];
  readonly triggers: number[] = [];
  readonly uses: number[] = [];
  readonly commonness: number[] = [];
  /** Languages, as bits, in which the word is an everyday one. */
  readonly everyday: number[] = [];
  readonly roots: number[] = [];
  readonly next = new Map<number, number>();
  readonly after: number[] = [0];
  readonly hasNext: boolean[] = [false];
  readonly spoken: number[] = [0];
  readonly ends: (number[] | null)[] = [null];
  /** Symbols of things by first letter, for slips. */
  readonly things = new Map<string, Set<string>>();
  readonly loud: { readonly path: readonly number[]; readonly isThing: boolean; readonly bit: number }[] = [];

  symbol(text: string, bit: number): number {
    const isStem = text.endsWith('*');
    const table = isStem ? this.stems : this.symbols;
    const key = isStem ? text.slice(0, -1) : text;
    let symbol = table.get(key);
    if (symbol === undefined) {
      symbol = this.languages.length;
      table.set(key, symbol);
      this.languages.push(0);
      this.triggers.push(0);
      this.uses.push(0);
      this.commonness.push(0);
      this.everyday.push(0);
      this.roots.push(0);
    }
    this.languages[symbol] = this.languages[symbol]! | bit;
    return symbol;
  }

  node(): number {
    this.after.push(0);
    this.hasNext.push(false);
    this.spoken.push(0);
    this.ends.push(null);
    return this.spoken.length - 1;
  }

  /** Follows or makes the way over one symbol. */
  step(node: number, symbol: number, bit: number): number {
    let to: number;
    if (node === 0) to = this.roots[symbol] ||= this.node();
    else {
      const key = node * symbolRoom + symbol;
      to = this.next.get(key) ?? 0;
      if (to === 0) this.next.set(key, (to = this.node()));
      this.hasNext[node] = true;
    }
    this.spoken[to] = this.spoken[to]! | bit;
    return to;
  }

  skip(node: number, bit: number): number {
    const to = (this.after[node] ||= this.node());
    this.spoken[to] = this.spoken[to]! | bit;
    return to;
  }

  end(node: number, meaning: number, bit: number): void {
    const ends = (this.ends[node] ??= []);
    const at = ends.findIndex(end => (end & 255) === meaning);
    if (at < 0) ends.push(meaning | (bit << 8));
    else ends[at] = ends[at]! | (bit << 8);
  }
}

function addFile(build: Builder, file: LanguageFile, bit: number): void {
  file.common.split(/\s+/).forEach((text, place) => {
    if (text === '') return;
    for (const word of spelled(text)) {
      const symbol = build.symbol(word, bit);
      // Commoner words stand earlier in the list.
      build.everyday[symbol]! |= bit;
      build.commonness[symbol] = Math.max(build.commonness[symbol]!, 10_000 - place);
    }
  });
  let meaning = -1;
  let name = '';
  for (const entry of file.words.split(/\s+/)) {
    if (entry.endsWith(':')) {
      name = entry.slice(0, -1);
      meaning = meanings.indexOf(name as Meaning);
    } else if (entry !== '' && meaning >= 0) addEntry(build, entry, meaning, bit, !quiet.has(name), named.has(name));
  }
}

function addEntry(build: Builder, entry: string, meaning: number, bit: number, isLoud: boolean, isThing: boolean): void {
  const steps = entry.replace(elided, '_').replaceAll('~', '_~_').split('_').map(step => (step === '~' ? [step] : step.split('/').flatMap(spelled)));
  const walk = (node: number, index: number, path: readonly number[]): void => {
    if (index === steps.length) {
      build.end(node, meaning, bit);
      if (isLoud) build.loud.push({ path, isThing, bit });
      return;
    }
    for (const text of steps[index]!) {
      if (text === '~') {
        walk(build.skip(node, bit), index + 1, path);
        continue;
      }
      const symbol = build.symbol(text, bit);
      build.uses[symbol]!++;
      if (isThing && text.length >= slipLength && !text.endsWith('*') && (text.length > slipLength || build.commonness[symbol] === 0)) {
        const same = build.things.get(text[0]!);
        if (same === undefined) build.things.set(text[0]!, new Set([text]));
        else same.add(text);
      }
      walk(build.step(node, symbol, bit), index + 1, [...path, symbol]);
    }
  };
  walk(0, 0, []);
}

/** The rarest word of a phrase starts the search: where it is missing the phrase cannot be. */
function setTriggers(build: Builder): void {
  const numbers = new Set<number>();
  for (const [text, symbol] of build.symbols) if (/^\d/.test(text)) numbers.add(symbol);
  const anyNumber = build.symbols.get('#');
  const weight = (symbol: number, bit: number): number => {
    if (symbol === anyNumber) return 9000;
    if (numbers.has(symbol)) return 9900;
    return (build.everyday[symbol]! & bit) !== 0 ? build.commonness[symbol]! : Math.min(8000, build.uses[symbol]!);
  };
  for (const { path, isThing, bit } of build.loud) {
    let rarest = path[0]!;
    for (const symbol of path) if (weight(symbol, bit) < weight(rarest, bit)) rarest = symbol;
    // A move told in nothing but everyday words would make every message worth reading; it counts beside others only.
    if (weight(rarest, bit) < (isThing ? 9880 : 9000)) build.triggers[rarest]! |= bit;
  }
}

/** Merges the languages' files into one tree of phrases over numbered words. */
export function buildLexicon(files: readonly LanguageFile[]): Lexicon {
  const build = new Builder();
  files.forEach((file, index) => addFile(build, file, 1 << index));
  setTriggers(build);
  if (build.languages.length > symbolRoom) throw new RangeError('too many words: raise symbolRoom');
  const { symbols, stems, triggers, languages, things } = build;
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
    return found;
  }

  const known = new Map<string, Word>();
  const special = (...texts: string[]): Word => toWord(texts.map(text => build.symbol(text, 0)));
  const anyNumber: Word = { ...special('#'), ...ballot(0), isNumber: true };
  return {
    languages: files.map(file => file.id), roots: build.roots, next: build.next, after: build.after, hasNext: build.hasNext, spoken: build.spoken, ends: build.ends,
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

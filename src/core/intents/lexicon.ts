import { isSlip } from './slips.ts';
import type { LanguageFile } from './language-file.ts';
import { PhraseStates } from './phrase-states.ts';
import { PhraseTree, slipLength } from './phrase-tree.ts';

/** A word as the lexicon knows it. One object per different word, so that a reading is a list of references. */
export interface Word {
  /** The words of phrases this word stands for: itself, stems it begins with, a word it is a typing slip of. */
  readonly symbols: readonly number[];
  /** One bit per language that uses the word. */
  readonly languages: number;
  /** The languages it votes for and how much: a word of few languages tells more, one of many nothing. */
  readonly voters: readonly number[];
  readonly vote: number;
  /** Languages, as bits, in which it alone may be a thing or a move; all of its languages whose phrases are not there yet. */
  readonly triggers: number;
  /** Those of its symbols that are the rarest word of a phrase. */
  readonly rare: readonly number[];
  readonly isNumber?: boolean;
}

export const unknownWord: Word = { symbols: [], ...ballot(0), triggers: 0, rare: [] };
const rememberedWords = 20_000;

/** What all languages know of words. What a word is told to be holds until phrases are added. */
export class Lexicon {
  readonly tree = new PhraseTree();
  states = new PhraseStates(this.tree);
  /** Ids of the languages; a language's bit is `1 << index`. */
  readonly languages: readonly string[];
  /** Languages, as bits, whose phrases are in the tree; grows while texts come in. */
  ready = 0;
  private readonly files: readonly LanguageFile[];
  /** Languages, as bits, that drop a vowel before another: some leave the apostrophe out too. */
  private readonly elides: number;
  private readonly endings: readonly { readonly ending: string; readonly bit: number }[];
  private readonly known = new Map<string, Word>();
  private readonly specials = new Map<string, Word>();

  constructor(files: readonly LanguageFile[]) {
    this.files = files;
    this.languages = files.map(file => file.id);
    files.forEach((file, index) => this.tree.addWords(file, 1 << index));
    this.elides = files.reduce((bits, { id }, index) => (id === 'fr' || id === 'it' ? bits | (1 << index) : bits), 0);
    this.endings = files.flatMap((file, index) => (file.endings ?? '').split(' ').filter(Boolean).map(ending => ({ ending, bit: 1 << index }))).sort((a, b) => b.ending.length - a.ending.length);
  }

  /** Adds the phrases of these languages, as bits, and says whether any were missing: then what was read before must be read again. */
  makeReady(languages: number): boolean {
    const missing = languages & ~this.ready;
    if (missing === 0) return false;
    this.files.forEach((file, index) => {
      if ((missing & (1 << index)) !== 0) this.tree.addPhrases(file, 1 << index);
    });
    this.ready |= missing;
    this.states = new PhraseStates(this.tree);
    this.known.clear();
    this.specials.clear();
    return true;
  }

  word(text: string): Word {
    let word = this.known.get(text);
    if (word === undefined) {
      word = this.read(text);
      // A hostile page may use more different words than any chat does.
      if (this.known.size < rememberedWords) this.known.set(text, word);
    }
    return word;
  }

  number(digits: string): Word {
    return { ...(digits.length <= 3 ? this.special('#', digits) : this.special('#')), isNumber: true };
  }

  /** What stands for any word of a kind: `@url`, `@archive`, `@mail`. Says nothing of the language. */
  special(...texts: string[]): Word {
    const key = texts.join();
    let word = this.specials.get(key);
    if (word === undefined) {
      word = { ...this.toWord(texts.map(text => this.tree.symbols.get(text)).filter(symbol => symbol !== undefined)), ...ballot(0) };
      this.specials.set(key, word);
    }
    return word;
  }

  private toWord(symbols: readonly number[]): Word {
    let languages = 0;
    let triggers = 0;
    for (const symbol of symbols) {
      languages |= this.tree.languages[symbol]!;
      triggers |= (this.tree.triggers[symbol]! & this.ready) | (this.tree.languages[symbol]! & ~this.ready);
    }
    return { symbols, ...ballot(languages), triggers, rare: symbols.filter(symbol => this.tree.rare[symbol] !== 0) };
  }

  private read(text: string): Word {
    const found = this.withPronoun(text, this.symbolsOf(text));
    if (found.length > 0) return this.toWord(found);
    // German without its dots: "pruefziffer".
    if (/[aou]e/.test(text)) {
      const plain = this.symbolsOf(text.replace(/([aou])e/g, '$1'));
      if (plain.length > 0) return this.toWord(plain);
    }
    if (text.length >= slipLength && text.length < 24) {
      for (const thing of this.tree.things.get(text[0]!) ?? []) {
        if (!isSlip(text, thing)) continue;
        // A slip says nothing of the language.
        return { ...this.toWord([this.tree.symbols.get(thing)!]), ...ballot(0) };
      }
    }
    // French without its apostrophe: "lintranet", "jai".
    if (/^(?:qu|[cdjlmnst])[aeiouhy]/.test(text) && text.length > slipLength) {
      const rest = this.symbolsOf(text.slice(text[0] === 'q' ? 2 : 1)).filter(symbol => (this.tree.languages[symbol]! & this.elides) !== 0);
      if (rest.length > 0) return this.toWord(rest);
    }
    return text.includes("'") ? this.read(text.slice(0, text.indexOf("'"))) : unknownWord;
  }

  /** "pásamelo" is also "pasa", and "me". */
  private withPronoun(text: string, found: readonly number[]): readonly number[] {
    const { symbols, languages } = this.tree;
    for (const { ending, bit } of this.endings) {
      const own = text.length > ending.length + 2 && text.endsWith(ending) ? symbols.get(text.slice(0, -ending.length)) : undefined;
      if (own === undefined || (languages[own]! & bit) === 0 || found.includes(own)) continue;
      const parts = ending.length > 3 ? [ending.slice(0, 2), ending.slice(2)] : [ending];
      return [...found, own, ...parts.map(part => symbols.get(part)).filter(symbol => symbol !== undefined)];
    }
    return found;
  }

  private symbolsOf(text: string): readonly number[] {
    const { symbols, stems, tails } = this.tree;
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
}

function ballot(languages: number): Pick<Word, 'languages' | 'voters' | 'vote'> {
  const voters: number[] = [];
  // Bit 0 is the names, which are of no language.
  for (let index = 1; index < 24; index++) if (languages & (1 << index)) voters.push(index);
  const vote = [0, 6, 3, 2, 1][voters.length] ?? 0;
  return { languages, voters: vote > 0 ? voters : [], vote };
}

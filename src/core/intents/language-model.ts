import { elidedOf, elision, umlaut, umlauts, type Glance } from './glance.ts';
import { isSlip, slipLength, slipReach } from './slips.ts';
import type { LanguagePhrases } from './language-file.ts';
import { PhraseStates } from './phrase-states.ts';
import { PhraseTree, symbolClass } from './phrase-tree.ts';
import { WordRecords } from './word-records.ts';

/** A word as one language knows it. */
export interface Word {
  /** The words of phrases this word stands for: itself, stems it begins with, a word it is a typing slip of. */
  readonly symbols: readonly number[];
  /** It alone may be a thing or a move. */
  readonly triggers: boolean;
  /** Those of its symbols that are the rarest word of a phrase. */
  readonly rare: readonly number[];
  /** The classes of the words those stand beside, a bit each. */
  readonly partners: number;
  /** How far from it the furthest of those may stand. */
  readonly reach: number;
  /** The classes of its symbols, a bit each. */
  readonly classes: number;
  /** It stands in the language's file as it is written. */
  readonly isKnown: boolean;
}

export const unknown: Word = { symbols: [], triggers: false, rare: [], partners: 0, reach: 0, classes: 0, isKnown: false };

/** One language with its phrases, and the names that are the same in all. */
export class LanguageModel {
  readonly tree: PhraseTree;
  readonly states: PhraseStates;
  readonly records: WordRecords;
  private readonly endings: readonly string[];
  /** The language drops a vowel before another, and some leave the apostrophe out too. */
  private readonly elides: boolean;

  private constructor(phrases: LanguagePhrases, glance: Glance, language: number) {
    this.tree = new PhraseTree(glance, language);
    this.states = new PhraseStates(this.tree);
    this.records = new WordRecords(this.states);
    this.elides = phrases.elides === true;
    this.endings = (phrases.endings ?? '').split(' ').filter(Boolean).sort((a, b) => b.length - a.length);
  }

  /** Builds a language step by step, some hundred of them; the last answers with it. Its words are entered in `glance` with the bit of the language. */
  static *inSteps(phrases: LanguagePhrases, names: LanguagePhrases | null, glance: Glance, language: number): Generator<void, LanguageModel> {
    const model = new LanguageModel(phrases, glance, language);
    const parts = names === null ? [phrases] : [names, phrases];
    model.tree.addCommon(phrases.common);
    for (const part of parts) yield* model.tree.readPhrases(part);
    yield* model.tree.addPhrases();
    return model;
  }

  /** A folded word: itself, a stem, a compound, a slip. */
  word(text: string): Word {
    const found = this.withPronoun(text, this.symbolsOf(text));
    if (found.length > 0) return this.toWord(found, true);
    if (umlaut.test(text)) {
      const plain = this.symbolsOf(text.replace(umlauts, '$1'));
      if (plain.length > 0) return this.toWord(plain, true);
    }
    if (text.length >= slipLength && text.length < slipReach) {
      for (const thing of this.tree.things.get(text[0]!) ?? []) if (isSlip(text, thing)) return this.toWord([this.tree.symbols.get(thing)!], false);
    }
    if (this.elides && text.length > slipLength && elision.test(text)) {
      const rest = this.symbolsOf(elidedOf(text));
      if (rest.length > 0) return this.toWord(rest, true);
    }
    return text.includes("'") ? this.word(text.slice(0, text.indexOf("'"))) : unknown;
  }

  /** What stands for any word of a kind, and names beside it: `@url`, `@archive`, `@mail`, `#`. */
  special(texts: readonly string[]): Word {
    return this.toWord(texts.map(text => this.tree.symbols.get(text)).filter(symbol => symbol !== undefined), false);
  }

  private toWord(symbols: readonly number[], isKnown: boolean): Word {
    const { tree } = this;
    const rare = symbols.filter(symbol => tree.rare[symbol] !== 0);
    let triggers = false;
    let partners = 0;
    let reach = 0;
    let classes = 0;
    for (const symbol of symbols) {
      triggers ||= tree.triggers[symbol] === 1;
      partners |= tree.rare[symbol]!;
      reach = Math.max(reach, tree.reach[symbol]!);
      classes |= symbolClass(symbol);
    }
    return { symbols, triggers, rare, partners, reach, classes, isKnown };
  }

  /** "pásamelo" is also "pasa", and "me". */
  private withPronoun(text: string, found: readonly number[]): readonly number[] {
    const { symbols } = this.tree;
    for (const ending of this.endings) {
      const own = text.length > ending.length + 2 && text.endsWith(ending) ? symbols.get(text.slice(0, -ending.length)) : undefined;
      if (own === undefined || found.includes(own)) continue;
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

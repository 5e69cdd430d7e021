import { grown } from './grown.ts';
import type { Word } from './language-model.ts';
import { nowhere, unknown, type PhraseStates } from './phrase-states.ts';

/** In place of a state: there is more than one. */
const several = -2;

/**
 * What one language knows of the words met so far, in flat lists of numbers by number of the word (`written-words.ts`): searching a message
 * asks for each of its words several times, and following objects from one to the next took longer than all the rest.
 */
export class WordRecords {
  /** Four numbers per word: the classes of what its rarest symbols stand beside; its own classes; `reach | symbols << 8`; and where in `symbols` its own begin. */
  flat = new Int32Array(4 * 1024);
  /**
   * Four more for the search, which most messages are spared: the state of phrases that begin with the word, the classes that may follow there
   * directly and after other words, and what ends there. Most words of a searched message are done with from these.
   */
  roots = new Int32Array(4 * 1024);
  symbols = new Int32Array(1024);
  private used = 0;
  private words = 0;
  private edition = 0;
  private readonly states: PhraseStates;

  constructor(states: PhraseStates) {
    this.states = states;
  }

  /** Enters a word. Numbers come in order and begin anew at 0 when all words are forgotten. */
  set(number: number, { partners, classes, reach, symbols }: Word): void {
    if (number === 0) this.forget();
    this.words = number + 1;
    if (4 * this.words > this.flat.length) {
      this.flat = grown(this.flat);
      this.roots = grown(this.roots);
    }
    // Most words are nothing to most languages: noughts already.
    if (symbols.length === 0) return;
    while (this.used + symbols.length > this.symbols.length) this.symbols = grown(this.symbols);
    const { flat, roots } = this;
    const record = 4 * number;
    flat[record] = partners;
    flat[record + 1] = classes;
    flat[record + 2] = reach | (symbols.length << 8);
    flat[record + 3] = this.used;
    roots[record] = unknown;
    for (const symbol of symbols) this.symbols[this.used++] = symbol;
  }

  private forget(): void {
    this.flat.fill(0, 0, 4 * this.words);
    this.roots.fill(0, 0, 4 * this.words);
    this.used = 0;
  }

  /** Call before a search: states that were made anew are no longer those that were entered. */
  open(): void {
    if (this.edition === this.states.open()) return;
    this.edition = this.states.open();
    for (let number = 0; number < this.words; number++) this.roots[4 * number] = unknown;
  }

  /** Enters the state of phrases that begin with a word of which it is not known yet; `several` where it stands for several words that begin some. */
  enterRoot(number: number): void {
    const first = this.flat[4 * number + 3]!;
    const last = first + (this.flat[4 * number + 2]! >> 8);
    let root = nowhere;
    for (let at = first; at < last; at++) {
      const one = this.states.root(this.symbols[at]!);
      if (one !== nowhere) root = root === nowhere ? one : several;
    }
    const { flat } = this.states;
    this.roots[4 * number] = root;
    if (root > nowhere) this.roots.set([flat[4 * root]!, flat[4 * root + 2]!, flat[4 * root + 3]!], 4 * number + 1);
  }
}

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
  /**
   * Eight numbers per word, as many as a processor reads at once: the classes of what its rarest symbols stand beside; its own classes;
   * `reach | symbols << 8`; where in `symbols` its own begin; the state of phrases that begin with it, and the numbers of that state but the
   * second: most words of a message are done with from these.
   */
  flat = new Int32Array(8 * 1024);
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
    if (number === 0) this.used = 0;
    this.words = number + 1;
    if (8 * this.words > this.flat.length) this.flat = grown(this.flat);
    while (this.used + symbols.length > this.symbols.length) this.symbols = grown(this.symbols);
    this.flat.set([partners, classes, reach | (symbols.length << 8), this.used, unknown, 0, 0, 0], 8 * number);
    for (const symbol of symbols) this.symbols[this.used++] = symbol;
  }

  /** Call before a search: states that were made anew are no longer those that were entered. */
  open(): void {
    if (this.edition === this.states.open()) return;
    this.edition = this.states.open();
    for (let number = 0; number < this.words; number++) this.flat[8 * number + 4] = unknown;
  }

  /** Enters the state of phrases that begin with a word of which it is not known yet; `several` where it stands for several words that begin some. */
  enterRoot(number: number): void {
    const record = 8 * number;
    const roots: number[] = [];
    const first = this.flat[record + 3]!;
    for (let at = first; at < first + (this.flat[record + 2]! >> 8); at++) if (this.states.root(this.symbols[at]!) !== nowhere) roots.push(this.states.root(this.symbols[at]!));
    const root = roots.length > 1 ? several : (roots[0] ?? nowhere);
    this.flat[record + 4] = root;
    const known = this.states.flat;
    if (root > nowhere) this.flat.set([known[4 * root]!, known[4 * root + 2]!, known[4 * root + 3]!], record + 5);
  }
}

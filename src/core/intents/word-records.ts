import type { Word } from './language-model.ts';
import type { PhraseTree } from './phrase-tree.ts';

/**
 * What one language knows of the words met so far, in flat lists of numbers by number of the word (`written-words.ts`): searching a message
 * asks for each of its words several times, and following objects from one to the next took longer than all the rest.
 */
export class WordRecords {
  /**
   * Four numbers per word: the classes of what its rarest symbols stand beside; its own classes; `reach | symbols << 8 | begins << 16`, where
   * `begins` is 1 for a word that phrases begin with; and where in `symbols` its own begin.
   */
  flat = new Int32Array(4 * 1024);
  symbols = new Int32Array(1024);
  private used = 0;
  private readonly tree: PhraseTree;

  constructor(tree: PhraseTree) {
    this.tree = tree;
  }

  /** Enters a word. Numbers come in order and begin anew at 0 when all words are forgotten. */
  set(number: number, { partners, classes, reach, symbols }: Word): void {
    if (number === 0) this.used = 0;
    if (4 * number + 4 > this.flat.length) this.flat = grown(this.flat);
    while (this.used + symbols.length > this.symbols.length) this.symbols = grown(this.symbols);
    const begins = symbols.some(symbol => this.tree.roots[symbol] !== 0) ? 1 : 0;
    this.flat[4 * number] = partners;
    this.flat[4 * number + 1] = classes;
    this.flat[4 * number + 2] = reach | (symbols.length << 8) | (begins << 16);
    this.flat[4 * number + 3] = this.used;
    for (const symbol of symbols) this.symbols[this.used++] = symbol;
  }
}

/** A longer list with the same beginning. */
export function grown(list: Int32Array<ArrayBuffer>): Int32Array<ArrayBuffer> {
  const more = new Int32Array(2 * list.length);
  more.set(list);
  return more;
}

/** A line of a file with its number; null where it is longer than anybody writes, and was passed over. */
export interface Line {
  readonly number: number;
  readonly text: string | null;
}

const longest = 1_000_000;

/** Cuts decoded text into lines as it comes. Holds one line at most. */
export class Lines {
  #rest = '';
  #number = 0;
  #isPassing = false;

  /** The lines that end in this piece. */
  *add(piece: string): Generator<Line> {
    let from = 0;
    for (let end = piece.indexOf('\n'); end >= 0; end = piece.indexOf('\n', from)) {
      yield this.#take(piece.slice(from, end));
      from = end + 1;
    }
    if (!this.#isPassing) this.#rest += piece.slice(from);
    if (this.#rest.length > longest) {
      this.#isPassing = true;
      this.#rest = '';
    }
  }

  /** The last line, where the file does not end with a line break. */
  *end(): Generator<Line> {
    if (this.#rest !== '' || this.#isPassing) yield this.#take('');
  }

  #take(last: string): Line {
    const text = this.#rest + last;
    const isLong = this.#isPassing || text.length > longest;
    this.#rest = '';
    this.#isPassing = false;
    this.#number++;
    return { number: this.#number, text: isLong ? null : text.endsWith('\r') ? text.slice(0, -1) : text };
  }
}

import process from 'node:process';

/** Time spent inside the engine, counted without keeping the single values: a histogram of half-microsecond steps, then powers of two. */
export class ScanStats {
  #messages = 0;
  #chars = 0;
  #scanMs = 0;
  #maxUs = 0;
  #shown = 0;
  readonly #steps = new Uint32Array(2048);
  readonly #powers = new Uint32Array(40);
  readonly #progress: boolean;

  constructor(options: { progress: boolean }) {
    this.#progress = options.progress;
  }

  /** Counts one message: its length in UTF-16 units and the milliseconds the engine took. */
  add(chars: number, milliseconds: number): void {
    const microseconds = milliseconds * 1000;
    this.#messages++;
    this.#chars += chars;
    this.#scanMs += milliseconds;
    if (microseconds > this.#maxUs) this.#maxUs = microseconds;
    const step = Math.floor(microseconds * 2);
    if (step < this.#steps.length) this.#steps[step]!++;
    else this.#powers[Math.min(39, Math.ceil(Math.log2(microseconds)))]!++;
    if (this.#progress && this.#messages - this.#shown >= 5000) this.#show();
  }

  finish(): void {
    if (this.#progress) process.stderr.write(`\r${' '.repeat(60)}\r`);
  }

  summary() {
    return {
      messages: this.#messages,
      chars: this.#chars,
      scanMs: round(this.#scanMs),
      p50Us: this.#quantile(0.5),
      p99Us: this.#quantile(0.99),
      maxUs: round(this.#maxUs),
    };
  }

  #show(): void {
    this.#shown = this.#messages;
    process.stderr.write(`\rscanned ${this.#messages.toLocaleString('en')} messages, ${(this.#chars / 1e6).toFixed(1)} million characters`);
  }

  /** Upper edge, in microseconds, of the step in which the quantile lies. */
  #quantile(share: number): number {
    let left = Math.ceil(this.#messages * share);
    for (const [step, count] of this.#steps.entries()) if ((left -= count) <= 0) return (step + 1) / 2;
    for (const [power, count] of this.#powers.entries()) if ((left -= count) <= 0) return Math.min(2 ** power, round(this.#maxUs));
    return round(this.#maxUs);
  }
}

const round = (value: number): number => Math.round(value * 10) / 10;

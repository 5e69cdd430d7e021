import { isAlnumCode } from './characters.ts';

/** An address of the web is looked for so far back. */
const reach = 300;
const [blank, quote, colon, slash, less, equals, more, smallW, fullStop] = [32, 34, 58, 47, 60, 61, 62, 119, 46];

/** Tells what stands inside an address of the web. Quick where places rise from call to call: then the text is read once. */
export class WebAddresses {
  /** Up to here the text was read; the last end and the last beginning of an address before. */
  private readTo = 0;
  private lastEnd = -1;
  private lastBegin = -1;

  constructor(private readonly codes: Uint16Array) {}

  /** The value of a parameter is not. */
  holds(start: number): boolean {
    const { codes } = this;
    if (start > 0 && codes[start - 1] === equals) return false;
    if (start < this.readTo || start - this.readTo > reach) {
      this.readTo = Math.max(0, start - reach);
      this.lastEnd = this.lastBegin = -1;
    }
    for (; this.readTo < start; this.readTo++) {
      const code = codes[this.readTo]!;
      if (code <= blank || code === quote || code === less || code === more) this.lastEnd = this.readTo;
      else if ((code === colon && isAt(codes, this.readTo + 1, slash, 2)) || (code === smallW && this.isWww(this.readTo))) this.lastBegin = this.readTo;
    }
    return this.lastBegin > this.lastEnd && this.lastBegin >= start - reach;
  }

  private isWww(index: number): boolean {
    const { codes } = this;
    return isAt(codes, index, smallW, 3) && codes[index + 3] === fullStop && (index === 0 || !isAlnumCode(codes[index - 1]!));
  }
}

function isAt(codes: Uint16Array, from: number, code: number, times: number): boolean {
  for (let index = from; index < from + times; index++) if (codes[index] !== code) return false;
  return true;
}

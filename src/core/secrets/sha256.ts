const roundConstants = new Uint32Array(64);
const initial = new Uint32Array(8);

/** The first 32 bits of the fractional parts of roots of primes, as FIPS 180-4 defines its constants. Made when first asked for: few pages ever hash, and all load this. */
function makeConstants(): void {
  for (let candidate = 2, count = 0; count < 64; candidate++) {
    let isPrime = true;
    for (let factor = 2; factor * factor <= candidate; factor++) if (candidate % factor === 0) isPrime = false;
    if (!isPrime) continue;
    if (count < 8) initial[count] = (Math.sqrt(candidate) % 1) * 0x100000000;
    roundConstants[count++] = (Math.cbrt(candidate) % 1) * 0x100000000;
  }
}

const schedule = new Uint32Array(64);

const turn = (word: number, by: number): number => (word >>> by) | (word << (32 - by));

/** SHA-256 (FIPS 180-4). Small; its time may depend on nothing but the length. */
export function sha256(message: Uint8Array): Uint8Array {
  if (initial[0] === 0) makeConstants();
  const blocks = ((message.length + 8) >> 6) + 1;
  const padded = new Uint8Array(blocks * 64);
  padded.set(message);
  padded[message.length] = 0x80;
  const view = new DataView(padded.buffer);
  view.setUint32(padded.length - 4, message.length * 8);
  const state = initial.slice();
  for (let block = 0; block < padded.length; block += 64) compress(state, view, block);
  const out = new Uint8Array(32);
  const outView = new DataView(out.buffer);
  state.forEach((word, index) => outView.setUint32(index * 4, word));
  return out;
}

function compress(state: Uint32Array, view: DataView, block: number): void {
  for (let round = 0; round < 16; round++) schedule[round] = view.getUint32(block + round * 4);
  for (let round = 16; round < 64; round++) {
    const early = schedule[round - 15]!;
    const late = schedule[round - 2]!;
    schedule[round] = schedule[round - 16]! + (turn(early, 7) ^ turn(early, 18) ^ (early >>> 3)) + schedule[round - 7]! + (turn(late, 17) ^ turn(late, 19) ^ (late >>> 10));
  }
  let [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0, g = 0, h = 0] = state;
  for (let round = 0; round < 64; round++) {
    const first = (h + (turn(e, 6) ^ turn(e, 11) ^ turn(e, 25)) + ((e & f) ^ (~e & g)) + roundConstants[round]! + schedule[round]!) | 0;
    const second = ((turn(a, 2) ^ turn(a, 13) ^ turn(a, 22)) + ((a & b) ^ (a & c) ^ (b & c))) | 0;
    [h, g, f, e, d, c, b, a] = [g, f, e, (d + first) | 0, c, b, a, (first + second) | 0];
  }
  [a, b, c, d, e, f, g, h].forEach((word, index) => (state[index]! += word));
}

const mask64 = (1n << 64n) - 1n;
const turn = (lane: bigint, by: bigint): bigint => ((lane << by) | (lane >> (64n - by))) & mask64;

/** Round constants and rotations of Keccak-f[1600], made by the rules of the Keccak reference (LFSR; t(t+1)/2 along the walk). */
const rounds = roundConstants();
const rate = 136;

/** Keccak-256 with the original padding, as Ethereum uses it (not SHA3-256). Slow and small: for one short input at a time. */
export function keccak256(message: Uint8Array): Uint8Array {
  const padded = new Uint8Array((Math.floor(message.length / rate) + 1) * rate);
  padded.set(message);
  padded[message.length]! ^= 0x01;
  padded[padded.length - 1]! ^= 0x80;
  const view = new DataView(padded.buffer);
  let state: bigint[] = Array.from({ length: 25 }, () => 0n);
  for (let block = 0; block < padded.length; block += rate) {
    for (let lane = 0; lane < rate / 8; lane++) state[lane]! ^= view.getBigUint64(block + lane * 8, true);
    for (const round of rounds) state = permute(state, round);
  }
  const out = new DataView(new ArrayBuffer(32));
  for (let lane = 0; lane < 4; lane++) out.setBigUint64(lane * 8, state[lane]!, true);
  return new Uint8Array(out.buffer);
}

function permute(state: readonly bigint[], constant: bigint): bigint[] {
  const columns = [0, 1, 2, 3, 4].map(x => state[x]! ^ state[x + 5]! ^ state[x + 10]! ^ state[x + 15]! ^ state[x + 20]!);
  const mixed = state.map((lane, index) => lane ^ columns[(index + 4) % 5]! ^ turn(columns[(index + 1) % 5]!, 1n));
  const moved = mixed.slice();
  let [x, y] = [1, 0];
  for (let step = 0; step < 24; step++) {
    const lane = mixed[x + 5 * y]!;
    [x, y] = [y, (2 * x + 3 * y) % 5];
    moved[x + 5 * y] = turn(lane, BigInt((((step + 1) * (step + 2)) / 2) % 64));
  }
  const out = moved.map((lane, index) => {
    const row = index - (index % 5);
    return lane ^ (~moved[row + ((index + 1) % 5)]! & mask64 & moved[row + ((index + 2) % 5)]!);
  });
  out[0]! ^= constant;
  return out;
}

function roundConstants(): readonly bigint[] {
  const constants: bigint[] = [];
  let register = 1;
  for (let round = 0; round < 24; round++) {
    let constant = 0n;
    for (let bit = 0; bit < 7; bit++) {
      if (register & 1) constant |= 1n << BigInt((1 << bit) - 1);
      register = register & 0x80 ? (register << 1) ^ 0x171 : register << 1;
    }
    constants.push(constant);
  }
  return constants;
}

const alphabet = 'qpzry9x8gf2tvdw0s3jn54khce6mua7l';
const generator = [0x3b6a57b2, 0x26508e6d, 0x1ea119fa, 0x3d4233dd, 0x2a1462b3];

/** True when the checksum of BIP-173 (bech32) or BIP-350 (bech32m) holds. Mixed case is wrong by rule. */
export function isBech32(text: string): boolean {
  const lower = text.toLowerCase();
  if (text !== lower && text !== text.toUpperCase()) return false;
  const split = lower.lastIndexOf('1');
  if (split < 1 || lower.length - split < 7 || lower.length > 120) return false;
  const name = Array.from(lower.slice(0, split), character => character.charCodeAt(0));
  const data = Array.from(lower.slice(split + 1), character => alphabet.indexOf(character));
  if (data.includes(-1)) return false;
  const sum = polymod([...name.map(code => code >> 5), 0, ...name.map(code => code & 31), ...data]);
  return sum === 1 || sum === 0x2bc830a3;
}

function polymod(values: readonly number[]): number {
  let sum = 1;
  for (const value of values) {
    const top = sum >>> 25;
    sum = ((sum & 0x1ffffff) << 5) ^ value;
    generator.forEach((term, bit) => {
      if ((top >> bit) & 1) sum ^= term;
    });
  }
  return sum;
}

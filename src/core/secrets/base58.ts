import { sha256 } from './sha256.ts';

const bitcoin = '123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz';
const ripple = 'rpshnaf39wBUDNEGHJKLM4PQRST7VWXYZ2bcdeCg65jkm8oFqi1tuvAxyz';

/** The bytes of base58 text, or null when a character is not of the alphabet. For texts of up to about 120 characters. */
export function decodeBase58(text: string, alphabet: 'bitcoin' | 'ripple' = 'bitcoin'): Uint8Array | null {
  const digits = alphabet === 'bitcoin' ? bitcoin : ripple;
  const bytes: number[] = [];
  for (const character of text) {
    let carry = digits.indexOf(character);
    if (carry < 0) return null;
    for (let index = 0; index < bytes.length; index++) {
      carry += bytes[index]! * 58;
      bytes[index] = carry & 0xff;
      carry >>= 8;
    }
    for (; carry > 0; carry >>= 8) bytes.push(carry & 0xff);
  }
  for (let index = 0; index < text.length && text[index] === digits[0]; index++) bytes.push(0);
  return Uint8Array.from(bytes.reverse());
}

/** The payload of base58check text (version bytes and body), or null when the checksum, the first four bytes of a double SHA-256, is wrong. */
export function decodeBase58Check(text: string, alphabet: 'bitcoin' | 'ripple' = 'bitcoin'): Uint8Array | null {
  const bytes = decodeBase58(text, alphabet);
  if (bytes === null || bytes.length < 5) return null;
  const body = bytes.subarray(0, -4);
  const check = sha256(sha256(body));
  for (let index = 0; index < 4; index++) if (bytes[bytes.length - 4 + index] !== check[index]) return null;
  return body;
}

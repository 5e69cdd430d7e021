/** As many rounds as a text may cost on an input: some 40 ms of another thread. */
const iterations = 100_000;

/** Shorter ones are words, longer ones no password that is typed. */
export const shortest = 6;
export const longest = 128;

/** The first 16 bits of PBKDF2-SHA-256 over a text with a device's salt; null where the page is not on https and has no cryptography. */
export async function fingerprint(text: string, salt: string): Promise<number | null> {
  if (globalThis.crypto.subtle === undefined) return null;
  const bytes = new TextEncoder();
  const key = await crypto.subtle.importKey('raw', bytes.encode(text), 'PBKDF2', false, ['deriveBits']);
  const bits = await crypto.subtle.deriveBits({ name: 'PBKDF2', hash: 'SHA-256', salt: bytes.encode(salt), iterations }, key, 16);
  return new DataView(bits).getUint16(0);
}

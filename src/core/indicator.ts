import { sha256 } from './secrets/sha256.ts';

/**
 * A lure that one operator confirmed, so that colleagues are warned of it: HMAC-SHA-256 (RFC 2104) of the lure under the team's
 * key, the first 128 bits in hexadecimal. Without the key nobody can tell which domain or file it stands for.
 */
export type Indicator = string;

export const isIndicator = (text: string): text is Indicator => /^[0-9a-f]{32}$/.test(text);

const block = 64;

/** Makes indicators under one key; the padded keys are prepared once. */
export function indicatorMaker(key: string): { domain(domain: string): Indicator; file(name: string): Indicator } {
  const raw = new TextEncoder().encode(key);
  const short = raw.length > block ? sha256(raw) : raw;
  const inner = padded(short, 0x36);
  const outer = padded(short, 0x5c);
  const make = (text: string): Indicator => hexadecimal(sha256(joined(outer, sha256(joined(inner, new TextEncoder().encode(text.slice(0, 400)))))).subarray(0, 16));
  // The prefix keeps a file that is named like a domain from standing for it.
  return { domain: domain => make(`domain:${domain.toLowerCase()}`), file: name => make(`file:${name.normalize('NFKC').trim().toLowerCase()}`) };
}

function padded(key: Uint8Array, mark: number): Uint8Array {
  const bytes = new Uint8Array(block).fill(mark);
  for (const [index, byte] of key.entries()) bytes[index] = byte ^ mark;
  return bytes;
}

function joined(head: Uint8Array, tail: Uint8Array): Uint8Array {
  const bytes = new Uint8Array(head.length + tail.length);
  bytes.set(head);
  bytes.set(tail, head.length);
  return bytes;
}

const hexadecimal = (bytes: Uint8Array): string => Array.from(bytes, byte => byte.toString(16).padStart(2, '0')).join('');

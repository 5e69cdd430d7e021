import { decodeBase58, decodeBase58Check } from './base58.ts';
import { isBech32 } from './bech32.ts';
import { isAlphanumeric } from './characters.ts';
import type { Hit } from './hit.ts';
import { keccak256 } from './keccak.ts';
import type { Stretch } from './survey.ts';

/** Checks that may fail in one message before the rest is let be: a page of invented addresses must not cost a second. */
export interface Budget {
  failures: number;
  /** Keccak hashes worked out: they are the slow ones. */
  hashes: number;
}
const failuresAllowed = 60;
const hashesAllowed = 4;

/** Version byte → currency, per first character of the address, as each chain's parameters publish them. */
const base58Versions: Readonly<Record<string, Readonly<Record<number, string>>>> = {
  1: { 0x00: 'btc' }, 3: { 0x05: 'btc' }, L: { 0x30: 'ltc' }, M: { 0x32: 'ltc' }, D: { 0x1e: 'doge' }, 9: { 0x16: 'doge' }, A: { 0x16: 'doge', 0x17: 'blk' }, T: { 0x41: 'trx' }, X: { 0x4c: 'dash' },
};
/** Human-readable parts of bech32 addresses. */
const bech32Names: Readonly<Record<string, string>> = { bc: 'btc', tb: 'btc', ltc: 'ltc', addr: 'ada', cosmos: 'atom', osmo: 'osmo' };
/** Extended private keys (BIP-32, SLIP-132), by their first four bytes. */
const extendedKeys = new Set([0x0488ade4, 0x049d7878, 0x04b2430c, 0x04358394]);
const solanaWords = /\b(?:sol|solana|phantom|solflare)\b/i;

/** Crypto-currency addresses whose checksum holds, and private keys of wallets (WIF, xprv), within one run of characters. */
export function cryptoHits(text: string, { start, end }: Stretch, budget: Budget): readonly Hit[] {
  let hits: Hit[] | null = null;
  let at = start;
  while (at < end && budget.failures < failuresAllowed) {
    while (at < end && !isAlphanumeric(text.charCodeAt(at))) at++;
    let stop = at;
    while (stop < end && isAlphanumeric(text.charCodeAt(stop))) stop++;
    const size = stop - at;
    if (size >= 25 && size <= 112) {
      const hit = judge(text, at, stop, budget);
      if (hit) (hits ??= []).push(hit);
    }
    at = stop + 1;
  }
  return hits ?? [];
}

function judge(text: string, start: number, end: number, budget: Budget): Hit | null {
  const value = text.slice(start, end);
  const size = value.length;
  const first = value[0]!;
  if (first === '0' && size === 42 && value[1] === 'x') return isEthereum(value, budget) ? addressHit('eth', start, end) : null;
  const split = value.toLowerCase().indexOf('1');
  const name = split > 1 && split < 7 ? bech32Names[value.slice(0, split).toLowerCase()] : undefined;
  if (name !== undefined) return isBech32(value) ? addressHit(name, start, end) : failed(budget);
  if (size <= 36 && first in base58Versions) {
    const body = decodeBase58Check(value);
    const currency = body?.length === 21 ? base58Versions[first]![body[0]!] : undefined;
    return currency === undefined ? failed(budget) : addressHit(currency, start, end);
  }
  if (first === 'r' && size <= 35 && /\d/.test(value)) {
    const body = decodeBase58Check(value, 'ripple');
    return body?.length === 21 && body[0] === 0 ? addressHit('xrp', start, end) : failed(budget);
  }
  if ((size === 51 || size === 52) && '5KL9c'.includes(first)) {
    const body = decodeBase58Check(value);
    return body !== null && (body[0] === 0x80 || body[0] === 0xef) ? walletKey(start, end) : failed(budget);
  }
  if (size === 111 && value.startsWith('prv', 1)) {
    const body = decodeBase58Check(value);
    return body !== null && extendedKeys.has(new DataView(body.buffer, body.byteOffset).getUint32(0)) ? walletKey(start, end) : failed(budget);
  }
  // Solana has no checksum: 32 bytes in base58 and the name of the chain before it.
  if ((size === 43 || size === 44) && solanaWords.test(text.slice(Math.max(0, start - 60), start)) && decodeBase58(value)?.length === 32) return addressHit('sol', start, end);
  return null;
}

/** 40 hex digits; when their case is mixed it must be the checksum of EIP-55. */
function isEthereum(address: string, budget: Budget): boolean {
  const hex = address.slice(2);
  if (!/^[0-9a-fA-F]{40}$/.test(hex) || /^(.)\1*$/.test(hex)) return false;
  const lower = hex.toLowerCase();
  // Behind so many addresses the shape must do.
  if (hex === lower || hex === hex.toUpperCase() || budget.hashes++ >= hashesAllowed) return true;
  const hash = keccak256(Uint8Array.from(lower, character => character.charCodeAt(0)));
  for (let index = 0; index < 40; index++) {
    const nibble = (hash[index >> 1]! >> (index % 2 === 0 ? 4 : 0)) & 15;
    if (/[a-f]/i.test(hex[index]!) && /[A-F]/.test(hex[index]!) !== nibble >= 8) return failed(budget) !== null;
  }
  return true;
}

function failed(budget: Budget): null {
  budget.failures++;
  return null;
}

const addressHit = (scheme: string, start: number, end: number): Hit => ({ type: 'crypto-address', scheme, tier: 'caution', start, end, reason: 'crypto-address', evidence: { scheme } });
const walletKey = (start: number, end: number): Hit => ({ type: 'recovery-phrase', scheme: 'wallet-key', tier: 'danger', start, end, reason: 'wallet-key' });

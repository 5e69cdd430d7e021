import { decode } from './file-in-link.signal.ts';
import { onList } from './host-lists.ts';
import type { Signal } from './visit.ts';

const mailHost = /^[a-z0-9-]{1,63}\.[a-z0-9-]{2,63}/i;

/** Somebody's mail address written into the link, plain or in base64: pages that greet their victim by name are filled in that way. */
export const carriesYourAddress: Signal = ({ address, isKnown }) => {
  if (address.host === '' || isKnown || (address.lists & onList.tracker) !== 0) return null;
  if (address.query === '' && address.fragment === '' && address.path.length <= shortestEncoded) return null;
  const tail = `${address.path}${address.query}${address.fragment}`.slice(0, 2048);
  const evidence = { domain: address.domain };
  if (bothCases.test(tail) && encoded(tail)) return { type: 'carries-your-address', tier: 'caution', reason: 'carries-your-address', evidence };
  if (!tail.includes('@') && !tail.includes('%40')) return null;
  const query = decode(address.query);
  if (holdsMailAddress(decode(address.fragment)) && !address.fragment.startsWith('#/')) return { type: 'carries-your-address', tier: 'caution', reason: 'carries-your-address', evidence };
  return holdsMailAddress(query) ? { type: 'carries-your-address', tier: 'caution', reason: 'carries-your-address', evidence } : null;
};

function holdsMailAddress(text: string): boolean {
  for (let at = text.indexOf('@'), tries = 0; at >= 0 && tries < 20; at = text.indexOf('@', at + 1), tries++) {
    if (at > 0 && /[a-z0-9_%+-]/i.test(text[at - 1]!) && mailHost.test(text.slice(at + 1, at + 130))) return true;
  }
  return false;
}

/** Bits of what a piece of an address holds: small letters, capitals, digits and signs of base64, anything else. */
const small = 1;
const capital = 2;
const foreign = 4;
const between = 8;
const sorts = Uint8Array.from({ length: 128 }, (_, code) => {
  const character = String.fromCharCode(code);
  return '/?#&='.includes(character) ? between : /[a-z]/.test(character) ? small : /[A-Z]/.test(character) ? capital : /[0-9+_-]/.test(character) ? 0 : foreign;
});

const shortestEncoded = 12;
/** Base64 has both cases; most paths have no capital letter. */
const bothCases = /[A-Z]/;

function encoded(tail: string): boolean {
  let from = 0;
  let seen = 0;
  for (let at = 0; at <= tail.length; at++) {
    const code = at < tail.length ? tail.charCodeAt(at) : 47;
    const sort = code < 128 ? sorts[code]! : foreign;
    if (sort !== between) {
      seen |= sort;
      continue;
    }
    // The @ of a mail address gives base64 a telling alphabet: only decoding says, and it is cheap.
    if (seen === (small | capital) && at - from >= shortestEncoded && at - from <= 200 && holdsMailAddress(fromBase64(tail.slice(from, at)))) return true;
    from = at + 1;
    seen = 0;
  }
  return false;
}

/** Text of a base64 or base64url piece, or an empty string when it holds anything but printable ASCII. */
export function fromBase64(piece: string): string {
  let bits = 0;
  let held = 0;
  let out = '';
  for (let index = 0; index < piece.length; index++) {
    const value = alphabet.indexOf(piece[index] === '-' ? '+' : piece[index] === '_' ? '/' : piece[index]!);
    if (value < 0) return '';
    bits = (bits << 6) | value;
    held += 6;
    if (held < 8) continue;
    held -= 8;
    const code = (bits >> held) & 0xff;
    bits &= (1 << held) - 1;
    if (code < 0x20 || code > 0x7e) return '';
    out += String.fromCharCode(code);
  }
  return out;
}

const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

import { describe, expect, test } from 'vitest';
import type { Brand, BrandWord } from '../../src/core/links/brand-index.ts';
import { insideFinder } from '../../src/core/links/inside.ts';
import { nearFinder } from '../../src/core/links/near.ts';
import { readPlain } from '../../src/core/links/plain-address.ts';
import { wordsOf } from '../../src/core/links/word-list.ts';

/** Small deterministic generator (mulberry32): the same examples in every run. */
function random(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

const brand: Brand = { name: 'x', domain: 'x.com', domains: new Set(['x.com']), labels: new Set(['x']), common: false, core: true, own: false };
const names = ['loom', 'visa2', 'apple', 'paypal', 'netflix', 'coinbase', 'microsoft', 'credit-agricole', 'twoundtwenty-letters22', 'paypalcredit', 'applepay'];
const words: readonly BrandWord[] = names.map(word => ({ brand, word, folded: word }));

describe('a plainly written address is read as URL reads it', () => {
  const seeds = ['https://shop.example.com/a/b.html?c=d&e=%20f#g/h', 'http://a-b.example.co.uk', 'https://x_y.example.top/?', 'http://example.de/#', 'https://example.com?a/b=c:d@e'];
  const pieces = ['.', '..', '/.', '/..', '/%2e', '%2E', ':', ':80', '@', '%', '%41', '\\', '//', '?', '#', '&', ' ', '\t', '\u3002', '\u00e9', 'xn--a', '[', '|', '^', '{', '"', "'", '<', '-', '_', '0x1', '12', 'A', '~', '+', '*', '(', '!', ';', ','];

  test('and left to URL where that changes a letter', () => {
    const next = random(20261126);
    let read = 0;
    for (let round = 0; round < 20_000; round++) {
      const seed = seeds[round % seeds.length]!;
      const at = Math.floor(next() * (seed.length + 1));
      const href = round < seeds.length ? seed : seed.slice(0, at) + pieces[Math.floor(next() * pieces.length)]! + seed.slice(at + Math.floor(next() * 2));
      const parts = readPlain(href);
      if (parts === null) continue;
      read++;
      const url = new URL(href);
      expect(parts, href).toEqual({ scheme: url.protocol.slice(0, -1), host: url.hostname, path: url.pathname, query: url.search, fragment: url.hash });
      expect(url.port + url.username + url.password, href).toBe('');
    }
    expect(read).toBeGreaterThan(3000);
  });

  test.each(['https://127.0.0.1/', 'http://1.2.3/', 'http://0x7f.0x1/', 'https://example.com:8080/', 'https://a@example.com/', 'https://EXAMPLE.com/', 'https://localhost/', 'javascript:alert(1)', 'https://example.com./'])('%s is not', href => expect(readPlain(href)).toBeNull());
});

describe('a name one slip away', () => {
  const near = nearFinder(words);
  const slips = names.filter(name => name.length >= 5).flatMap(name => Array.from({ length: name.length - 1 }, (_, at) => at + 1).flatMap(at => [
    `${name.slice(0, at)}q${name.slice(at)}`, `${name.slice(0, at)}${name.slice(at + 1)}`, `${name.slice(0, at)}q${name.slice(at + 1)}`, `${name.slice(0, at)}${name[at + 1] ?? ''}${name[at]!}${name.slice(at + 2)}`,
  ].map(slip => [slip, name] as const))).filter(([slip, name]) => slip !== name && slip.length >= 4 && slip.length <= 24);

  test('is found wherever the slip is', () => expect(slips.filter(([slip]) => near(slip) === undefined)).toEqual([]));
  test('of a short name only when a letter is added', () => expect([near('looom')?.edit, near('look'), near('lom')]).toEqual(['inserted', undefined, undefined]));
  test('is none when two letters are other ones', () => expect([near('pxypxl'), near('macrasoft'), near('coinxxse')]).toEqual([undefined, undefined, undefined]));
});

test('the longest name inside a label is found, the first of equals', () => {
  const inside = insideFinder(words);
  const brute = (label: string) => {
    let best: { word: string; at: number } | undefined;
    for (let at = 0; at < label.length; at++) for (const { word } of words) if (word.length >= 5 && label.startsWith(word, at) && word.length > (best?.word.length ?? 0)) best = { word, at };
    return best;
  };
  const next = random(7);
  for (let round = 0; round < 3000; round++) {
    const label = Array.from({ length: 4 }, () => (next() < 0.5 ? names[Math.floor(next() * names.length)]! : 'abcpaypl'.slice(Math.floor(next() * 8)))).join('').slice(Math.floor(next() * 4));
    const found = inside(label);
    expect(found && { word: found.hit.word, at: found.at }, label).toEqual(brute(label));
  }
});

test('words are cut as split cuts them', () => {
  for (const text of ['', '-', 'a', 'a-b_c.d/e', '--a..', 'é-ü', '/']) {
    expect(wordsOf(text)).toEqual(text.split(/[-_./]/));
    expect(wordsOf(text, 4)).toEqual(text.split('.'));
  }
});

import { describe, expect, test } from 'vitest';
import { parseAddress } from '../../src/core/links/address.ts';
import { brandIndex, type Brand, type BrandWord } from '../../src/core/links/brand-index.ts';
import { sight } from '../../src/core/links/first-sight.ts';
import { borrowedNames } from '../../src/core/links/impersonation.ts';
import { insideFinder } from '../../src/core/links/inside.ts';
import { traitsOf } from '../../src/core/links/judge.ts';
import { lookupOf } from '../../src/core/links/lookup.ts';
import { nearFinder } from '../../src/core/links/near.ts';
import { readPlain, tailHolds } from '../../src/core/links/plain-address.ts';
import { signals } from '../../src/core/links/signals.ts';
import { fold } from '../../src/core/links/skeleton.ts';
import { talkContext } from '../../src/core/links/talk-context.ts';
import { trustOf } from '../../src/core/links/trust.ts';
import type { Visit } from '../../src/core/links/visit.ts';
import { endOfWord, wordsOf } from '../../src/core/links/word-list.ts';
import { defaultSettings } from '../../src/core/settings.ts';
import { newTalk } from '../../src/core/talk.ts';
import { randomFrom } from '../random-from.ts';

const brand: Brand = { name: 'x', domain: 'x.com', domains: new Set(['x.com']), labels: new Set(['x']), common: false, core: true, own: false };
const names = ['loom', 'visa2', 'apple', 'paypal', 'netflix', 'coinbase', 'microsoft', 'credit-agricole', 'twoundtwenty-letters22', 'paypalcredit', 'applepay'];
const words: readonly BrandWord[] = names.map(word => ({ brand, word, folded: word }));

describe('a plainly written address is read as URL reads it', () => {
  const seeds = ['https://shop.example.com/a/b.html?c=d&e=%20f#g/h', 'http://a-b.example.co.uk', 'https://x_y.example.top/?', 'http://example.de/#', 'https://example.com?a/b=c:d@e'];
  const pieces = ['.', '..', '/.', '/..', '/%2e', '%2E', ':', ':80', '@', '%', '%41', '\\', '//', '?', '#', '&', ' ', '\t', '\u3002', '\u00e9', 'xn--a', '[', '|', '^', '{', '"', "'", '<', '-', '_', '0x1', '12', 'A', '~', '+', '*', '(', '!', ';', ','];

  test('and left to URL where that changes a letter', () => {
    const next = randomFrom(20261126);
    let read = 0;
    for (let round = 0; round < 20_000; round++) {
      const seed = seeds[round % seeds.length]!;
      const at = Math.floor(next() * (seed.length + 1));
      const href = round < seeds.length ? seed : seed.slice(0, at) + pieces[Math.floor(next() * pieces.length)]! + seed.slice(at + Math.floor(next() * 2));
      const plain = readPlain(href);
      if (plain === null) continue;
      read++;
      const url = new URL(href);
      const { holds, ...parts } = plain;
      const tail = href.slice(href.indexOf(parts.host) + parts.host.length);
      expect([/[A-Z]/.test(tail), tail.includes('.'), tail.includes('@'), tail.includes('%')], href).toEqual([tailHolds.capital, tailHolds.dot, tailHolds.at, tailHolds.percent].map(bit => (holds & bit) !== 0));
      expect(parts, href).toEqual({ scheme: url.protocol.slice(0, -1), host: url.hostname, path: url.pathname, query: url.search, fragment: url.hash });
      expect(url.port + url.username + url.password, href).toBe('');
    }
    expect(read).toBeGreaterThan(3000);
  });

  test.each(['https://127.0.0.1/', 'http://1.2.3/', 'http://0x7f.0x1/', 'https://example.com:8080/', 'https://a@example.com/', 'https://EXAMPLE.com/', 'https://localhost/', 'javascript:alert(1)', 'https://example.com./'])('%s is not', href => expect(readPlain(href)).toBeNull());
});

describe('a name one slip away', () => {
  const { find, mayBe } = nearFinder(words);
  const near = (label: string) => (mayBe(Uint16Array.from(label, letter => letter.charCodeAt(0)), label.length) ? find(label) : undefined);
  const slips = names.filter(name => name.length >= 5).flatMap(name => Array.from({ length: name.length - 1 }, (_, at) => at + 1).flatMap(at => [
    `${name.slice(0, at)}q${name.slice(at)}`, `${name.slice(0, at)}${name.slice(at + 1)}`, `${name.slice(0, at)}q${name.slice(at + 1)}`, `${name.slice(0, at)}${name[at + 1] ?? ''}${name[at]!}${name.slice(at + 2)}`,
  ].map(slip => [slip, name] as const))).filter(([slip, name]) => slip !== name && slip.length >= 4 && slip.length <= 24);

  test('is found wherever the slip is', () => expect(slips.filter(([slip]) => near(slip) === undefined)).toEqual([]));
  test('of a short name only when a letter is added', () => expect([near('looom')?.edit, near('look'), near('lom')]).toEqual(['inserted', undefined, undefined]));
  test('is asked for only where there can be one', () => {
    const next = randomFrom(11);
    const asked = Array.from({ length: 3000 }, () => Array.from({ length: 4 + Math.floor(next() * 14) }, () => 'abcdefghijklmnopqrstuvwxyz'[Math.floor(next() * 26)]).join('')).filter(label => mayBe(Uint16Array.from(label, letter => letter.charCodeAt(0)), label.length));
    expect(asked).toEqual([]);
  });
  test('is none when two letters are other ones', () => expect([near('pxypxl'), near('macrasoft'), near('coinxxse')]).toEqual([undefined, undefined, undefined]));
});

test('the longest name inside a label is found, the first of equals', () => {
  const inside = insideFinder(words);
  const brute = (label: string) => {
    let best: { word: string; at: number } | undefined;
    for (let at = 0; at < label.length; at++) for (const { word } of words) if (word.length >= 5 && label.startsWith(word, at) && word.length > (best?.word.length ?? 0)) best = { word, at };
    return best;
  };
  const next = randomFrom(7);
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

test('the word at a mark ends where split ends it', () => {
  for (const text of ['', '-', 'a', 'a-b_c.d/e', '--a..', '\u00e9-\u00fc', '/']) {
    const cut: string[] = [];
    for (let from = 0, to; from <= text.length; from = to + 1) cut.push(text.slice(from, (to = endOfWord(text, from))));
    expect(cut).toEqual(text.split(/[-_./]/));
  }
});

describe('words looked for inside of a text', () => {
  const list = ['login', 'log', 'sign', 'verify', 'b\u00fccher', 'a'];
  const { has, beginsOrEnds } = lookupOf(list);

  test('are those of the list', () => {
    const text = 'xlogin-verify.logs/b\u00fccher';
    for (let from = 0; from <= text.length; from++) for (let to = from; to <= text.length; to++) expect(has(text, from, to), text.slice(from, to)).toBe(list.includes(text.slice(from, to)));
  });

  test.each(['mylogin', 'loginbox', 'logi', 'xverify', 'verifyx', 'averi', 'verify', 'signlogx'])('stand at the beginning or the end of what is longer: %s', word => {
    const text = `--${word}.`;
    expect(beginsOrEnds(text, 2, 2 + word.length, 3, 6)).toBe(list.some(one => one.length >= 3 && one.length <= 6 && one.length < word.length && (word.startsWith(one) || word.endsWith(one))));
  });
});

describe('a first sight of an address', () => {
  const settings = { ...defaultSettings, ownDomains: ['m\u00fcller-shop.de', 'acme.com'], ownBrands: ['Acme Outdoor', 'acme'] };
  const trust = trustOf(settings);
  const index = brandIndex(settings);
  const next = randomFrom(4711);
  const pick = <Item>(from: readonly Item[]): Item => from[Math.floor(next() * from.length)]!;
  const bits = ['paypal', 'paypa1', 'micros0ft', 'rnicrosoft', 'credit-agricole', 'netflix', 'netfli', 'amaz0n', 'acme', 'login', 'secure', 'verify', 'gov', 'com', 'www', 'shop', 'xkqzvw', 'my_bank', '2024', 'screenshot', 'a'];
  const endings = ['com', 'top', 'co.uk', 'pages.dev', 'weebly.com', 'github.io', 'us', 'zip', 's3.amazonaws.com', 'xyz'];
  const tails = ['', '/', '/login', '/a/setup.exe', '/x.zip?dl=1', '/?u=https://evil.top/', '/u/Somebody@example.com', '#someone@example.com', '/wp-admin/css/x.php', '/download', '/paypal-clone', '/c29tZWJvZHlAZXhhbXBsZS5jb20', '/%E2%80%AEgnp.exe'];
  const words = () => Array.from({ length: 1 + Math.floor(next() * 3) }, () => pick(bits)).join(pick(['-', '', '.', '_', '-']));
  const seeds = ['https://bit.ly/3abc', 'https://anydesk.com/en/downloads', 'https://mega.nz/file/abc', 'http://203.0.113.9/x', 'http://0x7f.1/', 'https://a@b.example/', 'https://x.example:8999/', 'javascript:alert(1)', 'ms-word:ofe|u|https://x.example/a.docm', 'https://xn--pypal-4ve.com/', '\\\\files.example\\share'];
  const addresses = [...seeds, ...Array.from({ length: 4000 }, () => `https://${words()}.${pick(endings)}${pick(tails)}`)];

  test('no signal that is not asked would have said anything', () => {
    for (const href of addresses) {
      const address = parseAddress(href);
      const isKnown = trust.isKnown(address);
      const text = pick([href, href, 'https://www.paypal.com/', 'click']);
      const visit: Visit = { address, raw: href, text, obfuscated: pick([null, null, 'spaced']), inText: false, message: { speaker: 'customer', text: 'my screenshot' }, talk: newTalk, trust, isKnown, borrowed: isKnown ? [] : borrowedNames(address, index), context: talkContext(pick(['', 'here is my screenshot', 'unzip it, the password is 1234']), '') };
      const traits = traitsOf(visit);
      const silent = signals.filter(asked => (traits & asked.traits) === 0 && (address.lists & asked.lists) === 0);
      expect(silent.flatMap(({ signal }) => signal(visit)?.type ?? []), href).toEqual([]);
    }
  });

  test('what is not seen in a word is not found in it', () => {
    for (let round = 0; round < 5000; round++) {
      const word = words().replaceAll('.', '');
      const seen = index.sightOf(word);
      const folded = fold(word);
      if ((seen & sight.known) === 0) expect([index.exact(word), index.folded(folded), index.folded(folded.replaceAll('-', ''))], word).toEqual([undefined, undefined, undefined]);
      if ((seen & sight.near) === 0) expect(index.near(folded), word).toBeUndefined();
      if ((seen & sight.inside) === 0) expect(index.inside(folded), word).toBeUndefined();
    }
  });

  test('a stretch of a text is seen as the word alone', () => {
    for (const word of bits) expect(index.sightOf(`x.${word}-y`, 2, 2 + word.length), word).toBe(index.sightOf(word));
  });
});

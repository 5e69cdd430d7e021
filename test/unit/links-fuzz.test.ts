import { describe, expect, test } from 'vitest';
import { createEngine } from '../../src/core/inspect.ts';
import { fileDetector } from '../../src/core/files/detect.ts';
import { linkDetector } from '../../src/core/links/detect.ts';
import type { Finding } from '../../src/core/model.ts';
import { defaultSettings } from '../../src/core/settings.ts';
import { randomFrom } from '../random-from.ts';
import { cpuTime } from './cpu-time.ts';

const engine = createEngine({ ...defaultSettings, ownDomains: ['acme-outdoor.com'] }, [linkDetector, fileDetector]);
const seeds = [
  'https://paypal.com@evil.cc/x', 'https://www.google.com/url?q=https%3A%2F%2Fpaypa1.com', 'https://xn--pypal-4ve.com/a', 'http://0x7f.1/', 'https://acme-outdoor-login.com/', 'javascript:alert(1)', '\\\\host.example\\share',
  'https://help--me.webflow.io/login', 'hxxp://a[.]b[.]com/c.zip', 'screen (dot) site / a', 'https://b\u00fccher.de/', 'photo.jpg.exe', 'https://a.b.c.d.e.f.top/wp-includes/x.php?e=YUBiLmNvbQ==#a@b.co', 'https://urldefense.com/v3/__https://x.y__;!!', 'ht tps:/ /a .cc/ b',
];
const pieces = ['.', '/', ':', '@', '%', '%2e', '%00', '\\', '//', '?', '#', '&', '=', ' ', '\n', '\u3002', '\u202e', '\u200b', '\ud800', '\udfff', 'xn--', '\u0430', '\u0131', '[', ']', '(', ')', '-', '0x', '1', 'com', '\u4e00', '\u{1f600}', '"', '<', '&#101;', '\0'];

function mutate(text: string, next: () => number): string {
  let out = text;
  for (let edits = 1 + Math.floor(next() * 4); edits > 0; edits--) {
    const at = Math.floor(next() * (out.length + 1));
    const piece = pieces[Math.floor(next() * pieces.length)]!;
    const cut = Math.floor(next() * 3);
    out = next() < 0.1 ? out.repeat(2) : out.slice(0, at) + piece + out.slice(at + cut);
  }
  return out;
}

test('mutated addresses never throw, never hang, and give the same answer twice', () => {
  const next = randomFrom(20261122);
  const slow: string[] = [];
  for (let round = 0; round < 6000; round++) {
    const text = mutate(seeds[round % seeds.length]!, next);
    const message = { speaker: 'customer' as const, text, links: [{ href: text, text: seeds[(round * 7) % seeds.length]! }], files: [{ name: text }] };
    const first = engine.inspect(message);
    // One slow run is the machine's; an address that is slow three times is ours.
    if ([0, 1, 2].every(() => milliseconds(() => engine.inspect(message)) > 250)) slow.push(text);
    expect(first.failed, JSON.stringify(text)).toEqual([]);
    expect(engine.inspect(message).findings).toEqual(first.findings);
    for (const finding of first.findings.filter(({ kind }) => kind === 'link' || kind === 'file')) {
      expect(finding.evidence?.domain ?? finding.evidence?.name, JSON.stringify(text)).toBeTypeOf('string');
      if (finding.start !== undefined) expect(finding.start <= finding.end! && finding.end! <= text.length).toBe(true);
    }
  }
  expect(slow).toEqual([]);
});

describe('the same address written differently gets the same verdict', () => {
  // How it is written may be worth a word of its own; what the address is may not change by it.
  const aboutWriting = new Set(['obfuscated', 'hidden-characters']);
  const verdict = (href: string) => engine.inspect({ speaker: 'customer', text: '', links: [{ href, text: 'here' }] }).findings
    .filter(finding => !aboutWriting.has(finding.type)).map(({ type, tier, reason, evidence }: Finding) => ({ type, tier, reason, evidence }));
  const hosts = ['paypa1.com', 'www.rnicrosoft.com', 'secure-login-paypal.xyz', 'some-shop.weebly.com', 'b\u00fccher-netflix.de', 'p\u0430ypal.com', 'gzasdlgddmuh.top', 'bit.ly', 'example.com', 'dropbox-login.pages.dev'];
  const paths = ['/', '/login', '/photo.jpg.exe', '/a/b.zip?dl=1', '/x?e=a@b.com#frag'];
  const percent = (host: string) => Array.from(new TextEncoder().encode(host), (byte, at) => (at % 2 === 0 && byte !== 0x2e ? `%${byte.toString(16)}` : byte > 0x7f ? `%${byte.toString(16)}` : String.fromCharCode(byte))).join('');
  const ways: readonly (readonly [string, (host: string, path: string) => string])[] = [
    ['in capitals', (host, path) => `HTTPS://${host.toUpperCase()}${path}`],
    ['with a trailing dot', (host, path) => `https://${host}.${path}`],
    ['with its port', (host, path) => `https://${host}:443${path}`],
    ['percent-encoded', (host, path) => `https://${percent(host)}${path}`],
    ['in its ASCII form', (host, path) => `https://${new URL(`https://${host}`).hostname}${path}`],
    ['with spaces around it', (host, path) => `  https://${host}${path}\n`],
    ['with backslashes', (host, path) => `https:\\\\${host}${path.replace('/', '\\')}`],
    ['without two slashes', (host, path) => `https:/${host}${path}`],
    ['with line breaks in it', (host, path) => `https://${host.slice(0, 3)}\n${host.slice(3)}${path}`],
    ['in full-width letters', (host, path) => `https://${host.replace(/[a-z]/g, letter => String.fromCharCode(letter.charCodeAt(0) + 0xfee0))}${path}`],
  ];
  for (const [how, write] of ways) {
    test(how, () => {
      for (const host of hosts) for (const path of paths) expect(verdict(write(host, path)), `${how}: ${host}${path}`).toEqual(verdict(`https://${host}${path}`));
    });
  }
});

test.each([
  ['one letter', 'a'], ['dots', '.'], ['hosts', 'a.b/'], ['schemes', 'https://'], ['broken schemes', 'h t t p : / / '], ['links', 'https://paypa1-login.top/x '], ['brackets', '[.]'], ['spelled dots', 'a ponto b '], ['percent signs', '%41'], ['at signs', 'a@b.c/'], ['entities', '&#101;'], ['lone surrogates', '\ud800'], ['zero widths', 'a\u200b.'],
])('20,000 characters of %s stay fast', (_name, piece) => {
  const text = piece.repeat(Math.ceil(20_000 / piece.length)).slice(0, 20_000);
  const started = cpuTime();
  expect(engine.inspect({ speaker: 'customer', text, links: [{ href: text, text }], files: [{ name: text }] }).failed).toEqual([]);
  expect(cpuTime() - started).toBeLessThan(1000);
});

test('10,000 links in one message are bounded', () => {
  const links = Array.from({ length: 10_000 }, (_, index) => ({ href: `https://paypal-login-${index}.top/a`, text: 'x' }));
  const started = cpuTime();
  expect(engine.inspect({ speaker: 'customer', text: 'hi', links }).findings.length).toBeGreaterThan(10_000);
  expect(cpuTime() - started).toBeLessThan(5000);
});

function milliseconds(run: () => unknown): number {
  const started = cpuTime();
  run();
  return cpuTime() - started;
}

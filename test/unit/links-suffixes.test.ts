import { existsSync, readFileSync } from 'node:fs';
import { parse } from 'tldts';
import { describe, expect, it } from 'vitest';
import { pack, readRules } from '../../src/cli/pack-suffixes.ts';
import { knowSuffixes, parse as parseOurs } from '../../src/core/links/host-parts.ts';
import { createSuffixLookup, type Suffix } from '../../src/core/links/packed-suffixes.ts';
import { randomFrom } from '../random-from.ts';

const vectors = '../shared/corpora/links/psl-tests.txt';
const rules = readRules();
const lookup = createSuffixLookup(pack(rules));
const both = { extractHostname: false, validateHostname: false, detectIp: false } as const;

function ours(host: string, allowPrivateDomains: boolean): Suffix {
  const out: Suffix = { publicSuffix: null, isIcann: null, isPrivate: null };
  lookup(host, allowPrivateDomains ? 3 : 1, out);
  return out;
}

function theirs(host: string, allowPrivateDomains: boolean): Suffix {
  const { publicSuffix, isIcann, isPrivate } = parse(host, { ...both, allowPrivateDomains });
  return { publicSuffix, isIcann, isPrivate };
}

const ways = [{ allowPrivateDomains: true, detectIp: true }, { allowPrivateDomains: true, detectIp: false }, { allowPrivateDomains: false, detectIp: false }];

function takenApart(hosts: readonly string[]): string[] {
  return hosts.filter(host => ways.some(way => {
    const { hostname: _, isSpecialUse: __, ...said } = parse(host, { ...both, ...way });
    return JSON.stringify(Object.entries(said).sort()) !== JSON.stringify(Object.entries(parseOurs(host, way)).sort());
  }));
}

function differing(hosts: Iterable<string>): string[] {
  const wrong: string[] = [];
  for (const host of hosts) for (const isPrivate of [true, false]) if (JSON.stringify(ours(host, isPrivate)) !== JSON.stringify(theirs(host, isPrivate))) wrong.push(host);
  return wrong;
}

describe('hosts without the list', () => {
  it('are taken apart by the habits of registries', () => {
    expect(parseOurs('www.shop.example.co.uk', ways[0]!)).toMatchObject({ domain: 'example.co.uk', publicSuffix: 'co.uk', subdomain: 'www.shop', domainWithoutSuffix: 'example', isIcann: true });
    expect(parseOurs('a.example.de', ways[0]!)).toMatchObject({ domain: 'example.de', isIcann: true });
    expect(parseOurs('pages.github.io', ways[0]!)).toMatchObject({ domain: 'github.io', isPrivate: false });
    expect(parseOurs('notes.txt', ways[0]!).isIcann).toBe(false);
    expect(parseOurs('10.0.0.1', ways[0]!)).toMatchObject({ isIp: true, domain: null });
  });
});

describe('the packed public-suffix list says what tldts says', () => {
  it('has the whole list', () => expect(rules.length).toBeGreaterThan(10_000));

  it('of every rule, bare, below it, above it and beside it', () => {
    expect(differing(rules.flatMap(({ labels }) => {
      const suffix = labels.join('.').replace('*', 'any');
      return [suffix, `a.${suffix}`, `b.a.${suffix}`, `${suffix}x`, `x${suffix}`, labels.slice(1).join('.') || 'com'];
    }))).toEqual([]);
  });

  it('of 100,000 hosts made of the labels of rules and of odd ones', () => {
    const random = randomFrom(4);
    const labels = [...new Set(rules.flatMap(rule => rule.labels)), 'www', '', 'example', '*', 'xn--', 'city', 'ck', '@', '(', 'A', 'B'];
    const pick = (): string => labels[Math.floor(random() * labels.length)]!;
    const hosts = Array.from({ length: 100_000 }, () => {
      const known = rules[Math.floor(random() * rules.length)]!.labels.map(label => (random() < 0.05 ? pick() : label));
      return [...Array.from({ length: Math.floor(random() * 3) }, pick), ...known].join('.');
    });
    expect(differing(hosts)).toEqual([]);
    knowSuffixes(pack(rules));
    expect(takenApart(hosts)).toEqual([]);
  });

  it('of addresses, odd dots and what looks like either', () => {
    knowSuffixes(pack(rules));
    expect(takenApart(['1.2.3.4', '1.2.3.4.', '.1.2.3', '1..2.3', '1..2.33', '999.1.1.1', '1.2.3', '[::1]', '::1', '::', '[fe80::1', 'fe80::1]', 'a:b', 'dead:beef', '[g::1]', '.com', '..com', '.a.com', 'com.', 'a.com..', '.', '..', '', 'localhost', 'a..com', 'a b.com', '1234567:1234567:1234567:1234567:1234567:', 'x'.repeat(300)])).toEqual([]);
  });

  it.skipIf(!existsSync(vectors))('of the vectors of publicsuffix.org', () => {
    const hosts = [...readFileSync(vectors, 'utf8').matchAll(/checkPublicSuffix\('([^']+)'/g)].map(match => match[1]!.toLowerCase());
    expect(hosts.length).toBeGreaterThan(50);
    expect(differing(hosts)).toEqual([]);
  });
});

import { keccak_256 } from '@noble/hashes/sha3.js';
import { sha256 as nobleSha256 } from '@noble/hashes/sha2.js';
import { wordlist } from '@scure/bip39/wordlists/english.js';
import { describe, expect, it } from 'vitest';
import * as recovery from '../../src/lists/recovery-words.ts';
import * as keywords from '../../src/lists/secret-keywords.ts';
import * as placeholders from '../../src/lists/secret-placeholders.ts';
import * as prefixes from '../../src/lists/secret-prefixes.ts';
import { keccak256 } from '../../src/core/secrets/keccak.ts';
import { mnemonicIndex } from '../../src/core/secrets/mnemonic-words.ts';
import { providers } from '../../src/core/secrets/provider-keyword.ts';
import { sha256 } from '../../src/core/secrets/sha256.ts';
import { infixShapes, tokenShapes } from '../../src/core/secrets/token-shapes.ts';

const rowsOf = (list: string): string[] => list.trim().split('\n');
const sorted = (rows: readonly string[]): string[] => rows.toSorted((a, b) => (a.toLowerCase() < b.toLowerCase() ? -1 : 1));

describe('lists of secrets', () => {
  it.each([
    ['secret-prefixes', prefixes.about], ['secret-keywords', keywords.about], ['secret-placeholders', placeholders.about], ['recovery-words', recovery.about],
  ])('%s tells its source, licence and day', (_name, about) => {
    expect(about.source).not.toBe('');
    expect(about.licence).not.toBe('');
    expect(about.checked).toMatch(/^\d{4}-\d\d-\d\d$/);
  });

  it.each([
    ['tokenPrefixes', rowsOf(prefixes.tokenPrefixes)], ['tokenInfixes', rowsOf(prefixes.tokenInfixes)], ['providerKeys', rowsOf(keywords.providerKeys)],
    ['placeholderParts', [...placeholders.placeholderParts]], ['placeholderValues', [...placeholders.placeholderValues]],
  ])('%s is sorted, so that a row has one place', (_name, rows) => expect(rows).toEqual(sorted(rows)));

  it('knows more than 150 issuers and prefixes', () => {
    expect(tokenShapes().length).toBeGreaterThan(180);
    const issuers = new Set([...tokenShapes(), ...infixShapes()].map(({ issuer }) => issuer.toLowerCase()).concat(providers.map(({ name }) => name.toLowerCase())));
    expect(issuers.size).toBeGreaterThan(150);
  });

  it('gives every prefix a literal of two characters or more and a shape that compiles', () => {
    for (const { prefix, source, scheme } of tokenShapes()) {
      expect(prefix.length, source).toBeGreaterThanOrEqual(2);
      expect(() => new RegExp(source, 'y')).not.toThrow();
      expect(source.replaceAll('\\', ''), source).toMatch(new RegExp(`^${prefix.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&')}`));
      expect(scheme).toMatch(/^[a-z0-9]+(?:-[a-z0-9]+)*$/);
    }
  });

  it('holds the BIP-39 words of the npm package in their order', () => {
    expect(wordlist.map(mnemonicIndex)).toEqual(wordlist.map((_, index) => index));
  });
});

describe('hash functions', () => {
  const samples = [0, 1, 55, 56, 63, 64, 65, 135, 136, 137, 300].map(size => Uint8Array.from({ length: size }, (_, index) => (index * 31 + size) & 0xff));
  it.each(samples.map(sample => [sample.length, sample] as const))('agree with @noble/hashes on %i bytes', (_size, sample) => {
    expect(sha256(sample)).toEqual(nobleSha256(sample));
    expect(keccak256(sample)).toEqual(keccak_256(sample));
  });
});

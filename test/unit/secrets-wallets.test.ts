import { describe, expect, it } from 'vitest';
import { createEngine } from '../../src/core/inspect.ts';
import { mask } from '../../src/core/mask.ts';
import { secretDetector } from '../../src/core/secrets/detect.ts';
import { defaultSettings } from '../../src/core/settings.ts';

const engine = createEngine(defaultSettings, [secretDetector]);
const inspect = (text: string) => engine.inspect({ speaker: 'customer', text }).findings;
const masked = (text: string) => mask(text, inspect(text)).text;

describe('recovery phrases', () => {
  // Published vectors of BIP-39 (trezor/python-mnemonic).
  it.each([
    'legal winner thank year wave sausage worth useful legal winner thank yellow',
    'letter advice cage absurd amount doctor acoustic avoid letter advice cage above',
    'ozone drill grab fiber curtain grace pudding thank cruise elder eight picnic',
    'jelly better achieve collect unaware mountain thought cargo oxygen act hood bridge',
    'gravity machine north sort system female filter attitude volume fold club stay feature office ecology stable narrow fog',
    'hamster diagram private dutch cause delay private meat slide toddler razor book happy fancy gospel tennis maple dilemma loan word shrug inflict delay length',
  ])('%s', phrase => {
    expect(masked(`here it is: ${phrase}. ok?`)).toBe('here it is: [recovery phrase]. ok?');
    expect(masked(phrase.toUpperCase())).toBe('[recovery phrase]');
    expect(masked(phrase.split(' ').map((word, index) => `${index + 1}. ${word}`).join('\n'))).toBe('1. [recovery phrase]');
  });

  it.each([
    ['a word is wrong', 'legal winner thank year wave sausage worth useful legal winner thank zebra'],
    ['eleven words', 'legal winner thank year wave sausage worth useful legal winner thank'],
    ['ordinary talk', 'please about their because where under never again other these those every while people think could'],
  ])('leaves be: %s', (_name, text) => expect(inspect(text)).toEqual([]));

  it('trusts the label when one word was mistyped', () => {
    expect(masked('my seed phrase is legal winner thank year wave sausage worth useful legal winner thank zebra')).toBe('my seed phrase is [recovery phrase]');
  });
});

describe('keys and addresses of wallets', () => {
  // From the documentation of Bitcoin, BIP-32, BIP-173, BIP-350, EIP-55, TRON and the XRP Ledger.
  it.each([
    ['5HueCGU8rMjxEXxiPuD5BDku4MkFqeZyd4dZ1jvhTVqvbTLvyTJ', '[wallet key]'],
    ['xprv9s21ZrQH143K3QTDL4LXw2F7HEK3wJUD2nW2nRk4stbPy6cq3jPPqjiChkVvvNKmPGJxWUtg6LnF5kejMRNNU3TGtRBeJgk33yuGBxrMPHi', '[wallet key]'],
    ['1A1zP1eP5QGefi2DMPTfTL5SLmv7DivfNa', '1A1zP1…vfNa'],
    ['3J98t1WpEZ73CNmQviecrnyiWrnqRhWNLy', '3J98t1…WNLy'],
    ['bc1qw508d6qejxtdg4y5r3zarvary0c5xw7kv8f3t4', 'bc1qw5…f3t4'],
    ['BC1QW508D6QEJXTDG4Y5R3ZARVARY0C5XW7KV8F3T4', 'BC1QW5…F3T4'],
    ['bc1p0xlxvlhemja6c4dqv22uapctqupfhlxm9h8z3k2e72q4k9hcz7vqzk5jj0', 'bc1p0x…5jj0'],
    ['0x5aAeb6053F3E94C9b9A09f33669435E7Ef1BeAed', '0x5aAe…eAed'],
    ['0x52908400098527886E0F7030069857D2E4169EE7', '0x5290…9EE7'],
    ['rHb9CJAWyB4rj91VRWn96DkukG4bwdtyTh', 'rHb9CJ…tyTh'],
    ['TJRyWwFs9wTFGZg3JbrVriFbNfCug5tDeC', 'TJRyWw…tDeC'],
  ])('%s', (value, expected) => {
    expect(masked(`👛 send to ${value}, please`)).toBe(`👛 send to ${expected}, please`);
    expect(inspect(masked(value))).toEqual([]);
  });

  it('takes a Solana address with its name only', () => {
    expect(inspect('4Nd1mYvS2uZ7qk3bX9RrLpQ8tWcEfGhJkMnPqRsTuVw4')).toEqual([]);
  });

  it.each([
    '1A1zP1eP5QGefi2DMPTfTL5SLmv7DivfNb', '0x5aAeb6053F3E94C9b9A09f33669435E7Ef1BeAeD', 'bc1qw508d6qejxtdg4y5r3zarvary0c5xw7kv8f3t5', 'bc1qw508d6qejxtdg4y5r3zarvary0c5xW7kv8f3t4',
    '5HueCGU8rMjxEXxiPuD5BDku4MkFqeZyd4dZ1jvhTVqvbTLvyTK', '3e25960a79dbc69b674cd4ec67a72c62', '0x0000000000000000000000000000000000000000',
  ])('%s has a wrong checksum or none', value => expect(inspect(value)).toEqual([]));
});

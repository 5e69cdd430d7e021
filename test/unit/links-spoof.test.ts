import { describe, expect, test } from 'vitest';
import { parseAddress } from '../../src/core/links/address.ts';
import { spoofFault } from '../../src/core/links/host-spoof.ts';
import { decodeLabel } from '../../src/core/links/punycode.ts';
import { fold, plain } from '../../src/core/links/skeleton.ts';

const faultOf = (host: string) => {
  const address = parseAddress(`https://${host}/`);
  return address.shownHost.split('.').map(label => spoofFault(label, host.slice(host.lastIndexOf('.') + 1))).find(fault => fault !== null) ?? null;
};

describe('genuine names of the world pass', () => {
  test.each(['bücher.de', 'köln.de', 'café.fr', 'españa.es', 'académie-française.fr', 'россия.рф', 'почта.ru', '日本語.jp', 'eコマース.jp', '한국.kr', 'ελλάδα.gr', 'עברית.il', 'ไทย.th', 'żółw.pl', 'łódź.com', 'điệnthoại.vn', 'smørrebrød.dk', 'þjóðskrá.is', 'straße.de'])('%s', host => expect(faultOf(host)).toBeNull());
});

describe('mixtures and disguises do not', () => {
  test.each([
    ['gооgle.com', 'mixed'],
    ['аррӏе.com', 'whole-script'],
    ['pаypal.com', 'mixed'],
    ['ɢoogle.com', 'odd-characters'],
    ['i♥you.com', 'odd-characters'],
    ['xn--googlecom-5pa.com', 'marks'],
    ['abcーdef.jp', 'marks'],
    ['google一.com', 'marks'],
    ['१23.in', 'digits'],
  ])('%s: %s', (host, fault) => expect(faultOf(host)).toBe(fault));
});

test('punycode decodes as RFC 3492 shows, and garbage to null', () => {
  expect(decodeLabel('xn--bcher-kva')).toBe('bücher');
  expect(decodeLabel('xn--ihqwcrb4cv8a8dqg056pqjye')).toBe('他们为什么不说中文');
  expect(decodeLabel('xn--3B-ww4c5e180e575a65lsy2b'.toLowerCase())).toBe('3年b組金八先生');
  expect(decodeLabel('plain')).toBe('plain');
  for (const garbage of ['xn--99999999', 'xn--a!b', 'xn--\u00e9', `xn--${'z'.repeat(80)}`]) expect(decodeLabel(garbage)).toBeNull();
});

test('what looks the same folds to the same', () => {
  for (const [one, other] of [['paypal', 'pаyраl'], ['microsoft', 'rnicros0ft'], ['google', 'góógle'], ['apple', 'appIe'.toLowerCase()]]) expect(fold(plain(one!))).toBe(fold(plain(other!)));
});

import { describe, expect, test } from 'vitest';
import { parseAddress, registrableDomain } from '../../src/core/links/address.ts';

describe('the registrable domain', () => {
  test.each([
    ['www.example.com', 'example.com'],
    ['a.b.example.co.uk', 'example.co.uk'],
    ['someone.github.io', 'someone.github.io'],
    ['github.io', null],
    ['com', null],
    ['', null],
    ['EXAMPLE.COM.', 'example.com'],
    ['https://user@shop.example.com:8080/x?y#z', 'example.com'],
    ['www.食狮.公司.cn', '食狮.公司.cn'],
    ['https://www.xn--bcher-kva.de/', 'xn--bcher-kva.de'],
  ])('of %s is %s', (host, domain) => expect(registrableDomain(host)).toBe(domain));
});

describe('an address is read as a browser reads it', () => {
  test.each([
    ['http://0x7f000001/', '127.0.0.1'],
    ['http://2130706433/', '127.0.0.1'],
    ['http://0177.0.0.01/', '127.0.0.1'],
    ['http://[2001:DB8::1]/', '[2001:db8::1]'],
    ['https:\\\\evil.example\\x', 'evil.example'],
    ['https://EXAMPLE.com/', 'example.com'],
    ['https://ex%61mple.com/', 'example.com'],
    ['https://example。com/', 'example.com'],
    ['https://ｅｘample.com/', 'example.com'],
    ['https://bücher.de/', 'xn--bcher-kva.de'],
    [' \thttps://exa\nmple.com/', 'example.com'],
    ['//example.com/x', 'example.com'],
    ['example.com:8080/x', 'example.com'],
    ['https://a@b@example.com/', 'example.com'],
    ['https://example.com./', 'example.com'],
  ])('%j leads to %s', (href, host) => expect(parseAddress(href)).toMatchObject({ host, purpose: 'web' }));
});

describe('what an address is for', () => {
  test.each([
    ['JaVaScRiPt:alert(1)', 'code'],
    ['java\nscript:alert(1)', 'code'],
    ['data:text/html,x', 'code'],
    ['mailto:a@b.com', 'contact'],
    ['tel:+49123', 'contact'],
    ['\\\\host.example\\share', 'program'],
    ['file:///c:/x', 'program'],
    ['ms-word:ofe|u|https://x.example/a.docm', 'program'],
    ['/relative', 'inside'],
    ['#top', 'inside'],
    ['?a=b', 'inside'],
    ['', 'inside'],
    ['hello world', 'inside'],
    ['https://', 'broken'],
    ['http://a b.com/', 'broken'],
    ['https://[::1', 'broken'],
  ])('%j: %s', (href, purpose) => expect(parseAddress(href).purpose).toBe(purpose));
});

test('pages under a hoster that the public list does not know belong to the name in front', () => {
  expect(parseAddress('https://some-shop.weebly.com/x')).toMatchObject({ domain: 'some-shop.weebly.com', owner: 'weebly.com', hosted: true });
  expect(parseAddress('https://www.weebly.com/x')).toMatchObject({ domain: 'weebly.com', hosted: false });
});

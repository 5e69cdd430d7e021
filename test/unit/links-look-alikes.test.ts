import { describe, expect, test } from 'vitest';
import { createEngine } from '../../src/core/inspect.ts';
import { linkDetector } from '../../src/core/links/detect.ts';
import { defaultSettings } from '../../src/core/settings.ts';

const engine = createEngine(defaultSettings, [linkDetector]);
const judge = (href: string, text = href) => engine.inspect({ speaker: 'customer', text: '', links: [{ href, text }] }).findings.map(({ type, tier }) => `${tier} ${type}`);

describe('an address that imitates another is marked', () => {
  test.each([
    ['https://paypa1.com/x', 'danger look-alike'],
    ['https://rnicrosoft.com/', 'danger look-alike'],
    ['https://xn--pypal-4ve.com/', 'danger look-alike'],
    ['https://coinbasee.com/', 'danger one-letter-off'],
    ['https://paypal.com.secure-check.cc/', 'danger embedded-brand'],
    ['https://paypal.com-receipts.info/', 'danger embedded-brand'],
    ['https://dropbox-login.com/', 'danger brand-combination'],
    ['https://netflix-billing.pages.dev/', 'danger brand-combination'],
    ['https://paypal.com@evil.cc/x', 'danger user-info'],
    ['javascript:alert(1)', 'danger runs-code'],
    ['http://0x7f.1.2.3/a', 'note ip-host'],
    ['http://198.51.100.7/a', 'caution ip-host'],
    ['https://bit.ly/3abc', 'caution short-link'],
    ['https://files.example/photo.png.exe', 'danger disguised-file'],
  ])('%s: %s', (href, expected) => {
    expect(judge(href)).toContain(expected);
  });
});

describe('its innocent twin is not', () => {
  test.each(['https://www.paypal.com/x', 'https://microsoft.com', 'https://paypal.co.uk/', 'https://dropbox.com/login', 'https://example.com/paypal', 'mailto:a@b.com', 'tel:+1', 'javascript:void(0)', '', '#top', '/relative/path', 'https://google.github.io/styleguide/'])('%s', href => {
    expect(judge(href).filter(said => !said.startsWith('note'))).toEqual([]);
  });
});

test('text that names one site over a link to another is a danger', () => {
  expect(judge('https://parcel-look.cc/i', 'https://www.ups.com/track')).toContain('danger text-mismatch');
  expect(judge('https://www.ups.com/', 'ups.com')).toEqual([]);
});

import { describe, expect, test } from 'vitest';
import { createEngine } from '../../src/core/inspect.ts';
import { linkDetector } from '../../src/core/links/detect.ts';
import { scanAddresses } from '../../src/core/links/scan-addresses.ts';
import { normalise } from '../../src/core/normalise.ts';
import { defaultSettings } from '../../src/core/settings.ts';

const scan = (text: string) => scanAddresses(normalise(text)).map(({ href }) => href);

describe('addresses are found in text', () => {
  test.each([
    ['see https://a.example/x.', 'https://a.example/x'],
    ['(https://en.wikipedia.org/wiki/Miele_(company))', 'https://en.wikipedia.org/wiki/Miele_(company)'],
    ['go to evil-shop.com/login now', 'evil-shop.com/login'],
    ['www.example.com', 'www.example.com'],
    ['x:https://a.example', 'https://a.example'],
    ['ｈｔｔｐｓ：／／ｓｃｒｅｅｎ－ｂｏｘ．ｃｃ／ａ７', 'https://screen-box.cc/a7'],
    ['https://pho\u200bto-view.icu/9', 'https://photo-view.icu/9'],
    ['https://a。b.com/', 'https://a。b.com/'],
    ['hxxp://files[.]example[.]com/x', 'http://files.example.com/x'],
    ['screen (dot) site / a81', 'http://screen.site/a81'],
    ['mein-bild PUNKT click SCHRÄGSTRICH x', 'http://mein-bild.click/x'],
    ['foto-erro ponto xyz barra 12', 'http://foto-erro.xyz/12'],
    ['go to s c r e e n . c c / 4 4 1 ok', 'http://screen.cc/441'],
    ['ht tps:/ /refund-portal .cc/ agent', 'http://refund-portal.cc/agent'],
    ['http://tick&#101;t.cc/sso', 'http://ticket.cc/sso'],
    ['\\\\evil.example\\share\\x', '\\\\evil.example\\share\\x'],
    ['type javascript:alert(1)', 'javascript:alert(1)'],
    ['http://203.0.113.9/x', 'http://203.0.113.9/x'],
  ])('%j', (text, href) => expect(scan(text)).toContain(href));
});

describe('ordinary prose is not taken for addresses', () => {
  test.each([
    'e.g. this, i.e. that', 'file.txt', 'it costs 3.5 or 19.99', 'Node.js and setup.py', 'hello.how are you', 'report.zip is damaged', 'version 1.2.3.4', 'DNS 8.8.8.8', 'a@b.com',
    'mail me: jane dot doe at gmail dot com', 'k.schneider (at) web (punkt) de', 'mi correo es ana arroba hotmail punto com', 'JavaScript: the good parts', 'at this point we stop', 'room.date I want', 'er...machine...er',
    'C:\\Users\\Anna\\manual.pdf', 'com.acme.checkout.OrderService threw', 'Termin am 12.03.24 um 9.30 Uhr', 'git@github.com:acme/x.git',
  ])('%j', text => {
    const found = createEngine(defaultSettings, [linkDetector]).inspect({ speaker: 'customer', text }).findings;
    expect(found).toEqual([]);
  });
});

test('offsets fit the original text, behind astral and invisible characters too', () => {
  const text = '😀\u200b 𝒳 see paypa1.com/x\u200b, ok';
  const [finding] = createEngine(defaultSettings, [linkDetector]).inspect({ speaker: 'customer', text }).findings;
  expect(text.slice(finding!.start, finding!.end)).toMatch(/^paypa1\.com\/x/);
});

test('a link of the console that also stands in the text is told once, with its place', () => {
  const text = 'look: https://paypa1.com/x';
  const { findings } = createEngine(defaultSettings, [linkDetector]).inspect({ speaker: 'customer', text, links: [{ href: 'https://paypa1.com/x', text: 'https://paypa1.com/x' }] });
  expect(findings.filter(finding => finding.type === 'look-alike')).toEqual([expect.objectContaining({ link: 0, start: 6, end: text.length })]);
});

describe('text that names another site', () => {
  const judge = (text: string, href: string) => createEngine(defaultSettings, [linkDetector]).inspect({ speaker: 'customer', text: '', links: [{ href, text }] }).findings.map(({ type, tier }) => `${tier} ${type}`);
  test.each([
    ['Track it: https://www.ups.com/track', 'https://parcel-look.net/i', 'danger text-mismatch'],
    ['billing@acme.com', 'https://reply-inbox.net/x', 'danger text-mismatch'],
    ['help.intercom.com/x', 'https://bit.ly/3abc', 'caution text-mismatch'],
    ['chase.com', 'javascript:alert(1)', 'danger text-mismatch'],
    ['acme.com', 'https://u1.ct.sendgrid.net/ls/click?upn=1', 'note text-mismatch'],
  ])('%s over %s: %s', (text, href, said) => expect(judge(text, href)).toContain(said));
  test.each([
    ['www.zalando.de', 'https://www.zalando.de/'],
    ['amazon.es', 'https://www.amazon.com/gp/css'],
    ['microsoft.com/account', 'https://login.live.com/login.srf'],
    ['Read more', 'https://www.ups.com/'],
    ['ASP.NET', 'https://learn.microsoft.com/aspnet'],
    ['https://www.hp.com/support', 'https://nam02.safelinks.protection.outlook.com/?url=https%3A%2F%2Fwww.hp.com%2Fsupport'],
    ['billing@acme.com', 'mailto:billing@acme.com'],
    ['report.zip', 'https://files.example.net/report'],
    ['', 'https://www.example.com/'],
  ])('%s over %s is left alone', (text, href) => expect(judge(text, href)).toEqual([]));

  test('a Markdown link in plain text is read as one', () => {
    const { findings } = createEngine(defaultSettings, [linkDetector]).inspect({ speaker: 'customer', text: 'see [paypal.com](https://parcel-look.net/i)' });
    expect(findings.map(({ type, tier }) => `${tier} ${type}`)).toContain('danger text-mismatch');
  });
});

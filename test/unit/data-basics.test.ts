import { describe, expect, it } from 'vitest';
import { dataDetector } from '../../src/core/data/detect.ts';
import { createEngine } from '../../src/core/inspect.ts';
import { mask } from '../../src/core/mask.ts';
import { isSpan } from '../../src/core/model.ts';
import { defaultSettings, type EngineSettings } from '../../src/core/settings.ts';

function found(text: string, settings: Partial<EngineSettings> = {}): string[] {
  const engine = createEngine({ ...defaultSettings, ...settings }, [dataDetector]);
  const { findings, failed } = engine.inspect({ speaker: 'agent', text });
  expect(failed).toEqual([]);
  return findings.filter(isSpan).map(span => `${span.type}${span.scheme ? `/${span.scheme}` : ''} ${span.tier}: ${text.slice(span.start, span.end)}`);
}

function masked(text: string): string {
  return mask(text, createEngine(defaultSettings, [dataDetector]).inspect({ speaker: 'agent', text }).findings).text;
}

describe('payment cards', () => {
  it.each([
    ['4012888888881881', '4012888888881881'],
    ['my visa is 4012-8888-8888-1881.', '4012-8888-8888-1881'],
    ['４０１２ ８８８８ ８８８８ １８８１', '４０１２ ８８８８ ８８８８ １８８１'],
    ['4012\u200b8888\u200b8888\u200b1881', '4012\u200b8888\u200b8888\u200b1881'],
    ['amex 3714 496353 98431', '3714 496353 98431'],
    ['卡号4012888888881881', '4012888888881881'],
    ['4012.8888.8888.1881', '4012.8888.8888.1881'],
    ['4012 8888\n8888 1881', '4012 8888\n8888 1881'],
    ['😀 4012888888881881', '4012888888881881'],
  ])('%j is stopped', (text, value) => {
    expect(found(text)).toEqual([`payment-card danger: ${value}`]);
  });

  it.each(['visa 4111 1111 1111 1111 cedula', 'I can take a name, call me back 4111 1111 1111 1111', 'tel 4111 1111 1111 1111'])('%j: no shorter value takes a proven number apart', text => {
    expect(found(text)).toEqual(['payment-card danger: 4111 1111 1111 1111']);
  });

  it('is marked behind a label even where the check fails', () => {
    expect(found('card number 4012-8888-8888-1882')).toEqual(['payment-card caution: 4012-8888-8888-1882']);
  });

  it.each(['4012-8888-8888-1882', 'order number 4012888888881882', 'order 4012 8888 8888 1882', '1748503543012', '40128888888818811234', '0000000000000000', '•••• •••• •••• 1881'])('%j is nothing', text => {
    expect(found(text)).toEqual([]);
  });

  it('is one behind the word for an order too: surely as on a card, perhaps in one', () => {
    expect(found('my order 4012 8888 8888 1881')).toEqual(['payment-card danger: 4012 8888 8888 1881']);
    expect(found('order 3714 496353 98431')).toEqual(['payment-card danger: 3714 496353 98431']);
    expect(found('order number 4012888888881881')).toEqual(['payment-card caution: 4012888888881881']);
    expect(masked('for order 4012888888881881 please')).toBe('for order •••• •••• •••• 1881 please');
  });

  it('is found behind more numbers than the columns for them hold at first, and in the small message after', () => {
    const many = '7, '.repeat(20_000);
    expect(found(`${many}4012888888881881`)).toEqual(['payment-card danger: 4012888888881881']);
    expect(found('4012888888881881 it is')).toEqual(['payment-card danger: 4012888888881881']);
  });

  it.each([
    ['my card4012888888881881', '4012888888881881'],
    ['pay 4012888888881881now', '4012888888881881'],
    ['the number4012 8888 8888 1881and', '4012 8888 8888 1881'],
    ['x3714 496353 98431y', '3714 496353 98431'],
  ])('is found where a space to the next word is missing: %j', (text, value) => {
    expect(found(text)).toEqual([`payment-card danger: ${value}`]);
  });

  it.each(['4012888888881882now', 'AB40128888CD88881881', 'https://shop.example/x4012888888881881y', 'abcdefabcdefabc4012888888881881', 'AB4012888888881881', '4012b8888b8888b1881'])('%j is a code', text => {
    expect(found(text)).toEqual([]);
  });

  it.each(['card number 4567890123456789', 'card number 1234567890123456', 'card 9999999999999999'])('%j is an example', text => {
    expect(found(text)).toEqual([]);
  });

  it('lets the organisation exempt its test cards', () => {
    expect(found('4012888888881881', { testCards: ['4012888888881881'] })).toEqual([]);
  });

  it('masks all but the last four digits', () => {
    expect(masked('pay with 4012888888881881 now')).toBe('pay with •••• •••• •••• 1881 now');
    expect(masked(masked('card 3714 496353 98431'))).toBe('card •••• •••• •••• 8431');
  });
});

describe('IBANs', () => {
  it.each([
    'GB29 NWBK 6016 1331 9268 19',
    'DE89370400440532013000',
    'gb29nwbk60161331926819',
    'PL61-1090-1014-0000-0712-1981-2874',
    'MT84MALT011000012345MTLCAST001S',
    'D​E89370400440532013000',
  ])('%j is marked', text => {
    expect(found(`to ${text}, please`)).toEqual([`iban caution: ${text}`]);
  });

  it.each(['DE89370400440532013001', 'AB15120690000003111141', 'BE6853900754703', 'LV80 bANK 0000 4351 9500 1', 'GB29NWBK601613319268190'])('%j is nothing', text => {
    expect(found(text)).toEqual([]);
  });

  it('reads letters typed for digits and masks a failing one behind its label', () => {
    expect(found('DE89 37O4 OO44 O532 O13O OO')).toHaveLength(1);
    expect(found('IBAN: DE89370400440532013001')).toHaveLength(1);
    expect(masked('IBAN GB29 NWBK 6016 1331 9268 19')).toBe('IBAN GB29 •••• 6819');
  });
});

describe('e-mail addresses', () => {
  it.each(['jane.doe+x@example.co.uk', 'a@xn--d1acufc.xn--p1ai', 'петя@почта.рф', "o'brien@example.com"])('%j is marked', text => {
    expect(found(`<${text}>.`)).toEqual([`email caution: ${text}`]);
  });

  it('in quotation marks leave the marks alone', () => {
    expect(found("'jane@example.com'")).toEqual(['email caution: jane@example.com']);
  });

  it.each(['see @jane', 'a@b', 'https://jane@example.com/', 'x@1.2', '@@@@', 'j•••@e•••.com'])('%j is nothing', text => {
    expect(found(text)).toEqual([]);
  });

  it("leaves the organisation's own addresses alone", () => {
    expect(found('write to help@mail.acme.com', { ownDomains: ['acme.com'] })).toEqual([]);
  });

  it('only notes the mailboxes of an office', () => {
    expect(found('write to sales.team@shop.example or anna.sales@shop.example')).toEqual(['email note: sales.team@shop.example', 'email caution: anna.sales@shop.example']);
  });
});

describe('US social security numbers', () => {
  it('needs a label', () => {
    expect(found('my ssn is 536-22-1234')).toEqual(['national-id/us-ssn danger: 536-22-1234']);
    expect(found('SSN: 912345678')).toEqual(['national-id/us-ssn caution: 912345678']);
    expect(found('912345678')).toEqual([]);
  });

  it('is read as the answer to the question before', () => {
    const engine = createEngine(defaultSettings, [dataDetector]);
    expect(engine.inspect({ speaker: 'customer', text: '536-22-1234', prev: 'What is your social security number?' }).findings).toHaveLength(1);
  });
});

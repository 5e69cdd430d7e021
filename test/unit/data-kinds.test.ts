import { describe, expect, it } from 'vitest';
import { dataDetector } from '../../src/core/data/detect.ts';
import { createEngine } from '../../src/core/inspect.ts';
import { mask } from '../../src/core/mask.ts';
import { isSpan } from '../../src/core/model.ts';
import { defaultSettings, type EngineSettings } from '../../src/core/settings.ts';

function found(text: string, settings: Partial<EngineSettings> = {}): string[] {
  const { findings, failed } = createEngine({ ...defaultSettings, ...settings }, [dataDetector]).inspect({ speaker: 'agent', text });
  expect(failed).toEqual([]);
  return findings.filter(isSpan).map(span => `${span.type} ${span.tier}: ${text.slice(span.start, span.end)}`);
}

/** Masked with every type at caution, so that each mask shows. */
function masked(text: string): string {
  const tiers = Object.fromEntries(['phone', 'postal-address', 'ip-address', 'mac-address', 'imei', 'vin', 'vehicle-plate', 'geo-coordinates', 'bank-account', 'person-name'].map(type => [type, 'caution' as const]));
  return mask(text, createEngine({ ...defaultSettings, tiers }, [dataDetector]).inspect({ speaker: 'agent', text }).findings).text;
}

describe('payment cards', () => {
  it.each(['4111 - 1111 - 1111 - 1111', '4111 \u2013 1111 \u2013 1111 \u2013 1111', '4111  1111  1111  1111', '4111\t1111\t1111\t1111', '4111_1111_1111_1111', '4111 \u00b7 1111 \u00b7 1111 \u00b7 1111', '4111*1111*1111*1111', '4111,1111,1111,1111', '4111** **1111** **1111** **1111', '4111* *1111* *1111* *1111', '\uff14\uff11\uff11\uff11\u30fc\uff11\uff11\uff11\uff11\u30fc\uff11\uff11\uff11\uff11\u30fc\uff11\uff11\uff11\uff11'])('as forms and documents print them: %j', number => {
    expect(found(`the card ${number} please`)).toEqual([`payment-card danger: ${number}`]);
  });

  it('whose groups are bold, and stay so', () => {
    expect(masked('card **4111** **1111** **1111** **1111**')).toBe('card **•••• •••• •••• 1111**');
  });

  it.each(['rooms 4111 - 1111 and 1111 - 1111', 'years 2019  2020  2021  2022', '4111 - 11 - 1111 - 111111', '4111 - 1111 - 1111 - 1112', 'lots 4111, 1111, 1111, 1111', '4111_1111_1111_1112', '4111,1111,1111,1111,1111', '4111,1111,1111,1112', '4111,1111', '**4111** **1111** **1111** **1112**', '4111 + 1111 + 1111 + 1111', '4111 | 1111 | 1111 | 1111', '4111:1111:1111:1111'])('%j holds none', text => {
    expect(found(text).filter(hit => hit.startsWith('payment-card'))).toEqual([]);
  });
});

describe('phones', () => {
  it.each([
    '+44 20 7946 0958', '+1 (415) 555-0132', '(415) 555-0132', '415-555-0132', '415.555.0132', '01 42 68 53 00', '020 7946 0958', '089 1234567', '+49 (0)30 1234567', '+91 98765 43210', '(11) 98456-5666',
  ])('%s needs no label', value => {
    expect(found(`see ${value}, please`)).toEqual([`phone note: ${value}`]);
  });

  it.each([
    ['call me on 4155550132', '4155550132'], ['mein Handy: 0151 23456789', '0151 23456789'], ['mi móvil es 612 345 678', '612 345 678'], ['numer telefonu 510 070 901', '510 070 901'], ['phone: 754 453 7689', '754 453 7689'], ['电话13912345678', '13912345678'],
  ])('%j needs one', (text, value) => {
    expect(found(text)).toEqual([`phone note: ${value}`]);
  });

  it.each([
    ['an id', 'product 3074185296'], ['a time stamp', 'created_at 1755302400'], ['an order', 'order 00123456789'], ['revenue', 'revenue of $100 000 000'], ['a date and hour', '2024-01-15 12'], ['a dotted date', '05.10.1986'], ['a range of dates', '03.08.15-04.08.15'],
    ['a file name', '60577_175694-300x159.jpg'], ['a GUID', '6ba7b810-9dad-11d1-80b4-00c04fd430c8'], ['an address of the web', 'https://shop.example/415-555-0132'], ['a version', 'version 4.155.550.132'], ['a score', 'won 415-555'], ['hours', 'open 9:00-17:30'],
  ])('%s is none: %s', (_what, text) => {
    expect(found(text).filter(hit => hit.startsWith('phone'))).toEqual([]);
  });

  it("leaves the organisation's own numbers alone", () => {
    expect(found('call +44 20 7946 0958', { ownPhones: ['020 7946 0958'] })).toEqual([]);
  });

  it('reads national numbers by the countries of the organisation', () => {
    expect(found('(02) 9374 4000', { countries: ['AU'] })).toHaveLength(1);
    expect(found('(02) 9374 4000', { countries: ['US'] })).toEqual([]);
  });
});

describe('postal addresses', () => {
  it.each([
    'Main Street', 'Amphitheatre Parkway', 'Elm St', 'Oak Ave',
  ])('12 %s is one', street => {
    expect(found(`go to 12 ${street} now`)).toEqual([`postal-address note: 12 ${street}`]);
  });

  it.each([
    ['es', 'Calle Mayor 12'], ['es', 'Avda. Rio Nalon 58'], ['de', 'Hauptstraße 5'], ['de', 'Lindenallee 12, 10115'], ['fr', '12 rue de Rivoli'], ['pt', 'Rua Augusta 1213'], ['it', 'Via Roma 5'], ['nl', 'Keizersgracht 12'], ['pl', 'ul. Marszałkowska 10'], ['da', 'Søndergade 52'], ['box', 'P.O. Box 104'], ['military', 'PSC 1437, Box 3833, APO AA 66791'],
  ])('in %s: %s', (_language, value) => {
    expect(found(`to ${value}.`).map(hit => hit.split(': ')[1])).toEqual([value]);
  });

  it('only notes where a shop or a sight is', () => {
    expect(found('The address: they are located at 12 Main Street, Springfield, IL 62704')).toEqual(['postal-address note: 12 Main Street, Springfield, IL 62704']);
  });

  it('reaches to unit, town and postcode', () => {
    expect(found('ship to 12 Main Street, Apt. 4, Springfield, IL 62704 please')).toEqual(['postal-address caution: 12 Main Street, Apt. 4, Springfield, IL 62704']);
  });

  it.each(['2 way street', 'investigate 3 items', 'entering 8 digits', 'in 5 places', 'I have 2 Drives', 'May 5 Main event', '3 Place settings', 'room for 4'])('%j is none', text => {
    expect(found(text)).toEqual([]);
  });
});

describe('dates of birth', () => {
  it.each(['dob 05/04/1980', 'I was born on May 4, 1980', 'geboren am 4. Mai 1980', 'fecha de nacimiento: 4 de mayo de 1980', 'né le 04/05/1980', 'data urodzenia: 8 marca 1979', 'nascido em 04.05.1980', 'nata il 4 maggio 1980', 'geboortedatum 1980-05-04', 'DOB: 19800504'])('%j holds one', text => {
    expect(found(text).map(hit => hit.split(':')[0])).toEqual(['date-of-birth caution']);
  });

  it.each(['on 05/04/1980', 'due May 4, 2024', 'the version of 1980-05-04', 'born in a small town', 'dob 31/31/1980', 'my birthday is on 5'])('%j holds none', text => {
    expect(found(text)).toEqual([]);
  });
});

describe('card details', () => {
  it.each([['cvv 123', '123'], ['the security code is 1234', '1234'], ['CVC: 123', '123'], ['Prüfziffer 123', '123']])('%j stops the send', (text, value) => {
    expect(found(text)).toEqual([`card-security-code danger: ${value}`]);
  });

  it('number, expiry and code in a row are three', () => {
    expect(found('4012888888881881 12/27 123').map(hit => hit.split(' ')[0])).toEqual(['payment-card', 'card-expiry', 'card-security-code']);
  });

  it.each(['%B4012888888881881^DOE/JANE^27121010000?', ';4012888888881881=27121010000?'])('%s is a stripe', text => {
    expect(found(text)).toEqual([`card-track danger: ${text}`]);
  });

  it.each(['123', 'exp 12/27', 'pay $123', '12/27'])('%j alone is nothing', text => {
    expect(found(text)).toEqual([]);
  });
});

describe('documents, banks and devices behind their label', () => {
  it.each([
    ['passport number AB1234567', 'passport caution: AB1234567'],
    ['Reisepass C01X00T41', 'passport caution: C01X00T41'],
    ["driver's license F1628-2354-0116", 'driving-licence caution: F1628-2354-0116'],
    ['Führerscheinnummer BO12345678A', 'driving-licence caution: BO12345678A'],
    ['routing number 121042882', 'bank-account caution: 121042882'],
    ['sort code 20-00-00', 'bank-account caution: 20-00-00'],
    ['bank account 68318931', 'bank-account caution: 68318931'],
    ['license plate WX 22487', 'vehicle-plate note: WX 22487'],
    ['patient id 778899', 'health-id caution: 778899'],
    ['IMEI 490154203237518', 'imei note: 490154203237518'],
    ['1HGCM82633A004352', 'vin note: 1HGCM82633A004352'],
    ['01:23:45:67:89:AB', 'mac-address note: 01:23:45:67:89:AB'],
    ['from 203.0.113.10', 'ip-address note: 203.0.113.10'],
    ['2001:db8::1', 'ip-address note: 2001:db8::1'],
    ['at 52.520008, 13.404954', 'geo-coordinates note: 52.520008, 13.404954'],
    ['mail jane dot doe at example dot com', 'email caution: jane dot doe at example dot com'],
    ['?email=jane%40example.com&x=1', 'email caution: jane%40example.com'],
    ['https://x.example/?ssn=536-90-4399', 'national-id danger: 536-90-4399'],
  ])('%j', (text, hit) => {
    expect(found(text)).toEqual([hit]);
  });

  it.each([
    ['a version', 'version 1.2.3.4'], ['a ratio', '300.168.1.1'], ['a time', 'Time 12:34:56'], ['C++', 'std::cout << 1'], ['a wrong VIN', '1HGCM82643A004352'], ['a price', '52.52, 13.40'], ['a hash', 'commit 9fceb02d0ae598e95dc970b74767f19372d61af8'], ['base64', 'TWFyeSBMZXdpczEyMzQ1Njc4OTA='], ['UUID', '123e4567-e89b-12d3-a456-426614174000'], ['tracking', 'tracking 1Z999AA10123456784'], ['an invoice', 'invoice INV-310633'],
  ])('%s is none: %s', (_what, text) => {
    expect(found(text)).toEqual([]);
  });
});

describe('a record', () => {
  it('lifts phone and address of the person it names', () => {
    expect(found('DOB 05/04/1980, phone +44 20 7946 0958')).toContain('phone caution: +44 20 7946 0958');
  });
});

describe('names', () => {
  it('are off by default and found behind an introduction when on', () => {
    expect(found('my name is Jane Doe.')).toEqual([]);
    expect(found('my name is Jane Doe.', { tiers: {} })).toEqual(['person-name note: Jane Doe']);
  });
});

describe('masks', () => {
  it.each([
    ['+44 20 7946 0958', '+44 •••• ••0958'],
    ['jane@example.co.uk', 'j•••@e•••.uk'],
    ['12 Main Street, Springfield, IL 62704', '•••, Springfield'],
    ['dob 05/04/1980', 'dob ••/••/1980'],
    ['cvv 123', 'cvv •••'],
    ['ssn 536-90-4399', 'ssn •••-••-4399'],
    ['from 203.0.113.10', 'from 203.0.113.•••'],
    ['passport AB1234567', 'passport •••••••67'],
    ['52.520008, 13.404954', '52.5••, 13.4••'],
    ['01:23:45:67:89:AB', '01:23:•••••'],
  ])('%s becomes %s', (text, expected) => {
    expect(masked(text)).toBe(expected);
    expect(masked(masked(text))).toBe(expected);
  });
});

describe('offsets', () => {
  it.each(['😀😀', 'e\u0301', '\u202e', '\ud800', '𝟜𝟘', 'ﬁﬁ', 'عربي'])('are right behind %j', lead => {
    expect(found(`${lead} 4012888888881881`)).toEqual(['payment-card danger: 4012888888881881']);
  });
});

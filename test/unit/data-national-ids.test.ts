import { describe, expect, it } from 'vitest';
import { dataDetector } from '../../src/core/data/detect.ts';
import { schemes } from '../../src/core/data/ids/schemes.ts';
import { createEngine } from '../../src/core/inspect.ts';
import { isSpan } from '../../src/core/model.ts';
import { defaultSettings } from '../../src/core/settings.ts';

const engine = createEngine(defaultSettings, [dataDetector]);

function found(text: string): string[] {
  return engine.inspect({ speaker: 'agent', text }).findings.filter(isSpan).map(span => `${span.scheme ?? span.type} ${span.tier} ${text.slice(span.start, span.end)}`);
}

/** Numbers from the issuers' own documentation or the usual published samples. */
const samples: readonly (readonly [scheme: string, label: string, value: string])[] = [
  ['us-ssn', 'SSN', '536-90-4399'],
  ['us-itin', 'ITIN', '912-70-1234'],
  ['us-mbi', 'Medicare', '1EG4-TE5-MK73'],
  ['ca-sin', 'my SIN', '130 692 544'],
  ['mx-curp', 'CURP', 'BOXW310820HNERXN09'],
  ['br-cpf', 'CPF', '390.533.447-05'],
  ['ar-cuit', 'CUIL', '20-05536168-2'],
  ['cl-rut', 'RUT', '12.531.909-2'],
  ['ec-ci', 'cédula', '171430710-3'],
  ['do-cedula', 'cédula', '001-1391820-5'],
  ['gb-nino', 'NI number', 'AA 12 34 56 C'],
  ['gb-nhs', 'NHS number', '943 476 5870'],
  ['gb-utr', 'UTR', '1955839661'],
  ['ie-pps', 'PPS', '6433435F'],
  ['fr-nir', 'numéro de sécurité sociale', '2 95 10 99 126 111 93'],
  ['es-nif', 'DNI', '54362315K'],
  ['es-nie', 'NIE', 'X-5253868-R'],
  ['pt-nif', 'NIF', '123 456 789'],
  ['it-codice-fiscale', 'codice fiscale', 'RCCMNL83S18D969H'],
  ['de-tax-id', 'Steuer-ID', '36 574 261 809'],
  ['de-id-card', 'Personalausweis', 'T22000129'],
  ['de-social-security', 'Rentenversicherungsnummer', '15 070649 C 103'],
  ['de-kvnr', 'KVNR', 'A123456780'],
  ['at-svnr', 'SVNR', '1237 010180'],
  ['ch-ahv', 'AHV', '756.9217.0769.85'],
  ['nl-bsn', 'BSN', '1112.22.333'],
  ['be-nrn', 'rijksregisternummer', '85.07.30-033.28'],
  ['cz-rc', 'rodné číslo', '710319/2745'],
  ['dk-cpr', 'CPR', '211062-5629'],
  ['se-personnummer', 'personnummer', '811228-9874'],
  ['no-fnr', 'fødselsnummer', '151086 95088'],
  ['fi-hetu', 'henkilötunnus', '131052-308T'],
  ['is-kennitala', 'kennitala', '120174-3399'],
  ['pl-pesel', 'PESEL', '44051401359'],
  ['pl-dowod', 'dowód osobisty', 'ABS123456'],
  ['ee-isikukood', 'isikukood', '36805280109'],
  ['lt-asmens-kodas', 'asmens kodas', '33309240064'],
  ['lv-pk', 'personas kods', '161175-19997'],
  ['ro-cnp', 'CNP', '1630615123457'],
  ['bg-egn', 'ЕГН', '7523169263'],
  ['hr-oib', 'OIB', '33392005961'],
  ['rs-jmbg', 'JMBG', '0101006500006'],
  ['gr-amka', 'ΑΜΚΑ', '01013099997'],
  ['ru-inn', 'ИНН', '500100732259'],
  ['ru-snils', 'СНИЛС', '112-233-445 95'],
  ['tr-tckn', 'TC kimlik no', '17291716060'],
  ['in-aadhaar', 'Aadhaar', '2341 2341 2346'],
  ['in-pan', 'PAN card', 'ACUPA7085R'],
  ['pk-cnic', 'CNIC', '42201-0397640-8'],
  ['cn-ric', '身份证号', '110101199003072316'],
  ['tw-id', '身分證字號', 'A123456789'],
  ['hk-id', 'HKID', 'C123456(9)'],
  ['kr-rrn', '주민등록번호', '971013-9019902'],
  ['jp-my-number', 'マイナンバー', '6214 9832 0257'],
  ['sg-nric', 'NRIC', 'S1234567D'],
  ['my-nric', 'MyKad', '770305-02-1234'],
  ['th-tnin', 'เลขประจำตัวประชาชน', '1-2345-67890-12-1'],
  ['id-nik', 'NIK', '3171011708450001'],
  ['za-id', 'SA ID', '7503305044089'],
  ['au-tfn', 'tax file number', '123 456 782'],
  ['au-medicare', 'Medicare', '2123 45670 1'],
  ['nz-ird', 'IRD', '49-091-850'],
  ['il-id', 'תעודת זהות', '03933742-3'],
  ['ae-id', 'Emirates ID', '784-1988-1234567-0'],
];

describe('national numbers', () => {
  it.each(samples)('%s behind "%s"', (scheme, label, value) => {
    const [finding] = engine.inspect({ speaker: 'agent', text: `${label}: ${value}` }).findings;
    expect(finding).toMatchObject({ scheme, reason: expect.not.stringContaining('unchecked') });
  });

  it('come from at least 40 countries', () => {
    expect(new Set(schemes.map(scheme => scheme.id.slice(0, 2))).size).toBeGreaterThanOrEqual(40);
  });

  it.each([
    ['letters at fixed places', '54362315K'],
    ['letters at fixed places', 'RCCMNL83S18D969H'],
    ['letters at fixed places', 'AB 12 34 56 C'],
    ['a country in front and a check', '756.9217.0769.85'],
    ['a birth date and a check', '110101199003072316'],
  ])('%s prove it without a label: %s', (_why, value) => {
    expect(found(`see ${value} please`)).toHaveLength(1);
  });

  it.each([
    ['digits only, eleven at most', '44051401359'],
    ['digits only, eleven at most', '536904399'],
    ['a failing check', '54362315L'],
    ['a failing check', 'RCCMNL83S18D969A'],
    ['a prefix never given out', 'BG 12 34 56 A'],
    ['a longer code', 'X54362315KX'],
    ['a file name', '54362315K_scan'],
    ['an order number', 'order 54362315K'],
  ])('%s prove nothing: %s', (_why, value) => {
    expect(found(`see ${value} please`)).toEqual([]);
  });

  it('a label with the exact shape behind it is masked though the check fails', () => {
    expect(found('my PESEL is 44051401358')).toEqual(['pl-pesel caution 44051401358']);
    expect(found('DNI 12345678A')).toEqual(['es-nif caution 12345678A']);
  });

  it('a denied label is none', () => {
    expect(found('not a valid SSN 912-34-5678')).toEqual([]);
  });

  it.each([
    ['spaces', 'PESEL 4 4 0 5 1 4 0 1 3 5 9'],
    ['dots', 'PESEL 4.4.0.5.1.4.0.1.3.5.9'],
    ['a line break', 'PESEL 440514\n01359'],
    ['letters that look like digits', 'PESEL 4405l4Ol359'],
    ['full-width digits', 'PESEL ４４０５１４０１３５９'],
    ['Arabic-Indic digits', 'PESEL ٤٤٠٥١٤٠١٣٥٩'],
    ['invisible characters', 'PESEL 440\u200b514\u200b01359'],
  ])('are found through %s', (_how, text) => {
    expect(found(text)).toHaveLength(1);
  });

  it.each([
    ['en', 'my social security number is 536-90-4399'],
    ['es', 'mi DNI es 54362315K'],
    ['de', 'meine Steuer-ID lautet 36574261809'],
    ['fr', 'mon numéro de sécu est le 295109912611193'],
    ['pt', 'meu CPF é 390.533.447-05'],
    ['it', 'il mio codice fiscale è RCCMNL83S18D969H'],
    ['nl', 'mijn burgerservicenummer is 111222333'],
    ['pl', 'numer PESEL to 44051401359'],
  ])('labels are read in %s', (_language, text) => {
    expect(found(text)).toHaveLength(1);
  });
});

describe('last four digits', () => {
  it.each(['last 4 of ssn: 1234', 'the last four digits of my social are 1234', 'ssn 6102'])('%j is noted', text => {
    expect(found(text)).toEqual([`us-ssn note ${text.slice(-4)}`]);
  });

  it('of a card are noted, not masked', () => {
    expect(found('my visa ending in 1881')).toEqual(['payment-card note 1881']);
  });

  it.each(['table for 1234', 'in 2024', 'card was declined 3 times', 'ssn rules of 12.2024'])('%j holds none', text => {
    expect(found(text)).toEqual([]);
  });
});

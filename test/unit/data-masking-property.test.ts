import { describe, expect, it } from 'vitest';
import { dataDetector } from '../../src/core/data/detect.ts';
import { createEngine } from '../../src/core/inspect.ts';
import { mask } from '../../src/core/mask.ts';
import { isSpan } from '../../src/core/model.ts';
import { defaultSettings } from '../../src/core/settings.ts';
import { randomFrom } from '../random-from.ts';

const strings = 100_000;
const engine = createEngine(defaultSettings, [dataDetector]);
// Every type at caution at least, so that every mask is tried.
const noted = ['phone', 'postal-address', 'ip-address', 'mac-address', 'imei', 'vin', 'vehicle-plate', 'geo-coordinates', 'bank-account'];
const strict = createEngine({ ...defaultSettings, tiers: { ...Object.fromEntries(noted.map(type => [type, 'caution' as const])), 'person-name': 'caution' } }, [dataDetector]);

describe(`masking, over ${strings.toLocaleString('en')} seeded strings`, () => {
  it('changes nothing outside findings, keeps offsets valid, hides cards and is done once', () => {
    const random = randomFrom(20261122);
    let found = 0;
    for (let round = 0; round < strings; round++) {
      // Every fourth string glues values together: then one mask may bare what was no value before, and only the rest must hold.
      const glued = round % 4 === 3;
      const text = compose(random, glued);
      const judge = round % 2 === 0 ? engine : strict;
      const { findings, failed } = judge.inspect({ speaker: 'agent', text });
      if (failed.length > 0) expect.fail(`failed on ${JSON.stringify(text)}`);
      const { text: masked, replacements } = mask(text, findings);
      found += replacements.length;
      let from = 0;
      let to = 0;
      for (const { start, end, text: replacement } of replacements) {
        if (start < from || end <= start || end > text.length) expect.fail(`offsets ${start}-${end} in ${JSON.stringify(text)}`);
        if (cutsCharacter(text, start) || cutsCharacter(text, end)) expect.fail(`half a character at ${start}-${end} in ${JSON.stringify(text)}`);
        if (masked.slice(to, to + start - from) !== text.slice(from, start)) expect.fail(`changed outside findings: ${JSON.stringify(text)}`);
        to += start - from + replacement.length;
        from = end;
      }
      if (masked.slice(to) !== text.slice(from)) expect.fail(`changed behind findings: ${JSON.stringify(text)}`);
      for (const finding of findings.filter(isSpan)) {
        if (finding.type !== 'payment-card' || finding.tier === 'note') continue;
        const digits = digitsOf(text.slice(finding.start, finding.end));
        if (digits.length > 4 && digitsOf(masked).includes(digits.slice(0, -4)) && !digitsOf(text.slice(0, finding.start) + text.slice(finding.end)).includes(digits.slice(0, -4))) expect.fail(`card shows in ${JSON.stringify(masked)}`);
      }
      if (glued) continue;
      const again = mask(masked, judge.inspect({ speaker: 'agent', text: masked }).findings).text;
      if (again !== masked) expect.fail(`${JSON.stringify(text)}\n-> ${JSON.stringify(masked)}\n-> ${JSON.stringify(again)}`);
    }
    expect(found).toBeGreaterThan(strings / 10);
  });
});

const digitsOf = (text: string): string => text.normalize('NFKC').replace(/\D/g, '');

function cutsCharacter(text: string, offset: number): boolean {
  const before = text.charCodeAt(offset - 1);
  const after = text.charCodeAt(offset);
  return before >= 0xd800 && before < 0xdc00 && after >= 0xdc00 && after < 0xe000;
}

const values = [
  '4012888888881881', '4012-8888-8888-1881', '４０１２ ８８８８ ８８８８ １８８１', '371449635398431', '12/27 123', 'GB29 NWBK 6016 1331 9268 19', 'DE89370400440532013000',
  'jane.doe@example.com', 'jane%40example.com', '+44 20 7946 0958', '(415) 555-0132', '536-22-1234', '12345678Z', 'QQ 12 34 56 C', 'AB123456C', '44051401458', 'RSSMRA85T10A562S',
  'C01X00T47', '1EG4-TE5-MK73', '1980-05-04', '4 May 1980', '192.168.1.1', '2001:db8::1', '01:23:45:67:89:AB', '1HGCM82633A004352', '12 Main Street, Springfield, IL 62704',
  'Hauptstraße 5, 10115 Berlin', '52.520008, 13.404954', '%B4012888888881881^DOE/JANE^27121010000?', ';4012888888881881=27121010000?', 'WX 22487A', '123', '7', '00', 'A1', 'jane [at] example [dot] com',
];
const labels = ['card', 'cvv', 'exp', 'ssn', 'IBAN:', 'call me', 'born', 'address', 'account number', 'Passnummer', 'DNI', 'PESEL', 'plate', 'ip', 'order', 'last four', 'my name is', 'last 4 of ssn:', 'карта', '卡号', 'routing', 'sort code', 'driver license'];
const noise = [' ', ' ', ', ', '\n', '.', '-', '/', ':', '😀', 'e\u0301', '\u200b', '\ud800', '\u202e', 'and', 'is', 'a', '•', '••••', '*', '@', '%', '=', '"', '(', ')', '٤', '１', 'ﬁ', 'İ', '#', '$'];

function compose(random: () => number, glued: boolean): string {
  const pick = <T>(from: readonly T[]): T => from[Math.floor(random() * from.length)]!;
  let text = '';
  const parts = 1 + Math.floor(random() * 7);
  for (let part = 0; part < parts; part++) {
    const kind = random();
    if (kind < 0.3) text += glued ? pick(values) : ` ${pick(values)}${pick([' ', ', ', '\n', '; ', '. '])}`;
    else if (kind < 0.5) text += `${pick(labels)} `;
    else if (kind < 0.58) text += `${glued ? '' : ' '}${Math.floor(random() * 10 ** (1 + Math.floor(random() * 15)))}${glued ? '' : ' '}`;
    else text += pick(noise);
    if (random() < 0.4) text += ' ';
  }
  return text;
}

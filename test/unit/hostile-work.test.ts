import { expect, it } from 'vitest';
import { dataDetector } from '../../src/core/data/detect.ts';
import { normalise } from '../../src/core/normalise.ts';
import { secretDetector } from '../../src/core/secrets/detect.ts';
import { defaultSettings } from '../../src/core/settings.ts';
import { newTalk } from '../../src/core/talk.ts';

/** Counts instead of seconds, so that a busy machine changes nothing: what is read or asked again for every label of a paste is seen at once. */
const detectors = { data: dataDetector(defaultSettings), secrets: secretDetector(defaultSettings) };

/** How often a method of strings is called while a paste of `unit` is judged, for each of its units; once before, as tables are made then. */
function callsPerUnit(detector: keyof typeof detectors, unit: string, method: 'charCodeAt' | 'toLowerCase' | 'slice'): number {
  const units = Math.floor(20_000 / unit.length);
  const text = unit.repeat(units);
  const judge = (): void => void detectors[detector].find({ message: { speaker: 'agent', text }, body: normalise(text) }, newTalk);
  judge();
  const original = String.prototype[method] as (this: string, ...values: number[]) => unknown;
  let calls = 0;
  Object.defineProperty(String.prototype, method, { configurable: true, writable: true, value: function (this: string, ...values: number[]) {
    calls++;
    return original.apply(this, values);
  } });
  try {
    judge();
  } finally {
    Object.defineProperty(String.prototype, method, { configurable: true, writable: true, value: original });
  }
  return calls / units;
}

it.each([['pet"', 60], ['code(12)9(', 150], ['password;', 130], ['pin*', 60], ['dob%password|', 150]] as const)('reads the same stretch once for all labels of %j', (unit, most) => {
  expect(callsPerUnit('secrets', unit, 'charCodeAt')).toBeLessThan(most);
});

it.each([['pin:123 ', 4], ['pet"', 4], ['code(12)9(', 5], ['maiden name ', 10]] as const)('asks for the words round the labels of %j once', (unit, most) => {
  expect(callsPerUnit('secrets', unit, 'toLowerCase')).toBeLessThan(most);
});

it.each([['toLowerCase', 1], ['slice', 2]] as const)('makes no strings of letters without case it has met: %s', (method, most) => {
  expect(callsPerUnit('data', 'है 1234 ', method)).toBeLessThan(most);
});

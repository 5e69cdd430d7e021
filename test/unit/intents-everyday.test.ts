import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { createEngine } from '../../src/core/inspect.ts';
import { isMarked, type Finding, type Speaker } from '../../src/core/model.ts';
import { defaultSettings } from '../../src/core/settings.ts';

/** What operators write all day in the words of secrets, and requests in the same words. */
interface Shift {
  readonly everyday: readonly string[];
  readonly asks: readonly string[];
}

const engine = createEngine(defaultSettings);
const shifts = (name: string): Readonly<Record<string, Shift>> => JSON.parse(readFileSync(`test/wordings/${name}.json`, 'utf8')) as Readonly<Record<string, Shift>>;
const marksOf = (text: string, speaker: Speaker = 'agent'): readonly Finding[] => engine.inspect({ speaker, text }).findings.filter(finding => finding.kind === 'intent' && finding.type !== 'pressure' && isMarked(finding));

/** Of each language at most so many: everyday sentences that are marked, those that would hold a send, and requests that are missed. */
type Bars = Readonly<Record<string, readonly [marked: number, held: number, missed: number]>>;

const first: Bars = { en: [0, 0, 1], es: [2, 0, 3], de: [0, 0, 2], fr: [2, 0, 0], pt: [2, 1, 2], it: [3, 1, 3], nl: [3, 1, 4], pl: [2, 1, 2], 'hi-Latn': [1, 1, 2] };
// By somebody else, of 80 and 30 a language; nobody who works on the rules should read it: it tells how much carries over.
const second: Bars = { en: [3, 2, 1], es: [1, 1, 4], de: [4, 2, 4], fr: [0, 0, 8], pt: [2, 0, 5], it: [1, 1, 12], nl: [3, 0, 6], pl: [1, 1, 4], 'hi-Latn': [0, 0, 10] };
// Of 60 and 40 a language, written before its author had read a rule, then worked on.
const third: Bars = { en: [1, 0, 1], es: [0, 0, 0], de: [0, 0, 1], fr: [1, 1, 0], pt: [0, 0, 2], it: [0, 0, 2], nl: [1, 0, 2], pl: [0, 0, 0], 'hi-Latn': [0, 0, 3] };

// What operators of banks, shops, hosts and insurers say of PINs, codes and cards; its requests were written by somebody who knew nothing of the rules.
const fourth: Bars = { en: [30, 3, 0], es: [2, 1, 1], de: [2, 1, 0], fr: [4, 0, 1], pt: [1, 0, 2], it: [3, 1, 1], nl: [1, 0, 3], pl: [1, 1, 0], 'hi-Latn': [3, 2, 1] };

describe.each([['everyday', first], ['everyday-second', second], ['everyday-third', third], ['everyday-fourth', fourth]] as const)('the sentences of %s', (name, bars) => {
  it.each(Object.entries(shifts(name)))('are let be, and requests among them heard, in %s', (language, { everyday, asks }) => {
    const marks = everyday.map(text => marksOf(text)).filter(found => found.length > 0);
    const seen = [marks.length, marks.filter(found => found.some(({ tier }) => tier === 'danger')).length, asks.filter(text => marksOf(text).length === 0).length];
    expect(seen.map((count, index) => Math.max(count, bars[language]![index]!))).toEqual(bars[language]);
  });
});

// What operators of airlines, shops, lockers, gyms and helpdesks say of codes and papers, and what their customers ask of cards and addresses on file.
const fifth: Readonly<Record<string, readonly [marked: number, held: number, ofCustomers: number]>> = {
  en: [21, 2, 15], de: [14, 1, 4], fr: [11, 0, 3], es: [9, 0, 1], pt: [8, 1, 1], it: [7, 1, 0], nl: [8, 2, 0], pl: [6, 1, 0], 'hi-Latn': [8, 5, 0],
};

describe('the sentences of both sides', () => {
  const sides = JSON.parse(readFileSync('test/wordings/everyday-fifth.json', 'utf8')) as Readonly<Record<string, Readonly<Record<Speaker, readonly string[]>>>>;
  it.each(Object.entries(sides))('are let be in %s', (language, { agent, customer }) => {
    const marks = agent.map(text => marksOf(text)).filter(found => found.length > 0);
    const seen = [marks.length, marks.filter(found => found.some(({ tier }) => tier === 'danger')).length, customer.filter(text => marksOf(text, 'customer').length > 0).length];
    expect(seen.map((count, index) => Math.max(count, fifth[language]![index]!))).toEqual(fifth[language]);
  });
});

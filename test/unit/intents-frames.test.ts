import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { createEngine } from '../../src/core/inspect.ts';
import { isMarked, type Speaker } from '../../src/core/model.ts';
import { defaultSettings } from '../../src/core/settings.ts';

/** Frames, each held against each thing: "Páseme X" with "su PIN", with "su DNI" and so on. A hole in a language shows as a whole row. */
interface Grid {
  readonly kind: string;
  readonly speaker: Speaker;
  readonly isAsk: boolean;
  readonly frames: readonly string[];
  readonly X: readonly string[];
  /** What the frame is about, where it names two things: "Mande Y X". */
  readonly Y?: readonly string[];
}

const engine = createEngine(defaultSettings);
type Grids = Readonly<Record<string, readonly Grid[]>>;
type Bars = Readonly<Record<string, Readonly<Record<string, number>>>>;
const read = (name: string): Grids => JSON.parse(readFileSync(`test/wordings/${name}.json`, 'utf8')) as Grids;

const sentencesOf = ({ frames, X, Y }: Grid): readonly string[] =>
  frames.flatMap(frame => (Y === undefined ? [frame] : Y.map(thing => frame.replace('Y', thing)))).flatMap(frame => X.map(thing => begun(frame.replace('X', thing))));
const begun = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
const isHeard = (speaker: Speaker, text: string): boolean => engine.inspect({ speaker, text }).findings.some(finding => finding.kind === 'intent' && finding.type !== 'pressure' && isMarked(finding));

// What was reached, in sentences of each grid: requests that are missed, and sentences that are taken for one.
const mostWrong: Bars = {
  es: { asks: 12, warns: 3, confirms: 9, tells: 4, 'third party': 35, 'refund elsewhere': 0, 'change of contact': 0, 'other channel': 5, 'remote control': 18, 'inside knowledge': 4, 'sign-in': 2, files: 0, commands: 0, others: 4, 'yes or no': 0, 'about codes': 0, remembers: 0, 'asks in other words': 2 },
  fr: { asks: 16, warns: 0, confirms: 8, tells: 6, 'third party': 32, 'refund elsewhere': 0, 'change of contact': 11, 'other channel': 0, 'remote control': 15, 'inside knowledge': 0, 'sign-in': 0, files: 0, commands: 0, others: 1, 'yes or no': 0, 'about codes': 0, remembers: 0, 'asks in other words': 2 },
  pt: { asks: 14, warns: 2, confirms: 7, tells: 1, 'third party': 35, 'refund elsewhere': 0, 'change of contact': 16, 'other channel': 12, 'remote control': 20, 'inside knowledge': 0, 'sign-in': 2, files: 0, commands: 0, others: 0, 'yes or no': 0, 'about codes': 0, remembers: 0, 'asks in other words': 2 },
  en: { asks: 16, warns: 0, confirms: 0, tells: 2, 'change of contact': 0, others: 8, states: 25, 'yes or no': 0, 'about codes': 0, remembers: 0, 'asks in other words': 8 },
  de: { asks: 11, warns: 1, confirms: 0, tells: 4, 'change of contact': 12, others: 1, states: 35, 'yes or no': 0, 'about codes': 0, remembers: 0, 'asks in other words': 5 },
  it: { confirms: 3, asks: 3, 'yes or no': 0, 'about codes': 0, 'asks in other words': 2 },
  nl: { confirms: 2, asks: 0, 'yes or no': 0, 'about codes': 0, 'asks in other words': 5 },
  pl: { confirms: 3, asks: 0, 'yes or no': 0, 'about codes': 0, 'asks in other words': 0 },
  'hi-Latn': { confirms: 6, asks: 0, 'yes or no': 0, 'about codes': 0, 'asks in other words': 9 },
};

// What strangers try in a chat, and what customers say in the same words: the first set was worked on, the second written after
// that, and looked at once, the third at the end. Nobody should look at the third: it tells how much carries over to unseen wordings.
const moves = JSON.parse(readFileSync('test/wordings/moves-bars.json', 'utf8')) as { readonly first: Bars; readonly second: Bars; readonly third: Bars };

const sets = [['frames', mostWrong], ['moves', moves.first], ['moves-second', moves.second], ['moves-third', moves.third]] as const;

describe.each(sets)('the grids of %s', (name, most) => {
  const grids = read(name);

  it.each(Object.keys(grids))('have a place for a thing in every frame of %s', language =>
    expect(grids[language]!.flatMap(({ frames, Y }) => frames.filter(frame => !frame.includes('X') || (Y !== undefined && !frame.includes('Y'))))).toEqual([]));

  describe.each(Object.entries(grids))('in %s', (language, kinds) => {
    it.each(kinds.map(grid => [grid.kind, grid] as const))('are heard with every thing, or left alone with all that they only name: %s', (kind, grid) => {
      const wrong = sentencesOf(grid).filter(text => isHeard(grid.speaker, text) !== grid.isAsk);
      expect(wrong.length, wrong.slice(0, 5).join('\n')).toBeLessThanOrEqual(most[language]![kind]!);
    });
  });
});

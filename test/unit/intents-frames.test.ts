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
const grids = JSON.parse(readFileSync('test/wordings/frames.json', 'utf8')) as Readonly<Record<string, readonly Grid[]>>;

const sentencesOf = ({ frames, X, Y }: Grid): readonly string[] =>
  frames.flatMap(frame => (Y === undefined ? [frame] : Y.map(thing => frame.replace('Y', thing)))).flatMap(frame => X.map(thing => begun(frame.replace('X', thing))));
const begun = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
const isHeard = (speaker: Speaker, text: string): boolean => engine.inspect({ speaker, text }).findings.some(finding => finding.kind === 'intent' && finding.type !== 'pressure' && isMarked(finding));

// What was reached: requests that may be missed, and sentences that may be taken for one, of a hundred.
const mostMissed: Readonly<Record<string, number>> = {
  asks: 3, 'third party': 19, 'refund elsewhere': 0, 'change of contact': 8, 'other channel': 15, 'remote control': 35, 'inside knowledge': 15, 'sign-in': 13, files: 0, commands: 0,
};
const mostFalse: Readonly<Record<string, number>> = { warns: 2, confirms: 5, states: 13, tells: 2, others: 10 };

describe.each(Object.entries(grids))('in %s', (_, kinds) => {
  it.each(kinds.filter(({ isAsk }) => isAsk).map(grid => [grid.kind, grid] as const))('every frame is heard with every thing: %s', (kind, grid) => {
    const sentences = sentencesOf(grid);
    const missed = sentences.filter(text => !isHeard(grid.speaker, text));
    expect((100 * missed.length) / sentences.length, missed.slice(0, 5).join('\n')).toBeLessThanOrEqual(mostMissed[kind]!);
  });

  it.each(kinds.filter(({ isAsk }) => !isAsk).map(grid => [grid.kind, grid] as const))('what names a thing without asking for it is left alone: %s', (kind, grid) => {
    const sentences = sentencesOf(grid);
    const heard = sentences.filter(text => isHeard(grid.speaker, text));
    expect((100 * heard.length) / sentences.length, heard.slice(0, 5).join('\n')).toBeLessThanOrEqual(mostFalse[kind]!);
  });
});

import path from 'node:path';
import { Redactor } from '@redactpii/node';
import { build } from 'esbuild';
import { findPhoneNumbersInText } from 'libphonenumber-js';
import { OpenRedaction } from 'openredaction';
import { dataDetector } from '../../src/core/data/detect.ts';
import { normalise } from '../../src/core/normalise.ts';
import { defaultSettings } from '../../src/core/settings.ts';
import { newTalk } from '../../src/core/talk.ts';
import { ordinaryChat, speedOf } from './speed.ts';

type Row = readonly string[];

const detector = dataDetector(defaultSettings);
/** Normalising and the kinds of data, nothing else: an engine would read every message for the talk as well. */
const judge = (text: string): void => void detector.find({ message: { speaker: 'agent', text }, body: normalise(text) }, newTalk);

/** Sensitive data alone: speed on ordinary chat beside three npm packages on the same text, hostile pastes, bytes. */
export async function bench(): Promise<readonly Row[]> {
  const chat = ordinaryChat();
  return [['data', 'Mchar/s best', 'median', 'p50 µs', 'p99 µs', 'note'], ...(await speeds(chat)), ...hostile(), ...(await bytes())];
}

async function speeds(chat: readonly string[]): Promise<readonly Row[]> {
  const few = chat.filter((_, index) => index % 20 === 0);
  const redactor = new Redactor();
  const open = new OpenRedaction();
  return [
    await speedOf('parleyguard, ordinary chat', judge, chat, 8),
    await speedOf('@redactpii/node', text => void redactor.redact(text), chat.filter((_, index) => index % 4 === 0), 1),
    await speedOf('libphonenumber-js findPhoneNumbersInText', text => void findPhoneNumbersInText(text, 'US'), few, 1),
    await speedOf('openredaction', text => open.detect(text), few.slice(0, 100), 0),
  ];
}

const pastes: Readonly<Record<string, string>> = {
  digits: '4', 'digits, spaced': '1 ', 'pairs of digits': '12 ', 'fours of digits': '4012 ', dots: '.', 'digits and dots': '1.', spaces: ' ', dashes: '-', at: '@', 'a@': 'a@', eyJ: 'eyJ', letters: 'a', words: 'hello there my friend ',
  mixed: 'aB3@.-: ', 'labels and digits': 'card 12 34 56 78 ', cards: '4012888888881881 ', phones: '(415) 555-0132 ', 'social security': 'ssn 536-22-1234, ', addresses: '12 Main Street ', marks: 'a\u0301', slashes: '1/2/', colons: 'ab:',
  // The worst of some thousands of random units, by class.
  'letter and digit': 'A1 ', 'word and digit': 'a 9', brackets: '5(6\t', 'account heads': 'GB29 ', 'labelled codes': 'passport A1 ', 'birth dates': 'dob 1/1/1990 ', calls: 'call 555 123 4567 ', 'last fours': 'ssn\'1234  7(123?', expiries: 'exp 12/27 ', 'codes of cards': 'cvv 123 ', 'glued cards': '5_account;4012888888881881*123/',
  'no case': '\u0939\u0948 1234 ',
};

function hostile(): readonly Row[] {
  return Object.entries(pastes).map(([name, unit]) => {
    const small = time(unit, 20_000, 20);
    const large = time(unit, 1_000_000, 3);
    return [`hostile: ${name}`, '', '', '', '', `20 KB ${small.best.toFixed(2)} ms (first ${small.first.toFixed(1)}), 1 MB ${large.best.toFixed(1)} ms (first ${large.first.toFixed(0)})${small.best > 5 || large.best > 250 ? '  TOO SLOW' : ''}`];
  });
}

/** The first run of a shape is code that is not compiled for it yet; the best of some is what the machine can do. */
function time(unit: string, length: number, rounds: number): { readonly first: number; readonly best: number } {
  const text = unit.repeat(Math.ceil(length / unit.length)).slice(0, length);
  const all = Array.from({ length: rounds }, () => milliseconds(() => judge(text)));
  return { first: all[0]!, best: Math.min(...all) };
}

function milliseconds(run: () => void): number {
  const started = performance.now();
  run();
  return performance.now() - started;
}

async function bytes(): Promise<readonly Row[]> {
  const entry = path.resolve('src/core/data/detect.ts');
  const { outputFiles } = await build({ entryPoints: [entry], bundle: true, minify: true, format: 'esm', charset: 'utf8', write: false });
  return [['bytes, minified', '', '', '', '', `${(outputFiles[0]!.contents.length / 1024).toFixed(1)} KB`]];
}

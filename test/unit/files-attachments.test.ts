import { describe, expect, test } from 'vitest';
import { createEngine } from '../../src/core/inspect.ts';
import { fileDetector } from '../../src/core/files/detect.ts';
import type { Message } from '../../src/core/model.ts';
import { defaultSettings } from '../../src/core/settings.ts';

const engine = createEngine(defaultSettings, [fileDetector]);
const judge = (message: Partial<Message>) => engine.inspect({ speaker: 'customer', text: '', ...message }).findings.filter(({ kind }) => kind === 'file').map(({ type, tier }) => `${tier} ${type}`);
const named = (name: string, text = '') => judge({ text, files: [{ name }] });

describe('an attachment is judged by its name', () => {
  test.each([
    ['setup.exe', 'danger executable-file'],
    ['photo.jpg.exe', 'danger disguised-file'],
    ['Invoice.pdf.lnk', 'danger disguised-file'],
    ['screenshot_2024\u202egnp.exe', 'danger disguised-file'],
    ['report.pdf                    .scr', 'danger disguised-file'],
    ['photo\u2024jpg\u2024exe', 'danger disguised-file'],
    ['list.XLSM', 'caution macro-document'],
    ['logs.tar.gz', 'caution archive'],
    ['export.csv.zip', 'caution archive'],
    ['photos.zip', 'caution archive'],
    ['photo.png.zip', 'danger disguised-file'],
    ['room.iso', 'danger disk-image'],
    ['session.har', 'caution session-capture'],
    ['notes.one', 'danger executable-file'],
    ['trailing.exe. . ', 'danger executable-file'],
  ])('%j: %s', (name, said) => expect(named(name)).toEqual([said]));

  test.each(['photo.jpg', 'invoice.pdf', 'Statement March.docx', 'a.b.c.png', 'manual.v2.1.pdf', 'noending', '', '.', '...', 'v1.2.3'])('%j is left alone', name => expect(named(name)).toEqual([]));
});

test('an archive in talk of a screenshot or a password is a danger', () => {
  expect(named('a.zip', 'here is the screenshot')).toEqual(['danger archive']);
  expect(named('a.7z', 'the password is 1234')).toEqual(['danger archive']);
  expect(judge({ text: '', prev: 'Puede enviar una captura?', files: [{ name: 'a.rar' }] })).toEqual(['danger archive']);
});

describe('names in the text', () => {
  test.each([
    ['open Photo_1.jpg.exe please', 'danger disguised-file'],
    ['it is screenshot\u202egnp.exe', 'danger disguised-file'],
    ['I attached trace.har', 'note session-capture'],
  ])('%j: %s', (text, said) => expect(judge({ text })).toEqual([said]));

  test.each(['cannot open report.zip', 'photo.zip is 40 MB', 'README.md and build.sh', 'main.rs line 4', 'invoice.pdf', 'e.g. this', 'a...b', '1.2.3'])('%j is only talk', text => expect(judge({ text })).toEqual([]));

  test('are given with their place', () => {
    const text = '😀 open photo.jpg.exe now';
    const finding = engine.inspect({ speaker: 'customer', text }).findings.find(({ kind }) => kind === 'file');
    expect(text.slice(finding!.start, finding!.end)).toBe('photo.jpg.exe');
  });
});

test('what the operator sends is not judged', () => expect(judge({ speaker: 'agent', files: [{ name: 'setup.exe' }] })).toEqual([]));

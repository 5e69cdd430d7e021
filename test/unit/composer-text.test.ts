import { describe, expect, it } from 'vitest';
import { comparable, createComposerJudge } from '../../src/content/composer-text.ts';
import { locate, maskingsOf } from '../../src/content/composer-undo.ts';
import { createEngine } from '../../src/core/inspect.ts';
import { defaultSettings } from '../../src/core/settings.ts';
import { randomFrom } from '../random-from.ts';
import { cpuTime } from './cpu-time.ts';

const card = '4111 1111 1111 1111';
const mask = '•••• •••• •••• 1111';
const engine = createEngine(defaultSettings);
const judge = createComposerJudge(() => engine);

describe('a composer’s text with masks in it', () => {
  it.each([
    ['a number right behind a mask', `${mask}  3782 8224 6310 005 see`, `${mask}  •••• •••• •••• 0005 see`],
    ['a number joined to a mask', `${mask}6011-1111-1111-1117`, `${mask}•••• •••• •••• 1117`],
    ['a number behind what is left of a mask', '•••• •••• ••• 6011-1111-1111-1117 ok', '•••• •••• ••• •••• •••• •••• 1117 ok'],
    ['a number that lost the space behind it', 'my card 4111111111111111and 6011-1111-1111-1117see', `my card ${mask}and •••• •••• •••• 1117see`],
    ['a number that lost the space before it', 'and more4111 1111 1111 1111 x', `and more${mask} x`],
    ['a number glued to a mask and a word', `${mask}6011111111111117ok`, `${mask}•••• •••• •••• 1117ok`],
    ['codes of letters and digits', 'parcel AB12345678DE, part 4711a, ref 4111111111111112x', 'parcel AB12345678DE, part 4711a, ref 4111111111111112x'],
    ['masks alone', `${mask} and ${mask}, iban DE89 •••• 3000`, `${mask} and ${mask}, iban DE89 •••• 3000`],
    ['a masked password', 'password: ••••••••', 'password: ••••••••'],
  ])('%s', (_what, text, masked) => expect(judge(text).masked.text).toBe(masked));
});

describe('what is compared of a text', () => {
  const slowly = (text: string): string => text.replaceAll(/[\u200b\u2060\ufeff]/g, '').replaceAll(/\s+/g, ' ').trim();

  it('has one space for any white space', () => {
    const signs = [' ', ' ', '\n', '\t', '\u00a0', '\u2028', '\u200b', 'a', 'b'];
    const random = randomFrom(7);
    for (let round = 0; round < 5000; round++) {
      const text = Array.from({ length: 12 }, () => signs[Math.floor(random() * signs.length)]).join('');
      expect(comparable(text)).toBe(slowly(text));
    }
  });

  it('is read quickly of a megabyte of words: a composer is compared after every paste and pause', () => {
    const long = 'Thank you for waiting, I have looked into it and the parcel left our warehouse on Monday. '.repeat(11_000);
    const least = (read: (text: string) => string): number => Math.min(...[1, 2, 3].map(round => {
      const start = cpuTime();
      read(long + round);
      return cpuTime() - start;
    }));
    expect(least(comparable)).toBeLessThan(least(slowly) / 3);
  });
});

describe('Undo', () => {
  const text = `one ${card} two ${card} three`;
  const { replacements, text: masked } = judge(text).masked;
  const maskings = maskingsOf(text, replacements);
  const undone = (current: string): string | null => {
    const places = locate(current, maskings);
    if (places === null) return null;
    return [...places].sort((a, b) => b.start - a.start).reduce((now, { start, end, text: original }) => now.slice(0, start) + original + now.slice(end), current);
  };

  it.each([
    ['puts all back where nothing changed', masked, text],
    ['finds its masks behind new text', `Hello. ${masked}`, `Hello. ${text}`],
    ['leaves an equal mask alone that stood before', `${mask} old, ${masked}`, `${mask} old, ${text}`],
    ['finds them in other lines', masked.replaceAll(' two', '\ntwo'), text.replaceAll(' two', '\ntwo')],
    ['says no when one is gone', masked.replace(`${mask} three`, 'three'), null],
  ])('%s', (_what, current, expected) => expect(undone(current)).toBe(expected));
});

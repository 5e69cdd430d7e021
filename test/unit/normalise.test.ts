import { describe, expect, it } from 'vitest';
import { held, normalise } from '../../src/core/normalise.ts';

describe('normalise', () => {
  it.each([
    ['plain ASCII stays', 'card 4111 1111', 'card 4111 1111'],
    ['full-width digits become ASCII', '４１１１', '4111'],
    ['Arabic-Indic digits become ASCII', '٤١١١', '4111'],
    ['Devanagari digits become ASCII', '४१११', '4111'],
    ['zero-width characters go', '41\u200b11\u200d\ufeff', '4111'],
    ['soft hyphens and bidi marks go', 'pay\u00adpal\u202e', 'paypal'],
    ['dashes of all kinds become one', '4111–1111—1111−1', '4111-1111-1111-1'],
    ['no-break and thin spaces become spaces', '4111\u00a01111\u2009', '4111 1111 '],
    ['line breaks and case stay', 'Ä\nb', 'Ä\nb'],
    ['decomposed letters are composed', 'e\u0301a', 'éa'],
    ['ligatures come apart', 'ﬁn', 'fin'],
  ])('%s', (_name, raw, text) => {
    expect(normalise(raw).text).toBe(text);
  });

  it('reads every Latin character the same with and without a look at its table: an invisible one behind it makes it take the long way', () => {
    for (let code = 0; code < 0x300; code++) {
      const character = String.fromCharCode(code);
      expect(normalise(`\u200b${character}`).text, `U+${code.toString(16)}`).toBe(normalise(`${character}\u200b`).text);
    }
  });

  it('leaves a text as it is that nothing changes in', () => {
    for (const raw of ['plain', 'Grüße, señor', '👍 ça va', 'Привет', '你好']) expect(normalise(raw)).toMatchObject({ text: raw, identical: true });
  });

  it('tells what a text has in it for detectors, wherever it stands and whatever else is there', () => {
    const bitOf = (character: string): number => (/[0-9]/.test(character) ? held.digit : character === '@' ? held.at : character === ':' ? held.colon : character === '%' ? held.percent : /[\t\n\r -~]/.test(character) ? 0 : held.other);
    for (let code = 0; code < 0x180; code++) {
      const character = String.fromCharCode(code);
      for (const around of [['', ''], ['words before ', ' and after'], ['7 ', ''], ['a@b ', ''], ['', ' 10:42'], ['100% ', '']] as const) {
        const { text, holds } = normalise(around.join(character));
        expect(holds, `U+${code.toString(16)} in ${JSON.stringify(around)}`).toBe([...text].reduce((all, each) => all | bitOf(each), 0));
      }
    }
  });

  it('maps offsets back behind astral characters and invisible ones', () => {
    const raw = '👍🏽 4\u200b1１ x';
    const body = normalise(raw);
    const at = body.text.indexOf('411');
    expect(raw.slice(body.start(at), body.end(at + 3))).toBe('4\u200b1１');
  });

  it.each([
    ['\u200b\u200ba\u0301b1', 'b1', 'b1'],
    ['ﬁ x １２', '12', '１２'],
    ['a\u0301\u0301 4\u200b\u200b2\u200b', '42', '4\u200b\u200b2'],
    ['\u0000\u0344b \u0344', 'b', 'b'],
  ])('maps what was found in %j back to the characters it came from', (raw, value, original) => {
    const body = normalise(raw);
    const at = body.text.indexOf(value);
    expect(raw.slice(body.start(at), body.end(at + value.length))).toBe(original);
  });

  it('gives valid, ordered offsets for any string', () => {
    let seed = 7;
    const random = (below: number) => ((seed = (seed * 1103515245 + 12345) % 2147483648) / 2147483648 * below) | 0;
    const pool = ['a', '4', '\u0301', '\u200b', '👍', '\ud83d', '\udc4d', '１', '٣', '-', '–', ' ', '\u00a0', 'ﬁ', '㎏', 'é', '\n', '가', '\u1100'];
    for (let round = 0; round < 5000; round++) {
      const raw = Array.from({ length: random(20) }, () => pool[random(pool.length)]).join('');
      const body = normalise(raw);
      let before = 0;
      for (let index = 0; index < body.text.length; index++) {
        expect(body.start(index)).toBeGreaterThanOrEqual(before);
        expect(body.end(index + 1)).toBeGreaterThan(body.start(index));
        before = body.start(index);
      }
      expect(body.start(body.text.length)).toBe(raw.length);
    }
  });
});

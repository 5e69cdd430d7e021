import { existsSync, readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { dataDetector } from '../../src/core/data/detect.ts';
import type { Look } from '../../src/core/detector.ts';
import { intentDetector } from '../../src/core/intents/detect.ts';
import { languages } from '../../src/core/labels/languages.ts';
import { scanAddresses } from '../../src/core/links/scan-addresses.ts';
import { normalise, type Normalised } from '../../src/core/normalise.ts';
import { secretDetector } from '../../src/core/secrets/detect.ts';
import { isWorthSurvey } from '../../src/core/secrets/survey.ts';
import { defaultSettings } from '../../src/core/settings.ts';
import { newTalk } from '../../src/core/talk.ts';
import { randomFrom } from '../random-from.ts';

const { look } = intentDetector(defaultSettings);
const lookAt = (body: Normalised): Look => look!(body);
const prepared = (text: string) => {
  const body = normalise(text);
  return { message: { speaker: 'customer' as const, text }, body, look: lookAt(body) };
};

/** Lines that people wrote, also of the shared corpora where they are at hand. */
function lines(): readonly string[] {
  const own = readdirSync('test/wordings').filter(file => file.endsWith('.txt')).flatMap(file => readFileSync(path.join('test/wordings', file), 'utf8').split('\n'));
  const shared = '../shared/corpora/chat/benign-chat.jsonl';
  return existsSync(shared) ? [...own, ...readFileSync(shared, 'utf8').split('\n').filter(Boolean).map(line => (JSON.parse(line) as { text: string }).text)] : own;
}

/** Texts of pieces that labels, tokens, recovery phrases and addresses are made of, and of what stands around them. */
const madeUp = (count: number): readonly string[] =>
  strewn(count, 18, 5, [
    'password', 'Passwort', 'pin', 'PIN', 'code', 'apiKey', 'api_key', 'MYAPI', 'key', 'access key id', 'maiden name', "pet's name", 'iPhone', "don't", "I'm", "pin's", 'clé', 'contraseña', 'hasło', 'token', 'curl', 'abandon', 'ability', 'able', 'zoo', 'zone', 'year',
    'a', 'to', '4711', '0x1f', 'example', 'com', 'example.com', 'evil.example/a', 'https://a.example/b?c=d', 'me@a.example', 'dot', 'DOT', 'punkt', 'точка', 'kropka', 'd0t', 'pinto', 'सन्देश', 'пароль', '漢字', 'é', 'ſ', 'K',
    'abcdefghijklmnopqrstu', 'A1b2C3d4E5f6', 'x'.repeat(40), 'user:pw@h', '3.50', '10:30', '203.0.113.8', '.', ',', ':', ';', '(', ')', '[', '{', '\\', '/', '\u3002', '"', '=', '-', '…', '\u00a0', '\n', '?', '!',
  ]);

/** Texts of numbers, and of what makes them data. */
const numbered = (count: number): readonly string[] =>
  strewn(count, 6, 6, [
    '1', '2', '7', '10', '12', '31', '45', '99', '123', '305', '1980', '2027', '4821', '94107', '123456', '4111 1111 1111 1111', '4111_1111*1111 ~ 1111', '4111,1111,1111,1111', '4111** **1111** **1111** **1111', '536-22-1234', '206 555 0148', '2ab', 'ab12', 'AB', 'A', 'x', 'is', 'at', 'US', 'GB29', 'MT', 'de', 'of the', 'am', 'am.', 'PM', 'pm', 'O0', '1a:', ':ff', 'fe:', '1b-2c-', 'aa.bb',
    'Main', 'Street', 'street', 'Hauptstraße', 'Haupt-ring', 'Mattering', 'weg', 'Steen-weg', 'Calle', 'Mayor', 'rue', 'Rivoli', 'Via', 'Box', 'P.O.', 'Room', 'Apt.', 'Smith', 'Rua', 'u', 'v.le', "d'Orsay", 'rooms', 'people', 'between', 'address', 'born on', 'DOB', 'cvv', "cvv's", "address's", 'exp', 'card', 'ssn', 'ending in', 'social', 'live at', 'order', 'phone', 'May', 'march', '$', '€', '#', '+', '%B', '%40', '(', ')', ',', '.', ':', '/', '::', '\n',
  ]);

function strewn(count: number, most: number, seed: number, pieces: readonly string[]): readonly string[] {
  const next = randomFrom(seed);
  const one = <T>(all: readonly T[]): T => all[Math.floor(next() * all.length)]!;
  const between = [' ', ' ', ' ', '', '', '. ', ', ', ': ', ' .', '\n', "'", '-', '_'];
  return Array.from({ length: count }, () => Array.from({ length: 1 + Math.floor(next() * most) }, () => one(pieces) + one(between)).join(''));
}

describe('what reading the words of a message showed', () => {
  const texts = [...lines(), ...madeUp(40_000)];

  it('spares secrets no message that they would find something in', () => {
    let spared = 0;
    const secrets = secretDetector(defaultSettings);
    for (const text of texts) {
      const one = prepared(text);
      if (isWorthSurvey(one)) continue;
      spared++;
      expect(secrets.find({ ...one, look: undefined }, newTalk), text).toEqual([]);
    }
    expect(spared).toBeGreaterThan(texts.length / 4);
  });

  it.each([['', undefined], [' behind a question', 'What is your date of birth and address?']])('spares data no message that holds some%s', (_name, prev) => {
    const data = dataDetector(defaultSettings);
    for (const text of [...texts, ...numbered(40_000)]) {
      const { body, look: shown } = prepared(text);
      const message = { speaker: 'customer' as const, text, ...(prev !== undefined && { prev }) };
      expect(data.find({ message, body, look: shown }, newTalk), text).toEqual(data.find({ message, body, look: undefined }, newTalk));
    }
  });

  // A new kind, or a new label of one, that takes few digits must be asked for by name (`data/small-numbers.ts`).
  it('spares data no small number behind any label', () => {
    const data = dataDetector(defaultSettings);
    const phrases = new Set(languages.flatMap(language => Object.values(language).flatMap(all => all.split(','))));
    for (const phrase of phrases) {
      for (const value of ['7', '12', '123', '1234', '12345', '12/27', '4-12']) {
        // Some count only where the same message names a card.
        for (const text of [`${phrase}: ${value}`, `card ${phrase}: ${value}`]) {
          const { message, body, look: shown } = prepared(text);
          expect(data.find({ message, body, look: shown }, newTalk), text).toEqual(data.find({ message, body, look: undefined }, newTalk));
        }
      }
    }
    expect(phrases.size).toBeGreaterThan(1000);
  });

  it('spares addresses no message that holds one', () => {
    let spared = 0;
    for (const text of texts) {
      const { body, look: shown } = prepared(text);
      const found = scanAddresses(body);
      if (scanAddresses(body, shown).length === 0) spared++;
      expect(scanAddresses(body, shown), text).toEqual(found);
    }
    expect(spared).toBeGreaterThan(texts.length / 4);
  });

  it.each(['dot', 'DOT', 'd0t', 'punto', 'ponto', 'Punkt', 'point', 'kropka', 'точка'])('knows "%s" for a dot', dot => {
    const { body, look: shown } = prepared(`open evil-bank ${dot} com/login now`);
    expect(scanAddresses(body).length).toBe(1);
    expect(scanAddresses(body, shown)).toEqual(scanAddresses(body));
  });

  it('says nothing of what lies behind the longest message it reads', () => {
    const text = `${'word '.repeat(5000)} password: hunter2x9 https://evil.example/a`;
    const one = prepared(text);
    expect(isWorthSurvey(one)).toBe(true);
    expect(scanAddresses(one.body, one.look).length).toBe(1);
  });
});

import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { createEngine } from '../../src/core/inspect.ts';
import { advices, inLanguage, safeReply } from '../../src/core/intents/advice.ts';
import { replies } from '../../src/core/intents/replies.ts';
import { defaultSettings } from '../../src/core/settings.ts';

const texts = JSON.parse(readFileSync('public/_locales/en/messages.json', 'utf8')) as Record<string, { message: string }>;
const key = (prefix: string, id: string): string => `${prefix}_${id.replaceAll('-', '_')}`;

it('has a sentence for every reason the code can emit', () => {
  const source = ['moves', 'asks'].map(name => readFileSync(`src/core/intents/${name}.ts`, 'utf8')).join('\n') + readFileSync('src/core/conversation.ts', 'utf8');
  const rows = [...source.matchAll(/row\('[\w-]+', '([\w-]+)'/g)].map(match => match[1]!);
  const families = [...source.matchAll(/'(escalating-[\w-]+)'/g)].map(match => match[1]!);
  const types = [...source.matchAll(/type: '(ask-[\w-]+)'/g)].map(match => match[1]!);
  const forbidden = ['ask-card-data', 'ask-credential', 'ask-one-time-code'];
  const asked = types.flatMap(type => [`lure-${type}`, ...(type === 'ask-one-time-code' ? [] : [`avoid-${type}`])]);
  const others = [...source.matchAll(/reason: '(ask-[\w-]+)'/g)].map(match => match[1]!);
  expect(others).not.toEqual([]);
  for (const id of [...rows, ...families, ...asked, ...[...forbidden, ...others].map(type => `never-${type}`)]) expect(texts, id).toHaveProperty(key('reason', id));
});

it('has an advice for every intent, and its steps', () => {
  for (const { id, steps } of Object.values(advices)) {
    expect(texts).toHaveProperty(key('advice', id));
    for (const step of steps ?? []) expect(texts).toHaveProperty(key('step', step));
  }
});

it('has a reply in every language', () => {
  for (const texts of Object.values(replies)) expect(Object.keys(texts).sort()).toEqual(['de', 'en', 'es', 'fr', 'hi-Latn', 'it', 'nl', 'pl', 'pt']);
  expect(inLanguage(replies.secret, 'de')).toBe(replies.secret.de);
  expect(inLanguage(replies.secret, 'pt-BR')).toBe(replies.secret.pt);
  expect(inLanguage(replies.secret, 'sv')).toBe(replies.secret.en);
  expect(inLanguage({ de: 'Nein' }, 'sv')).toBeNull();
});

it('offers a reply of the extension where the organisation has none of its own', () => {
  const own = { 'ask-credential': { de: 'Nein danke.' } };
  expect(safeReply('ask-credential', 'de', own)).toEqual({ text: 'Nein danke.' });
  expect(safeReply('ask-credential', 'fr', own)).toEqual({ id: 'secret' });
  expect(safeReply('ask-card-data', 'de', own)).toEqual({ id: 'card' });
  expect(safeReply('pressure', 'en')).toBeNull();
  expect(safeReply('constructor', 'en')).toBeNull();
});

it.each([
  ['en', 'Hello, where is my order? I have been waiting for two weeks'],
  ['es', 'Hola, ¿dónde está mi pedido? Llevo dos semanas esperando'],
  ['de', 'Hallo, wo ist meine Bestellung? Ich warte seit zwei Wochen'],
  ['fr', 'Bonjour, où est ma commande ? J’attends depuis deux semaines'],
  ['pt', 'Olá, onde está o meu pedido? Estou esperando há duas semanas'],
  ['it', 'Buongiorno, dove è il mio ordine? Aspetto da due settimane'],
  ['nl', 'Hallo, waar is mijn bestelling? Ik wacht al twee weken'],
  ['pl', 'Dzień dobry, gdzie jest moje zamówienie? Czekam już dwa tygodnie'],
  ['hi-Latn', 'Mera order kahan hai? Mai do hafte se wait kar raha hoon'],
  [null, '12345'],
])('recognises %s', (language, text) => {
  expect(createEngine(defaultSettings).inspect({ speaker: 'customer', text }).talk.language).toBe(language);
});

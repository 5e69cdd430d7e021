import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { meanings } from '../../src/core/intents/language-file.ts';
import { files as languages, lexicon } from '../../src/core/intents/languages.ts';
import { tellingWords } from '../../src/core/intents/telling.ts';

const folder = 'src/core/intents/lang';
const files = readdirSync(folder).map(name => ({ name, text: readFileSync(`${folder}/${name}`, 'utf8') }));

/** What every console's script carries of all languages; issue 5 gives the rules, the replies and these 90 KB together. */
const mostInScript = 23_000;
/** What is brought into a page for one language and built there in steps, while nobody should notice: with English, the largest, it takes 240 ms in Node on a slow machine. */
const mostBrought = 80_000;

it('keeps small what is always there of the languages', () => {
  const heads = languages.filter(file => 'words' in file).map(file => Object.values(tellingWords(file)).join(' '));
  expect(heads).toHaveLength(languages.length);
  expect(Buffer.byteLength(heads.join(''))).toBeLessThanOrEqual(mostInScript);
});

it.each(files)('$name is no more than a page can build unnoticed', ({ text }) => expect(Buffer.byteLength(text)).toBeLessThanOrEqual(mostBrought));

it('uses every file of words', () => {
  expect(lexicon().languages).toHaveLength(files.length);
});

it('gives words only to meanings that a rule looks for', () => {
  const rules = ['asks', 'ask-brakes', 'spoken-of', 'elliptic-asks', 'moves-table', 'move-brakes', 'moves', 'hints', 'compounds', 'roles', 'analysis', 'matching'].map(name => readFileSync(`src/core/intents/${name}.ts`, 'utf8')).join('\n');
  const isUsed = (name: string): boolean => rules.includes(`'${name}'`) || rules.includes(`  ${name}: {`);
  expect(meanings.filter(name => !isUsed(name))).toEqual([]);
});

it.each(files)('$name repeats no phrase within a meaning line', ({ text }) => {
  const lines = text.slice(text.indexOf('words: `')).split('\n').filter(line => /^\w+: /.test(line));
  for (const line of lines) {
    const entries = line.replace(/`,$/, '').split(' ').slice(1).filter(Boolean);
    expect(entries.length - new Set(entries).size, line.slice(0, 60)).toBe(0);
  }
});

import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Plugin } from 'vite';
import { files } from '../core/intents/languages.ts';
import type { LanguageFile } from '../core/intents/language-file.ts';
import { tellingWords } from '../core/intents/telling.ts';

/** The languages whose phrases are brought into a page when a text is in one: all but the names, which every text may hold. */
const brought = files.slice(1).filter(file => 'words' in file);

/** Leaves of each language in a script for consoles only what tells that a text is in it: 140 KB less, of which a page needs one or two languages. */
export function languagesApart(): Plugin {
  return {
    name: 'languages-apart',
    enforce: 'pre',
    transform(code, id) {
      if (!/[\\/]intents[\\/]lang[\\/][\w-]+\.ts$/.test(id)) return undefined;
      const language = brought.find(file => code.includes(`id: '${file.id}'`));
      const name = /export const (\w+)/.exec(code)?.[1];
      return language === undefined || name === undefined ? undefined : `export const ${name} = ${JSON.stringify(headOf(language))};`;
    },
  };
}

const headOf = (file: LanguageFile): object => ({ id: file.id, ...tellingWords(file) });

/** Writes the phrases where the background finds them: `languages/de.json`. */
export function writeLanguages(outDir: string): void {
  const folder = path.join(outDir, 'languages');
  mkdirSync(folder, { recursive: true });
  for (const { id, common, words, groups, endings, elides } of brought) writeFileSync(path.join(folder, `${id}.json`), JSON.stringify({ common: oneLine(common), words, groups, endings, elides }));
}

const oneLine = (words: string): string => words.split(/\s+/).join(' ');

import { readFileSync, writeFileSync } from 'node:fs';
import process from 'node:process';
import { nameOf, type Family } from './editors-page.ts';

const file = 'docs/EDITORS.md';

/** A cell that cannot hold: why, and what happens instead. The send is blocked all the same. */
export interface Result {
  readonly family: Family;
  readonly cell: string;
  readonly note: string | null;
}

/** The table of all cells, one row an editor. */
export function tableOf(results: readonly Result[], families: readonly Family[], cells: readonly string[]): string {
  const at = (family: Family, cell: string): string => {
    const result = results.find(one => one.family === family && one.cell === cell);
    return result === undefined ? '?' : result.note === null ? 'holds' : 'see below';
  };
  const rows = families.map(family => `| ${nameOf(family)} | ${cells.map(cell => at(family, cell)).join(' | ')} |`);
  const notes = results.filter(({ note }) => note !== null).map(({ family, cell, note }) => `- **${nameOf(family)}, ${cell}:** ${note}`);
  return [`| Editor | ${cells.join(' | ')} |`, `|---|${cells.map(() => '---').join('|')}|`, ...rows, ...(notes.length === 0 ? [] : ['', ...notes])].join('\n');
}

const begin = '<!-- table: begin, printed by test/browser/editors.test.ts -->';
const end = '<!-- table: end -->';

export const tableInDocs = (): string => between(readFileSync(file, 'utf8'));

/** Writes the table into the document when PRINT=1. */
export function printTable(table: string): void {
  process.stdout.write(`${table}\n`);
  if (process.env['PRINT'] !== '1') return;
  const text = readFileSync(file, 'utf8');
  writeFileSync(file, text.replace(`${begin}${between(text)}`, () => `${begin}\n${table}\n`));
}

function between(text: string): string {
  const from = text.indexOf(begin) + begin.length;
  return text.slice(from, text.indexOf(end));
}

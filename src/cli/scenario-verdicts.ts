import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { pathToFileURL } from 'node:url';
import { createEngine } from '../core/inspect.ts';
import { defaultSettings } from '../core/settings.ts';
import { judgeTurns } from '../examples/judge-turns.ts';
import type { Pair } from '../examples/pair.ts';
import type { Scenario } from '../examples/scenario.ts';
import { isAlarm, verdictOf } from '../examples/verdict.ts';

/**
 * Writes into each built-in scenario where today's engine says otherwise than its `sees(...)`: `guard({ misses, adds })` and `alarm`.
 * What a person should see is never touched; the difference is in the diff for everybody to read. Run after the engine has changed.
 */
const folder = 'src/examples';
const engine = createEngine(defaultSettings);

void main();

async function main(): Promise<void> {
  for (const language of readdirSync(folder).filter(name => /^[a-z]{2}$/.test(name))) {
    for (const name of readdirSync(path.join(folder, language)).filter(file => file.endsWith('.scenario.ts'))) {
      const file = path.join(folder, language, name);
      const exported: Record<string, Pair> = await import(pathToFileURL(path.resolve(file)).href);
      const [pair] = Object.values(exported);
      if (pair === undefined) continue;
      const [head = '', tail = ''] = split(readFileSync(file, 'utf8'));
      writeFileSync(file, withImports(rewritten(head, pair.attack) + rewritten(tail, pair.innocent)));
    }
  }
  process.stdout.write('Look at the difference before you commit it.\n');
}

function split(text: string): [string, string] {
  const at = text.indexOf('\n  innocent: {');
  return [text.slice(0, at), text.slice(at)];
}

const builders = ['agent', 'customer', 'file', 'guard', 'link', 'pair', 'sees'];

function withImports(text: string): string {
  const body = text.slice(text.indexOf('\n'));
  return `import { ${builders.filter(name => body.includes(`${name}(`)).join(', ')} } from '../pair.ts';${body}`;
}

function rewritten(text: string, scenario: Scenario): string {
  const found = judgeTurns(engine, scenario.turns);
  let turn = 0;
  const lines = text.split('\n').flatMap(line => {
    if (/^ {4}alarm: /.test(line)) return [];
    if (/^ {2}(?:attack|innocent): \{$/.test(line)) return isAlarm(found) ? [line, '    alarm: true,'] : [line];
    if (!/^ {6}(?:customer|agent)\(/.test(line)) return [line];
    const says = difference(scenario, turn, verdictOf(found[turn] ?? [], scenario.turns[turn]!));
    turn++;
    return [line.replace(/, guard\(\{[^}]*\}\)\),$/, '),').replace(/\),$/, `${says}),`)];
  });
  return lines.join('\n');
}

function difference({ turns }: Scenario, turn: number, says: readonly string[]): string {
  const signs = (turns[turn]?.notice ?? []).map(({ sign }) => sign);
  const misses = signs.filter(sign => !says.includes(sign));
  const adds = says.filter(type => !signs.includes(type));
  const parts = [misses.length > 0 && `misses: ${listed(misses)}`, adds.length > 0 && `adds: ${listed(adds)}`].filter(part => part !== false);
  return parts.length === 0 ? '' : `, guard({ ${parts.join(', ')} })`;
}

const listed = (types: readonly string[]): string => `[${types.map(type => `'${type}'`).join(', ')}]`;

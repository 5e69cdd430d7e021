import schemaFile from '../../docs/scenario.schema.json' with { type: 'json' };
import { checkSchema, type Schema, type SchemaProblem } from './check-schema.ts';
import type { Scenario } from './scenario.ts';

export const scenarioFileSchema = schemaFile as unknown as Schema; // JSON modules have the literal's own type.
const scenarioSchema = scenarioFileSchema.properties?.scenarios?.items ?? {};

export type ReadScenarios = { readonly scenarios: readonly Scenario[]; readonly problems: readonly SchemaProblem[] };

/** Reads a file's text. Scenarios that break the schema are named and left out; the others are there. Throws nothing. */
export function readScenarioFile(text: string): ReadScenarios {
  const file = parsed(text);
  const entries = typeof file === 'object' && file !== null && 'scenarios' in file && Array.isArray(file.scenarios) ? file.scenarios : null;
  if (entries === null) return { scenarios: [], problems: checkSchema(scenarioFileSchema, file) };
  const outer = checkSchema(scenarioFileSchema, { ...(file as object), scenarios: entries.slice(0, 1) }).filter(({ at }) => !at.startsWith('scenarios[')); // Of the frame only: each entry is checked below.
  const read = readScenarios(entries.slice(0, 200), 'scenarios');
  return outer.length > 0 ? { scenarios: [], problems: outer } : read;
}

/** Reads a list of scenarios, from a file, storage or policy. `where` names the list in problems. */
export function readScenarios(list: readonly unknown[], where: string): ReadScenarios {
  const scenarios: Scenario[] = [];
  const problems: SchemaProblem[] = [];
  for (const [index, entry] of list.entries()) {
    const found = checkSchema(scenarioSchema, entry);
    if (found.length === 0) scenarios.push(entry as Scenario); // The schema says so.
    else problems.push(...found.map(({ at, ...rest }) => ({ at: at === '(file)' ? `${where}[${index}]` : `${where}[${index}].${at}`, ...rest })));
  }
  return { scenarios, problems };
}

/** The text of a file that readScenarioFile reads. */
export const scenarioFile = (scenarios: readonly Scenario[]): string => `${JSON.stringify({ format: 'parleyguard-scenarios', version: 1, scenarios }, null, 2)}\n`;

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

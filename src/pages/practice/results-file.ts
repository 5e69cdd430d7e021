import schemaFile from '../../../docs/practice-results.schema.json' with { type: 'json' };
import { checkSchema, type Schema, type SchemaProblem } from '../../examples/check-schema.ts';
import type { PracticeRun } from '../../store/practice-results.ts';

export interface PersonResults {
  readonly person: string;
  readonly runs: readonly PracticeRun[];
}

const schema = schemaFile as unknown as Schema; // JSON modules have the literal's own type.

export const resultsFile = ({ person, runs }: PersonResults): string => `${JSON.stringify({ format: 'parleyguard-practice-results', version: 1, person, runs }, null, 2)}\n`;

/** Reads the text of one person's file; problems name the place when it cannot be used. */
export function readResultsFile(text: string): PersonResults | readonly SchemaProblem[] {
  let file: unknown;
  try {
    file = JSON.parse(text);
  } catch {
    file = undefined;
  }
  const problems = checkSchema(schema, file);
  if (problems.length > 0) return problems;
  const { person, runs } = file as PersonResults; // The schema says so.
  return { person, runs };
}

/** The part of JSON Schema that our published files use. */
export interface Schema {
  readonly type?: string;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
  readonly items?: Schema;
  readonly minItems?: number;
  readonly maxItems?: number;
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly enum?: readonly string[];
  readonly pattern?: string;
  readonly const?: unknown;
}

export interface SchemaProblem {
  /** Where in the file, such as `scenarios[0].turns[2].speaker`; empty of the file as a whole, which has no place. */
  readonly at: string;
  readonly problem: 'type' | 'missing' | 'unknown' | 'choice' | 'length' | 'pattern' | 'size';
  /** What would be right: a type, the choices, a number of characters or entries. */
  readonly wanted: string;
}

/** More are not told: the first few show what is wrong with a file. */
const mostProblems = 20;

/**
 * Checks a parsed file against a schema and names each place that breaks it. Objects are closed, as the schema files say with
 * `additionalProperties: false`. Tied to ajv in test/unit/scenario-files.test.ts.
 */
export function checkSchema(schema: Schema, value: unknown): readonly SchemaProblem[] {
  const problems: SchemaProblem[] = [];
  check(schema, value, '', (at, problem, wanted) => {
    if (problems.length < mostProblems) problems.push({ at: at === '' ? '(file)' : at, problem, wanted });
  });
  return problems;
}

type Tell = (at: string, problem: SchemaProblem['problem'], wanted: string) => void;

function check(schema: Schema, value: unknown, at: string, tell: Tell): void {
  if (schema.const !== undefined) return value === schema.const ? undefined : tell(at, 'choice', String(schema.const));
  if (typeOf(value) !== schema.type) return tell(at, 'type', schema.type ?? '');
  if (typeof value === 'string') checkText(schema, value, at, tell);
  else if (Array.isArray(value)) checkList(schema, value, at, tell);
  else if (typeof value === 'object' && value !== null) checkObject(schema, value as Record<string, unknown>, at, tell); // Neither null nor a list.
}

/** The patterns of our schema files by their source: written here too, so that each is proven linear like every other. */
const patterns: Readonly<Record<string, RegExp>> = {
  '^[a-z][a-z-]*$': /^[a-z][a-z-]*$/u,
  '^[a-z0-9][a-z0-9-]*$': /^[a-z0-9][a-z0-9-]*$/u,
  '^[a-z]{2}$': /^[a-z]{2}$/u,
};

function typeOf(value: unknown): string {
  if (Array.isArray(value)) return 'array';
  return Number.isInteger(value) ? 'integer' : value === null ? 'null' : typeof value;
}

function checkText(schema: Schema, value: string, at: string, tell: Tell): void {
  const { minLength = 0, maxLength = Infinity } = schema;
  // JSON Schema counts code points.
  const length = [...value].length;
  if (schema.enum !== undefined && !schema.enum.includes(value)) tell(at, 'choice', schema.enum.join(', '));
  // Whoever left a field empty is not helped by a number.
  if (length === 0 && minLength > 0) tell(at, 'missing', 'string');
  else if (length < minLength || length > maxLength) tell(at, 'length', `${minLength}–${maxLength}`);
  else if (schema.pattern !== undefined && !patterns[schema.pattern]?.test(value)) tell(at, 'pattern', schema.pattern);
}

function checkList(schema: Schema, value: readonly unknown[], at: string, tell: Tell): void {
  const { minItems = 0, maxItems = Infinity } = schema;
  if (value.length < minItems || value.length > maxItems) tell(at, 'length', `${minItems}–${maxItems}`);
  if (schema.items !== undefined) for (const [index, entry] of value.slice(0, 2000).entries()) check(schema.items, entry, `${at}[${index}]`, tell);
}

function checkObject(schema: Schema, value: Readonly<Record<string, unknown>>, at: string, tell: Tell): void {
  const { properties = {}, required = [] } = schema;
  const place = (name: string): string => (at === '' ? name : `${at}.${name}`);
  for (const name of required) if (!Object.hasOwn(value, name)) tell(place(name), 'missing', properties[name]?.type ?? '');
  for (const [name, entry] of Object.entries(value)) {
    const known = Object.hasOwn(properties, name) ? properties[name] : undefined;
    if (known === undefined) tell(place(name), 'unknown', Object.keys(properties).join(', '));
    else check(known, entry, place(name), tell);
  }
}

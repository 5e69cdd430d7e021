import { settingKeys, settings, type PolicyValues, type Setting, type SettingKey } from './settings.ts';
import { isRecord } from './setting-types.ts';

export type Origin = 'default' | 'managed' | 'operator';

export interface PolicyProblem {
  readonly key: string;
  /** A short sentence for the person who wrote the value. */
  readonly message: string;
  readonly from: 'managed' | 'operator';
}

export interface Policy {
  readonly values: PolicyValues;
  readonly origin: Readonly<Record<SettingKey, Origin>>;
  /** Keys that the operator cannot change because the organisation's policy sets them. */
  readonly locked: readonly SettingKey[];
  /** Values that could not be used; everything else applies. */
  readonly problems: readonly PolicyProblem[];
}

export interface PolicySources {
  /** What managed storage gave, unchecked. */
  readonly managed?: unknown;
  /** What the operator chose, unchecked. */
  readonly chosen?: unknown;
}

/**
 * Merges default, organisation and operator, key by key. Pure; never throws: a bad value is named in `problems` and the next
 * source counts for its key. The operator's choice applies to keys without a managed value and to recommended ones.
 */
export function resolvePolicy({ managed, chosen }: PolicySources): Policy {
  const problems: PolicyProblem[] = [];
  const fromManaged = readAll(managed, 'managed', problems);
  const fromOperator = readAll(chosen, 'operator', problems);
  const recommended = new Set((fromManaged.get('operatorMayChange') as readonly string[] | undefined) ?? []);
  for (const key of recommended) if (!(key in settings)) problems.push({ key: 'operatorMayChange', message: `"${key}" is not a setting`, from: 'managed' });
  const values: Partial<Record<SettingKey, unknown>> = {};
  const origin: Partial<Record<SettingKey, Origin>> = {};
  const locked: SettingKey[] = [];
  for (const key of settingKeys) {
    const isLocked = fromManaged.has(key) && !recommended.has(key);
    if (isLocked) locked.push(key);
    const mayChoose = !isLocked && (settings[key].operator || recommended.has(key));
    const from = mayChoose && fromOperator.has(key) ? 'operator' : fromManaged.has(key) ? 'managed' : 'default';
    origin[key] = from;
    values[key] = from === 'operator' ? fromOperator.get(key) : from === 'managed' ? fromManaged.get(key) : settings[key].default;
  }
  // Every key was written in the loop, each with a value that its own type read.
  return { values: values as unknown as PolicyValues, origin: origin as Record<SettingKey, Origin>, locked, problems };
}

function readAll(raw: unknown, from: 'managed' | 'operator', problems: PolicyProblem[]): Map<SettingKey, unknown> {
  const values = new Map<SettingKey, unknown>();
  if (raw === undefined || raw === null) return values;
  if (!isRecord(raw)) {
    problems.push({ key: '(all)', message: 'the policy is not an object', from });
    return values;
  }
  for (const [key, value] of Object.entries(raw)) {
    if (!isSettingKey(key)) {
      problems.push({ key, message: 'is not a setting of this version', from });
      continue;
    }
    const read = (settings[key] as Setting<unknown>).type.read(value);
    for (const message of read.problems) problems.push({ key, message, from });
    if (read.value !== undefined) values.set(key, read.value);
  }
  return values;
}

const isSettingKey = (key: string): key is SettingKey => Object.hasOwn(settings, key);

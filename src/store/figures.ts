import { happeningActions, ruleOf, type Happening, type HappeningAction } from '../core/happening.ts';
import { isRecord } from '../policy/setting-types.ts';

/** How often each action happened to the findings of one rule. */
export type RuleFigures = Readonly<Partial<Record<HappeningAction, number>>>;

/** By day (`2026-11-25`, local time) and rule (see `ruleOf`). */
export type Figures = Readonly<Record<string, Readonly<Record<string, RuleFigures>>>>;

/** Days and rules kept; a page that invents rules cannot fill the storage. */
const keptDays = 92;
const keptRules = 400;

/** The figures with more happenings counted, in the days they happened on. The oldest days go. */
export function withHappenings(before: Figures, happenings: readonly Happening[]): Figures {
  if (happenings.length === 0) return before;
  const days: Record<string, Readonly<Record<string, RuleFigures>>> = { ...before };
  for (const happening of happenings) {
    const day = dayOf(happening.time);
    const rules = days[day] ?? {};
    const rule = ruleOf(happening);
    if (!Object.hasOwn(rules, rule) && Object.keys(rules).length >= keptRules) continue;
    const counts = rules[rule] ?? {};
    days[day] = { ...rules, [rule]: { ...counts, [happening.action]: (counts[happening.action] ?? 0) + 1 } };
  }
  const kept = Object.keys(days).sort().slice(-keptDays);
  return Object.fromEntries(kept.map(day => [day, days[day]!]));
}

/** The local day of a time in milliseconds since 1970, as `2026-11-25`. */
export function dayOf(time: number): string {
  const date = new Date(time);
  return [date.getFullYear(), date.getMonth() + 1, date.getDate()].map(part => String(part).padStart(2, '0')).join('-');
}

/** What lies in storage, without what is none of it; undefined when it is no figures at all. */
export function readFigures(raw: unknown): Figures | undefined {
  if (!isRecord(raw)) return undefined;
  return Object.fromEntries(Object.entries(raw).flatMap(([day, rules]) => (/^\d{4}-\d\d-\d\d$/.test(day) && isRecord(rules) ? [[day, readRules(rules)]] : [])));
}

const readRules = (raw: Readonly<Record<string, unknown>>): Record<string, RuleFigures> =>
  Object.fromEntries(Object.entries(raw).flatMap(([rule, counts]) => (isRecord(counts) ? [[rule, readCounts(counts)]] : [])));

const readCounts = (raw: Readonly<Record<string, unknown>>): RuleFigures =>
  Object.fromEntries(happeningActions.flatMap(action => (Number.isSafeInteger(raw[action]) ? [[action, raw[action] as number]] : []))); // Checked in the same line.

import { stored } from '../platform/stored.ts';
import { isRecord } from '../policy/setting-types.ts';
import { dayOf } from './figures.ts';

/** How often each rule was waved through today, by "site reason". Yesterday's counts are void. */
export interface Calm {
  /** Local date, as 2026-11-25. */
  readonly day: string;
  readonly counts: Readonly<Record<string, number>>;
}

/** Rules and sites counted in one day. */
const kept = 300;

export const calm = stored<Calm>({
  area: 'local',
  key: 'calm',
  version: 1,
  initial: { day: '', counts: {} },
  read: raw => (isRecord(raw) && typeof raw.day === 'string' && isRecord(raw.counts) && Object.values(raw.counts).every(Number.isFinite) ? { day: raw.day, counts: raw.counts as Record<string, number> } : undefined),
});

export const decidedToday = ({ day, counts }: Calm, site: string, reason: string, now: Date): number => (day === dayOf(now.getTime()) ? counts[`${site} ${reason}`] ?? 0 : 0);

/** The counts with one more decision on a rule. */
export function withDecision(before: Calm, site: string, reason: string, now: Date): Calm {
  const day = dayOf(now.getTime());
  const key = `${site} ${reason}`;
  const { [key]: count = 0, ...others } = before.day === day ? before.counts : {};
  return { day, counts: { ...Object.fromEntries(Object.entries(others).slice(-kept + 1)), [key]: count + 1 } };
}

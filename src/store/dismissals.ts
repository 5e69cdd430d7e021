import type { Finding } from '../core/model.ts';
import { stored } from '../platform/stored.ts';
import { isRecord } from '../policy/setting-types.ts';

/** "Not a danger here": the operator's word that one type of finding about one domain is harmless on one site. */
export interface Dismissal {
  readonly site: string;
  readonly type: string;
  readonly domain: string;
  /** Milliseconds since 1970. */
  readonly time: number;
}

/** The oldest go when there are more. */
const kept = 500;

export const dismissals = stored<readonly Dismissal[]>({
  area: 'local',
  key: 'dismissals',
  version: 1,
  initial: [],
  read: raw => (Array.isArray(raw) ? raw.filter(isDismissal).slice(-kept) : undefined),
});

const isDismissal = (raw: unknown): raw is Dismissal =>
  isRecord(raw) && typeof raw.site === 'string' && typeof raw.type === 'string' && typeof raw.domain === 'string' && typeof raw.time === 'number';

const isSame = (a: Dismissal, b: Dismissal): boolean => a.site === b.site && a.type === b.type && a.domain === b.domain;

export const withDismissal = (list: readonly Dismissal[], added: Dismissal): readonly Dismissal[] => [...list.filter(old => !isSame(old, added)), added].slice(-kept);

export const withoutDismissal = (list: readonly Dismissal[], removed: Dismissal): readonly Dismissal[] => list.filter(old => !isSame(old, removed));

/** The findings with those that were dismissed on this site made notes: still there for who looks, no longer in the way. */
export function applyDismissals(findings: readonly Finding[], site: string, list: readonly Dismissal[]): readonly Finding[] {
  if (list.length === 0) return findings;
  const isDismissed = ({ type, evidence }: Finding): boolean => list.some(one => one.site === site && one.type === type && one.domain === evidence?.domain);
  return findings.some(isDismissed) ? findings.map(finding => (isDismissed(finding) ? { ...finding, tier: 'note' } : finding)) : findings;
}

import type { Finding } from '../core/model.ts';
import type { Turn } from './scenario.ts';

/** The types the guard shows of a turn, each once, sorted: what it marks, and of its notes those that the scenario speaks of (pressure alone is a note). */
export function verdictOf(findings: readonly Finding[], { notice = [] }: Turn): readonly string[] {
  const signs = new Set(notice.map(({ sign }) => sign));
  const shown = findings.filter(({ kind, type, tier }) => kind !== 'conversation' && (tier !== 'note' || signs.has(type)));
  return [...new Set(shown.map(({ type }) => type))].sort();
}

/** True when some message raised the alarm about the talk as a whole. */
export const isAlarm = (found: readonly (readonly Finding[])[]): boolean => found.some(findings => findings.some(({ kind, tier }) => kind === 'conversation' && tier !== 'note'));

import type { Finding } from '../core/model.ts';

/** The types the guard shows of a message, each once, sorted: what it marks, and pressure, which alone is a note. */
export function verdictOf(findings: readonly Finding[]): readonly string[] {
  const shown = findings.filter(({ kind, type, tier }) => kind !== 'conversation' && (tier !== 'note' || type === 'pressure'));
  return [...new Set(shown.map(({ type }) => type))].sort();
}

/** True when some message raised the alarm about the talk as a whole. */
export const isAlarm = (found: readonly (readonly Finding[])[]): boolean => found.some(findings => findings.some(({ kind, tier }) => kind === 'conversation' && tier !== 'note'));

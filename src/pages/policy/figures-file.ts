import { happeningActions, type HappeningAction } from '../../core/happening.ts';
import type { Figures, RuleFigures } from '../../store/figures.ts';

/** One line for each day and rule, one column for each action; comma separated (RFC 4180). Days and rules come from storage, so a spreadsheet must not take them for formulas. */
export function figuresCsv(figures: Figures): string {
  const rows = Object.keys(figures).sort().flatMap(day => Object.entries(figures[day] ?? {}).sort(([a], [b]) => (a < b ? -1 : 1)).map(([rule, counts]) => [day, rule, ...happeningActions.map(action => String(counts[action] ?? 0))]));
  return [['day', 'rule', ...happeningActions], ...rows].map(cells => `${cells.map(cell).join(',')}\r\n`).join('');
}

const cell = (text: string): string => {
  const harmless = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless;
};

/** The counts of the given days together, by rule, the most shown first. */
export function sumOf(figures: Figures, days: readonly string[]): readonly (readonly [rule: string, counts: RuleFigures])[] {
  const sums = new Map<string, Partial<Record<HappeningAction, number>>>();
  for (const day of days) {
    for (const [rule, counts] of Object.entries(figures[day] ?? {})) {
      const sum = sums.get(rule) ?? {};
      for (const action of happeningActions) if (counts[action] !== undefined) sum[action] = (sum[action] ?? 0) + counts[action];
      sums.set(rule, sum);
    }
  }
  return [...sums].sort(([a, x], [b, y]) => (y.shown ?? 0) - (x.shown ?? 0) || (a < b ? -1 : 1));
}

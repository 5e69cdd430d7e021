import type { Span } from '../model.ts';

/** What is written in place of a sensitive value. */
export function maskValue(finding: Span, _value: string): string {
  return `[${finding.type}]`;
}

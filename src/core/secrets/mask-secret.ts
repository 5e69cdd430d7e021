import type { Span } from '../model.ts';

/** The mask of a secret, password, PIN, one-time code, security answer, recovery phrase or crypto address; null for other types. */
export function maskSecret(_finding: Span, _value: string): string | null {
  return null;
}

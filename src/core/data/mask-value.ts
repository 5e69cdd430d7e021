import type { Span } from '../model.ts';
import { maskSecret } from '../secrets/mask-secret.ts';

/** What is written in place of a sensitive value. */
export function maskValue(finding: Span, value: string): string {
  return maskSecret(finding, value) ?? `[${finding.type}]`;
}

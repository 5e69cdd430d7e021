import type { CustomRule } from '../settings.ts';

/** Why a rule from policy cannot be used, or null when it can. */
export function unusableRule(_rule: CustomRule): string | null {
  return null;
}

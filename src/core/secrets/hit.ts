import type { Evidence, Tier } from '../model.ts';

export type SecretType =
  | 'secret' | 'password' | 'pin' | 'one-time-code' | 'security-answer' | 'recovery-phrase' | 'crypto-address';

/** What one kind of secret found, in offsets of the normalised text; `detect.ts` turns it into a finding. */
export interface Hit {
  readonly type: SecretType;
  readonly scheme?: string;
  readonly tier: Tier;
  readonly start: number;
  readonly end: number;
  readonly reason: SecretReason;
  readonly evidence?: Evidence;
}

/** Every reason this detector can give; the message files hold a sentence for each. */
export const secretReasons = [
  'secret-token', 'secret-jwt', 'secret-private-key', 'secret-url-credentials', 'secret-header', 'secret-session', 'secret-labelled',
  'password', 'pin', 'one-time-code', 'security-answer', 'recovery-phrase', 'wallet-key', 'crypto-address',
] as const;
export type SecretReason = (typeof secretReasons)[number];

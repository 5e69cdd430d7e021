/**
 * One national scheme of numbers. `shape`: `9` a digit, `A` a letter, `X` either, alternatives parted by `|`.
 * The label that stands for it has the scheme's own id (see `labels/`).
 */
export interface Scheme {
  readonly id: string;
  /** As its holders call it, with the country; a proper noun, so not translated. */
  readonly name: string;
  readonly shape: string;
  /** `national-id` when absent. */
  readonly type?: 'health-id' | 'bank-account' | 'driving-licence' | 'passport';
  /** Check digits, birth dates and reserved values by the issuer's rule, on capitals and digits only. Absent where the issuer publishes none. */
  readonly check?: (compact: string) => boolean;
  /** Proven by its check without a label: it has letters at fixed places, or more than 11 digits with a date or prefix in them. */
  readonly alone?: true;
  /** Ways to write it in groups, besides in one; only these count without a label. */
  readonly groups?: readonly (readonly number[])[];
  /** What stands between the groups, where a label is missing; blank or dash when absent. */
  readonly separators?: string;
  /** Labels of a wider meaning that stand for it too, when the check passes. */
  readonly wider?: readonly string[];
  /** Stops the send when proven. */
  readonly grave?: true;
}

export const person = ['national-id'] as const;
export const taxpayer = ['tax-id'] as const;
export const both = ['national-id', 'tax-id'] as const;

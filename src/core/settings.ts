import type { Tier } from './model.ts';

/** A rule of the organisation's own: words or a pattern that count as sensitive data of type `custom`, scheme `id`. */
export interface CustomRule {
  readonly id: string;
  /** Whole words or phrases, matched without case. */
  readonly words?: readonly string[];
  /** Source of a regular expression; refused by name when it is not provably linear. */
  readonly pattern?: string;
  readonly tier: Tier;
  /** What is written in place of the value; default `[id]`. */
  readonly mask?: string;
}

/** What the engine is told about the organisation. Policy resolves to this; the scanner takes it from `--policy`. */
export interface EngineSettings {
  /** The organisation's own web and mail domains (eTLD+1 or deeper); their links and addresses are not marked, their imitations are one tier stricter. */
  readonly ownDomains: readonly string[];
  /** The organisation's own phone numbers in any notation. */
  readonly ownPhones: readonly string[];
  /** Names the organisation is known by, lower case ("acme"). */
  readonly ownBrands: readonly string[];
  /** Host of the console the conversation is read in, or null. */
  readonly consoleHost: string | null;
  readonly allowedLinkDomains: readonly string[];
  /** Card numbers used for testing, digits only. */
  readonly testCards: readonly string[];
  /** ISO 3166 alpha-2 codes whose numbering plans national phone numbers are read in, the home country first. */
  readonly countries: readonly string[];
  /** Moves a type (`phone`), or a type's scheme (`national-id/us-ssn`), to another tier, or silences it. */
  readonly tiers: Readonly<Record<string, Tier | 'off'>>;
  /** Rules switched off by name: a type, a `type/scheme`, a reason id or a detector id. */
  readonly switchedOff: readonly string[];
  readonly customRules: readonly CustomRule[];
  /** Types, or type/scheme pairs, that are marked but neither masked nor held. */
  readonly markOnly: readonly string[];
  /** Endings of files that are ordinary work here: not judged for their kind, still for a disguise. */
  readonly allowedFileEndings: readonly string[];
  /** Lures that a colleague confirmed, as keyed hashes (see indicator.ts); null where the team shares none. */
  readonly team: { readonly key: string; readonly indicators: ReadonlySet<string> } | null;
}

export const defaultSettings: EngineSettings = {
  ownDomains: [],
  ownPhones: [],
  ownBrands: [],
  consoleHost: null,
  allowedLinkDomains: [],
  testCards: [],
  countries: ['US', 'GB', 'DE', 'FR', 'ES', 'IT', 'NL', 'PL', 'PT', 'BR', 'MX', 'IN', 'AU', 'CA'],
  tiers: { 'person-name': 'off' },
  switchedOff: [],
  customRules: [],
  markOnly: [],
  allowedFileEndings: [],
  team: null,
};

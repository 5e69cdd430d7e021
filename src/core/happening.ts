import type { FindingKind, Speaker, Tier } from './model.ts';

/** What can happen to a finding: it is shown, or a person decides about it. */
export const happeningActions = [
  'shown', 'alarmed', 'understood', 'dismissed', 'reported-wrong', 'stayed', 'opened', 'masked', 'undone', 'held', 'released', 'reply-inserted',
] as const;
export type HappeningAction = (typeof happeningActions)[number];

/** One thing that happened to one finding, without a word of the talk: what figures and reports are made of. */
export interface Happening {
  /** The same for the same finding of the same message, however often a console shows it; else made by chance. Never reported. */
  readonly id: string;
  readonly action: HappeningAction;
  readonly kind: FindingKind;
  readonly type: string;
  readonly scheme?: string;
  readonly tier: Tier;
  readonly reason: string;
  readonly speaker: Speaker;
  /** Id of the site file, such as `zendesk`. */
  readonly site: string;
  /** Milliseconds since 1970. */
  readonly time: number;
  /** The registrable domain of a link. It stays on the device; a report holds its keyed hash. */
  readonly domain?: string;
  /** Which of the offered reasons a person gave for a decision. */
  readonly reasonCode?: string;
}

/** Names the rule of a finding in figures, on cards and in reports: `look-alike/look-alike-brand`. */
export const ruleOf = ({ type, reason }: Pick<Happening, 'type' | 'reason'>): string => (type === reason ? type : `${type}/${reason}`);

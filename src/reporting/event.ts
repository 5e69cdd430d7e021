import type { Happening, HappeningAction } from '../core/happening.ts';
import type { FindingKind, Speaker, Tier } from '../core/model.ts';

/** One finding or decision as it leaves the device: ids of our own, a time, and keyed hashes. Every text in it is a word of a fixed shape. */
export interface ReportEvent {
  /** The same for the same happening, however often it is sent: receivers tell repeats by it. */
  readonly id: string;
  /** Milliseconds since 1970. */
  readonly time: number;
  readonly action: HappeningAction;
  readonly kind: FindingKind;
  readonly type: string;
  readonly scheme?: string;
  readonly tier: Tier;
  readonly reason: string;
  readonly speaker: Speaker;
  readonly site: string;
  /** Keyed hash of the registrable domain of a link (see core/indicator.ts). */
  readonly indicator?: string;
  readonly reasonCode?: string;
}

export interface Hashes {
  /** Of the happening's id, under the organisation's salt. */
  readonly id: string;
  /** Of its domain, under the team's key. */
  readonly indicator?: string;
}

/** A page's process may be taken over: what is no id of ours does not leave the device, whatever it says. */
export function eventOf({ action, kind, type, scheme, tier, reason, speaker, site, time, reasonCode }: Happening, { id, indicator }: Hashes): ReportEvent {
  return {
    id,
    time,
    action,
    kind,
    type: word(type),
    ...(scheme !== undefined && { scheme: word(scheme) }),
    tier,
    reason: word(reason),
    speaker,
    site: word(site),
    ...(indicator !== undefined && { indicator }),
    ...(reasonCode !== undefined && { reasonCode: word(reasonCode) }),
  };
}

/** Ids are small words joined by dashes. Long runs of digits are none: a number of a person must not pass as one. */
const word = (id: string): string => (/^[a-z][a-z0-9]{0,30}(?:-[a-z0-9]{1,30}){0,6}$/.test(id) && !/\d{4}/.test(id) ? id : 'other');

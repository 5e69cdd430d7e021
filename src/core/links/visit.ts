import type { Evidence, Message, Tier } from '../model.ts';
import type { Talk } from '../talk.ts';
import type { Address } from './address.ts';
import type { Borrowed } from './impersonation.ts';
import type { LinkReason } from './reasons.ts';
import type { TalkContext } from './talk-context.ts';
import type { Trust } from './trust.ts';

/** One address of a message, with all that signals may ask about it. */
export interface Visit {
  readonly address: Address;
  /** What the reader sees in place of the address; the address itself when it stands in the text. */
  readonly text: string;
  /** The address exactly as the link or the original text holds it, invisible characters included. */
  readonly raw: string;
  /** How the text hid it from filters; null when it is plainly written. */
  readonly obfuscated: string | null;
  /** The address stands in the text and is no link of the console's. */
  readonly inText: boolean;
  readonly message: Message;
  readonly talk: Talk;
  readonly trust: Trust;
  /** A genuine domain of a known company. */
  readonly isKnown: boolean;
  /** Names the address borrows, the strongest first. */
  readonly borrowed: readonly Borrowed[];
  readonly context: TalkContext;
}

export interface Verdict {
  readonly type: string;
  readonly tier: Tier;
  readonly reason: LinkReason;
  readonly evidence?: Evidence;
}

/** Judges one thing about an address. */
export type Signal = (visit: Visit) => Verdict | null;
